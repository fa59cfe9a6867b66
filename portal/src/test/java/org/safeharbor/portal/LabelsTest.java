package org.safeharbor.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.prc.Clocks;

class LabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    static Properties labels(String suffix) throws IOException {
        var labels = new Properties();
        var name = "/org/safeharbor/portal/i18n/Labels" + suffix + ".properties";
        try (var reader = new InputStreamReader(LabelsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_zh", "_ja"})
    void each_language_has_the_same_keys(String suffix) throws IOException {
        assertThat(labels(suffix).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(labels("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_zh", "_ja"})
    void each_language_uses_the_same_placeholders(String suffix) throws IOException {
        var translated = labels(suffix);
        var english = labels("");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @Test
    void an_english_bundle_stands_before_the_servers_own_language() throws IOException {
        assertThat(labels("_en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh", "_ja"})
    void no_text_is_empty(String suffix) throws IOException {
        assertThat(labels(suffix).values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh", "_ja"})
    void no_key_is_said_twice(String suffix) throws IOException {
        var name = "/org/safeharbor/portal/i18n/Labels" + suffix + ".properties";
        try (var in = LabelsTest.class.getResourceAsStream(name)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    /** Half-width punctuation beside a Han character, or a space between Han characters, names to fill in included. */
    private static final Pattern BADLY_SET = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}"
            + "|[\\p{IsHan}，。；：、？！（）“”] +[\\p{IsHan}{“（]|} +[\\p{IsHan}，。；：、？！（）“”]");

    /** Words that the glossary does not use for what they mean. */
    private static final Pattern RIVALS = Pattern.compile("(?<!网络服务|内容|平台|租赁服务)提供者|它|实在法|法律书|整套观点|发出通知的人|延误|反通知|服务商");

    @Test
    void chinese_is_set_as_chinese_is_printed_and_uses_the_words_of_the_glossary() throws IOException {
        labels("_zh").forEach((key, text) -> assertThat(text.toString())
                .as(key.toString())
                .doesNotContainPattern(BADLY_SET)
                .doesNotContainPattern(RIVALS)
                .doesNotContain("「", "」"));
    }

    @Test
    void each_clock_and_each_actor_has_words_in_the_list_of_cases() throws IOException {
        var keys = labels("").stringPropertyNames();

        assertThat(Clocks.ALL).allSatisfy(clock -> assertThat(keys)
                .contains(
                        "cases.clock." + clock.id(),
                        "cases.waits." + clock.actor().id()));
    }

    @Test
    void japanese_writes_or_as_statutes_do() throws IOException {
        labels("_ja")
                .forEach((key, text) ->
                        assertThat(text.toString()).as(key.toString()).doesNotContain("または", "安全配慮"));
    }
}
