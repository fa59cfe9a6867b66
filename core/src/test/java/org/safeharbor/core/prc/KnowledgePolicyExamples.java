package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Which step of the policy on "should have known" answers, and the order in which they are asked. */
final class KnowledgePolicyExamples {

    private static final Rule RULE = Knowledge.SHOULD_HAVE_KNOWN;

    private KnowledgePolicyExamples() {}

    static Stream<Example> all() {
        return Stream.of(listed(), baseLayer(), filters(), awareness(), contact(), times())
                .flatMap(examples -> examples);
    }

    /** A situation of which the interpretation says that knowledge may be found. */
    static Stream<Example> listed() {
        Situation editing = aHostedWork().reading(DisputedPoints.RECOMMENDATION, "editing");
        Situation marked = aHostedWork()
                .without(KnowledgeFact.PLAINLY_UNLICENSED)
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.PROMINENT_PLACE, true);
        Situation market =
                aHostedWork().with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "trademark");
        return Stream.of(
                holds(
                                RULE,
                                "a hit stood in a prominent place",
                                aHostedWork()
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .with(KnowledgeFact.PROMINENT_PLACE, true))
                        .decidedBy("listed-situation"),
                holds(
                                RULE,
                                "a hit was recommended, which is editing",
                                editing.copy()
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .with(KnowledgeFact.PUSHED, true))
                        .decidedBy("listed-situation"),
                open(RULE, "what was recommended is no hit", editing.copy().with(KnowledgeFact.PUSHED, true)),
                fails(
                        RULE,
                        "what was recommended is no hit and complex",
                        editing.copy().with(KnowledgeFact.PUSHED, true).with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                fails(
                        RULE,
                        "a hit was not recommended and is complex",
                        editing.copy().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(RULE, "plainly unlicensed in a prominent place", marked).decidedBy("listed-situation"),
                fails(
                        RULE,
                        "marks alone, and complex",
                        marked.copy()
                                .with(KnowledgeFact.PROMINENT_PLACE, false)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                fails(
                        RULE,
                        "a prominent place alone, and complex",
                        marked.copy()
                                .with(KnowledgeFact.OBVIOUS_MARKS, false)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(RULE, "a market without rules for marks", market.copy().with(ProviderFact.HAS_IP_RULES, false))
                        .decidedBy("listed-situation"),
                fails(
                        RULE,
                        "rules for marks are asked of markets",
                        aHostedWork().with(ProviderFact.HAS_IP_RULES, false)),
                holds(RULE, "a known repeater on a platform", aHostedWork().with(KnowledgeFact.KNOWN_REPEATER, true))
                        .decidedBy("listed-situation"));
    }

    private static Situation silent() {
        return aRentedServer()
                .notice("n1")
                .notice("n1", NoticeFact.LOCATION, "none")
                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward");
    }

    static Stream<Example> baseLayer() {
        return Stream.of(
                holds(RULE, "a lessor was silent", silent()).decidedBy("silent-base-layer"),
                fails(RULE, "a lessor passed it on", silent().measure("m1").measure("m1", MeasureFact.KIND, "forward"))
                        .decidedBy("complex-or-unseen"),
                fails(
                                RULE,
                                "a platform was silent and the matter is complex",
                                aHostedWork()
                                        .with(KnowledgeFact.COMPLEX_LEGALITY, true)
                                        .notice("n1")
                                        .notice("n1", NoticeFact.LOCATION, "none")
                                        .reading(DisputedPoints.DEFECTIVE_NOTICE, "react"))
                        .decidedBy("complex-or-unseen"),
                holds(
                                RULE,
                                "a silent lessor whose tenant is a known repeater",
                                silent().with(KnowledgeFact.KNOWN_REPEATER, true))
                        .decidedBy("listed-situation"),
                fails(RULE, "a lessor does not see single items", aRentedServer())
                        .decidedBy("complex-or-unseen"));
    }

    private static Situation unfiltered() {
        return aHostedWork().with(KnowledgeFact.CHEAP_PREVENTION, true).reading(DisputedPoints.FILTERING, "general");
    }

    static Stream<Example> filters() {
        Situation shop = unfiltered().with(ProviderFact.SERVICE, "nft");
        return Stream.of(
                holds(RULE, "a cheap filter was not used", unfiltered()).decidedBy("no-filter"),
                fails(
                                RULE,
                                "a filter would not have been cheap",
                                unfiltered().with(KnowledgeFact.CHEAP_PREVENTION, false))
                        .decidedBy("nothing-points-to-it"),
                fails(RULE, "a filter was used", unfiltered().with(KnowledgeFact.EFFECTIVE_PREVENTION, true))
                        .decidedBy("nothing-points-to-it"),
                fails(RULE, "a shop checked titles", shop.copy().with(KnowledgeFact.TITLE_CHECK, true))
                        .decidedBy("nothing-points-to-it"),
                holds(RULE, "a shop did not check titles", shop.copy()).decidedBy("no-filter"),
                holds(
                                RULE,
                                "a check of titles where nothing is for sale",
                                unfiltered().with(KnowledgeFact.TITLE_CHECK, true))
                        .decidedBy("no-filter"),
                fails(RULE, "an unfiltered but complex matter", unfiltered().with(KnowledgeFact.COMPLEX_LEGALITY, true))
                        .decidedBy("complex-or-unseen"),
                unproven(RULE, "", RIGHT_HOLDER, KnowledgeFact.CHEAP_PREVENTION, unfiltered()),
                unproven(RULE, "", PROVIDER, KnowledgeFact.EFFECTIVE_PREVENTION, unfiltered()));
    }

    private static Situation aware() {
        return aHostedWork()
                .with(KnowledgeFact.GENERAL_AWARENESS, true)
                .with(KnowledgeFact.PROFESSIONAL, true)
                .reading(DisputedPoints.SPECIFICITY, "general");
    }

    static Stream<Example> awareness() {
        return Stream.of(
                holds(RULE, "a professional knew in general", aware()).decidedBy("aware-and-capable"),
                holds(
                                RULE,
                                "who could prevent it cheaply knew in general",
                                aware().with(KnowledgeFact.PROFESSIONAL, false)
                                        .with(KnowledgeFact.CHEAP_PREVENTION, true))
                        .decidedBy("aware-and-capable"),
                fails(RULE, "an amateur knew in general", aware().with(KnowledgeFact.PROFESSIONAL, false))
                        .decidedBy("nothing-points-to-it"),
                fails(RULE, "a professional knew nothing", aware().with(KnowledgeFact.GENERAL_AWARENESS, false))
                        .decidedBy("nothing-points-to-it"),
                fails(
                                RULE,
                                "general awareness is not enough by default",
                                aHostedWork()
                                        .with(KnowledgeFact.GENERAL_AWARENESS, true)
                                        .with(KnowledgeFact.PROFESSIONAL, true))
                        .decidedBy("nothing-points-to-it"),
                holds(
                                RULE,
                                "no filter goes before general awareness",
                                aware().with(KnowledgeFact.CHEAP_PREVENTION, true)
                                        .reading(DisputedPoints.FILTERING, "general"))
                        .decidedBy("no-filter"),
                holds(
                                RULE,
                                "general awareness goes before contact with the item",
                                aware().with(KnowledgeFact.OBVIOUS_MARKS, true).with(KnowledgeFact.PUSHED, true))
                        .decidedBy("aware-and-capable"),
                unproven(RULE, "", RIGHT_HOLDER, KnowledgeFact.GENERAL_AWARENESS, aware()));
    }

    /** A notice that lacks its evidence and was met with indifference, where that counts. */
    private static Situation indifferent() {
        return aHostedWork()
                .notice("n1")
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react");
    }

    static Stream<Example> contact() {
        return Stream.concat(ofPersons(), ofWorks());
    }

    /** The provisions on personal rights name automatic means, so a push counts whatever its nature is held to be. */
    private static Stream<Example> ofPersons() {
        Situation before = recommendedNeutrally("reputation")
                .with(ConductFact.FROM, "2013-03-01")
                .with(ConductFact.UNTIL, "2013-06-30")
                .with(CaseFact.FINAL_ON, "2014-05-06");
        return Stream.concat(
                Stream.of("reputation", "personality", "personalData")
                        .flatMap(right -> Stream.of(
                                open(RULE, "a push is all there is", recommendedNeutrally(right)),
                                holds(
                                                RULE,
                                                "unlawful on its face, and pushed",
                                                recommendedNeutrally(right).with(KnowledgeFact.FACIALLY_UNLAWFUL, true))
                                        .decidedBy("obvious-and-in-contact"))),
                Stream.of(
                        fails(RULE, "there were no such provisions yet", before).decidedBy("nothing-points-to-it"),
                        open(
                                RULE,
                                "there were no such provisions yet, and it was unlawful on its face",
                                before.copy().with(KnowledgeFact.FACIALLY_UNLAWFUL, true))));
    }

    private static Stream<Example> ofWorks() {
        return Stream.of(
                holds(
                                RULE,
                                "a pushed item with marks",
                                aHostedWork()
                                        .with(KnowledgeFact.OBVIOUS_MARKS, true)
                                        .with(KnowledgeFact.PUSHED, true))
                        .decidedBy("obvious-and-in-contact"),
                holds(
                                RULE,
                                "marks, and a defective notice met with indifference",
                                indifferent().with(KnowledgeFact.OBVIOUS_MARKS, true))
                        .decidedBy("obvious-and-in-contact"),
                open(RULE, "only a defective notice met with indifference", indifferent()),
                fails(
                                RULE,
                                "a neutral recommendation is all there is",
                                aHostedWork()
                                        .with(KnowledgeFact.PUSHED, true)
                                        .reading(DisputedPoints.RECOMMENDATION, "neutral"))
                        .decidedBy("nothing-points-to-it"),
                open(RULE, "a recommendation is all there is", aHostedWork().with(KnowledgeFact.PUSHED, true)));
    }

    private static Situation recommendedNeutrally(String right) {
        return aHostedWork()
                .with(WorkFact.RIGHT, right)
                .with(KnowledgeFact.PUSHED, true)
                .reading(DisputedPoints.RECOMMENDATION, "neutral");
    }

    /** Which step answers whether a measure came in time, after knowledge and after a notice. */
    static Stream<Example> times() {
        Rule known = TimelyMeasures.TIMELY_AFTER_KNOWLEDGE;
        Rule told = TimelyMeasures.TIMELY_AFTER_NOTICE;
        Situation hit = aPushedHit().with(KnowledgeFact.HOT_WORK, false).measure("m1");
        return Stream.concat(
                Stream.of("2023-03-07", "2023-03-08")
                        .flatMap(day -> timed(
                                known,
                                "m1",
                                hit.copy().measure("m1", MeasureFact.TAKEN_AT, day),
                                day.equals("2023-03-07"))),
                Stream.of("2023-04-04", "2023-04-06")
                        .flatMap(day -> timed(
                                told,
                                "n1/m1",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, day),
                                day.equals("2023-04-04"))));
    }

    private static Stream<Example> timed(Rule rule, String about, Situation situation, boolean atOnce) {
        Situation strict = situation.copy().reading(DisputedPoints.IN_TIME, "at-once");
        return atOnce
                ? Stream.of(
                        holds(rule, "it came at once", situation).about(about).decidedBy("at-once"),
                        holds(rule, "it came at once, as the papers ask", strict)
                                .about(about)
                                .decidedBy("at-once"),
                        holds(rule, "the suit came first", situation.copy().onlyAfterSuit("m1"))
                                .about(about)
                                .decidedBy("at-once"))
                : Stream.of(
                        holds(rule, "it came within the usual time", situation)
                                .about(about)
                                .decidedBy("usual-time"),
                        fails(rule, "it did not come at once, as the papers ask", strict)
                                .about(about)
                                .decidedBy("not-at-once"));
    }
}
