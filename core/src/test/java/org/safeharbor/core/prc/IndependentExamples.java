package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What independent cases asked of the rules: conduits, knowledge by notice alone, leaks, places, repeaters, reposts. */
final class IndependentExamples {

    private IndependentExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        conduits(),
                        theRegulationInTime(),
                        knowledgeByNoticeAlone(),
                        itemsKnown(),
                        careBefore(),
                        elements(),
                        repeaters(),
                        leaks(),
                        places(),
                        personalObjects(),
                        usersWithoutCapacity(),
                        shares(),
                        reposts(),
                        authorities(),
                        restoration(),
                        measuresTowardTheUser(),
                        wrongNotices(),
                        smallThings())
                .flatMap(examples -> examples);
    }

    /** It holds with the fact, fails without it, and is open when nobody knows. */
    private static Stream<Example> turns(Rule rule, Fact fact, boolean to, Situation situation) {
        return Stream.of(
                holds(rule, fact.id() + " is " + to, situation.copy().with(fact, to)),
                fails(rule, fact.id() + " is " + !to, situation.copy().with(fact, !to)),
                open(rule, fact.id() + " is open", situation.copy().without(fact)));
    }

    private static Situation aCarrier() {
        return aNotifiedWork()
                .with(ProviderFact.SERVICE, "access")
                .with(ProviderFact.SEES_CONTENT, false)
                .with(ProviderFact.SELECTS, false)
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true);
    }

    private static Situation aCache() {
        return aNotifiedWork()
                .with(ProviderFact.SERVICE, "cache")
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)
                .with(ProviderFact.LEAVES_ACCESS_DATA, true)
                .with(ProviderFact.FOLLOWS_ORIGIN, true);
    }

    private static Stream<Example> conduits() {
        Rule freed = Harbor.FREED_AS_CONDUIT;
        Situation ofPapers = aCarrier().reading(DisputedPoints.BASIC_PROVIDERS, "always-forward");
        return Stream.of(
                holds(freed, "a carrier left a notice unanswered", aCarrier()),
                holds(freed, "a cache left a notice unanswered", aCache()),
                fails(freed, "the carrier chose who receives it", aCarrier().with(ProviderFact.SELECTS, true)),
                fails(freed, "the cache did not follow its origin", aCache().with(ProviderFact.FOLLOWS_ORIGIN, false)),
                fails(freed, "the papers want the notice passed on", ofPapers.copy()),
                holds(
                        freed,
                        "the papers ask that of carriers only",
                        aCache().reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                open(
                        freed,
                        "whether the carrier chooses is not known",
                        aCarrier().without(ProviderFact.SELECTS)),
                inapplicable(freed, "a platform keeps content", aNotifiedWork()),
                inapplicable(
                        freed, "the Regulation knows one right only", aCarrier().with(WorkFact.RIGHT, "reputation")),
                holds(Harbor.SAFE_HARBOR, "the Regulation frees the carrier", aCarrier()),
                fails(Harbor.SAFE_HARBOR, "the papers want the notice passed on", ofPapers.copy()),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "the Regulation frees the carrier", aCarrier()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the papers want the notice passed on",
                        ofPapers.copy()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the Regulation frees no carrier of insults",
                        aCarrier().with(WorkFact.RIGHT, "reputation")),
                fails(Liability.AIDING_WITH_THE_USER, "the Regulation frees the carrier", aCarrier()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the Regulation frees the carrier although it knew",
                        aCarrier().with(KnowledgeFact.ADMISSION, true)),
                fails(
                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                        "the Regulation frees the cache",
                        aCache().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                holds(
                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                        "the cache did not follow its origin",
                        aCache().with(ProviderFact.FOLLOWS_ORIGIN, false)
                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                holds(
                        Liability.ABETTING,
                        "a carrier that induces is not freed",
                        aCarrier().with(ConductFact.INDUCES, true)));
    }

    private static Stream<Example> theRegulationInTime() {
        Situation of2005 = aDeletedWork().with(ConductFact.FROM, "2005-01-10").with(ConductFact.UNTIL, "2005-12-01");
        return Stream.of(
                inapplicable(Harbor.SPECIAL_CONDITIONS, "all was over before the Regulation", of2005.copy()),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "it was over on the last day before the Regulation",
                        of2005.copy().with(ConductFact.UNTIL, "2006-06-30")),
                holds(
                        Harbor.SPECIAL_CONDITIONS,
                        "it went on into the Regulation's first day",
                        of2005.copy().with(ConductFact.UNTIL, "2006-07-01")),
                inapplicable(Harbor.STORAGE_CONDITIONS, "all was over before the Regulation", of2005.copy()),
                inapplicable(
                        Harbor.FREED_AS_CONDUIT,
                        "all was over before the Regulation",
                        aCarrier().with(ConductFact.FROM, "2005-01-10").with(ConductFact.UNTIL, "2005-12-01")));
    }

    private static Stream<Example> knowledgeByNoticeAlone() {
        Situation told = aNotifiedWork();
        Situation late = aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-20");
        Situation pushed = aPushedHit().notice("n1");
        return Stream.of(
                holds(Knowledge.NOT_ACTED_ON, "a pushed hit was left", aPushedHit()),
                fails(Knowledge.NOT_ACTED_ON, "only the notice told it", told.copy()),
                fails(
                        Knowledge.NOT_ACTED_ON,
                        "the hit was deleted at once",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")),
                open(
                        Knowledge.NOT_ACTED_ON,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                fails(Harbor.RED_FLAG_RULE, "the notice was left, which is knowledge", told.copy()),
                fails(
                        Harbor.RED_FLAG_RULE,
                        "the notice was left, and since when it knew is not asked again",
                        late.copy().found("prc.measures.timely-after-notice", "n1/m1", false)),
                holds(
                        Liability.AIDING_WITH_THE_USER,
                        "the notice was left, and since when it knew is not asked again",
                        late.copy().found("prc.measures.timely-after-notice", "n1/m1", false)),
                holds(
                        Harbor.RED_FLAG_RULE,
                        "the court found the notice answered, and nothing else points to it",
                        late.copy().found("prc.measures.timely-after-notice", "n1/m1", true)),
                holds(
                        Harbor.TIMELY,
                        "the court found the notice answered, and nothing else points to it",
                        late.copy().found("prc.measures.timely-after-notice", "n1/m1", true)),
                holds(Liability.NO_FURTHER_THAN_NOTICE, "only the notice told it", told.copy()),
                fails(Liability.NO_FURTHER_THAN_NOTICE, "it pushed the hit itself", pushed.copy()),
                open(
                        Liability.NO_FURTHER_THAN_NOTICE,
                        "whether it pushed the hit is not known",
                        pushed.copy().without(KnowledgeFact.PUSHED)),
                inapplicable(
                        Liability.NO_FURTHER_THAN_NOTICE,
                        "a mark: leaving a notice is no knowledge by itself",
                        told.copy().with(WorkFact.RIGHT, "trademark")));
    }

    private static Stream<Example> itemsKnown() {
        Situation told = aNotifiedWork();
        return Stream.of(
                        turns(Knowledge.KNEW_OF_ITEM, KnowledgeFact.ADMISSION, true, aHostedWork()),
                        turns(Knowledge.KNEW_OF_ITEM, KnowledgeFact.ITEM_REVIEWED, true, aHostedWork()),
                        turns(Knowledge.KNEW_OF_ITEM, KnowledgeFact.EARLIER_DECISION, true, aHostedWork()),
                        turns(Knowledge.APART_FROM_NOTICE, KnowledgeFact.ADMISSION, true, told.copy()),
                        turns(
                                Knowledge.LEFT_TO_STAND,
                                KnowledgeFact.ADMISSION,
                                true,
                                told.copy().with(WorkFact.RIGHT, "trademark")),
                        Stream.of(KnowledgeFact.ADMISSION, KnowledgeFact.ITEM_REVIEWED, KnowledgeFact.EARLIER_DECISION)
                                .map(fact -> unproven(Knowledge.KNEW_OF_ITEM, Side.RIGHT_HOLDER, fact, aHostedWork())),
                        Stream.of(
                                holds(Knowledge.APART_FROM_NOTICE, "it pushed a hit", aPushedHit()),
                                holds(Knowledge.LEFT_TO_STAND, "the notice was left", told.copy()),
                                holds(Knowledge.BY_UNANSWERED_NOTICE, "the notice was left", told.copy()),
                                fails(Knowledge.BY_UNANSWERED_NOTICE, "the work was deleted", aDeletedWork()),
                                fails(
                                        Knowledge.BY_UNANSWERED_NOTICE,
                                        "of marks no interpretation says so",
                                        told.copy().with(WorkFact.RIGHT, "trademark")),
                                open(
                                        Knowledge.BY_UNANSWERED_NOTICE,
                                        "the annexes are missing",
                                        told.copy().without(NoticeFact.EVIDENCE)),
                                unproven(Knowledge.BY_UNANSWERED_NOTICE, "", Side.RIGHT_HOLDER, WorkFact.RIGHT, told)))
                .flatMap(examples -> examples);
    }

    /** Under the papers' view care before the event counts where a higher duty is seen, short of checking masses. */
    private static Stream<Example> careBefore() {
        Situation token = aHostedWork()
                .with(ProviderFact.SERVICE, "nft")
                .with(KnowledgeFact.FAMOUS, true)
                .reading(DisputedPoints.STAGES_OF_CARE, "all-stages");
        Situation feed = token.copy().with(ProviderFact.SERVICE, "platform").with(ProviderFact.RECOMMENDS, true);
        Situation store = token.copy()
                .with(ProviderFact.SERVICE, "appStore")
                .with(ProviderFact.RECOMMENDS, false)
                .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                .with(ProviderFact.SHARES_REVENUE, true);
        Situation paid = store.copy().with(ProviderFact.SHARES_REVENUE, false).with(ConductFact.DIRECT_BENEFIT, true);
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        return Stream.of(
                holds(rule, "a token platform checked no title", token.copy()).decidedBy("care-before-wanting"),
                holds(rule, "a feed took no prevention", feed.copy()).decidedBy("care-before-wanting"),
                holds(rule, "a store shared in what it reviewed", store.copy()).decidedBy("care-before-wanting"),
                holds(rule, "a store earned on this very app", paid.copy()).decidedBy("care-before-wanting"),
                open(
                        rule,
                        "today's law leaves it to the court",
                        token.copy().reading(DisputedPoints.STAGES_OF_CARE, "after")),
                open(rule, "the title was checked", token.copy().with(KnowledgeFact.TITLE_CHECK, true)),
                open(rule, "nobody can check such masses", token.copy().with(KnowledgeFact.MASS_UPLOADS, true)),
                fails(rule, "the work is not known", token.copy().with(KnowledgeFact.FAMOUS, false)),
                open(
                        rule,
                        "a plain platform owes no more than others",
                        feed.copy().with(ProviderFact.RECOMMENDS, false)),
                unproven(rule, Side.PROVIDER, KnowledgeFact.MASS_UPLOADS, token),
                unproven(rule, Side.RIGHT_HOLDER, ProviderFact.RECOMMENDS, feed),
                unproven(rule, Side.RIGHT_HOLDER, ConductFact.DIRECT_BENEFIT, paid));
    }

    private static Stream<Example> repeaters() {
        Situation repeater = aDeletedWork().with(KnowledgeFact.KNOWN_REPEATER, true);
        Situation warned = repeater.copy()
                .measure("m2")
                .measure("m2", MeasureFact.KIND, "warnUser")
                .measure("m2", MeasureFact.BEFORE_SUIT, true);
        return Stream.of(
                fails(Harbor.EFFECTIVE, "single items of a known repeater were deleted", repeater.copy())
                        .byDiscretion(),
                holds(Harbor.EFFECTIVE, "the repeater was warned too", warned.copy()),
                fails(Harbor.NECESSARY_MEASURES_RULE, "single items of a known repeater were deleted", repeater.copy()),
                holds(NecessaryMeasures.ESCALATED, "the repeater was warned", warned.copy()),
                fails(
                        NecessaryMeasures.ESCALATED,
                        "the repeater was warned only after the suit",
                        warned.copy().measure("m2", MeasureFact.BEFORE_SUIT, false)),
                open(
                        NecessaryMeasures.ESCALATED,
                        "when the repeater was warned is not known",
                        warned.copy().without(MeasureFact.BEFORE_SUIT, MeasureFact.TAKEN_AT)));
    }

    private static Situation aShopThatLeaked() {
        return aHostedWork()
                .without(
                        ConductFact.PROVIDED_BY,
                        ConductFact.PRIMA_FACIE_PROVISION,
                        ConductFact.ORGANISES_CONTENT,
                        ConductFact.ACT_WITHIN_RIGHT,
                        ConductFact.LICENSED)
                .with(ProviderFact.SERVICE, "marketplace")
                .with(WorkFact.RIGHT, "personalData")
                .with(SecurityFact.LEAK, true)
                .with(SecurityFact.PERSONAL_DATA, true)
                .with(SecurityFact.FROM_PROVIDER, true)
                .with(SecurityFact.THIRD_PARTY_ACT, true)
                .with(SecurityFact.SAFEGUARDS, false)
                .with(SecurityFact.FREE_OF_FAULT, false);
    }

    private static Stream<Example> leaks() {
        Situation shop = aShopThatLeaked();
        Situation posted = aHostedWork().with(WorkFact.RIGHT, "personalData");
        return Stream.of(
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
                                        "a mark has no place",
                                        fair.copy().with(WorkFact.RIGHT, "trademark")),
                                holds(
                                        ServiceRole.PLACE_CASE,
                                        "a consumer was hurt in a shop",
                                        fair.copy().with(WorkFact.RIGHT, "consumerSafety")),
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

    private static Stream<Example> usersWithoutCapacity() {
        Situation child =
                aPushedHit().with(ConductFact.USER_WITHOUT_CAPACITY, true).with(ConductFact.GUARDIAN_AT_FAULT, true);
        Situation innocent =
                aHostedWork().with(ConductFact.USER_WITHOUT_CAPACITY, true).with(ConductFact.GUARDIAN_AT_FAULT, true);
        return Stream.of(
                holds(Liability.USER_LACKS_CAPACITY, "a child uploaded the hit", child.copy()),
                fails(Liability.USER_LACKS_CAPACITY, "the provider neither helped nor abetted", innocent.copy()),
                open(
                        Liability.USER_LACKS_CAPACITY,
                        "the age of the user is not known",
                        child.copy().without(ConductFact.USER_WITHOUT_CAPACITY)),
                unproven(Liability.USER_LACKS_CAPACITY, Side.RIGHT_HOLDER, ConductFact.USER_WITHOUT_CAPACITY, child),
                inapplicable(
                        Liability.USER_LACKS_CAPACITY,
                        "the user is grown up",
                        child.copy().with(ConductFact.USER_WITHOUT_CAPACITY, false)),
                holds(Liability.GUARDIAN_ANSWERS, "the parents let it be", child.copy()),
                fails(
                        Liability.GUARDIAN_ANSWERS,
                        "the parents did what they could",
                        child.copy().with(ConductFact.GUARDIAN_AT_FAULT, false)),
                fails(Liability.GUARDIAN_ANSWERS, "the provider neither helped nor abetted", innocent.copy()),
                unproven(Liability.GUARDIAN_ANSWERS, Side.RIGHT_HOLDER, ConductFact.GUARDIAN_AT_FAULT, child),
                unproven(Liability.GUARDIAN_ANSWERS, Side.RIGHT_HOLDER, ConductFact.USER_WITHOUT_CAPACITY, child),
                inapplicable(
                        Liability.GUARDIAN_ANSWERS,
                        "the user is grown up",
                        child.copy().with(ConductFact.USER_WITHOUT_CAPACITY, false)));
    }

    private static Stream<Example> shares() {
        Situation two = aShopThatLeaked().with(ConductFact.SEPARATE_CAUSES, true);
        Rule rule = Liability.BY_SHARES;
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
        return Stream.of(
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
                unproven(rule, Side.RIGHT_HOLDER, ConductFact.REPOSTED, changed),
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
        Rule rule = UserInfringement.STATUTORY_EXCEPTION;
        return Stream.of(
                        turns(rule, ConductFact.OFFICIAL_SOURCE, true, reported),
                        turns(rule, ConductFact.DEPARTS_FROM_SOURCE, false, reported),
                        Stream.of(
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

    private static Situation onAMarketplace(Situation situation) {
        return situation.with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "trademark");
    }

    private static Stream<Example> restoration() {
        Situation back = onAMarketplace(aDeletedWork())
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-24");
        Situation late = back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-20");
        Situation elsewhere = back.copy().with(ProviderFact.SERVICE, "platform");
        Rule ended = Restoration.ENDED_WITHOUT_GROUND;
        String id = ended.id();
        return Stream.of(
                fails(Restoration.RESTORED_TOO_LATE, "it came back on the fourteenth day", back.copy())
                        .about("d1")
                        .decidedBy("within-fifteen-days"),
                fails(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the fifteenth day",
                                back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-25"))
                        .about("d1")
                        .byLaw(),
                open(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the sixteenth day",
                                back.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"))
                        .about("d1"),
                open(Restoration.RESTORED_TOO_LATE, "it came back weeks later", late.copy())
                        .about("d1"),
                open(Restoration.RESTORED_TOO_LATE, "no law says how long one waits elsewhere", elsewhere.copy())
                        .about("d1"),
                fails(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the next day",
                                elsewhere.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-11"))
                        .about("d1")
                        .decidedBy("at-once"),
                open(
                                Restoration.RESTORED_TOO_LATE,
                                "it came back on the day after the next",
                                elsewhere.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12"))
                        .about("d1"),
                inapplicable(
                                Restoration.RESTORED_TOO_LATE,
                                "the notice was passed on, and nothing was taken away",
                                back.copy().measure("m1", MeasureFact.KIND, "forward"))
                        .about("d1"),
                open(ended, "it came back on the fourteenth day", back.copy()),
                holds(
                        ended,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)),
                fails(ended, "the court did not find so", back.copy().found(id, "", false)),
                inapplicable(ended, "it came back weeks later", late.copy()),
                open(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "it came back on the fourteenth day", back.copy()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "it came back weeks later", late.copy()),
                holds(
                        Fault.FAULT,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)),
                holds(
                        Fault.UNLAWFULNESS,
                        "the court found it left without measures",
                        back.copy().found(id, "", true)));
    }

    private static Stream<Example> measuresTowardTheUser() {
        Rule rule = Restoration.REMOVAL_JUSTIFIED;
        Situation unasked = aHostedWork().measure("m1").with(ProviderFact.RULES_ALLOW_MEASURES, true);
        Situation closed = aDeletedWork()
                .measure("m1", MeasureFact.KIND, "terminateAccount")
                .with(ProviderFact.RULES_ALLOW_MEASURES, true);
        Situation plain = aDeletedWork().with(ProviderFact.RULES_ALLOW_MEASURES, false);
        return Stream.of(
                        turns(rule, ProviderFact.RULES_ALLOW_MEASURES, true, unasked),
                        turns(rule, ProviderFact.RULES_ALLOW_MEASURES, true, closed),
                        Stream.of("restrictAccount", "terminateTransactions", "suspendService")
                                .map(kind -> fails(
                                        rule,
                                        "one item brought about: " + kind,
                                        plain.copy().measure("m1", MeasureFact.KIND, kind))),
                        Stream.of(
                                        "block",
                                        "disconnect",
                                        "cutStream",
                                        "purge",
                                        "burnToken",
                                        "stopRecommending",
                                        "freezeListing")
                                .map(kind -> holds(
                                        rule,
                                        "a complete notice brought about: " + kind,
                                        plain.copy().measure("m1", MeasureFact.KIND, kind))),
                        Stream.of(
                                holds(rule, "a complete notice came", plain.copy()),
                                unproven(rule, Side.PROVIDER, ProviderFact.RULES_ALLOW_MEASURES, unasked),
                                inapplicable(rule, "nothing was taken away", aNotifiedWork()),
                                inapplicable(
                                        rule,
                                        "the notice was passed on and no more",
                                        plain.copy().measure("m1", MeasureFact.KIND, "forward"))))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> wrongNotices() {
        Situation licensed = aDeletedWork()
                .with(ConductFact.LICENSED, true)
                .notice("n1", NoticeFact.LED_TO_MEASURES, true)
                .notice("n1", NoticeFact.CAUSED_LOSS, true)
                .notice("n1", NoticeFact.CARELESS, true)
                .notice("n1", NoticeFact.FORGED, false)
                .notice("n1", NoticeFact.KNOWN_WRONG, false)
                .notice("n1", NoticeFact.SENDER_GOOD_FAITH, false);
        Situation forged = licensed.copy().without(NoticeFact.SENDER_GOOD_FAITH);
        Situation returned = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.CAUSED_LOSS, true)
                .declaration("d1", DeclarationFact.CARELESS, true);
        return Stream.of(
                holds(WrongNotice.SENDER_LIABLE, "the use was licensed, so the notice was wrong", licensed.copy())
                        .about("n1"),
                fails(
                                WrongNotice.SENDER_LIABLE,
                                "there was an infringement, so the notice was right",
                                licensed.copy().with(ConductFact.LICENSED, false))
                        .about("n1"),
                fails(
                                WrongNotice.SENDER_LIABLE,
                                "that the notice was wrong is for who claims damages to show",
                                licensed.copy().without(ConductFact.LICENSED))
                        .about("n1")
                        .ifClosedToday(),
                fails(
                                WrongNotice.SENDER_LIABLE,
                                "that no right was there is for who claims damages to show",
                                licensed.copy()
                                        .with(ConductFact.LICENSED, false)
                                        .without(WorkFact.PROTECTED))
                        .about("n1")
                        .ifClosedToday(),
                fails(
                                WrongNotice.GOOD_FAITH,
                                "a forged title excludes good faith",
                                forged.copy().notice("n1", NoticeFact.FORGED, true))
                        .about("n1"),
                fails(
                                WrongNotice.GOOD_FAITH,
                                "who knows better is not in good faith",
                                forged.copy().notice("n1", NoticeFact.KNOWN_WRONG, true))
                        .about("n1"),
                open(WrongNotice.GOOD_FAITH, "nothing speaks against good faith, and nothing for it", forged.copy())
                        .about("n1"),
                holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "there was an infringement, so the declaration was wrong",
                                returned.copy())
                        .about("d1"),
                fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the use was licensed, so the declaration was right",
                                returned.copy().with(ConductFact.LICENSED, true))
                        .about("d1"));
    }

    private static Stream<Example> smallThings() {
        Situation suggested = aHostedWork().with(KnowledgeFact.SUGGESTED, true).with(ProviderFact.SERVICE, "search");
        Situation late = aPushedHit()
                .with(WorkFact.RIGHT, "trademark")
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(CaseFact.FILED_ON, "2026-03-01");
        return Stream.of(
                fails(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "what statistics suggest leads nobody to it",
                                suggested.copy().with(KnowledgeFact.NEUTRAL_FUNCTION, true))
                        .decidedBy("nothing-points-to-it"),
                open(Knowledge.SHOULD_HAVE_KNOWN, "its own suggestions led to the title", suggested.copy()),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "whether the suggestions were mere statistics is not known",
                        suggested.copy().without(KnowledgeFact.NEUTRAL_FUNCTION)),
                fails(Relief.TIME_BARRED, "three years since it began were not over", late.copy()),
                open(
                        Relief.TIME_BARRED,
                        "three years since it began were over by a day",
                        late.copy().with(CaseFact.FILED_ON, "2026-03-02")),
                inapplicable(
                        InterimMeasures.APPLICANT_LIABLE,
                        "nobody applied for an order",
                        aHostedWork()
                                .with(ReliefFact.INTERIM_SOUGHT, false)
                                .with(ReliefFact.RESTORING_ORDER_SOUGHT, false)
                                .with(ReliefFact.ORDER_WAS_WRONG, true)),
                holds(
                        InterimMeasures.APPLICANT_LIABLE,
                        "the user's order was wrong",
                        aHostedWork()
                                .with(ReliefFact.INTERIM_SOUGHT, false)
                                .with(ReliefFact.RESTORING_ORDER_SOUGHT, true)
                                .with(ReliefFact.ORDER_WAS_WRONG, true)
                                .with(ReliefFact.ORDER_CAUSED_LOSS, true)),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "the court may order it beside direct disclosure",
                        aHostedWork()
                                .with(ReliefFact.DISCLOSURE_SOUGHT, true)
                                .with(ConductFact.USER_KNOWN_TO_HOLDER, false)
                                .reading(DisputedPoints.DISCLOSURE, "direct")));
    }
}
