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
}
