package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situations.aWrongDeclaration;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether the waiting had begun and was over, and what the reply of 2020 changed for cases that were not closed by then. */
final class WaitingExamples {

    private WaitingExamples() {}

    static Stream<Example> all() {
        return Stream.of(withoutDeclaration(), stillWaiting(), sinceTheReply()).flatMap(examples -> examples);
    }

    /** Put back on a market two months after a declaration that lacks something. */
    private static Stream<Example> withoutDeclaration() {
        Rule rule = Restoration.RESTORED_TOO_EARLY;
        Situation restored = onAMarketplace(aDeletedWork().declaration("d1"))
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-12");
        Situation denied = restored.copy().declaration("d1", DeclarationFact.EVIDENCE, false);
        return Stream.of(
                        holds(rule, "it was a bare denial", denied.copy())
                                .byLaw()
                                .decidedBy("without-declaration"),
                        holds(
                                        rule,
                                        "it was anonymous",
                                        restored.copy().declaration("d1", DeclarationFact.IDENTITY, false))
                                .decidedBy("without-declaration"),
                        holds(
                                        rule,
                                        "a bare denial of a film, the Regulation going first",
                                        denied.copy()
                                                .with(WorkFact.RIGHT, "dissemination")
                                                .reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("without-declaration"),
                        holds(
                                        rule,
                                        "the same elsewhere, where the Regulation does go first",
                                        aDeletedWork()
                                                .declaration("d1")
                                                .declaration("d1", DeclarationFact.RESTORED, true)
                                                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-12")
                                                .declaration("d1", DeclarationFact.EVIDENCE, false)
                                                .reading(DisputedPoints.RESTORATION, "immediate"))
                                .decidedBy("without-declaration"),
                        open(
                                rule,
                                "nobody knew of declarations in 2016",
                                in("2016", denied.copy()).with(WorkFact.RIGHT, "reputation")),
                        unproven(rule, "d1", USER, DeclarationFact.EVIDENCE, denied))
                .map(example -> example.about("d1"));
    }

    private static Situation slow(Situation sued) {
        return sued.declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true);
    }

    /** The declaration reached the holder on Monday 10 April 2023; nothing was put back. */
    private static Stream<Example> stillWaiting() {
        Rule rule = Restoration.RESTORED_TOO_LATE;
        Situation market = onAMarketplace(aDeletedWork().declaration("d1"));
        Situation elsewhere = aDeletedWork().declaration("d1");
        Situation film = onAMarketplace(in("2016", aDeletedWork().declaration("d1")))
                .with(WorkFact.RIGHT, "dissemination")
                .declaration("d1", DeclarationFact.LOCATION, true)
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2016-04-07")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2016-04-10")
                .with(CaseFact.FILED_ON, "2016-04-27")
                .with(CaseFact.DECIDED_ON, "2016-05-04")
                .with(CaseFact.FINAL_ON, "2016-05-05");
        return Stream.of(
                        open(rule, "the suit came on the fifteenth day", sued("2023-04-25", market)),
                        holds(rule, "the suit came on the sixteenth day", sued("2023-04-26", market))
                                .decidedBy("never"),
                        open(rule, "the same, the notary having been slow", slow(sued("2023-04-26", market))),
                        holds(
                                        rule,
                                        "the same in 2019, the case being final before the reply",
                                        slow(in("2019", market.copy())
                                                .declaration("d1", DeclarationFact.ARRIVED_AT, "2019-04-08")
                                                .declaration("d1", DeclarationFact.FORWARDED_AT, "2019-04-10")
                                                .with(CaseFact.FILED_ON, "2019-04-26")
                                                .with(CaseFact.DECIDED_ON, "2019-04-29")))
                                .decidedBy("never"),
                        open(
                                        rule,
                                        "the same, nobody says how slow the notary was",
                                        sued("2023-04-26", market).without(DeclarationFact.DELAY_BEYOND_CONTROL))
                                .borneBy(RIGHT_HOLDER, DeclarationFact.DELAY_BEYOND_CONTROL),
                        open(
                                rule,
                                "the suit came on the twentieth working day, the notary having been slow",
                                slow(sued("2023-05-09", market))),
                        holds(
                                        rule,
                                        "the suit came on the day after, however slow the notary had been",
                                        slow(sued("2023-05-10", market)))
                                .decidedBy("never"),
                        holds(
                                        rule,
                                        "the suit came on the tenth day and the judgment in summer",
                                        sued("2023-04-20", market).with(CaseFact.DECIDED_ON, "2023-07-20"))
                                .decidedBy("never"),
                        holds(
                                rule,
                                "the judgment came on the sixteenth day",
                                sued("2023-04-20", market).with(CaseFact.DECIDED_ON, "2023-04-26")),
                        open(
                                rule,
                                "the judgment came on the fifteenth day",
                                sued("2023-04-20", market).with(CaseFact.DECIDED_ON, "2023-04-25")),
                        open(
                                rule,
                                "the judgment came on the twentieth working day",
                                sued("2023-04-20", elsewhere).with(CaseFact.DECIDED_ON, "2023-05-09")),
                        holds(
                                rule,
                                "the judgment came on the day after",
                                sued("2023-04-20", elsewhere).with(CaseFact.DECIDED_ON, "2023-05-10")),
                        open(rule, "the suit came on the twentieth working day", sued("2023-05-09", elsewhere)),
                        holds(rule, "the suit came on the day after", sued("2023-05-10", elsewhere)),
                        open(
                                rule,
                                "nobody knows when the suit came",
                                market.copy().without(CaseFact.FILED_ON)),
                        open(rule, "before 2019 no text knew of fifteen days", film),
                        unproven(rule, "d1", USER, CaseFact.FILED_ON, market))
                .map(example -> example.about("d1"));
    }

    private static Situation sued(String day, Situation situation) {
        return situation.copy().with(CaseFact.FILED_ON, day);
    }

    private static Stream<Example> sinceTheReply() {
        Situation believed = aWrongNotice().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true);
        return Stream.of(
                inapplicable(WrongNotice.GOOD_FAITH, "the case was closed in 2016", in("2016", believed.copy()))
                        .about("n1"),
                holds(WrongNotice.GOOD_FAITH, "the case was closed in December 2020", in("2020", believed.copy()))
                        .about("n1"),
                holds(WrongNotice.SENDER_LIABLE, "the case was closed in 2016", in("2016", believed.copy()))
                        .about("n1"),
                fails(WrongNotice.SENDER_LIABLE, "the case was closed in December 2020", in("2020", believed.copy()))
                        .about("n1"),
                inapplicable(
                        WrongDeclaration.PUNITIVE,
                        "the case was closed in 2019",
                        in("2019", onAMarketplace(aWrongDeclaration()))),
                holds(
                        WrongDeclaration.PUNITIVE,
                        "the case was closed in December 2020",
                        in("2020", onAMarketplace(aWrongDeclaration()))));
    }
}
