package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.dispute.Value.YES;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

class JudgmentTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words CHINESE = Words.in(Locale.CHINESE);

    @ParameterizedTest
    @EnumSource(Depth.class)
    void every_question_of_every_chapter_is_answered_or_named_as_not_arising(Depth depth) {
        Proof proof = SmallDispute.plain().proof();

        for (Words words : List.of(ENGLISH, CHINESE, Words.in(Locale.JAPANESE))) {
            List<Judgment.Section> sections = Judgment.of(proof, depth, words).sections();
            for (int i = 0; i < sections.size(); i++) {
                Judgment.Section section = sections.get(i);
                Chapter chapter = proof.book().chapters().get(i);
                for (int j = 0; j < chapter.rules().size(); j++) {
                    String number = (i + 1) + "." + (j + 1);
                    boolean discussed = section.passages().stream()
                            .anyMatch(passage -> passage.number().equals(number));
                    boolean answered = section.answered().stream()
                            .anyMatch(line -> line.number().equals(number));
                    assertThat(discussed
                                    || answered
                                    || section.aside().matches("(?s).*(?<![0-9.])" + number + "(?![0-9]).*"))
                            .as(number)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_headline_discusses_what_carries_the_result_and_answers_the_rest_in_a_line() {
        Proof proof = SmallDispute.plain().entitled().proof();
        Judgment headline = Judgment.of(proof, Depth.HEADLINE, ENGLISH);
        List<String> discussed = passages(headline).map(Judgment.Passage::id).toList();
        List<String> answered = headline.sections().stream()
                .flatMap(section -> section.answered().stream())
                .map(Line::id)
                .toList();

        assertThat(discussed)
                .contains("prc.infringement.infringed", "prc.knowledge.should-have-known")
                .doesNotContainAnyElementsOf(answered);
        assertThat(proof.book().forms())
                .filteredOn(form -> discussed.contains(form.id()))
                .isNotEmpty()
                .allMatch(form -> proof.outcome(form) == Outcome.HOLDS
                        || proof.outcome(form) == Outcome.OPEN
                        || proof.of(form).outcomeIfClosedToday() == Outcome.HOLDS);
        assertThat(answered).contains("prc.role.content-provider");
        assertThat(Judgment.of(proof, Depth.ELEMENTS, ENGLISH).sections())
                .allMatch(section -> section.answered().isEmpty());
    }

    @Test
    void a_passage_gives_the_law_the_facts_and_the_conclusion() {
        Judgment.Passage passage =
                passage(SmallDispute.plain().entitled().proof(), Depth.ELEMENTS, CHINESE, "prc.notice.right-shown");

        assertThat(passage.law().lead()).startsWith("依照《").contains("第一千一百九十五条").endsWith("的条件如下（具备下列情形之一）：");
        assertThat(texts(passage.law().points())).anyMatch(text -> text.equals("“权属证明”为：是"));
        assertThat(passage.facts().lead()).isEqualTo("本案中（由权利人承担举证证明责任）：");
        assertThat(texts(passage.facts().points())).anyMatch(text -> text.equals("“权属证明”为：是（为本次评估而假定）"));
        assertThat(passage.conclusion().get(0)).startsWith("据此，认定");
        assertThat(passage.open()).isEmpty();
    }

    @Test
    void the_law_is_cited_as_courts_do_with_one_mark_for_what_is_marked_alike() {
        Proof proof = SmallDispute.plain().entitled().proof();

        assertThat(passage(proof, Depth.ELEMENTS, CHINESE, "prc.role.e-commerce-platform")
                        .law()
                        .lead())
                .startsWith("依照《电子商务法》第九条、第二条第三款（系就其他权利或者服务所作规定，至多参照），认定");
    }

    @Test
    void what_is_open_says_what_is_missing_and_what_becomes_of_it_if_the_record_closed_today() {
        Judgment.Passage passage = passage(
                SmallDispute.plain().notice(NoticeFact.IDENTITY, Value.UNKNOWN).proof(),
                Depth.ELEMENTS,
                ENGLISH,
                "prc.notice.qualified");

        assertThat(passage.result().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(passage.open()).anyMatch(lack -> lack.startsWith("True identity"));
        assertThat(passage.conclusion().get(0)).startsWith("Therefore it is open whether");
        assertThat(passage.conclusion().get(1))
                .startsWith("If the record closed today")
                .contains("not established");
    }

    @Test
    void what_the_court_found_itself_stands_with_its_reasons_and_without_the_steps_of_the_policy() {
        Proof proof = SmallDispute.plain()
                .entitled()
                .finding(new CourtFinding(
                        "prc.measures.timely-after-notice", "N1/M1", false, "Three days were too long."))
                .proof();

        Judgment.Passage passage = passage(proof, Depth.FULL, ENGLISH, "prc.measures.timely-after-notice");

        assertThat(texts(passage.facts().points())).anyMatch(text -> text.contains("Three days were too long"));
        assertThat(passage.conclusion().get(0)).startsWith("Therefore it is not established");
    }

    @Test
    void what_is_required_of_each_notice_is_said_once_and_the_facts_name_each() {
        Judgment.Passage passage =
                passage(SmallDispute.plain().again().proof(), Depth.ELEMENTS, ENGLISH, "prc.notice.some-curable");

        assertThat(passage.law().points()).hasSize(1);
        assertThat(texts(passage.facts().points()))
                .anyMatch(text -> text.contains("notice N1"))
                .anyMatch(text -> text.contains("notice N2"));
    }

    @ParameterizedTest
    @EnumSource(value = Depth.class, names = "AUDIT", mode = EnumSource.Mode.EXCLUDE)
    void what_is_settled_speaks_of_nothing_that_is_open_but_says_that_something_was_left_out(Depth depth) {
        Proof proof = SmallDispute.plain().entitled().proof();
        List<Judgment.Passage> settled = passages(Judgment.of(proof, depth, ENGLISH))
                .filter(passage -> passage.result().outcome() != Outcome.OPEN)
                .toList();

        assertThat(settled).isNotEmpty().allSatisfy(passage -> assertThat(
                        texts(passage.facts().points()))
                .noneMatch(text -> text.contains("for the right holder to") || text.contains("it is open")));
        assertThat(texts(passage(proof, Depth.AUDIT, ENGLISH, "prc.role.e-commerce-platform")
                        .facts()
                        .points()))
                .anyMatch(text -> text.contains("for the right holder to disprove"));
    }

    @Test
    void one_thing_alone_needs_no_heading_over_it() {
        Proof proof = SmallDispute.plain().entitled().withoutMeasure().proof();

        assertThat(passages(Judgment.of(proof, Depth.FULL, ENGLISH))
                        .flatMap(passage -> headings(passage.law().points())))
                .isNotEmpty()
                .noneMatch(heading -> heading.points().size() == 1
                        && (heading.text().equals("All of the following")
                                || heading.text().equals("One of the following")));
    }

    @Test
    void no_heading_stands_over_nothing() {
        Proof proof = SmallDispute.plain().entitled().proof();

        assertThat(passages(Judgment.of(proof, Depth.ELEMENTS, CHINESE))
                        .flatMap(passage -> all(passage.law().points()))
                        .filter(point -> point.points().isEmpty())
                        .map(Judgment.Point::text))
                .isNotEmpty()
                .doesNotContain("具备下列情形之一", "须同时具备下列各项", "至少有一份通知符合")
                .noneMatch(text -> text.endsWith("到达）"));
    }

    @Test
    void what_follows_from_other_facts_says_from_which() {
        Judgment.Passage act = passage(settled().proof(), Depth.ELEMENTS, ENGLISH, "prc.liability.act");

        assertThat(texts(act.facts().points()))
                .anyMatch(text -> text.matches("“.*” is “.*” \\(it follows, as .*the right is infringed.*\\)"));
    }

    @Test
    void a_kind_that_is_taken_not_to_be_one_of_some_is_not_called_no() {
        Judgment.Passage sent = passage(
                SmallDispute.plain().notice(NoticeFact.NATURE, Value.UNKNOWN).proof(),
                Depth.ELEMENTS,
                ENGLISH,
                "prc.notice.effectively-sent");

        assertThat(texts(sent.facts().points()))
                .anyMatch(text -> text.contains("is “other than an early warning"))
                .noneMatch(text -> text.contains("“Nature” is “no”"));
    }

    @Test
    void where_there_is_none_it_is_not_said_that_there_is_no_further_one() {
        Judgment.Passage restored = passage(
                SmallDispute.plain().proof(), Depth.ELEMENTS, ENGLISH, "prc.declaration.some-restored-too-late");

        assertThat(texts(restored.facts().points())).containsExactly("there was no declaration");
        assertThat(restored.law().lead())
                .endsWith("the question is whether content was, toward the user, put back too"
                        + " late or never after some declaration.");
    }

    @Test
    void the_burden_of_a_rule_is_its_own_where_its_contrary_is_asked() {
        Judgment.Passage induced =
                passage(SmallDispute.plain().proof(), Depth.ELEMENTS, ENGLISH, "prc.liability.inducement");

        assertThat(induced.facts().lead()).contains("for the right holder to prove");
    }

    @Test
    void the_law_of_another_time_is_not_discussed_where_the_law_of_the_facts_says_the_same() {
        Judgment judgment = Judgment.of(SmallDispute.plain().entitled().proof(), Depth.ELEMENTS, ENGLISH);

        assertThat(passages(judgment).map(Judgment.Passage::id))
                .contains("prc.knowledge.unanswered-notice.2021")
                .doesNotContain("prc.knowledge.unanswered-notice.2006", "prc.knowledge.unanswered-notice.2013");
        assertThat(passages(judgment)
                        .filter(passage -> passage.id().equals("prc.knowledge.unanswered-notice"))
                        .flatMap(passage -> all(passage.law().points()))
                        .map(Judgment.Point::text))
                .noneMatch(text -> text.contains("2012"));
    }

    @Test
    void a_special_rule_that_does_not_apply_is_no_requirement() {
        Judgment.Passage enlarged = passage(
                SmallDispute.plain().entitled().proof(), Depth.ELEMENTS, ENGLISH, "prc.liability.enlarged-loss");

        assertThat(texts(enlarged.law().points())).isNotEmpty().noneMatch(text -> text.contains("does not apply here"));
    }

    @Test
    void a_sentence_that_ends_with_a_question_has_one_stop() {
        for (Words words : List.of(ENGLISH, CHINESE)) {
            assertThat(Judgment.of(SmallDispute.plain().proof(), Depth.ELEMENTS, words)
                            .sections())
                    .extracting(Judgment.Section::aside)
                    .anyMatch(aside -> !aside.isEmpty())
                    .noneMatch(aside -> aside.endsWith("?.") || aside.endsWith("？。"));
        }
    }

    @Test
    void parts_of_one_article_are_cited_with_the_article_once() {
        Judgment.Passage over =
                passage(SmallDispute.plain().proof(), Depth.ELEMENTS, CHINESE, "prc.relief.period-over");

        assertThat(over.law().lead()).startsWith("依照《民法典》第一百八十八条第一款、第二款，");
    }

    @Test
    void what_rests_on_the_default_policy_says_so() {
        Judgment.Passage passage =
                passage(SmallDispute.plain().entitled().proof(), Depth.ELEMENTS, ENGLISH, "prc.measures.type-fitted");

        assertThat(passage.result().discretionary()).isTrue();
        assertThat(passage.conclusion()).anyMatch(sentence -> sentence.contains("the court may differ"));
    }

    @Test
    void a_question_whose_provisions_do_not_govern_names_them_as_such() {
        Proof old = SmallDispute.plain()
                .content(ConductFact.FROM, SmallDispute.when("2009-01"))
                .content(ConductFact.UNTIL, SmallDispute.when("2009-02"))
                .proof();
        long elsewhere = passages(Judgment.of(old, Depth.ELEMENTS, CHINESE))
                .filter(passage -> passage.cited().isEmpty())
                .peek(passage -> assertThat(passage.law().lead()).contains("不适用于本案事实，此处仅参照其内容"))
                .count();

        assertThat(elsewhere).isPositive();
    }

    @Test
    void deeper_means_more_and_references_lead_somewhere() {
        Proof proof = SmallDispute.plain().proof();
        int before = 0;
        for (Depth depth : Depth.values()) {
            Judgment judgment = Judgment.of(proof, depth, ENGLISH);
            Set<String> numbers =
                    passages(judgment).map(Judgment.Passage::number).collect(Collectors.toSet());
            int length = judgment.toString().length();
            assertThat(length).as(depth.id()).isGreaterThan(before);
            before = length;
            assertThat(passages(judgment)
                            .flatMap(passage ->
                                    Stream.concat(passage.law().points().stream(), passage.facts().points().stream()))
                            .map(Judgment.Point::see)
                            .filter(see -> !see.isEmpty()))
                    .allMatch(numbers::contains);
        }
    }

    @Test
    void the_numbers_are_those_of_the_outline() {
        Proof proof = SmallDispute.plain().proof();
        Outline outline = Outline.of(proof, Depth.FULL, ENGLISH);

        assertThat(passages(Judgment.of(proof, Depth.FULL, ENGLISH)))
                .allSatisfy(passage ->
                        assertThat(outline.line(passage.number()).map(Line::id)).contains(passage.id()));
    }

    @Test
    void nobody_reads_a_missing_word_and_english_stays_out_of_chinese() {
        String text = PlainText.judgment(
                SmallDispute.plain().notice(NoticeFact.WRITTEN, YES).proof(), Depth.AUDIT, Locale.CHINESE);

        assertThat(text).doesNotContainPattern("\\{\\d").doesNotContainPattern("[A-Za-z]{4}");
    }

    private static Judgment.Passage passage(Proof proof, Depth depth, Words words, String rule) {
        assertThat(proof.book().rule(rule).map(Rule::id))
                .as("there is such a rule")
                .contains(rule);
        return passages(Judgment.of(proof, depth, words))
                .filter(passage -> passage.id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Judgment.Passage> passages(Judgment judgment) {
        return judgment.sections().stream().flatMap(section -> section.passages().stream());
    }

    private static Stream<Judgment.Point> headings(List<Judgment.Point> points) {
        return points.stream()
                .filter(point -> !point.points().isEmpty())
                .flatMap(point -> Stream.concat(Stream.of(point), headings(point.points())));
    }

    private static SmallDispute settled() {
        return SmallDispute.plain()
                .entitled()
                .content(ConductFact.LICENSED, Value.NO)
                .content(ConductFact.EXCEPTION, Value.NO);
    }

    private static Stream<Judgment.Point> all(List<Judgment.Point> points) {
        return points.stream().flatMap(point -> Stream.concat(Stream.of(point), all(point.points())));
    }

    private static List<String> texts(List<Judgment.Point> points) {
        return points.stream()
                .flatMap(point -> Stream.concat(Stream.of(point.text()), texts(point.points()).stream()))
                .toList();
    }
}
