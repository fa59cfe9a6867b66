package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Knowledge by a notice alone, knowledge of the item, care before the event, and those who repeat. */
final class CareAndKnowledgeExamples {

    private CareAndKnowledgeExamples() {}

    static Stream<Example> all() {
        return Stream.of(knowledgeByNoticeAlone(), itemsKnown(), careBefore(), repeaters())
                .flatMap(examples -> examples);
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
                open(
                        rule,
                        "nobody can check such masses, and it cooperated",
                        token.copy().with(KnowledgeFact.MASS_UPLOADS, true).with(CareFact.COOPERATED, true)),
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
}
