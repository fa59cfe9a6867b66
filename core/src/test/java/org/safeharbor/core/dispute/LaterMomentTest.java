package org.safeharbor.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.time.Moment;

class LaterMomentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void each_moment_after_the_day_is_told_with_its_place_in_the_file() {
        assertThat(problems(standing("2026-11-22")))
                .containsExactly(
                        later("/facts/", CaseFact.FILED_ON),
                        later("/content/1/service/", ProviderFact.OPERATING_SINCE),
                        later("/content/1/facts/", ConductFact.FROM),
                        later("/notices/0/facts/", NoticeFact.ARRIVED_AT),
                        later("/declarations/0/about/g2/", DeclarationFact.ARRIVED_AT),
                        later("/measures/0/about/g2/", MeasureFact.TAKEN_AT));
    }

    @Test
    void a_moment_on_the_day_or_that_can_have_been_before_is_not_told() {
        Stream.of("2026-11-21", "2026-11-21T23:59", "2026-11", "2026", "2026-11-21/2027-01-04", "1999")
                .forEach(moment -> assertThat(problems(standing(moment))).isEmpty());
    }

    @Test
    void what_the_other_side_denies_does_not_count_and_is_not_told() {
        Standing disputed = Standing.said(
                Position.states(Side.RIGHT_HOLDER, when("2026-11-22")),
                Position.of(Side.PROVIDER, Position.Stance.DENIES));

        assertThat(problems(disputed)).isEmpty();
    }

    @Test
    void what_is_told_of_other_content_is_not_told_here() {
        assertThat(LaterMoment.in(file(standing("2026-11-22")).disputes().get(0), DAY))
                .extracting(LaterMoment::fact)
                .containsExactly(CaseFact.FILED_ON);
    }

    private static List<Problem> problems(Standing moment) {
        return LaterMoment.in(file(moment).disputes().get(1), DAY).stream()
                .map(LaterMoment::problem)
                .toList();
    }

    /** Two groups, with this moment in each place in which the second one can have it. */
    private static CaseFile file(Standing moment) {
        FactSheet none = FactSheet.EMPTY;
        return CaseFile.under(Jurisdiction.PRC)
                .titled("A case")
                .facts(FactSheet.of(Map.of(CaseFact.FILED_ON, moment)))
                .provider(new ServiceProvider("p", "P", none))
                .work(new Work("w", "W", none))
                .content(new ContentGroup("g1", "p", "w", "", none, none, List.of()))
                .content(new ContentGroup(
                        "g2",
                        "p",
                        "w",
                        "",
                        FactSheet.of(Map.of(ConductFact.FROM, moment)),
                        FactSheet.of(Map.of(ProviderFact.OPERATING_SINCE, moment)),
                        List.of()))
                .received(new Notice("n", "p", FactSheet.of(Map.of(NoticeFact.ARRIVED_AT, moment)), Map.of("g2", none)))
                .declared(new Declaration(
                        "d", "p", none, Map.of("g2", FactSheet.of(Map.of(DeclarationFact.ARRIVED_AT, moment)))))
                .took(new MeasureTaken(
                        "m", "p", none, Map.of("g2", FactSheet.of(Map.of(MeasureFact.TAKEN_AT, moment))), List.of()))
                .build();
    }

    private static Problem later(String sheet, Fact fact) {
        return Problem.at(sheet + fact.member(), "laterThanAssessed", fact.id(), "2026-11-22", "2026-11-21");
    }

    private static Standing standing(String moment) {
        return Standing.assumed(when(moment));
    }

    private static Value when(String moment) {
        return new Value.When(Moment.parse(moment).orElseThrow());
    }
}
