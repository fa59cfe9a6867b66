package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.dispute.Problem;

class ProblemTextTest {

    private static final Problem PROBLEM = Problem.at("/notices/0/to", "unknownProvider", "x", "aliyun");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.safeharbor.persistence.json.Problems", locale);
    }

    @Test
    void a_problem_is_told_in_three_languages() {
        then(ProblemText.in(Locale.ENGLISH).of(PROBLEM))
                .isEqualTo("/notices/0/to: There is no provider \"x\". The providers are: aliyun.");
        then(ProblemText.in(Locale.CHINESE).of(PROBLEM)).isEqualTo("/notices/0/to：没有编号为“x”的网络服务提供者。现有网络服务提供者：aliyun。");
        then(ProblemText.in(Locale.JAPANESE).of(PROBLEM))
                .contains("ネットワークサービス提供者")
                .contains("aliyun");
    }

    @Test
    void other_languages_are_answered_in_english_whatever_the_computer_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

            then(ProblemText.in(Locale.FRENCH).of(PROBLEM)).contains("There is no provider");
            then(ProblemText.in(Locale.ENGLISH).of(PROBLEM)).contains("There is no provider");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void braces_of_the_example_and_signs_of_the_input_come_through() {
        Problem problem = Problem.at("/x", "wrongPosition", "it's {0}", "admits");

        then(ProblemText.in(Locale.ENGLISH).sentence(problem))
                .isEqualTo(
                        "it's {0} is no position. Write {\"states\": …} with what the side states, or one of: admits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void every_language_has_every_sentence_with_the_same_arguments(String language) {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle other = bundle(Locale.forLanguageTag(language));

        then(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            then(arguments(other.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
            if (!key.equals("at") && !key.equals("none")) {
                then(other.getString(key)).as(key).isNotEqualTo(english.getString(key));
            }
        }
    }

    private static List<String> arguments(String sentence) {
        List<String> found = new ArrayList<>(Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .toList());
        found.sort(null);
        return found;
    }
}
