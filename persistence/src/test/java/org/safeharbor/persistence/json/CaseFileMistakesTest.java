package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.Problem;

/** Each mistake that a person can make in a case file, with the place and the words that answer it. */
class CaseFileMistakesTest {

    private static final String HEAD = "{'format':'case.v1','jurisdiction':'prc',";
    private static final String BASE = HEAD
            + "'providers':[{'id':'aliyun'}],'works':[{'id':'game'}],'content':[{'id':'c','provider':'aliyun','work':'game'FINDINGS}],";
    private static final String GROUP = BASE.replace("FINDINGS", "");
    private static final String WITH_ANOTHER =
            GROUP.replace("'providers':[", "'providers':[{'id':'other','name':'Another'},");

    static List<Problem> problems(String text) {
        CaseReading reading = CaseFileJson.read(text.replace('\'', '"'));
        return reading instanceof CaseReading.Rejected rejected ? rejected.problems() : List.of();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("malformedJson", "", "{'format':", "Line 1, column 11"),
                mistake("malformedJson", "", "{}\n{}", "Line 2"),
                mistake("malformedJson", "", "", "Line 1"),
                mistake("malformedJson", "", HEAD + "'x':NaN}", "Line 1"),
                mistake("tooDeep", "", "[".repeat(100_000), "32"),
                mistake("tooLongNumber", "", HEAD + "'x':" + "9".repeat(101) + "}", "100"),
                mistake("repeatedMember", "/title", HEAD + "'title':'a',\n'title':'b'}", "Line 2, column 1: \"title\""),
                mistake("badCharacter", "/title", HEAD + "'title':'a\\u0000'}", "type it again"),
                mistake("badCharacter", "/title", HEAD + "'title':'a\\ud800'}", "type it again"),
                mistake("tooLarge", "", " ".repeat(CaseFileJson.MOST_BYTES + 1), "5 MB"),
                mistake("expectedObject", "", "[]", "curly braces"),
                mistake("expectedObject", "/works/0", HEAD + "'works':[7]}", "7"),
                mistake("expectedList", "/works", HEAD + "'works':{}}", "square brackets"),
                mistake("expectedText", "/title", HEAD + "'title':5}", "5"),
                mistake(
                        "expectedTrueOrFalse",
                        "/works/0/facts/protected",
                        HEAD + "'works':[{'id':'w','facts':{'protected':'true'}}]}",
                        "not \"true\""),
                mistake("tooMany", "/works", HEAD + "'works':[1" + ",1".repeat(2000) + "]}", "2001"),
                mistake("missingChoice", "/format", "{'jurisdiction':'prc'}", "case.v1"),
                mistake("missingChoice", "/jurisdiction", "{'format':'case.v1'}", "prc"),
                mistake("missingMember", "/notices/0/to", HEAD + "'notices':[{'id':'n'}]}", "\"to\" is missing"),
                mistake("unknownFormat", "/format", "{'format':'case.v9'}", "case.v1"),
                mistake("notAllowed", "/jurisdiction", "{'format':'case.v1','jurisdiction':'us'}", "prc"),
                mistake(
                        "notAllowed",
                        "/providers/0/facts/service",
                        HEAD + "'providers':[{'id':'p','facts':{'service':'hosting'}}]}",
                        "access, cache, storage"),
                mistake(
                        "wrongMoment",
                        "/facts/filedOn",
                        HEAD + "'facts':{'filedOn':'2015-02-30'}}",
                        "\"2015-02-30\" is no date"),
                mistake("wrongMoment", "/facts/filedOn", HEAD + "'facts':{'filedOn':2015}}", "quotation marks"),
                mistake(
                        "wrongPosition",
                        "/facts/filedOn/positions/user",
                        HEAD + "'facts':{'filedOn':{'positions':{'user':'agrees'}}}}",
                        "admits, denies, silent, withholds"),
                mistake(
                        "misspelt",
                        "/facts/filledOn",
                        HEAD + "'facts':{'filledOn':'2015'}}",
                        "Did you mean \"filedOn\"?"),
                mistake(
                        "misspelt",
                        "/facts/filedon",
                        HEAD + "'facts':{'filedon':'2015'}}",
                        "Did you mean \"filedOn\"?"),
                mistake("misspelt", "/wokrs", HEAD + "'wokrs':[]}", "Did you mean \"works\"?"),
                mistake(
                        "misplacedFact",
                        "/providers/0/arrivedAt",
                        HEAD + "'providers':[{'id':'p','arrivedAt':'2015'}]}",
                        "notice, declaration"),
                mistake("missingId", "/works/0/id", HEAD + "'works':[{}]}", "id is missing"),
                mistake("badId", "/works/0/id", HEAD + "'works':[{'id':'a/b'}]}", "\"a/b\""),
                mistake("repeatedId", "/works/1/id", HEAD + "'works':[{'id':'w'},{'id':'w'}]}", "used twice"),
                mistake(
                        "unknownProvider",
                        "/notices/0/to",
                        GROUP + "'notices':[{'id':'n','to':'x'}]}",
                        "There is no provider \"x\". The providers are: aliyun."),
                mistake(
                        "unknownWork",
                        "/content/0/work",
                        HEAD + "'providers':[{'id':'p'}],'content':[{'id':'c','provider':'p','work':'x'}]}",
                        "The works are: none."),
                mistake(
                        "unknownContent",
                        "/notices/0/about",
                        GROUP + "'notices':[{'id':'n','to':'aliyun','about':{'x':{}}}]}",
                        "The content groups are: c."),
                mistake(
                        "tooManyTogether",
                        "/content/0",
                        GROUP + "'notices':[" + many(200, "'id':'n%d','to':'aliyun','about':{'c':{}}")
                                + "],'measures':[" + many(200, "'id':'m%d','by':'aliyun','about':{'c':{}}") + "]}",
                        "200 notices, 0 declarations and 200 measures"),
                mistake(
                        "unknownNotice",
                        "/measures/0/answers",
                        GROUP + "'measures':[{'id':'m','by':'aliyun','answers':['x']}]}",
                        "no notice \"x\""),
                mistake(
                        "unknownExhibit",
                        "/facts/filedOn/evidence",
                        HEAD + "'facts':{'filedOn':{'evidence':['x']}}}",
                        "no exhibit \"x\""),
                mistake(
                        "unknownRule",
                        "/content/0/findings/0/rule",
                        finding("'rule':'prc.measures.timley','about':'','answer':'holds','reasons':'y'"),
                        "prc.knowledge.should-have-known"),
                mistake(
                        "findingOnNothing",
                        "/content/0/findings/0/about",
                        finding("'rule':'prc.measures.timely-after-notice','answer':'holds','reasons':'y'"),
                        "this content has none"),
                mistake(
                        "findingElsewhere",
                        "/content/0/findings/0/about",
                        finding("'rule':'prc.measures.effective','answer':'holds','reasons':'y'")
                                .replaceAll("}$", ",'measures':[{'id':'m','by':'aliyun','about':{'c':{}}}]}"),
                        "is not asked about \"none\" here"),
                mistake(
                        "findingOfWhole",
                        "/content/0/findings/0/about",
                        finding("'rule':'prc.knowledge.should-have-known','about':'n','answer':'holds','reasons':'y'")
                                .replaceAll("}$", ",'notices':[{'id':'n','to':'aliyun'}]}"),
                        "Leave \"about\" out"),
                mistake(
                        "contentOfOther",
                        "/notices/0/about/c",
                        WITH_ANOTHER + "'notices':[{'id':'n','to':'other','about':{'c':{}}}]}",
                        "is with provider \"aliyun\""),
                mistake(
                        "noticeOfOther",
                        "/measures/0/answers",
                        WITH_ANOTHER + "'notices':[{'id':'n','to':'other'}],"
                                + "'measures':[{'id':'m','by':'aliyun','answers':['n']}]}",
                        "Name a notice to \"aliyun\""),
                mistake(
                        "unknownEvent",
                        "/content/0/findings/0/about",
                        finding("'rule':'r','about':'n/m','answer':'holds','reasons':'y'"),
                        "\"n\""),
                mistake(
                        "missingReasons",
                        "/content/0/findings/0/reasons",
                        finding("'rule':'r','answer':'fails'"),
                        "reasons"),
                mistake(
                        "repeatedFinding",
                        "/content/0/findings/1/rule",
                        finding(
                                "'rule':'r','answer':'fails','reasons':'y'},{'rule':'r','answer':'holds','reasons':'y'"),
                        "two findings"));
    }

    private static String many(int count, String members) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{" + members.formatted(number) + "}")
                .collect(Collectors.joining(","));
    }

    private static String finding(String members) {
        return BASE.replace("FINDINGS", ",'findings':[{" + members + "}]").replaceAll(",$", "}");
    }

    private static Arguments mistake(String key, String path, String text, String words) {
        return arguments(key, path, text, words);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("mistakes")
    void a_mistake_is_answered_with_its_place_the_reason_and_what_is_allowed(
            String key, String path, String text, String words) {
        List<Problem> problems = problems(text);

        then(problems).anySatisfy(problem -> {
            then(problem.key()).isEqualTo(key);
            then(problem.path()).isEqualTo(path);
            then(ProblemText.in(Locale.ENGLISH).of(problem)).startsWith(path).contains(words);
        });
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        CaseReading reading = CaseFileJson.read("{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        then(reading).isEqualTo(new CaseReading.Rejected(List.of(Problem.at("", "notUtf8"))));
    }

    @Test
    void a_packed_file_is_told_to_be_one() {
        for (byte[] packed : List.of(new byte[] {'P', 'K', 3, 4, (byte) 0xFF}, new byte[] {'P', 'K', 5, 6, 0})) {
            then(CaseFileJson.read(packed)).isEqualTo(new CaseReading.Rejected(List.of(Problem.at("", "packed"))));
        }
        then(problems("PKW")).extracting(Problem::key).containsExactly("malformedJson");
    }

    @Test
    void all_mistakes_are_reported_at_once_but_not_their_consequences() {
        List<Problem> problems = problems(
                HEAD
                        + "'title':5,'providers':[{'id':'p'},3],'content':[{'id':'c','provider':'q','work':'w'}],'facts':{'filedOn':'x'}}");

        then(problems)
                .extracting(Problem::path)
                .containsExactly("/title", "/facts/filedOn", "/providers/1", "/content/0/provider", "/content/0/work");
    }

    @Test
    void facts_that_exclude_each_other_are_reported_where_they_stand() {
        then(problems(HEAD + "'facts':{'filedOn':'2016','decidedOn':'2015'}}"))
                .containsExactly(
                        Problem.at("/facts/decidedOn", "filedBeforeDecided", "case.filedOn", "case.decidedOn"));
    }

    @Test
    void what_is_told_in_vain_is_a_warning_and_no_mistake() {
        String file = GROUP + "'notices':[{'id':'n','to':'aliyun','facts':{'location':'url'}}]}";
        CaseReading.Accepted reading = (CaseReading.Accepted) CaseFileJson.read(file.replace('\'', '"'));

        then(reading.warnings())
                .extracting(ProblemText.in(Locale.ENGLISH)::of)
                .containsExactly(
                        "/notices/0: It names no content group, so it counts for none. Write the groups that it is about"
                                + " and what is special to each, such as \"about\": {\"c\": {}}. The groups of this provider are: c.");
    }

    @Test
    void every_sentence_is_there_for_a_mistake_that_can_be_made_and_the_other_way_round() {
        Set<String> keys = new TreeSet<>(
                List.of("at", "laterThanAssessed", "none", "notUtf8", "packed", "unknownMember", "wrongNumber"));
        keys.addAll(
                List.of("aboutNothing", "answeredBefore", "answersElsewhere", "notAskedFor", "wrongThoughInfringing"));
        keys.addAll(List.of("unusedExhibit", "unusedProvider", "unusedWork"));
        mistakes().forEach(mistake -> keys.add((String) mistake.get()[0]));
        Consistency.ALL.forEach(rule -> keys.add(rule.id()));

        then(ResourceBundle.getBundle("org.safeharbor.persistence.json.Problems", Locale.ROOT)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(keys);
    }
}
