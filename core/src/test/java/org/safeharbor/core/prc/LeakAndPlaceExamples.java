package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.aLeak;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What is no dispute about the content of users: data that leak, places that are not safe. */
final class LeakAndPlaceExamples {

    private LeakAndPlaceExamples() {}

    static Stream<Example> all() {
        return Stream.of(leaks(), places(), elements(), personalObjects()).flatMap(examples -> examples);
    }

    static Situation aShopThatLeaked() {
        return aLeak().with(ProviderFact.SERVICE, "marketplace")
                .without(
                        ConductFact.PROVIDED_BY,
                        ConductFact.PRIMA_FACIE_PROVISION,
                        ConductFact.ORGANISES_CONTENT,
                        ConductFact.ACT_WITHIN_RIGHT,
                        ConductFact.LICENSED,
                        SecurityFact.REMEDIED_AT_ONCE);
    }

    private static Stream<Example> leaks() {
        Situation shop = aShopThatLeaked();
        Situation posted = aHostedWork().with(WorkFact.RIGHT, "personalData");
        Situation forum = aHostedWork()
                .with(WorkFact.RIGHT, "personality")
                .with(SecurityFact.LEAK, true)
                .with(SecurityFact.PERSONAL_DATA, true);
        return Stream.of(
                holds(ServiceRole.LEAK_CASE, "a forum lost what it knew of its members", forum.copy()),
                holds(
                        ServiceRole.LEAK_CASE,
                        "a forum lost what it knew of its members, whatever interest that is",
                        forum.copy().with(WorkFact.RIGHT, "other")),
                fails(
                        ServiceRole.LEAK_CASE,
                        "a copied film is no leak",
                        forum.copy().with(WorkFact.RIGHT, "dissemination")),
                fails(
                        ServiceRole.LEAK_CASE,
                        "a user gave away what the forum did not know",
                        forum.copy().with(SecurityFact.PERSONAL_DATA, false)),
                open(
                        ServiceRole.LEAK_CASE,
                        "whether the forum knew it is not known",
                        forum.copy().without(SecurityFact.PERSONAL_DATA)),
                open(
                        ServiceRole.LEAK_CASE,
                        "whether the forum lost anything is disputed",
                        forum.copy().standing(SecurityFact.LEAK, DISPUTED)),
                fails(
                        ServiceRole.LEAK_CASE,
                        "nobody speaks of a leak at the forum",
                        forum.copy().without(SecurityFact.LEAK)),
                holds(ServiceRole.LEAK_CASE, "a shop leaked its buyers' numbers", shop.copy()),
                fails(ServiceRole.LEAK_CASE, "a user posted somebody's number", posted.copy()),
                holds(
                        ServiceRole.CONTENT_PROVIDER,
                        "that the provider put it on the network is enough, whatever the service and the right",
                        Situation.unknown().with(ConductFact.PROVIDED_BY, "provider")),
                fails(
                        ServiceRole.LEAK_CASE,
                        "nothing leaked from the shop",
                        shop.copy().with(SecurityFact.LEAK, false)),
                open(
                        ServiceRole.LEAK_CASE,
                        "whether it leaked or was posted is not known",
                        shop.copy().without(SecurityFact.LEAK)),
                holds(DataSecurity.PROCESSOR, "a shop leaked its buyers' numbers", shop.copy()),
                fails(ServiceRole.INTERMEDIARY, "a leak is no content of users", shop.copy()),
                fails(
                        ServiceRole.CONTENT_PROVIDER,
                        "a leak is no content of users, whoever put it where",
                        shop.copy().with(ConductFact.PROVIDED_BY, "provider")),
                holds(ServiceRole.INTERMEDIARY, "a user posted somebody's number", posted.copy()),
                inapplicable(Harbor.SAFE_HARBOR, "a leak is no content of users", shop.copy()),
                fails(Liability.PREVENTIVE, "the hole is shut", shop.copy()),
                holds(
                        Liability.PREVENTIVE,
                        "the hole is still open",
                        shop.copy().with(ConductFact.ONGOING_DANGER, true)),
                holds(
                        Liability.PREVENTIVE,
                        "the hole is still open for want of safeguards",
                        shop.copy()
                                .with(ConductFact.ONGOING_DANGER, true)
                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach")),
                fails(
                        Liability.PREVENTIVE,
                        "nothing was wanting, and the reading asks for a breach",
                        shop.copy()
                                .with(ConductFact.ONGOING_DANGER, true)
                                .with(SecurityFact.SAFEGUARDS, true)
                                .with(SecurityFact.REMEDIED_AT_ONCE, true)
                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach")),
                fails(
                        Liability.PREVENTIVE,
                        "the data came from elsewhere",
                        shop.copy()
                                .with(ConductFact.ONGOING_DANGER, true)
                                .with(ConductFact.ACT_WITHIN_RIGHT, false)
                                .with(SecurityFact.FROM_PROVIDER, false)),
                fails(
                        Liability.PREVENTIVE,
                        "the data came from elsewhere, though what was done with them violates the right",
                        shop.copy()
                                .with(ConductFact.ONGOING_DANGER, true)
                                .with(ConductFact.ACT_WITHIN_RIGHT, true)
                                .with(SecurityFact.FROM_PROVIDER, false)));
    }

    private static Situation aFair() {
        return aHostedWork()
                .without(ConductFact.PROVIDED_BY, ConductFact.PRIMA_FACIE_PROVISION, ConductFact.ACT_WITHIN_RIGHT)
                .with(WorkFact.RIGHT, "other")
                .with(ConductFact.LOSS_GREW, false)
                .with(ProviderFact.SERVICE, "other")
                .with(SecurityFact.REAL_PLACE, true)
                .with(SecurityFact.PLACE_SECURED, false)
                .with(SecurityFact.THIRD_PARTY_ACT, false)
                .with(SecurityFact.THIRD_PARTY_FOUND, false);
    }

    /** A store of data that are nobody's personal information. */
    private static Situation leakedFiles() {
        return aFair().with(ProviderFact.SERVICE, "dataCustodian").with(SecurityFact.LEAK, true);
    }

    private static Stream<Example> places() {
        Situation fair = aFair();
        Situation attacked = aFair().with(SecurityFact.THIRD_PARTY_ACT, true);
        return Stream.of(
                        turns(SecurityDuty.DIRECT, SecurityFact.PLACE_SECURED, false, fair),
                        turns(SecurityDuty.DIRECT, SecurityFact.THIRD_PARTY_ACT, false, fair),
                        turns(SecurityDuty.DIRECT, ConductFact.DAMAGE, true, fair),
                        turns(SecurityDuty.SUPPLEMENTARY, SecurityFact.PLACE_SECURED, false, attacked),
                        turns(SecurityDuty.SUPPLEMENTARY, SecurityFact.THIRD_PARTY_ACT, true, attacked),
                        turns(SecurityDuty.SUPPLEMENTARY, ConductFact.DAMAGE, true, attacked),
                        turns(ServiceRole.PLACE_CASE, SecurityFact.REAL_PLACE, true, fair),
                        turns(DataSecurity.PAYS_FIRST, SecurityFact.THIRD_PARTY_FOUND, false, attacked),
                        Stream.of(
                                unproven(SecurityDuty.DIRECT, Side.RIGHT_HOLDER, SecurityFact.PLACE_SECURED, fair),
                                unproven(SecurityDuty.DIRECT, Side.PROVIDER, SecurityFact.THIRD_PARTY_ACT, fair),
                                unproven(
                                        SecurityDuty.SUPPLEMENTARY,
                                        Side.RIGHT_HOLDER,
                                        SecurityFact.THIRD_PARTY_ACT,
                                        attacked),
                                unproven(
                                        SecurityDuty.SUPPLEMENTARY,
                                        Side.RIGHT_HOLDER,
                                        SecurityFact.PLACE_SECURED,
                                        attacked),
                                unproven(ServiceRole.PLACE_CASE, Side.RIGHT_HOLDER, SecurityFact.REAL_PLACE, fair),
                                fails(
                                        ServiceRole.PLACE_CASE,
                                        "a user put content on the network",
                                        aHostedWork().with(WorkFact.RIGHT, "other")),
                                fails(
                                        ServiceRole.PLACE_CASE,
                                        "files leaked, and nobody speaks of a place",
                                        leakedFiles().without(SecurityFact.REAL_PLACE)),
                                holds(
                                        ServiceRole.PLACE_CASE,
                                        "files leaked, and a guest was hurt at the counter",
                                        leakedFiles().with(SecurityFact.REAL_PLACE, true)),
                                open(
                                        ServiceRole.PLACE_CASE,
                                        "whether files leaked or a guest was hurt is not known",
                                        leakedFiles().without(SecurityFact.REAL_PLACE, SecurityFact.LEAK)),
                                fails(
                                        ServiceRole.PLACE_CASE,
                                        "a mark has no place",
                                        fair.copy().with(WorkFact.RIGHT, "trademark")),
                                holds(
                                        ServiceRole.PLACE_CASE,
                                        "a consumer was hurt in a shop",
                                        fair.copy().with(WorkFact.RIGHT, "consumerSafety")),
                                holds(
                                        ServiceRole.PLACE_CASE,
                                        "a guest was hurt, whose body is a personal right",
                                        fair.copy().with(WorkFact.RIGHT, "personality")),
                                fails(
                                        ServiceRole.PLACE_CASE,
                                        "a personal right, and nobody speaks of a place",
                                        fair.copy()
                                                .with(WorkFact.RIGHT, "personality")
                                                .without(SecurityFact.REAL_PLACE)),
                                inapplicable(SecurityDuty.DIRECT, "a user put content on the network", aHostedWork()),
                                inapplicable(
                                        SecurityDuty.SUPPLEMENTARY, "a user put content on the network", aHostedWork()),
                                fails(ServiceRole.INTERMEDIARY, "a fair is no content of users", fair.copy()),
                                fails(
                                        ServiceRole.CONTENT_PROVIDER,
                                        "a fair is no content, whoever put it where",
                                        fair.copy().with(ConductFact.PROVIDED_BY, "provider")),
                                holds(DataSecurity.RECOURSE, "a thief did the harm at the fair", attacked.copy()),
                                holds(
                                        Liability.PREVENTIVE,
                                        "other stands may fall",
                                        fair.copy().with(ConductFact.ONGOING_DANGER, true)),
                                holds(
                                        Liability.PREVENTIVE,
                                        "other stands may fall, and the reading asks for a breach",
                                        fair.copy()
                                                .with(ConductFact.ONGOING_DANGER, true)
                                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach")),
                                fails(
                                        Liability.PREVENTIVE,
                                        "the place is safe",
                                        fair.copy()
                                                .with(ConductFact.ONGOING_DANGER, true)
                                                .with(ConductFact.ACT_WITHIN_RIGHT, false)
                                                .with(SecurityFact.PLACE_SECURED, true)),
                                fails(
                                        Liability.PREVENTIVE,
                                        "a right is infringed, but the place is safe, and the reading asks for a breach",
                                        fair.copy()
                                                .with(ConductFact.ONGOING_DANGER, true)
                                                .with(ConductFact.ACT_WITHIN_RIGHT, true)
                                                .with(SecurityFact.PLACE_SECURED, true)
                                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach")),
                                fails(DataSecurity.RECOURSE, "the stand fell by itself", fair.copy()),
                                fails(Liability.NOT_LIABLE, "the stand fell by itself", fair.copy()),
                                fails(Liability.NOT_LIABLE, "a thief did the harm at the fair", attacked.copy()),
                                inapplicable(DataSecurity.PAYS_FIRST, "the stand fell by itself", fair.copy())))
                .flatMap(examples -> examples);
    }

    /** The elements of liability for what users do are no question where there is no content of users. */
    private static Stream<Example> elements() {
        return Stream.of(Fault.ACT, Fault.UNLAWFULNESS, Fault.CAUSATION, Fault.FAULT)
                .flatMap(element -> Stream.of(
                        inapplicable(element, "data leaked", aShopThatLeaked()),
                        inapplicable(element, "a stand fell", aFair())));
    }

    private static Stream<Example> personalObjects() {
        Situation wedding = aPushedHit()
                .with(WorkFact.RIGHT, "other")
                .with(WorkFact.PERSONAL_OBJECT, true)
                .with(ReliefFact.INTENT, false)
                .with(ReliefFact.GROSS_NEGLIGENCE, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ConductFact.SERIOUS_MENTAL_HARM, true);
        Rule rule = Relief.PERSONAL_OBJECT_HARMED;
        return Stream.of(
                        turns(rule, WorkFact.PERSONAL_OBJECT, true, wedding),
                        turns(rule, ReliefFact.GROSS_NEGLIGENCE, true, wedding),
                        turns(rule, ReliefFact.INTENT, true, wedding.copy().with(ReliefFact.GROSS_NEGLIGENCE, false)),
                        turns(Relief.MENTAL_HARM_GRANTED, ReliefFact.GROSS_NEGLIGENCE, true, wedding),
                        Stream.of(
                                unproven(rule, Side.RIGHT_HOLDER, WorkFact.PERSONAL_OBJECT, wedding),
                                unproven(rule, Side.RIGHT_HOLDER, ReliefFact.GROSS_NEGLIGENCE, wedding),
                                inapplicable(
                                        rule,
                                        "the Civil Code was not yet in force",
                                        wedding.copy()
                                                .with(ConductFact.FROM, "2020-03-01")
                                                .with(ConductFact.UNTIL, "2020-06-30"))))
                .flatMap(examples -> examples);
    }
}
