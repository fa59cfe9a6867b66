package org.safeharbor.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.time.Moment;

class WithoutEffectTest {

    private static final FactSheet NONE = FactSheet.EMPTY;

    @Test
    void a_letter_and_a_measure_that_name_no_content_are_told_with_the_content_that_they_could_name() {
        CaseFile.Builder file = file(NONE)
                .received(new Notice("n", "p", NONE, Map.of()))
                .declared(new Declaration("d", "p", NONE, Map.of()))
                .took(new MeasureTaken("m", "p", NONE, Map.of(), List.of("n")));

        assertThat(WithoutEffect.in(file.build()))
                .containsExactly(
                        Problem.at("/notices/0", "aboutNothing", "g1, g2", "g1"),
                        Problem.at("/declarations/0", "aboutNothing", "g1, g2", "g1"),
                        Problem.at("/measures/0", "aboutNothing", "g1, g2", "g1"));
    }

    @Test
    void what_names_content_is_not_told_nor_is_anything_while_there_is_no_content() {
        CaseFile.Builder empty = CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("p", "P", NONE))
                .work(new Work("w", "W", NONE))
                .received(new Notice("n", "p", NONE, Map.of()));

        assertThat(WithoutEffect.in(empty.build())).isEmpty();
        assertThat(WithoutEffect.in(file(NONE)
                        .received(new Notice("n", "p", NONE, Map.of("g1", NONE)))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_provider_and_a_work_that_no_content_names_are_told_once_there_is_content() {
        CaseFile.Builder empty = CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("q", "Q", NONE))
                .work(new Work("v", "V", NONE));
        CaseFile.Builder file =
                file(NONE).provider(new ServiceProvider("q", "Q", NONE)).work(new Work("v", "V", NONE));

        assertThat(WithoutEffect.in(empty.build())).isEmpty();
        assertThat(WithoutEffect.in(file.build()))
                .containsExactly(
                        Problem.at("/providers/1", "unusedProvider", "q"), Problem.at("/works/1", "unusedWork", "v"));
        assertThat(WithoutEffect.in(file.content(new ContentGroup("g3", "q", "v", "", NONE, NONE, List.of()))
                        .build()))
                .isEmpty();
    }

    @Test
    void an_exhibit_that_is_offered_on_no_fact_is_told_and_one_that_is_offered_on_any_is_not() {
        FactSheet shown = FactSheet.of(Map.of(
                NoticeFact.IDENTITY, new Standing(Value.UNKNOWN, Value.YES, List.of(), false, List.of("a"), "")));
        CaseFile.Builder file = file(NONE)
                .received(new Notice("n", "p", NONE, Map.of("g1", shown)))
                .exhibit(new Evidence("a", "A", Side.RIGHT_HOLDER))
                .exhibit(new Evidence("b", "B", Side.RIGHT_HOLDER));

        assertThat(WithoutEffect.in(file.build())).containsExactly(Problem.at("/evidence/1", "unusedExhibit", "b"));
    }

    @Test
    void what_counts_only_on_request_is_told_until_somebody_says_whether_it_is_requested() {
        FactSheet harm = FactSheet.of(Map.of(ReliefFact.IRREPARABLE_HARM, Standing.assumed(Value.YES)));

        assertThat(WithoutEffect.in(file(harm).build()))
                .containsExactly(Problem.at(
                        "/content/0/facts/irreparableHarm", "notAskedFor", "irreparableHarm", "interimSought"));
        assertThat(WithoutEffect.in(file(harm.with(ReliefFact.INTERIM_SOUGHT, Standing.assumed(Value.NO)))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_wrong_notice_of_what_is_told_to_infringe_is_told() {
        FactSheet infringing = FactSheet.of(Map.of(
                ConductFact.ACT_WITHIN_RIGHT, Standing.assumed(Value.YES),
                ConductFact.LICENSED, Standing.assumed(Value.NO),
                ConductFact.EXCEPTION, Standing.assumed(Value.NO)));
        FactSheet own = FactSheet.of(Map.of(
                WorkFact.PROTECTED, Standing.assumed(Value.YES), WorkFact.ENTITLED, Standing.assumed(Value.YES)));
        Problem doubt = Problem.at("/notices/0", "wrongThoughInfringing", "n", "g");

        assertThat(saidToBeWrong(infringing, own)).containsExactly(doubt);
        assertThat(saidToBeWrong(infringing.with(ConductFact.LICENSED, Standing.assumed(Value.YES)), own))
                .isEmpty();
        assertThat(saidToBeWrong(infringing, own.with(WorkFact.ENTITLED, Standing.assumed(Value.NO))))
                .isEmpty();
        assertThat(saidToBeWrong(
                        infringing, own.with(WorkFact.RIGHT, Standing.assumed(new Value.Choice("reputation")))))
                .isEmpty();
    }

    private static List<Problem> saidToBeWrong(FactSheet content, FactSheet work) {
        FactSheet wrong = FactSheet.of(Map.of(NoticeFact.WRONG, Standing.assumed(Value.YES)));
        return WithoutEffect.in(CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("p", "", NONE))
                .work(new Work("w", "", work))
                .content(new ContentGroup("g", "p", "w", "", content, NONE, List.of()))
                .received(new Notice("n", "p", NONE, Map.of("g", wrong)))
                .build());
    }

    @Test
    void an_answer_to_a_letter_on_other_content_is_told() {
        CaseFile.Builder file = file(NONE)
                .received(new Notice("n", "p", NONE, Map.of("g1", NONE)))
                .took(new MeasureTaken("m", "p", NONE, Map.of("g2", NONE), List.of("n")));

        assertThat(WithoutEffect.in(file.build()))
                .containsExactly(Problem.at("/measures/0/answers", "answersElsewhere", "n", "g1"));
    }

    @Test
    void an_answer_to_a_letter_that_surely_came_later_is_told() {
        assertThat(answered("2022-03-01", "2022-03-02"))
                .containsExactly(Problem.at("/measures/0/answers", "answeredBefore", "n"));
        assertThat(answered("2022-03-02", "2022-03-01")).isEmpty();
        assertThat(answered("2022-03", "2022-03-02")).isEmpty();
    }

    @Test
    void an_answer_that_was_still_in_effect_when_the_letter_came_is_not_told() {
        FactSheet lasting = when(MeasureFact.TAKEN_AT, "2022-03-01")
                .with(MeasureFact.ENDED_AT, Standing.assumed(moment("2022-03-05")));

        assertThat(answered(lasting, "2022-03-02")).isEmpty();
        assertThat(answered(lasting, "2022-03-06")).hasSize(1);
        assertThat(answered(NONE, "2022-03-02")).isEmpty();
    }

    private static List<Problem> answered(String taken, String arrived) {
        return answered(when(MeasureFact.TAKEN_AT, taken), arrived);
    }

    private static List<Problem> answered(FactSheet measure, String arrived) {
        return WithoutEffect.in(file(NONE)
                .received(new Notice("n", "p", when(NoticeFact.ARRIVED_AT, arrived), Map.of("g1", NONE)))
                .took(new MeasureTaken("m", "p", measure, Map.of("g1", NONE), List.of("n")))
                .build());
    }

    private static FactSheet when(Fact fact, String moment) {
        return FactSheet.of(Map.of(fact, Standing.assumed(moment(moment))));
    }

    private static Value moment(String moment) {
        return new Value.When(Moment.parse(moment).orElseThrow());
    }

    private static CaseFile.Builder file(FactSheet first) {
        return CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("p", "P", NONE))
                .work(new Work("w", "W", NONE))
                .content(new ContentGroup("g1", "p", "w", "", first, NONE, List.of()))
                .content(new ContentGroup("g2", "p", "w", "", NONE, NONE, List.of()));
    }
}
