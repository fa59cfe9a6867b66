package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.aWrongDeclaration;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether content was put back too early or too late, to the day and by the text of the time. */
final class RestorationExamples {

    private RestorationExamples() {}

    static Stream<Example> all() {
        return Stream.of(restoration(), byText(), atOnce(), tooLate(), justified())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> restoration() {
        Situation restored = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        Situation market = onAMarketplace(restored.copy());
        Rule early = Restoration.RESTORED_TOO_EARLY;
        Stream<Example> untold = Stream.of(
                        Restoration.SOME_RESTORED_TOO_EARLY,
                        Restoration.SOME_RESTORED_TOO_LATE,
                        WrongDeclaration.SOME_DECLARANT_LIABLE)
                .flatMap(rule -> Stream.of(
                        fails(
                                rule,
                                "nobody said that there was a declaration",
                                aDeletedWork().without(ConductFact.NO_FURTHER_DECLARATIONS)),
                        open(
                                rule,
                                "there is said to be one that is not on file",
                                aDeletedWork().with(ConductFact.NO_FURTHER_DECLARATIONS, false))));
        Stream<Example> ofDeclaration = Stream.of(
                        fails(
                                        early,
                                        "the Regulation restores at once, whatever the holder did",
                                        restored.copy()
                                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                                .reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("at-once-by-regulation"),
                        holds(
                                        early,
                                        "the Regulation is for network rights only",
                                        market.copy().reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("within-fifteen-days"),
                        holds(
                                        early,
                                        "a film on a market, where the fifteen days are the statute's for platforms",
                                        market.copy()
                                                .with(WorkFact.RIGHT, "dissemination")
                                                .reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("within-fifteen-days"),
                        open(
                                early,
                                "a print elsewhere, which the Regulation does not know",
                                restored.copy()
                                        .with(WorkFact.RIGHT, "otherCopyright")
                                        .reading(DisputedPoints.RESTORATION, "immediate")),
                        holds(
                                        early,
                                        "the holder had sued the day before, whatever the period",
                                        market.copy()
                                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-11"))
                                .decidedBy("although-holder-acted"),
                        holds(
                                        early,
                                        "a market put it back on the fifteenth day",
                                        market.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-25"))
                                .decidedBy("within-fifteen-days"),
                        fails(
                                        early,
                                        "a market put it back on the sixteenth day",
                                        market.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"))
                                .decidedBy("after-fifteen-days"),
                        fails(
                                        early,
                                        "a market put a copyright work back in summer",
                                        onAMarketplace(restored.copy())
                                                .with(WorkFact.RIGHT, "dissemination")
                                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-03"))
                                .decidedBy("after-fifteen-days"),
                        fails(
                                        early,
                                        "a market put it back in summer",
                                        market.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-03"))
                                .decidedBy("after-fifteen-days"),
                        open(
                                early,
                                "a platform put it back on the twentieth working day",
                                restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-09")),
                        fails(
                                        early,
                                        "a platform put it back on the twenty-first working day",
                                        restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-10"))
                                .decidedBy("after-twenty-working-days"))
                .map(example -> example.about("d1"));
        Situation older = aDeletedWork().declaration("d1");
        Stream<Example> procedure = Stream.of(
                fails(
                        Declarations.PROCEDURE_EXISTS,
                        "platforms had none before the E-Commerce Law",
                        onAMarketplace(older.copy())
                                .with(ConductFact.FROM, "2018-03-01")
                                .with(ConductFact.UNTIL, "2018-12-31")),
                fails(
                        Declarations.PROCEDURE_EXISTS,
                        "network rights had none before the Regulation",
                        older.copy().with(ConductFact.FROM, "2006-03-01").with(ConductFact.UNTIL, "2006-06-30")),
                fails(
                        Harbor.STORAGE_CONDITIONS,
                        "a deleted work was put back in spite of a suit",
                        restored.copy()
                                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-11")),
                fails(Harbor.NOTICE_RULE, "all was done, and undone on the fifteenth day", diligent("2023-04-25")),
                holds(Harbor.NOTICE_RULE, "all was done, and undone on the sixteenth day", diligent("2023-04-26")),
                Example.unproven(
                        early,
                        "d1",
                        Side.RIGHT_HOLDER,
                        DeclarationFact.RESTORED,
                        restored.copy().without(DeclarationFact.RESTORED_AT)));
        return Stream.of(ofDeclaration, untold, procedure).flatMap(examples -> examples);
    }

    private static Stream<Example> byText() {
        Rule badFaith = WrongDeclaration.BAD_FAITH_DECLARATION;
        Situation believed = aWrongDeclaration().declaration("d1", DeclarationFact.BAD_FAITH, false);
        Stream<Example> ofDeclaration = Stream.of(
                        holds(badFaith, "the user knew", aWrongDeclaration()).byDiscretion(),
                        holds(
                                badFaith,
                                "the licence was forged",
                                believed.copy().declaration("d1", DeclarationFact.FORGED, true)),
                        holds(
                                badFaith,
                                "a judgment stood against it",
                                believed.copy().declaration("d1", DeclarationFact.AGAINST_DECISION, true)),
                        fails(badFaith, "the user believed it", believed).byDiscretion(),
                        open(
                                badFaith,
                                "what the user knew is not known",
                                aWrongDeclaration().without(DeclarationFact.BAD_FAITH)),
                        holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the user was careless",
                                believed.copy().declaration("d1", DeclarationFact.CARELESS, true)),
                        holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the licence was forged",
                                believed.copy().declaration("d1", DeclarationFact.FORGED, true)),
                        holds(
                                Declarations.QUALIFIED_DECLARATION,
                                "the Civil Code does not ask where",
                                aDeletedWork().declaration("d1")),
                        holds(
                                Declarations.QUALIFIED_DECLARATION,
                                "in 2019 it said where",
                                in("2019", aDeletedWork().declaration("d1"))
                                        .declaration("d1", DeclarationFact.LOCATION, true)),
                        fails(
                                Declarations.QUALIFIED_DECLARATION,
                                "in 2019 it did not say where",
                                in("2019", aDeletedWork().declaration("d1"))
                                        .declaration("d1", DeclarationFact.LOCATION, false)),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "after fifteen days, the holder having been delayed",
                                restored("2023-04-27").declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)),
                        open(
                                        Restoration.RESTORED_TOO_EARLY,
                                        "after fifteen days, nobody having said whether the holder was delayed",
                                        restored("2023-04-27").without(DeclarationFact.DELAY_BEYOND_CONTROL))
                                .borneBy(RIGHT_HOLDER, DeclarationFact.DELAY_BEYOND_CONTROL),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "after fifteen days, a delay that no text left out of the count before the reply",
                                delayedIn2019()),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "the holder was told of it and acted after fifteen days, delayed before the reply",
                                delayedIn2019()
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2019-04-28")
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2019-04-26")),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "the same, and nothing was put back",
                                delayedIn2019()
                                        .without(DeclarationFact.RESTORED_AT)
                                        .declaration("d1", DeclarationFact.RESTORED, false)
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2019-04-26")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "the same, the case being pending when the reply came",
                                delayedIn2019()
                                        .with(CaseFact.DECIDED_ON, "2020-11-02")
                                        .with(CaseFact.FINAL_ON, "2020-12-01")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "after twenty working days, whatever the delay",
                                restored("2023-05-10").declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "in 2016 the Regulation asked for it at once",
                                in("2016", twoDaysLater("2016").with(WorkFact.RIGHT, "dissemination"))
                                        .declaration("d1", DeclarationFact.LOCATION, true)),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "in 2016 no text knew a waiting period for marks",
                                in("2016", twoDaysLater("2016"))),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "in 2019 the E-Commerce Law did",
                                in("2019", twoDaysLater("2019"))),
                        fails(Restoration.RESTORED_TOO_EARLY, "after fifteen days", restored("2023-04-27")))
                .map(example -> example.about("d1"));
        return Stream.concat(
                ofDeclaration,
                Stream.of(fails(
                        WrongDeclaration.PUNITIVE,
                        "the user of a marketplace was careless only",
                        onAMarketplace(believed.copy().declaration("d1", DeclarationFact.CARELESS, true)))));
    }

    private static Situation twoDaysLater(String year) {
        return restored(year + "-04-12")
                .declaration("d1", DeclarationFact.ARRIVED_AT, year + "-04-07")
                .declaration("d1", DeclarationFact.FORWARDED_AT, year + "-04-10");
    }

    private static Situation delayedIn2019() {
        return in("2019", restored("2019-04-26"))
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2019-04-09")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2019-04-10")
                .declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
    }

    private static Situation restored(String day) {
        return onAMarketplace(aDeletedWork().declaration("d1"))
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, day);
    }

    private static Situation diligent(String restoredAt) {
        return onAMarketplace(aDeletedWork())
                .measure("m2")
                .measure("m2", MeasureFact.KIND, "forward")
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, restoredAt);
    }

    /** When the Regulation alone asked for restoration at once: for films, until another text knew a waiting period. */
    private static Stream<Example> atOnce() {
        Rule rule = Restoration.RESTORED_TOO_EARLY;
        return Stream.of(
                        open(rule, "before the Regulation no text asked for it", film("2005", "platform")),
                        fails(rule, "in 2019 a video platform had to", film("2019", "platform")),
                        holds(rule, "in 2019 a marketplace had to wait", film("2019", "marketplace")),
                        open(rule, "since the reply of 2020 it waits", film("2020", "platform")),
                        open(
                                rule,
                                "before the reply nobody knew of twenty working days",
                                in("2016", restored("2016-06-12"))
                                        .with(ProviderFact.SERVICE, "platform")
                                        .declaration("d1", DeclarationFact.ARRIVED_AT, "2016-04-07")
                                        .declaration("d1", DeclarationFact.FORWARDED_AT, "2016-04-10")),
                        inapplicable(
                                Restoration.RESTORED_TOO_LATE,
                                "the declaration brought no evidence",
                                aDeletedWork().declaration("d1").declaration("d1", DeclarationFact.EVIDENCE, false)))
                .map(example -> example.about("d1"));
    }

    private static Situation film(String year, String service) {
        return in(year, twoDaysLater(year))
                .declaration("d1", DeclarationFact.LOCATION, true)
                .with(WorkFact.RIGHT, "dissemination")
                .with(ProviderFact.SERVICE, service);
    }

    /** Toward the user: which step answers first, and who has to prove what keeps it open. */
    private static Stream<Example> tooLate() {
        Rule rule = Restoration.RESTORED_TOO_LATE;
        Situation market = restored("2023-04-24");
        Situation elsewhere = market.copy().with(ProviderFact.SERVICE, "platform");
        Situation film = in("2016", restored("2016-04-20"))
                .with(WorkFact.RIGHT, "dissemination")
                .declaration("d1", DeclarationFact.LOCATION, true)
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2016-04-07")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2016-04-10");
        return Stream.of(
                        holds(
                                rule,
                                "the market never put it back",
                                onAMarketplace(aDeletedWork().declaration("d1"))),
                        fails(rule, "the market put it back on the next day", restored("2023-04-11"))
                                .decidedBy("within-fifteen-days"),
                        open(rule, "before 2019 no text knew of fifteen days", film),
                        unproven(rule, "d1", PROVIDER, DeclarationFact.RESTORED_AT, market),
                        unproven(rule, "d1", PROVIDER, DeclarationFact.RESTORED_AT, elsewhere),
                        unproven(
                                rule,
                                "d1",
                                PROVIDER,
                                ConductFact.NO_FURTHER_MEASURES,
                                aNotifiedWork().declaration("d1")),
                        unproven(
                                rule,
                                "d1",
                                USER,
                                MeasureFact.KIND,
                                aDeletedWork().declaration("d1")))
                .map(example -> example.about("d1"));
    }

    /** What justified the removal toward the user, while the measures are not all on file. */
    private static Stream<Example> justified() {
        Rule rule = Restoration.REMOVAL_JUSTIFIED;
        return Stream.of(
                unproven(rule, PROVIDER, ConductFact.NO_FURTHER_MEASURES, aNotifiedWork()),
                unproven(
                        rule,
                        PROVIDER,
                        ConductFact.NO_FURTHER_MEASURES,
                        aDeletedWork().with(ProviderFact.RULES_ALLOW_MEASURES, false)));
    }
}
