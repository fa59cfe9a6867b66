package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.LeakAndPlaceExamples.aShopThatLeaked;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.DISPUTED;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What the users did: without capacity, together, by passing on, after an authority. */
final class UserConductExamples {

    private UserConductExamples() {}

    static Stream<Example> all() {
        return Stream.of(usersWithoutCapacity(), shares(), reposts(), authorities())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> usersWithoutCapacity() {
        Situation child =
                aPushedHit().with(ConductFact.USER_WITHOUT_CAPACITY, true).with(ConductFact.GUARDIAN_AT_FAULT, true);
        Situation innocent =
                aHostedWork().with(ConductFact.USER_WITHOUT_CAPACITY, true).with(ConductFact.GUARDIAN_AT_FAULT, true);
        return Stream.of(
                holds(SeveralDebtors.USER_LACKS_CAPACITY, "a child uploaded the hit", child.copy()),
                fails(SeveralDebtors.USER_LACKS_CAPACITY, "the provider neither helped nor abetted", innocent.copy()),
                open(
                        SeveralDebtors.USER_LACKS_CAPACITY,
                        "the age of the user is not known",
                        child.copy().without(ConductFact.USER_WITHOUT_CAPACITY)),
                unproven(
                        SeveralDebtors.USER_LACKS_CAPACITY,
                        Side.RIGHT_HOLDER,
                        ConductFact.USER_WITHOUT_CAPACITY,
                        child),
                inapplicable(
                        SeveralDebtors.USER_LACKS_CAPACITY,
                        "the user is grown up",
                        child.copy().with(ConductFact.USER_WITHOUT_CAPACITY, false)),
                holds(SeveralDebtors.GUARDIAN_ANSWERS, "the parents let it be", child.copy()),
                fails(
                        SeveralDebtors.GUARDIAN_ANSWERS,
                        "the parents did what they could",
                        child.copy().with(ConductFact.GUARDIAN_AT_FAULT, false)),
                fails(SeveralDebtors.GUARDIAN_ANSWERS, "the provider neither helped nor abetted", innocent.copy()),
                unproven(SeveralDebtors.GUARDIAN_ANSWERS, Side.RIGHT_HOLDER, ConductFact.GUARDIAN_AT_FAULT, child),
                unproven(SeveralDebtors.GUARDIAN_ANSWERS, Side.RIGHT_HOLDER, ConductFact.USER_WITHOUT_CAPACITY, child),
                inapplicable(
                        SeveralDebtors.GUARDIAN_ANSWERS,
                        "the user is grown up",
                        child.copy().with(ConductFact.USER_WITHOUT_CAPACITY, false)));
    }

    private static Stream<Example> shares() {
        Situation two = aShopThatLeaked().with(ConductFact.SEPARATE_CAUSES, true);
        Rule rule = SeveralDebtors.BY_SHARES;
        return Stream.of(
                holds(rule, "an airline had leaked the same numbers", two.copy()),
                holds(
                        rule,
                        "another site, acting apart, put part of the film on the network",
                        aHostedWork()
                                .with(ConductFact.PROVIDED_BY, "provider")
                                .with(ConductFact.SEPARATE_CAUSES, true)),
                fails(rule, "the shop was free of fault", two.copy().with(SecurityFact.FREE_OF_FAULT, true)),
                fails(
                        rule,
                        "who helps is bound jointly, not by share",
                        aPushedHit().with(ConductFact.SEPARATE_CAUSES, true)),
                fails(
                        rule,
                        "who answers in the second place has no share",
                        two.copy().reading(DisputedPoints.DATA_BREACH, "supplementary")),
                open(rule, "whether another leaked too is not known", two.copy().without(ConductFact.SEPARATE_CAUSES)),
                unproven(rule, Side.PROVIDER, ConductFact.SEPARATE_CAUSES, two),
                inapplicable(rule, "nobody else leaked", two.copy().with(ConductFact.SEPARATE_CAUSES, false)));
    }

    private static Stream<Example> reposts() {
        Situation repost = aHostedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.PROVIDED_BY, "provider")
                .with(ConductFact.REPOSTED, true)
                .with(ConductFact.CHANGED_IN_REPOST, false);
        Rule rule = Fault.REPOSTED_CARELESSLY;
        Situation changed = repost.copy().with(ConductFact.CHANGED_IN_REPOST, true);
        Situation obvious = repost.copy().with(KnowledgeFact.FACIALLY_UNLAWFUL, true);
        Situation told = repost.copy().notice("n1");
        Situation judged = repost.copy().with(KnowledgeFact.EARLIER_DECISION, true);
        Situation stale =
                repost.copy().with(ConductFact.OFFICIAL_SOURCE, true).with(ConductFact.DEPARTS_FROM_SOURCE, true);
        return Stream.of(
                holds(rule, "it was told and left it", told.copy()).decidedBy("left"),
                open(
                        rule,
                        "it was told and deleted it the next day",
                        told.copy().measure("m1")),
                holds(rule, "it knew of a judgment and left it", judged.copy()).decidedBy("left"),
                open(
                        rule,
                        "it knew of a judgment and deleted it the next day",
                        judged.copy().measure("m1")),
                unproven(rule, Side.RIGHT_HOLDER, KnowledgeFact.EARLIER_DECISION, repost),
                holds(rule, "it did not follow the correction of the authority", stale.copy())
                        .decidedBy("departs"),
                holds(rule, "it was told besides", stale.copy().notice("n1")).decidedBy("left"),
                holds(rule, "it changed it besides", stale.copy().with(ConductFact.CHANGED_IN_REPOST, true))
                        .decidedBy("departs"),
                unproven(rule, Side.RIGHT_HOLDER, ConductFact.DEPARTS_FROM_SOURCE, stale),
                unproven(
                        rule,
                        Side.RIGHT_HOLDER,
                        ConductFact.OFFICIAL_SOURCE,
                        stale.copy().without(ConductFact.EXCEPTION)),
                open(
                                rule,
                                "whether its source was official is disputed",
                                stale.copy().standing(ConductFact.OFFICIAL_SOURCE, Situations.DISPUTED))
                        .borneBy(Side.RIGHT_HOLDER, ConductFact.OFFICIAL_SOURCE),
                holds(
                                rule,
                                "nobody speaks of an official source, and the insults were on its face",
                                obvious.copy()
                                        .with(ConductFact.DEPARTS_FROM_SOURCE, true)
                                        .without(ConductFact.OFFICIAL_SOURCE))
                        .decidedBy("obvious"),
                open(
                        rule,
                        "it says what the authority says",
                        stale.copy().with(ConductFact.DEPARTS_FROM_SOURCE, false)),
                open(
                        rule,
                        "what it departs from is nothing official",
                        stale.copy().with(ConductFact.OFFICIAL_SOURCE, false)),
                holds(rule, "it gave the article another title", changed.copy()).decidedBy("changed"),
                holds(rule, "the insults were on its face", obvious.copy()).decidedBy("obvious"),
                open(rule, "it passed on what looked sound", repost.copy()),
                fails(
                        rule,
                        "the court found no fault",
                        repost.copy().found("prc.liability.reposted-carelessly", "", false)),
                inapplicable(rule, "it wrote the article itself", repost.copy().with(ConductFact.REPOSTED, false)),
                inapplicable(rule, "a user wrote it", repost.copy().with(ConductFact.PROVIDED_BY, "user")),
                inapplicable(
                        rule, "a film is no matter of persons", repost.copy().with(WorkFact.RIGHT, "dissemination")),
                unproven(rule, Side.RIGHT_HOLDER, ConductFact.CHANGED_IN_REPOST, repost),
                unproven(rule, Side.RIGHT_HOLDER, KnowledgeFact.FACIALLY_UNLAWFUL, repost),
                unproven(rule, Side.PROVIDER, ConductFact.REPOSTED, changed),
                holds(Liability.DIRECT, "it gave the article another title", changed.copy()),
                holds(
                        Liability.DIRECT,
                        "it wrote the article itself",
                        repost.copy().with(ConductFact.REPOSTED, false)),
                open(Liability.DIRECT, "it passed on what looked sound", repost.copy()),
                fails(
                        Liability.DIRECT,
                        "the court found no fault",
                        repost.copy().found("prc.liability.reposted-carelessly", "", false)),
                holds(Fault.FAULT, "it gave the article another title", changed.copy()),
                fails(
                        Fault.FAULT,
                        "the court found no fault",
                        repost.copy().found("prc.liability.reposted-carelessly", "", false)));
    }

