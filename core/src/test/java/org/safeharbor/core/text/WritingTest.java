package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the texts are written: punctuation, one term for one thing, and clauses that can be negated as a whole. */
class WritingTest {

    private static final String FACTS = "/org/safeharbor/core/text/Facts";
    private static final String MESSAGES = "/org/safeharbor/core/text/Messages";
    private static final String PRC = "/org/safeharbor/core/prc/Prc";

    /** Half-width punctuation beside a Han character, or a space between Han characters or full-width punctuation. */
    private static final Pattern BADLY_SET = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}"
            + "|\\p{IsHan} +\\p{IsHan}|[，。；：、？！（）《》“”] +\\p{IsHan}|\\p{IsHan} +[，。；：、？！（）《》“”]");

    /** The provider under a shorter name than the statutes give it. */
    private static final String SHORT_PROVIDER = "(?<!网络服务|内容|平台|底层技术服务|基础服务|租赁服务)提供者";

    /** Words that the glossary does not use for what they mean, and habits of translated Chinese. */
    private static final Pattern CHINESE_RIVALS =
            Pattern.compile(SHORT_PROVIDER + "|它|实在法|发出通知的人|通知发出人|源网站|数据保有者|延误|损失的扩大部分|受有损害|反通知|自认知道|服务商");

    private static final Pattern JAPANESE_RIVALS = Pattern.compile("または|安全配慮|知り得た|知るべきであった|不正の目的");

    @ParameterizedTest
    @ValueSource(strings = {FACTS, MESSAGES, PRC})
    void chinese_is_set_as_chinese_is_printed(String bundle) throws IOException {
        bundle(bundle + "_zh").forEach((key, words) -> assertThat(words)
                .as(key)
                .doesNotContainPattern(BADLY_SET)
                .doesNotContain("「", "」"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, MESSAGES, PRC})
    void one_thing_has_one_name(String bundle) throws IOException {
        bundle(bundle + "_zh").forEach((key, words) -> assertThat(words).as(key).doesNotContainPattern(CHINESE_RIVALS));
        bundle(bundle + "_ja")
                .forEach((key, words) -> assertThat(words).as(key).doesNotContainPattern(JAPANESE_RIVALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh", "_ja"})
    void what_a_rule_finds_is_one_clause_that_a_not_before_it_negates_as_a_whole(String language) throws IOException {
        bundle(PRC + language).forEach((key, words) -> {
            if (key.endsWith(".proposition")) {
                assertThat(words).as(key).doesNotContainPattern("，仍?应|[;.；。？?]");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"'', ?", "_zh, ？", "_ja, 。"})
    void a_question_is_a_question_and_names_what_it_asks_about(String language, String end) throws IOException {
        for (String bundle : new String[] {FACTS, PRC}) {
            bundle(bundle + language).forEach((key, words) -> {
                if (key.endsWith(".question")) {
                    assertThat(words).as(key).endsWith(end).doesNotContainPattern("^(Were|Did|Do|Are) they\\b");
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, MESSAGES, PRC})
    void japanese_uses_japanese_characters_save_in_names(String bundle) throws IOException {
        CharsetEncoder japanese = Charset.forName("windows-31j").newEncoder();
        bundle(bundle + "_ja").forEach((key, words) -> {
            if (!key.startsWith("instrument.") && !key.startsWith("precedent.") && !key.startsWith("noticeSource.")) {
                assertThat(words).as(key).doesNotContain("“", "”");
                assertThat(japanese.canEncode(words.replace("·", ""))).as(key).isTrue();
            }
        });
    }

    private static Map<String, String> bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = WritingTest.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }
}
