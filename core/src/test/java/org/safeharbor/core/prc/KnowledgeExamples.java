package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.DISPUTED;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Whether the provider knew or should have known of the item. */
final class KnowledgeExamples {

    private static final List<KnowledgeFact> OBVIOUS = List.of(
            KnowledgeFact.HOT_WORK, KnowledgeFact.OBVIOUS_MARKS, KnowledgeFact.FAMOUS, KnowledgeFact.FACIALLY_UNLAWFUL);

    private static final List<KnowledgeFact> IN_CONTACT = List.of(
            KnowledgeFact.EDITED,
            KnowledgeFact.PUSHED,
            KnowledgeFact.OWN_REVIEW,
            KnowledgeFact.WARNED_BEFORE_RELEASE,
            KnowledgeFact.EARLIER_NOTICES,
            KnowledgeFact.PROTESTS,
            KnowledgeFact.OWN_TOOL_FAILED);

    private KnowledgeExamples() {}

    static Stream<Example> all() {
        return Stream.of(knowledge(), eachFactor(), suggested(), careBefore()).flatMap(examples -> examples);
    }

    private static Stream<Example> knowledge() {
        return Stream.of(
                holds(Knowledge.KNEW, "the provider admitted it", aHostedWork().with(KnowledgeFact.ADMISSION, true)),
                holds(Knowledge.KNEW, "a reviewer saw the item", aHostedWork().with(KnowledgeFact.ITEM_REVIEWED, true)),
                holds(
                        Knowledge.KNEW,
                        "a judgment concerned the item",
                        aHostedWork().with(KnowledgeFact.EARLIER_DECISION, true)),
                holds(Knowledge.KNEW, "a qualified notice was left unanswered", aNotifiedWork()),
                fails(
                        Knowledge.KNEW,
                        "a qualified notice on a mark is no knowledge of a network right",
                        aNotifiedWork().with(WorkFact.RIGHT, "trademark")),
                fails(Knowledge.KNEW, "nothing of the kind happened", aHostedWork()),
                open(Knowledge.KNEW, "nothing is known of it", aHostedWork().withKnowledgeOpen()),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "prevention was effective and the hit was hidden",
                        aPushedHit()
                                .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                                .with(KnowledgeFact.HARD_TO_DISCOVER, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "prevention was effective, but its own people chose the hit",
                        hiddenOrNot().with(KnowledgeFact.EDITED, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "prevention was effective, but the hit stood on the main page",
                        hiddenOrNot().with(KnowledgeFact.PROMINENT_PLACE, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "prevention was effective, but the user was known to repeat",
                        hiddenOrNot().with(KnowledgeFact.KNOWN_REPEATER, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "whose it is shows in the item, so that it is not hard to judge",
                        aPushedHit().with(KnowledgeFact.OBVIOUS_MARKS, true).without(KnowledgeFact.COMPLEX_LEGALITY)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "whose it is shows in the item, and the parties dispute whether it is hard to judge",
                        aPushedHit()
                                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                                .standing(KnowledgeFact.COMPLEX_LEGALITY, DISPUTED)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "whose it is shows in the item, and to judge it is hard all the same",
                        aPushedHit()
                                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "its own people chose the hit, and it was hard to discover whose it is all the same",
                        hiddenOrNot().with(KnowledgeFact.EDITED, true).with(KnowledgeFact.HARD_TO_DISCOVER, true)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "its own people chose the hit, and the parties dispute whether it was hard to discover",
                        hiddenOrNot()
                                .with(KnowledgeFact.EDITED, true)
                                .standing(KnowledgeFact.HARD_TO_DISCOVER, DISPUTED)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a list had the hit, and whether it was hard to discover is not known",
                        hiddenOrNot().with(KnowledgeFact.LISTED_HOT_WORK, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit stood on the main page",
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.PROMINENT_PLACE, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the main page alone says nothing of permission and nothing else points to it",
                        aHostedWork()
                                .with(KnowledgeFact.PROFESSIONAL, true)
                                .with(KnowledgeFact.CHEAP_PREVENTION, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit was edited",
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.EDITED, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit was listed",
                        aHostedWork().with(KnowledgeFact.LISTED_HOT_WORK, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "it was plain to see",
                        aHostedWork().with(KnowledgeFact.PLAINLY_UNLICENSED, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the user was a known repeater",
                        aHostedWork().with(KnowledgeFact.KNOWN_REPEATER, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a lessor of servers has no main page",
                        aRentedServer().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.PROMINENT_PLACE, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "lawfulness is a complex question",
                        aPushedHit().with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(Knowledge.SHOULD_HAVE_KNOWN, "its own algorithm pushed a hit", aPushedHit()),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a famous author had protested",
                        aHostedWork().with(KnowledgeFact.FAMOUS, true).with(KnowledgeFact.PROTESTS, true)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a pushed hit met effective prevention",
                        aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit was not dealt with",
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true)),
                fails(Knowledge.SHOULD_HAVE_KNOWN, "nothing points to it", aHostedWork()),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "general awareness is not enough",
                        aHostedWork().with(KnowledgeFact.GENERAL_AWARENESS, true)),
                holds(Knowledge.KNOWLEDGE, "its own algorithm pushed a hit", aPushedHit()),
                holds(
                        Knowledge.KNOWLEDGE,
                        "the provider admitted it",
                        aHostedWork().with(KnowledgeFact.ADMISSION, true)),
                fails(Knowledge.KNOWLEDGE, "nothing points to it", aHostedWork()),
                open(
                        Knowledge.KNOWLEDGE,
                        "nothing is known of it",
                        aHostedWork().withKnowledgeOpen()));
    }

    private static Stream<Example> eachFactor() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        Stream<Example> obviousAndInContact = Stream.concat(
                OBVIOUS.stream().map(fact -> holds(
                                rule,
                                "it was pushed and " + fact,
                                aHostedWork().with(KnowledgeFact.PUSHED, true).with(fact, true))
                        .byDiscretion()),
                IN_CONTACT.stream()
                        .map(fact -> holds(
                                rule,
                                "it bears a watermark and " + fact,
                                aHostedWork()
                                        .with(KnowledgeFact.OBVIOUS_MARKS, true)
                                        .with(fact, true))));
        Stream<Example> alone = Stream.of(
                        OBVIOUS,
                        IN_CONTACT,
                        List.of(KnowledgeFact.PROMINENT_PLACE, KnowledgeFact.SUGGESTED, KnowledgeFact.HIGH_VIEWS))
                .flatMap(List::stream)
                .filter(fact -> fact != KnowledgeFact.OWN_REVIEW)
                .map(fact -> open(rule, fact + " is all there is", aHostedWork().with(fact, true)));
        Stream<Example> steps = Stream.of(
                holds(
                        rule,
                        "it was hard to find for want of prevention",
                        aPushedHit().with(KnowledgeFact.HARD_TO_DISCOVER, true)),
                open(rule, "there was prevention", aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                fails(
                                rule,
                                "a listed hit was hard to find in spite of prevention",
                                aHostedWork()
                                        .with(KnowledgeFact.LISTED_HOT_WORK, true)
                                        .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                                        .with(KnowledgeFact.HARD_TO_DISCOVER, true))
                        .byLaw(),
                holds(
                        rule,
                        "a hit was edited, though a complex one",
                        aHostedWork()
                                .with(KnowledgeFact.HOT_WORK, true)
                                .with(KnowledgeFact.EDITED, true)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(
                        rule,
                        "a hit stood in a prominent place, though a complex one",
                        aHostedWork()
                                .with(KnowledgeFact.HOT_WORK, true)
                                .with(KnowledgeFact.PROMINENT_PLACE, true)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(
                                rule,
                                "a store that reviews what is submitted to it, and everybody knows the author",
                                aHostedWork()
                                        .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                                        .with(KnowledgeFact.FAMOUS, true)
                                        .without(KnowledgeFact.OWN_REVIEW))
                        .decidedBy("obvious-and-in-contact"),
                open(
                        rule,
                        "everybody knows the author, and it reviews submissions, but did not this one",
                        aHostedWork()
                                .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                                .with(KnowledgeFact.FAMOUS, true)),
                open(
                        rule,
                        "everybody knows the author, it reviews submissions, and whether this one is disputed",
                        aHostedWork()
                                .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                                .with(KnowledgeFact.FAMOUS, true)
                                .standing(KnowledgeFact.OWN_REVIEW, DISPUTED)),
                unproven(
                        rule,
                        Side.RIGHT_HOLDER,
                        KnowledgeFact.OWN_REVIEW,
                        aHostedWork().with(KnowledgeFact.FAMOUS, true).without(ProviderFact.REVIEWS_SUBMISSIONS)),
                unproven(
                        rule,
                        Side.RIGHT_HOLDER,
                        KnowledgeFact.OWN_REVIEW,
                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true).without(ProviderFact.REVIEWS_SUBMISSIONS)),
                fails(
                        rule,
                        "its people look at all uploads, and nothing shows in this one",
                        aHostedWork().with(KnowledgeFact.OWN_REVIEW, true)),
                open(
                        rule,
                        "its people pass what it earns by",
                        aHostedWork().with(KnowledgeFact.OWN_REVIEW, true).with(ConductFact.DIRECT_BENEFIT, true)),
                open(
                                rule,
                                "a store that reviews what is submitted to it passes what it earns by",
                                aHostedWork()
                                        .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                                        .with(ConductFact.DIRECT_BENEFIT, true)
                                        .without(KnowledgeFact.OWN_REVIEW))
                        .ifClosedToday(),
                fails(
                                rule,
                                "it earns by it and reviews submissions, and nobody shows whether it looked at this one",
                                aHostedWork()
                                        .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                                        .with(ConductFact.DIRECT_BENEFIT, true)
                                        .standing(KnowledgeFact.OWN_REVIEW, DISPUTED))
                        .ifClosedToday(),
                fails(
                        rule,
                        "it earns by it, and does not look at uploads",
                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                fails(
                        rule,
                        "a store passes what it earns by and checked the title",
                        marked(aHostedWork(), "appStore")
                                .with(KnowledgeFact.OWN_REVIEW, true)
                                .with(ConductFact.DIRECT_BENEFIT, true)
                                .with(KnowledgeFact.TITLE_CHECK, true)),
                fails(
                        rule,
                        "the matter is complex",
                        aHostedWork().with(KnowledgeFact.EDITED, true).with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                open(
                        rule,
                        "a market checks titles",
                        marked(aMarkedItem(), "nft").with(KnowledgeFact.TITLE_CHECK, true)));
        return Stream.of(
                        obviousAndInContact,
                        alone,
                        steps,
                        Stream.of(
                                holds(rule, "a market does not check titles", marked(aMarkedItem(), "nft")),
                                holds(
                                        rule,
                                        "a check of titles is nothing where nothing is for sale",
                                        marked(aMarkedItem(), "platform").with(KnowledgeFact.TITLE_CHECK, true))))
                .flatMap(examples -> examples);
    }

    private static Situation aMarkedItem() {
        return aHostedWork().with(KnowledgeFact.OBVIOUS_MARKS, true).with(KnowledgeFact.PUSHED, true);
    }

    private static Situation marked(Situation item, String service) {
        return item.with(ProviderFact.SERVICE, service);
    }

    /** A neutral function that suggested the title is for the provider to show. */
    private static Stream<Example> suggested() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        Situation suggested = aHostedWork().with(KnowledgeFact.SUGGESTED, true);
        return Stream.of(unproven(rule, PROVIDER, KnowledgeFact.NEUTRAL_FUNCTION, suggested));
    }

    /** Under the papers' view that care begins before the event: each element of what is wanting then. */
    private static Stream<Example> careBefore() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        Situation unknown =
                aHostedWork().with(ProviderFact.SERVICE, "nft").reading(DisputedPoints.STAGES_OF_CARE, "all-stages");
        Situation token = unknown.copy().with(KnowledgeFact.FAMOUS, true);
        Situation feed = token.copy().with(ProviderFact.SERVICE, "platform").with(ProviderFact.RECOMMENDS, true);
        Situation store = token.copy()
                .with(ProviderFact.SERVICE, "appStore")
                .with(ProviderFact.RECOMMENDS, false)
                .with(ProviderFact.REVIEWS_SUBMISSIONS, false)
                .with(ProviderFact.SHARES_REVENUE, true);
        return Stream.concat(
                Stream.of(KnowledgeFact.HOT_WORK, KnowledgeFact.OBVIOUS_MARKS, KnowledgeFact.FACIALLY_UNLAWFUL)
                        .map(fact -> holds(
                                        rule,
                                        "all that shows is " + fact,
                                        unknown.copy().with(fact, true))
                                .decidedBy("care-before-wanting")),
                Stream.of(
                        open(
                                rule,
                                "it prevents effectively",
                                token.copy().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        open(rule, "the store reviews nothing", store),
                        holds(
                                        rule,
                                        "a feed sells nothing, so titles do not count",
                                        feed.copy().with(KnowledgeFact.TITLE_CHECK, true))
                                .decidedBy("care-before-wanting"),
                        unproven(rule, PROVIDER, KnowledgeFact.EFFECTIVE_PREVENTION, token)));
    }

    /** A hit at a provider whose prevention was effective; nobody says whether this item was hard to discover. */
    private static Situation hiddenOrNot() {
        return aHostedWork()
                .with(KnowledgeFact.HOT_WORK, true)
                .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                .without(KnowledgeFact.HARD_TO_DISCOVER);
    }
}
