package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;

/** A suit that came too late. */
final class LimitationExamples {

    private LimitationExamples() {}

    static Stream<Example> all() {
        Situation late = aPushedHit()
                .with(WorkFact.RIGHT, "trademark")
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(ConductFact.FROM, "2021-03-01")
                .with(ConductFact.UNTIL, "2021-04-20")
                .with(ConductFact.STILL_ONLINE, false)
                .with(CaseFact.HOLDER_KNEW_AT, "2021-05-14")
                .with(CaseFact.FILED_ON, "2024-05-15");
        return Stream.of(
                holds(Relief.TIME_BARRED, "the suit came a day late", late),
                fails(
                        Relief.TIME_BARRED,
                        "the suit came on the last day",
                        late.copy().with(CaseFact.FILED_ON, "2024-05-14")),
                fails(Relief.TIME_BARRED, "nobody pleads it", late.copy().with(CaseFact.LIMITATION_PLEADED, false)),
                open(
                        Relief.TIME_BARRED,
                        "when the holder knew is not known",
                        late.copy().without(CaseFact.HOLDER_KNEW_AT)),
                fails(
                        Relief.TIME_BARRED,
                        "nobody says that it is pleaded",
                        late.copy().without(CaseFact.LIMITATION_PLEADED)),
                open(
                        Relief.TIME_BARRED,
                        "the mark was used into the last three years",
                        late.copy().with(ConductFact.UNTIL, "2021-05-15")),
                open(Relief.TIME_BARRED, "the mark is used still", late.copy().with(ConductFact.STILL_ONLINE, true)),
                open(Relief.TIME_BARRED, "all was over before the Civil Code", beforeTheCode(late)),
                fails(
                        Relief.TIME_BARRED,
                        "all was over before the Civil Code, and nobody speaks of limitation",
                        beforeTheCode(late).without(CaseFact.LIMITATION_PLEADED)),
                open(
                        Relief.TIME_BARRED,
                        "the holder wrote within the last three years",
                        late.copy().notice("n1").notice("n1", NoticeFact.ARRIVED_AT, "2021-05-15")),
                holds(
                        Relief.TIME_BARRED,
                        "the holder wrote three years and a day before",
                        late.copy().notice("n1").notice("n1", NoticeFact.ARRIVED_AT, "2021-05-14")),
                unproven(
                        Relief.PERIOD_OVER,
                        RIGHT_HOLDER,
                        NoticeFact.ARRIVED_AT,
                        late.copy().notice("n1").notice("n1", NoticeFact.ARRIVED_AT, "2021-05-14")),
                unproven(Relief.PERIOD_OVER, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, late),
                holds(
                                Relief.PERIOD_OVER,
                                "nobody shows that the holder wrote",
                                late.copy().without(ConductFact.NO_FURTHER_NOTICES))
                        .ifClosedToday(),
                holds(Relief.PERIOD_OVER, "the suit came a day late", late.copy()),
                unproven(Relief.PERIOD_OVER, PROVIDER, CaseFact.HOLDER_KNEW_AT, late),
                unproven(Relief.PERIOD_OVER, RIGHT_HOLDER, ConductFact.STILL_ONLINE, late),
                unproven(Relief.PERIOD_OVER, PROVIDER, ConductFact.UNTIL, late),
                open(
                        Relief.PERIOD_OVER,
                        "twenty years have passed, and the mark was used into the last three",
                        late.copy()
                                .with(ConductFact.FROM, "2003-04-01")
                                .with(ConductFact.UNTIL, "2024-01-01")
                                .with(CaseFact.HOLDER_KNEW_AT, "2023-05-01")),
                fails(
                        Relief.PERIOD_OVER,
                        "it began in the last three years, whenever the holder knew",
                        late.copy()
                                .with(ConductFact.FROM, "2021-05-15")
                                .with(ConductFact.UNTIL, "2021-06-02")
                                .without(CaseFact.HOLDER_KNEW_AT)),
                fails(
                                Relief.PERIOD_OVER,
                                "nobody shows when the holder knew",
                                late.copy().without(CaseFact.HOLDER_KNEW_AT))
                        .ifClosedToday(),
                fails(
                        Relief.PERIOD_OVER,
                        "the suit came on the last day",
                        late.copy().with(CaseFact.FILED_ON, "2024-05-14")),
                open(Relief.PERIOD_OVER, "all was over before the Civil Code", beforeTheCode(late)),
                fails(Relief.DAMAGES_GRANTED, "the claim is time-barred", late.copy()),
                open(Relief.DAMAGES_GRANTED, "the claim is of the time before the Civil Code", beforeTheCode(late)));
    }

    /** The same four years earlier: no text of that time on limitation is in our sources. */
    private static Situation beforeTheCode(Situation late) {
        return late.copy()
                .with(ConductFact.FROM, "2017-03-01")
                .with(ConductFact.UNTIL, "2017-04-20")
                .with(KnowledgeFact.KNOWN_FROM, "2017-03-06")
                .with(CaseFact.HOLDER_KNEW_AT, "2017-05-14")
                .with(CaseFact.FILED_ON, "2020-05-15");
    }
}
