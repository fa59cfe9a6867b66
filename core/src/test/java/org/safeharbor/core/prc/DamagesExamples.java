package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.in;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** By which heads damages are measured, for which right and when. */
final class DamagesExamples {

    private DamagesExamples() {}

    static Stream<Example> all() {
        return heads();
    }

    private static Stream<Example> heads() {
        return Stream.of(
                        head(Damages.COPYRIGHT_RANGE, "2023", "dissemination", "2019", "trademark"),
                        head(Damages.COPYRIGHT_RANGE_BEFORE, "2019", "otherCopyright", "2023", "patent"),
                        head(Damages.REASONABLE_COSTS, "2023", "dissemination", "2013", "trademark"),
                        head(Damages.REASONABLE_COSTS, "2023", "reputation", "2013", "personalData"),
                        head(Damages.BOOKS, "2023", "otherCopyright", "2019", "reputation"),
                        head(Damages.PERSONAL_LOSS, "2023", "personality", "2019", "dissemination"),
                        head(Damages.PERSONAL_LOSS_BEFORE, "2019", "reputation", "2023", "trademark"),
                        head(Damages.PERSONAL_CAP, "2023", "reputation", "2013", "personalData"),
                        head(Damages.DATA_LOSS, "2023", "personalData", "2019", "reputation"),
                        head(Damages.PROPERTY_LOSS, "2023", "trademark", "2019", "reputation"),
                        punitive(),
                        countedBack())
                .flatMap(examples -> examples);
    }

    /** A head of damages for this year and right; not for that year, nor for that right. */
    private static Stream<Example> head(Rule rule, String year, String right, String otherYear, String otherRight) {
        return Stream.of(
                holds(rule, "damages are owed in " + year + " for " + right, owed(year, right)),
                fails(rule, "nothing is owed", in(year, aHostedWork()).with(WorkFact.RIGHT, right)),
                open(rule, "whether it knew is not known", owed(year, right).without(KnowledgeFact.ADMISSION)),
                inapplicable(rule, "the facts are of " + otherYear, owed(otherYear, right)),
                inapplicable(rule, "the right is " + otherRight, owed(year, otherRight)),
                unproven(rule, RIGHT_HOLDER, WorkFact.RIGHT, owed(year, right)));
    }

    private static Situation owed(String year, String right) {
        return in(year, aHostedWork()).with(WorkFact.RIGHT, right).with(KnowledgeFact.ADMISSION, true);
    }

    private static Stream<Example> punitive() {
        Rule rule = Damages.PUNITIVE_RANGE;
        List<Situation> years = Stream.of("2023", "2020")
                .map(year -> owed(year, "dissemination")
                        .with(ReliefFact.PUNITIVE_SOUGHT, true)
                        .with(ReliefFact.INTENT, true)
                        .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true))
                .toList();
        Situation today = years.get(0);
        return Stream.of(
                holds(rule, "intent in serious circumstances", today.copy()),
                fails(rule, "no intent", today.copy().with(ReliefFact.INTENT, false)),
                open(rule, "intent is not known", today.copy().without(ReliefFact.INTENT)),
                unproven(rule, RIGHT_HOLDER, WorkFact.RIGHT, today),
                inapplicable(rule, "a mark has a range of its own", today.copy().with(WorkFact.RIGHT, "trademark")),
                inapplicable(rule, "it was in 2020", years.get(1).copy()),
                inapplicable(
                        Relief.PUNITIVE_GRANTED,
                        "the Civil Code was not yet in force",
                        years.get(1).copy()));
    }

    private static Stream<Example> countedBack() {
        Situation late = aPushedHit()
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(CaseFact.HOLDER_KNEW_AT, "2023-04-03")
                .with(CaseFact.FILED_ON, "2026-04-10")
                .with(CaseFact.DECIDED_ON, "2026-09-01");
        Situation lasting = late.copy().with(ConductFact.UNTIL, "2026-05-01");
        Rule rule = Damages.COUNTED_BACK;
        Rule still = Relief.STILL_INFRINGED_WHEN_SUED;
        Situation old = late.copy()
                .with(ConductFact.FROM, "2003-04-01")
                .with(ConductFact.UNTIL, "2023-03-31")
                .with(CaseFact.HOLDER_KNEW_AT, "2024-04-03");
        return Stream.of(
                holds(rule, "the copies were still there when it sued", lasting.copy()),
                fails(rule, "the copies were gone when it sued", late.copy()),
                open(
                        rule,
                        "until when they were there is not known",
                        lasting.copy().without(ConductFact.UNTIL, ConductFact.STILL_ONLINE)),
                fails(
                        rule,
                        "the copies were still there, but the court found that nobody knew",
                        lasting.copy().found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", false)),
                unproven(rule, RIGHT_HOLDER, CaseFact.LIMITATION_PLEADED, lasting),
                unproven(still, RIGHT_HOLDER, ConductFact.STILL_ONLINE, late),
                open(
                        still,
                        "the copies went in the month of the suit, nobody says on which day",
                        late.copy().with(ConductFact.UNTIL, "2026-04")),
                inapplicable(
                        rule,
                        "it began three years before the suit, whenever the holder knew",
                        lasting.copy().with(ConductFact.FROM, "2023-04-10").without(CaseFact.HOLDER_KNEW_AT)),
                inapplicable(
                        rule,
                        "no text on the time before the Civil Code is known",
                        lasting.copy()
                                .with(ConductFact.FROM, "2015-04-01")
                                .with(ConductFact.UNTIL, "2019-05-01")
                                .with(CaseFact.HOLDER_KNEW_AT, "2015-04-03")
                                .with(CaseFact.FILED_ON, "2019-04-10")
                                .without(CaseFact.DECIDED_ON)),
                inapplicable(rule, "nobody pleads it", lasting.copy().with(CaseFact.LIMITATION_PLEADED, false)),
                inapplicable(rule, "it sued in time", lasting.copy().with(CaseFact.HOLDER_KNEW_AT, "2024-04-03")),
                holds(still, "the copies were still there when it sued", lasting.copy()),
                holds(still, "the copies are there today", late.copy().with(ConductFact.STILL_ONLINE, true)),
                fails(still, "the copies were gone when it sued", late.copy()),
                open(
                        still,
                        "until when they were there is not known",
                        late.copy().without(ConductFact.UNTIL, ConductFact.STILL_ONLINE)),
                inapplicable(
                        still, "for marks no source says so", lasting.copy().with(WorkFact.RIGHT, "trademark")),
                fails(Relief.TIME_BARRED, "the copies were still there when it sued", lasting.copy()),
                holds(Relief.DAMAGES_GRANTED, "late, but the copies were still there", lasting.copy()),
                holds(
                        Relief.TIME_BARRED,
                        "more than twenty years have passed",
                        old.copy().with(WorkFact.RIGHT, "trademark")),
                fails(
                        Relief.TIME_BARRED,
                        "not quite twenty years have passed",
                        old.copy().with(WorkFact.RIGHT, "trademark").with(ConductFact.FROM, "2006-04-10")),
                holds(
                        Relief.TIME_BARRED,
                        "twenty years passed yesterday",
                        old.copy().with(WorkFact.RIGHT, "trademark").with(ConductFact.FROM, "2006-04-09")));
    }
}
