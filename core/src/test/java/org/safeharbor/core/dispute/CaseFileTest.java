package org.safeharbor.core.dispute;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.time.Moment;

class CaseFileTest {

    private static final FactSheet NOTHING = FactSheet.EMPTY;

    private static CaseFile.Builder aCase() {
        return CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("host", "", NOTHING))
                .work(new Work("film", "", NOTHING));
    }

    private static ContentGroup group(String id, CourtFinding... findings) {
        return new ContentGroup(id, "host", "film", "", NOTHING, NOTHING, List.of(findings));
    }

    private static Notice notice(String id, FactSheet facts, Map<String, FactSheet> about) {
        return new Notice(id, "host", facts, about);
    }

    private static FactSheet on(Fact fact, String moment) {
        return NOTHING.with(
                fact, Standing.assumed(new Value.When(Moment.parse(moment).orElseThrow())));
    }

    @Test
    void a_sound_case_file_has_no_problem_and_one_dispute_a_group() {
        CaseFile file = aCase().content(group("a")).content(group("b")).build();

        then(file.disputes()).extracting(dispute -> dispute.content().id()).containsExactly("a", "b");
        then(file.edit().build()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_id_is_needed(String id) {
        then(aCase().content(group(id)).check()).containsExactly(Problem.at("/content/0/id", "missingId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a~b", "a b", "a\n"})
    void an_id_holds_no_sign_that_pointers_and_findings_use(String id) {
        then(aCase().content(group(id)).check()).containsExactly(Problem.at("/content/0/id", "badId", id));
    }

    @Test
    void an_id_may_be_chinese() {
        then(aCase().content(group("视频-1")).check()).isEmpty();
    }

    @Test
    void an_id_is_used_once_in_the_whole_file() {
        then(aCase().content(group("film")).check()).containsExactly(Problem.at("/content/0/id", "repeatedId", "film"));
    }

    @Test
    void references_lead_to_things_in_the_file() {
        CaseFile.Builder file = aCase().content(new ContentGroup("c", "x", "y", "", NOTHING, NOTHING, List.of()))
                .received(new Notice("n", "x", NOTHING, Map.of("g", NOTHING)))
                .declared(new Declaration("d", "host", NOTHING, Map.of("g", NOTHING)))
                .took(new MeasureTaken("m", "x", NOTHING, Map.of("g", NOTHING), List.of("n", "z")));

        then(file.check())
                .containsExactly(
                        Problem.at("/content/0/provider", "unknownProvider", "x", "host"),
                        Problem.at("/content/0/work", "unknownWork", "y", "film"),
                        Problem.at("/notices/0/to", "unknownProvider", "x", "host"),
                        Problem.at("/notices/0/about", "unknownContent", "g", "c"),
                        Problem.at("/declarations/0/about", "unknownContent", "g", "c"),
                        Problem.at("/measures/0/by", "unknownProvider", "x", "host"),
                        Problem.at("/measures/0/about", "unknownContent", "g", "c"),
                        Problem.at("/measures/0/answers", "unknownNotice", "z", "n"));
    }

    @Test
    void what_is_weighed_each_with_each_has_an_end() {
        then(crossed(140, 140).check()).isEmpty();
        then(crossed(141, 140).check()).containsExactly(Problem.at("/content/0", "tooManyTogether", "141", "0", "140"));
    }

    private static CaseFile.Builder crossed(int notices, int measures) {
        CaseFile.Builder file = aCase().content(group("c"));
        for (int i = 0; i < notices; i++) {
            file.received(new Notice("n" + i, "host", NOTHING, Map.of("c", NOTHING)));
        }
        for (int i = 0; i < measures; i++) {
            file.took(new MeasureTaken("m" + i, "host", NOTHING, Map.of("c", NOTHING), List.of()));
        }
        return file;
    }

    @Test
    void exhibits_are_named_in_their_order_and_not_all_of_many() {
        CaseFile.Builder file = aCase();
        for (int i = 30; i > 0; i--) {
            file.exhibit(new Evidence("e" + i, "", Side.USER));
        }
        Standing shown = new Standing(Value.UNKNOWN, Value.UNKNOWN, List.of(), false, List.of("x"), "");

        List<Problem> problems =
                file.facts(NOTHING.with(CaseFact.FILED_ON, shown)).check();

        then(problems).singleElement().satisfies(problem -> {
            then(problem.path()).isEqualTo("/facts/filedOn/evidence");
            then(problem.arguments().get(1)).startsWith("e1, e10, e11,").endsWith(", …");
        });
    }

    @Test
    void a_finding_has_reasons_and_is_about_things_in_the_file_and_made_once() {
        CourtFinding good = new CourtFinding("prc.timely", "n/m", true, "at once");
        CaseFile.Builder file = aCase().received(notice("n", NOTHING, Map.of()))
                .took(new MeasureTaken("m", "host", NOTHING, Map.of(), List.of()));

        then(file.content(group("a", good)).check()).isEmpty();
        then(file.content(group("b", good, new CourtFinding("prc.timely", "n/m", false, " ")))
                        .content(group("c", new CourtFinding("prc.timely", "n/", true, "so")))
                        .check())
                .containsExactly(
                        Problem.at("/content/1/findings/1/reasons", "missingReasons"),
                        Problem.at("/content/1/findings/1/rule", "repeatedFinding", "prc.timely", "n/m"),
                        Problem.at("/content/2/findings/0/about", "unknownEvent", "", "m, n"));
    }

    @Test
    void a_fact_stands_on_the_sheet_of_its_subject() {
        FactSheet wrong = NOTHING.with(WorkFact.PROTECTED, Standing.assumed(Value.YES));

        then(aCase().facts(wrong).check())
                .containsExactly(Problem.at("/facts/protected", "misplacedFact", "protected", "work"));
    }

    @Test
    void a_file_with_problems_is_not_built_and_all_are_named() {
        thenIllegalArgumentException()
                .isThrownBy(
                        () -> aCase().content(group("")).content(group("a/b")).build())
                .withMessageContainingAll("missingId", "badId");
    }

    static Stream<Consistency.Excludes> exclusions() {
        return Consistency.ALL.stream()
                .filter(Consistency.Excludes.class::isInstance)
                .map(Consistency.Excludes.class::cast);
    }

    static Stream<Consistency.InOrder> orders() {
        return Consistency.ALL.stream()
                .filter(Consistency.InOrder.class::isInstance)
                .map(Consistency.InOrder.class::cast);
    }

    @ParameterizedTest
    @MethodSource("exclusions")
    void two_facts_exclude_each_other_together_but_neither_alone(Consistency.Excludes pair) {
        FactSheet one = NOTHING.with(pair.one(), Standing.assumed(pair.oneValue()));
        FactSheet other = NOTHING.with(pair.other(), Standing.assumed(pair.otherValue()));

        then(keys(placed(pair.one(), one.overlaidBy(other)))).containsExactly(pair.id());
        then(keys(placed(pair.one(), one))).isEmpty();
        then(keys(placed(pair.one(), other))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_moment_that_cannot_come_after_another_may_be_before_it_or_too_vague_to_say(Consistency.InOrder order) {
        then(keys(dated(order, "2015-10-30", "2015-10-29"))).containsExactly(order.id());
        then(keys(dated(order, "2015-10-30", "2015-10-30"))).isEmpty();
        then(keys(dated(order, "2015-10-29", "2015-10-30"))).isEmpty();
        then(keys(dated(order, "2015-10-30", "2015-10"))).isEmpty();
    }

    static Stream<Consistency.Dated> events() {
        return Consistency.ALL.stream()
                .filter(Consistency.Dated.class::isInstance)
                .map(Consistency.Dated.class::cast);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_did_not_happen_has_no_moment(Consistency.Dated event) {
        FactSheet dated = on(event.moment(), "2015-10");

        then(keys(placed(event.moment(), dated.with(event.happened(), Standing.assumed(Value.NO)))))
                .containsExactly(event.id());
        then(keys(placed(event.moment(), dated.with(event.happened(), Standing.assumed(Value.YES)))))
                .isEmpty();
        then(keys(placed(event.moment(), dated))).isEmpty();
    }

    @Test
    void a_measure_is_held_against_the_start_of_the_function_that_it_is_about() {
        ContentGroup live = new ContentGroup(
                "live", "host", "film", "", NOTHING, on(ProviderFact.OPERATING_SINCE, "2016-01-01"), List.of());
        CaseFile.Builder file = aCase().content(group("c"))
                .content(live)
                .took(new MeasureTaken(
                        "m",
                        "host",
                        on(MeasureFact.TAKEN_AT, "2015-10-30"),
                        Map.of("c", NOTHING, "live", NOTHING),
                        List.of()));

        then(file.check())
                .containsExactly(Problem.at(
                        "/measures/0/facts/takenAt",
                        "serviceBeforeMeasure",
                        "provider.operatingSince",
                        "measure.takenAt"));
    }

    private static List<String> keys(CaseFile.Builder file) {
        return file.check().stream().map(Problem::key).toList();
    }

    private static CaseFile.Builder dated(Consistency.InOrder order, String earlier, String later) {
        FactSheet first = on(order.earlier(), earlier);
        FactSheet second = on(order.later(), later);
        if (order.earlier().subject() == order.later().subject()) {
            return placed(order.later(), first.overlaidBy(second));
        }
        if (order.later().subject() == SubjectKind.CASE) {
            return placed(order.earlier(), first).facts(second);
        }
        return placed(order.later(), second, first);
    }

    private static CaseFile.Builder placed(Fact fact, FactSheet sheet) {
        return placed(fact, sheet, NOTHING);
    }

    private static CaseFile.Builder placed(Fact fact, FactSheet sheet, FactSheet provider) {
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("host", "", provider))
                .work(new Work("film", "", NOTHING));
        return switch (fact.subject()) {
            case CASE -> file.facts(sheet);
            case CONTENT -> file.content(new ContentGroup("c", "host", "film", "", sheet, NOTHING, List.of()));
            case NOTICE -> file.received(notice("n", sheet, Map.of()));
            case DECLARATION -> file.declared(new Declaration("d", "host", sheet, Map.of()));
            case MEASURE -> file.took(new MeasureTaken("m", "host", sheet, Map.of(), List.of()));
            case PROVIDER, WORK -> throw new AssertionError("No order or exclusion is about a " + fact.subject());
        };
    }

    @Test
    void a_date_for_one_group_is_held_against_that_of_the_whole_letter() {
        CaseFile.Builder file = aCase().content(group("c"))
                .received(notice(
                        "n",
                        on(NoticeFact.SENT_AT, "2015-10-30"),
                        Map.of("c", on(NoticeFact.ARRIVED_AT, "2015-10-29"))));

        then(file.check())
                .containsExactly(
                        Problem.at("/notices/0/about/c/arrivedAt", "noticeOrder", "notice.sentAt", "notice.arrivedAt"));
    }

    @Test
    void what_is_merely_alleged_contradicts_nothing() {
        Standing alleged = Standing.said(Position.states(Side.RIGHT_HOLDER, Value.YES));
        FactSheet facts = NOTHING.with(KnowledgeFact.HOT_WORK, alleged)
                .with(KnowledgeFact.UNKNOWN_WORK, Standing.assumed(Value.YES));

        then(keys(placed(KnowledgeFact.HOT_WORK, facts))).isEmpty();
    }
}
