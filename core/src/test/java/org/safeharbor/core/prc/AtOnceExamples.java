package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.PuttingBackExamples.acted;
import static org.safeharbor.core.prc.PuttingBackExamples.elsewhere;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.in;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Putting back at once, where the Regulation goes first or is the only text: to the day, and whatever the holder does. */
final class AtOnceExamples {

    private static final Rule LATE = Restoration.RESTORED_TOO_LATE;

    private AtOnceExamples() {}

    static Stream<Example> all() {
        return Stream.of(late(), toTheDay(), neverBack(), alone())
                .flatMap(examples -> examples)
                .map(example -> example.about("d1"));
    }

    private static Situation immediate(Situation situation) {
        return situation.reading(DisputedPoints.RESTORATION, "immediate");
    }

    /** Where the Regulation goes first; the statement came on Friday 7 April. */
    private static Stream<Example> late() {
        Situation never = aDeletedWork().declaration("d1");
        return Stream.of(
                holds(LATE, "Tuesday is not at once", immediate(elsewhere("2023-04-11")))
                        .decidedBy("not-at-once-by-regulation"),
                fails(LATE, "Monday is, as the day after was a Saturday", immediate(elsewhere("2023-04-10"))),
                open(LATE, "the statute says a reasonable period", elsewhere("2023-05-02")),
                holds(
                                LATE,
                                "weeks, although the holder had sued",
                                immediate(acted("2023-04-12", elsewhere("2023-05-02"))))
                        .decidedBy("not-at-once-by-regulation"),
                fails(LATE, "the statute ends no measures then", acted("2023-04-12", elsewhere("2023-05-02")))
                        .decidedBy("holder-acted"),
                holds(
                                LATE,
                                "it never came back, although the holder had sued",
                                immediate(acted("2023-04-12", never.copy())))
                        .decidedBy("not-at-once-by-regulation"),
                fails(LATE, "the same under the statute", acted("2023-04-12", never.copy()))
                        .decidedBy("holder-acted"),
                open(
                        LATE,
                        "the suit was brought on the day of the statement",
                        immediate(acted("2023-04-07", never.copy())).with(CaseFact.FILED_ON, "2023-04-07")),
                fails(
                                LATE,
                                "a link need not be restored",
                                immediate(never.copy()).with(ProviderFact.SERVICE, "search"))
                        .decidedBy("link-may-stay-away"),
                fails(
                                LATE,
                                "the Regulation is for storage and search only",
                                immediate(acted("2023-04-12", never.copy())).with(ProviderFact.SERVICE, "appStore"))
                        .decidedBy("holder-acted"),
                fails(
                                LATE,
                                "the Regulation is for network rights only",
                                immediate(acted("2023-04-12", never.copy())).with(WorkFact.RIGHT, "reputation"))
                        .decidedBy("holder-acted"));
    }

    /** The statement came on Monday 10 April. */
    private static Situation onMonday(Situation situation) {
        return immediate(situation).declaration("d1", DeclarationFact.ARRIVED_AT, "2023-04-10");
    }

    private static Stream<Example> toTheDay() {
        return Stream.of(
                fails(LATE, "on the day after", onMonday(elsewhere("2023-04-11"))),
                holds(LATE, "on the second day", onMonday(elsewhere("2023-04-12")))
                        .decidedBy("not-at-once-by-regulation"),
                holds(
                                LATE,
                                "a host of files, on the second day",
                                onMonday(elsewhere("2023-04-12")).with(ProviderFact.SERVICE, "storage"))
                        .decidedBy("not-at-once-by-regulation"),
                open(LATE, "on one day or the other", onMonday(elsewhere("2023-04-11/2023-04-12")))
                        .borneBy(USER, DeclarationFact.RESTORED_AT));
    }

    /** A statement of Monday, and a holder who sued on that day. */
    private static Situation suedAtOnce(String decided) {
        return onMonday(acted("2023-04-10", aDeletedWork().declaration("d1")))
                .with(CaseFact.FILED_ON, "2023-04-10")
                .with(CaseFact.DECIDED_ON, decided);
    }

    private static Stream<Example> neverBack() {
        return Stream.of(
                fails(LATE, "it was decided on the day after", suedAtOnce("2023-04-11"))
                        .decidedBy("holder-acted"),
                holds(LATE, "it was decided on the second day", suedAtOnce("2023-04-12"))
                        .decidedBy("not-at-once-by-regulation"),
                holds(
                                LATE,
                                "the suit was brought on the second day",
                                suedAtOnce("2023-12-01").with(CaseFact.FILED_ON, "2023-04-12"))
                        .decidedBy("not-at-once-by-regulation"),
                holds(
                                LATE,
                                "and is not decided yet",
                                suedAtOnce("2023-12-01")
                                        .with(CaseFact.FILED_ON, "2023-04-12")
                                        .without(CaseFact.DECIDED_ON))
                        .decidedBy("not-at-once-by-regulation"));
    }

    private static Situation film(String year, String restored) {
        return in(year, elsewhere(year + restored))
                .with(WorkFact.RIGHT, "dissemination")
                .declaration("d1", DeclarationFact.LOCATION, true)
                .declaration("d1", DeclarationFact.ARRIVED_AT, year + "-04-08")
                .declaration("d1", DeclarationFact.FORWARDED_AT, year + "-04-09");
    }

    /** No other text knew of putting back works before the reply of 2020. */
    private static Stream<Example> alone() {
        return Stream.of(
                holds(LATE, "in 2019 two days were not at once", film("2019", "-04-10"))
                        .decidedBy("not-at-once-by-regulation"),
                fails(LATE, "in 2019 the next day was", film("2019", "-04-09")),
                holds(
                                LATE,
                                "in 2023 no right but that in a work goes by the Regulation",
                                immediate(aDeletedWork().declaration("d1"))
                                        .with(WorkFact.RIGHT, "reputation")
                                        .with(ProviderFact.SERVICE, "search"))
                        .decidedBy("never"));
    }
}
