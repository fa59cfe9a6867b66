package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.in;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/**
 * Who proves fault: the right holder, unless it has preliminary evidence that the provider put the work on the network
 * itself; then the provider shows that users did, and that it is without fault.
 */
final class FaultDisprovedExamples {

    private static final Rule RULE = Knowledge.FAULT_NOT_DISPROVED;

    private FaultDisprovedExamples() {}

    static Stream<Example> all() {
        return Stream.of(theRule(), whatHangsOnIt()).flatMap(examples -> examples);
    }

    /** A page of the provider's shows no uploader; it has shown that a user put the work there. */
    private static Situation shownAsItsOwn() {
        return aHostedWork().with(ConductFact.PRIMA_FACIE_PROVISION, true);
    }

    private static Stream<Example> theRule() {
        Situation nothingShown = shownAsItsOwn().withKnowledgeOpen();
        return Stream.of(
                fails(RULE, "it has shown that nothing led it to the work", shownAsItsOwn()),
                holds(RULE, "it had looked at this very item", shownAsItsOwn().with(KnowledgeFact.ITEM_REVIEWED, true)),
                holds(
                        RULE,
                        "it had put a hit on its front page",
                        shownAsItsOwn().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.PROMINENT_PLACE, true)),
                open(RULE, "nobody has shown what it knew", nothingShown.copy()),
                holds(RULE, "nobody has shown what it knew", nothingShown.copy())
                        .ifClosedToday(),
                unproven(RULE, PROVIDER, KnowledgeFact.ITEM_REVIEWED, shownAsItsOwn()),
                unproven(
                        RULE,
                        PROVIDER,
                        KnowledgeFact.LISTED_HOT_WORK,
                        shownAsItsOwn().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                unproven(
                        RULE,
                        RIGHT_HOLDER,
                        ConductFact.PRIMA_FACIE_PROVISION,
                        aHostedWork().withKnowledgeOpen().without(ConductFact.PROVIDED_BY)),
                inapplicable(
                        RULE,
                        "it is settled that a user put it there, and nobody speaks of such evidence",
                        aHostedWork().without(ConductFact.PRIMA_FACIE_PROVISION)),
                open(
                        RULE,
                        "a user put it there, and whether there was such evidence is disputed",
                        aHostedWork().withKnowledgeOpen().standing(ConductFact.PRIMA_FACIE_PROVISION, DISPUTED)),
                inapplicable(RULE, "nothing points to its own provision", aHostedWork()),
                inapplicable(
                        RULE,
                        "the provision is about another right",
                        nothingShown.copy().with(WorkFact.RIGHT, "trademark")),
                inapplicable(RULE, "the case was over before the provisions", in("2012", nothingShown.copy())),
                open(RULE, "the case was pending when the provisions came", pendingWhenTheyCame(nothingShown.copy())));
    }

    private static Situation pendingWhenTheyCame(Situation situation) {
        return in("2012", situation).with(CaseFact.DECIDED_ON, "2013-01-01").with(CaseFact.FINAL_ON, "2013-01-20");
    }

    private static Stream<Example> whatHangsOnIt() {
        Situation nothingShown = aHostedWork().withKnowledgeOpen();
        Situation shifted = shownAsItsOwn().withKnowledgeOpen();
        return Stream.of(
                fails(Knowledge.APART_FROM_NOTICE, "knowledge is the right holder's to show", nothingShown.copy())
                        .ifClosedToday(),
                holds(Knowledge.APART_FROM_NOTICE, "it is the provider's to disprove", shifted.copy())
                        .ifClosedToday(),
                fails(Knowledge.KNOWLEDGE, "knowledge is the right holder's to show", nothingShown.copy())
                        .ifClosedToday(),
                holds(Knowledge.KNOWLEDGE, "it is the provider's to disprove", shifted.copy())
                        .ifClosedToday(),
                fails(Liability.AIDING_WITH_THE_USER, "knowledge is the right holder's to show", nothingShown.copy())
                        .ifClosedToday(),
                holds(Liability.AIDING_WITH_THE_USER, "it is the provider's to disprove", shifted.copy())
                        .ifClosedToday(),
                fails(Liability.AIDING_WITH_THE_USER, "it disproved it", shownAsItsOwn()),
                unproven(Knowledge.APART_FROM_NOTICE, PROVIDER, KnowledgeFact.ITEM_REVIEWED, shownAsItsOwn()));
    }
}