    private static Stream<Example> authorities() {
        Situation reported = aHostedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.PUBLIC_INTEREST, false)
                .with(ConductFact.OFFICIAL_SOURCE, true)
                .with(ConductFact.DEPARTS_FROM_SOURCE, false)
                .without(ConductFact.EXCEPTION);
        Situation insulting = reported.copy().with(ConductFact.DISTORTED, true);
        Rule rule = UserInfringement.STATUTORY_EXCEPTION;
        return Stream.of(
                        turns(rule, ConductFact.OFFICIAL_SOURCE, true, reported),
                        turns(rule, ConductFact.DEPARTS_FROM_SOURCE, false, reported),
                        Stream.of(
                                holds(
                                        rule,
                                        "no exception is named, and it follows the judgment",
                                        reported.copy().with(ConductFact.EXCEPTION, false)),
                                fails(
                                        rule,
                                        "none is named, and nobody speaks of a judgment",
                                        reported.copy()
                                                .with(ConductFact.EXCEPTION, false)
                                                .without(ConductFact.OFFICIAL_SOURCE)),
                                fails(
                                        rule,
                                        "what insults departs from any source",
                                        insulting.copy().without(ConductFact.DEPARTS_FROM_SOURCE)),
                                fails(
                                        rule,
                                        "what insults departs from any source, if there is one",
                                        insulting
                                                .copy()
                                                .without(ConductFact.OFFICIAL_SOURCE, ConductFact.DEPARTS_FROM_SOURCE)),
                                holds(rule, "it is said not to depart from the source", insulting.copy()),
                                open(
                                        rule,
                                        "it insults, and whether it departs from the source is disputed",
                                        insulting.copy().standing(ConductFact.DEPARTS_FROM_SOURCE, DISPUTED)),
                                open(
                                        rule,
                                        "none is named, and whether there is a source is disputed",
                                        reported.copy()
                                                .with(ConductFact.EXCEPTION, false)
                                                .standing(ConductFact.OFFICIAL_SOURCE, DISPUTED)),
                                open(
                                        rule,
                                        "whether it departs is not known, and it does not insult",
                                        insulting
                                                .copy()
                                                .with(ConductFact.DISTORTED, false)
                                                .without(ConductFact.DEPARTS_FROM_SOURCE)),
                                open(
                                        rule,
                                        "whether it departs is not known, and nobody says that it insults",
                                        insulting
                                                .copy()
                                                .without(ConductFact.DISTORTED, ConductFact.DEPARTS_FROM_SOURCE)),
                                unproven(rule, Side.PROVIDER, ConductFact.OFFICIAL_SOURCE, reported),
                                unproven(rule, Side.RIGHT_HOLDER, ConductFact.DEPARTS_FROM_SOURCE, reported),
                                fails(
                                        rule,
                                        "a judgment frees nobody who copies a film",
                                        reported.copy()
                                                .with(WorkFact.RIGHT, "dissemination")
                                                .with(ConductFact.EXCEPTION, false))))
                .flatMap(examples -> examples);
    }
}
