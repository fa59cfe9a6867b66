package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What is a matter of works is not asked of goods and of persons, and counts for these once it is said. */
final class NotAskedExamples {

    private NotAskedExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        hits(),
                        unlawfulOnItsFace(),
                        organised(),
                        replaced(),
                        persons(),
                        leaks(),
                        places(),
                        titles(),
                        namedOnTheWork())
                .flatMap(examples -> examples);
    }

    /** A hit that is being shown, a list of hits and a warning before the release are told of works. */
    private static Stream<Example> hits() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        Situation edited = aHostedWork().with(KnowledgeFact.EDITED, true);
        return Stream.concat(
                Stream.of(
                        open(
                                rule,
                                "people put a film on a list of which nobody knows whether it is a hit",
                                edited.copy().without(KnowledgeFact.HOT_WORK)),
                        open(
                                rule,
                                "whether it is a hit, and was offered in a list, is not known",
                                aHostedWork().without(KnowledgeFact.HOT_WORK, KnowledgeFact.LISTED_HOT_WORK)),
                        open(
                                rule,
                                "whether a hit was offered in a list is not known",
                                aHostedWork()
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .with(KnowledgeFact.COMPLEX_LEGALITY, true)
                                        .without(KnowledgeFact.LISTED_HOT_WORK)),
                        fails(
                                rule,
                                "what is no hit is in no list of hits",
                                aHostedWork().without(KnowledgeFact.LISTED_HOT_WORK)),
                        holds(
                                rule,
                                "it was in a list of hits all the same",
                                aHostedWork().with(KnowledgeFact.LISTED_HOT_WORK, true))),
                Stream.of("trademark", "patent").flatMap(right -> {
                    Situation goods = edited.copy().with(WorkFact.RIGHT, right);
                    return Stream.of(
                            holds(
                                    rule,
                                    "goods of a " + right + " that were a hit",
                                    goods.copy().with(KnowledgeFact.HOT_WORK, true)),
                            holds(
                                    rule,
                                    "a list of such goods of a " + right,
                                    goods.copy().with(KnowledgeFact.LISTED_HOT_WORK, true)),
                            fails(
                                    rule,
                                    "nothing is said of a hit, of a list or of a release of goods of a " + right,
                                    aHostedWork()
                                            .with(WorkFact.RIGHT, right)
                                            .without(
                                                    KnowledgeFact.HOT_WORK,
                                                    KnowledgeFact.LISTED_HOT_WORK,
                                                    KnowledgeFact.WARNED_BEFORE_RELEASE)),
                            holds(
                                    rule,
                                    "a famous mark or maker and a warning before the release, of a " + right,
                                    aHostedWork()
                                            .with(WorkFact.RIGHT, right)
                                            .with(KnowledgeFact.FAMOUS, true)
                                            .with(KnowledgeFact.WARNED_BEFORE_RELEASE, true)));
                }));
    }

    /** Insults, private data and nude pictures are told of persons and works. */
    private static Stream<Example> unlawfulOnItsFace() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        Situation edited = aHostedWork().with(KnowledgeFact.EDITED, true);
        return Stream.concat(
                Stream.of(open(
                        rule,
                        "people put it on a list, and what was said of a person is not known",
                        edited.copy().with(WorkFact.RIGHT, "reputation").without(KnowledgeFact.FACIALLY_UNLAWFUL))),
                Stream.of("trademark", "patent", "consumerSafety")
                        .flatMap(right -> Stream.of(
                                holds(
                                        rule,
                                        "goods that no one may sell: " + right,
                                        edited.copy()
                                                .with(WorkFact.RIGHT, right)
                                                .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                                open(
                                        rule,
                                        "goods do not insult, and for the rest it is for the court: " + right,
                                        edited.copy()
                                                .with(WorkFact.RIGHT, right)
                                                .without(KnowledgeFact.FACIALLY_UNLAWFUL)),
                                fails(
                                        rule,
                                        "goods do not insult, and nothing else points to them: " + right,
                                        aHostedWork()
                                                .with(WorkFact.RIGHT, right)
                                                .without(KnowledgeFact.FACIALLY_UNLAWFUL)))));
    }

    /** Goods are not made by using the place where they are sold. */
    private static Stream<Example> organised() {
        Rule rule = ServiceRole.ORGANISES;
        Situation silent = aHostedWork().without(ConductFact.ORGANISES_CONTENT);
        Stream<Example> handedIn = Stream.of("access", "cache", "cloud", "basicApp", "appStore")
                .flatMap(service -> Stream.of(
                        fails(
                                rule,
                                "nobody makes anything by using " + service,
                                silent.copy().with(ProviderFact.SERVICE, service)),
                        open(
                                rule,
                                "it is disputed of " + service,
                                silent.copy()
                                        .with(ProviderFact.SERVICE, service)
                                        .standing(ConductFact.ORGANISES_CONTENT, DISPUTED))));
        Stream<Example> others = Stream.of(
                open(rule, "whether the product organises users is not known", silent.copy()),
                fails(rule, "nobody says so of a marketplace", onAMarketplace(silent.copy())),
                fails(
                        rule,
                        "nobody makes anything by using a search service, and nobody says so",
                        silent.copy().with(ProviderFact.SERVICE, "search")),
                holds(
                        rule,
                        "a search service whose product does organise its users",
                        aHostedWork().with(ProviderFact.SERVICE, "search").with(ConductFact.ORGANISES_CONTENT, true)),
                open(
                        rule,
                        "of a service that makes what users ask for it is not known",
                        silent.copy().with(ProviderFact.SERVICE, "generative")),
                fails(rule, "nobody says so of unsafe goods", silent.copy().with(WorkFact.RIGHT, "consumerSafety")),
                holds(
                        rule,
                        "a marketplace whose product does organise its users",
                        onAMarketplace(aHostedWork()).with(ConductFact.ORGANISES_CONTENT, true)));
        return Stream.concat(handedIn, others);
    }

    /** A snapshot that replaces the original offer is a matter of works. */
    private static Stream<Example> replaced() {
        Rule rule = ServiceRole.SUBSTITUTES;
        Situation search = aHostedWork().with(ProviderFact.SERVICE, "search").with(ConductFact.PRESENTS_AS_OWN, false);
        Situation silent = search.copy().without(ConductFact.SUBSTITUTES_ORIGIN);
        return Stream.concat(
                Stream.of("dissemination", "otherCopyright")
                        .map(right -> open(
                                rule,
                                "whether its snapshots replace the original is not known: " + right,
                                silent.copy().with(WorkFact.RIGHT, right))),
                Stream.of("trademark", "reputation", "personality", "personalData", "other")
                        .flatMap(right -> Stream.of(
                                fails(
                                        rule,
                                        "nobody says so: " + right,
                                        silent.copy().with(WorkFact.RIGHT, right)),
                                holds(
                                        rule,
                                        "it does: " + right,
                                        search.copy()
                                                .with(WorkFact.RIGHT, right)
                                                .with(ConductFact.SUBSTITUTES_ORIGIN, true)))));
    }

    /** A person needs no register to be protected, and no watermark shows whose face it is. */
    private static Stream<Example> persons() {
        Rule known = Knowledge.SHOULD_HAVE_KNOWN;
        Rule protection = UserInfringement.RIGHT_PROTECTED;
        Situation silent = aHostedWork().without(WorkFact.PROTECTED);
        Situation unmarked = aHostedWork().without(KnowledgeFact.OBVIOUS_MARKS, KnowledgeFact.OWN_TOOL_FAILED);
        return Stream.concat(
                Stream.of(
                        open(protection, "whether it is a work is not known", silent.copy()),
                        open(
                                known,
                                "whether a film bears a watermark, and what the filter did, is not known",
                                unmarked.copy())),
                Stream.of("reputation", "personality", "personalData", "consumerSafety")
                        .flatMap(right -> Stream.of(
                                holds(
                                        protection,
                                        "nobody says that it is not: " + right,
                                        silent.copy().with(WorkFact.RIGHT, right)),
                                fails(
                                        protection,
                                        "it is said that it is not: " + right,
                                        aHostedWork()
                                                .with(WorkFact.RIGHT, right)
                                                .with(WorkFact.PROTECTED, false)),
                                open(
                                        protection,
                                        "the sides dispute it: " + right,
                                        silent.copy()
                                                .with(WorkFact.RIGHT, right)
                                                .standing(WorkFact.PROTECTED, DISPUTED)),
                                fails(
                                        known,
                                        "no watermark and no filter is spoken of: " + right,
                                        unmarked.copy().with(WorkFact.RIGHT, right)),
                                holds(
                                        known,
                                        "a mark shows whose it is, and the provider's own tool failed: " + right,
                                        aHostedWork()
                                                .with(WorkFact.RIGHT, right)
                                                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                                                .with(KnowledgeFact.OWN_TOOL_FAILED, true)))));
    }

    /** A leak is neither licensed nor excepted, and nobody asks for leave to slander; what users put on the network may be. */
    private static Stream<Example> leaks() {
        Situation posted =
                aHostedWork().with(WorkFact.RIGHT, "personalData").without(ConductFact.LICENSED, ConductFact.EXCEPTION);
        return Stream.of(
                fails(
                        UserInfringement.LICENCE,
                        "nobody says whether a leak was licensed",
                        aLeak().without(ConductFact.LICENSED)),
                fails(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "nobody says whether a leak was excepted",
                        aLeak().without(ConductFact.EXCEPTION)),
                fails(
                        UserInfringement.LICENCE,
                        "nobody says that he agreed to be slandered",
                        posted.copy().with(WorkFact.RIGHT, "reputation")),
                holds(
                        UserInfringement.LICENCE,
                        "he agreed to what was written of him",
                        posted.copy().with(WorkFact.RIGHT, "reputation").with(ConductFact.LICENSED, true)),
                open(
                        UserInfringement.LICENCE,
                        "whether he agreed to what was written of him is disputed",
                        posted.copy().with(WorkFact.RIGHT, "reputation").standing(ConductFact.LICENSED, DISPUTED)),
                fails(
                                UserInfringement.LICENCE,
                                "it does not show that he agreed",
                                posted.copy()
                                        .with(WorkFact.RIGHT, "reputation")
                                        .standing(ConductFact.LICENSED, DISPUTED))
                        .ifClosedToday(),
                open(
                        UserInfringement.LICENCE,
                        "whether he agreed to his picture being shown is not known",
                        posted.copy().with(WorkFact.RIGHT, "personality")),
                open(UserInfringement.LICENCE, "whether she agreed to be posted is not known", posted.copy()),
                open(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "whether her data might be posted is not known",
                        posted.copy()));
    }

    /** Harm at a real place is neither licensed nor excepted. */
    private static Stream<Example> places() {
        Situation place = aHostedWork()
                .with(WorkFact.RIGHT, "other")
                .with(SecurityFact.REAL_PLACE, true)
                .without(ConductFact.PROVIDED_BY, ConductFact.LICENSED, ConductFact.EXCEPTION);
        return Stream.of(
                open(
                        UserInfringement.LICENCE,
                        "whether what a user put on the network was licensed is not known",
                        place.copy().with(SecurityFact.REAL_PLACE, false)),
                fails(UserInfringement.LICENCE, "nobody says whether harm at a place was licensed", place.copy()),
                fails(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "nobody says whether harm at a place was excepted",
                        place.copy()),
                fails(
                        Liability.PREVENTIVE,
                        "a place was as safe as it had to be, whatever users put on the network",
                        aHostedWork()
                                .with(WorkFact.RIGHT, "other")
                                .with(SecurityFact.REAL_PLACE, true)
                                .with(SecurityFact.PLACE_SECURED, true)
                                .with(ConductFact.ONGOING_DANGER, true)));
    }

    /** Nobody holds a title to the safety of goods. */
    private static Stream<Example> titles() {
        Rule rule = CareTaken.PREVENTION;
        Situation market = onAMarketplace(aHostedWork());
        return Stream.of(
                open(
                        rule,
                        "whether titles were checked is not known",
                        market.copy().without(KnowledgeFact.TITLE_CHECK)),
                fails(
                        rule,
                        "of unsafe goods there is none",
                        market.copy().with(WorkFact.RIGHT, "consumerSafety").without(KnowledgeFact.TITLE_CHECK)),
                holds(
                        rule,
                        "of unsafe goods it is said all the same",
                        market.copy().with(WorkFact.RIGHT, "consumerSafety").with(KnowledgeFact.TITLE_CHECK, true)));
    }

    /** Who is named on a work is presumed to hold the copyright in it; a name on goods or pictures makes nobody's right. */
    private static Stream<Example> namedOnTheWork() {
        Situation named = aHostedWork().without(WorkFact.ENTITLED);
        return Stream.concat(
                Stream.of("dissemination", "otherCopyright").map(right -> holds(
                                UserInfringement.CLAIMANT_ENTITLED,
                                "named on the work: " + right,
                                named.copy().with(WorkFact.RIGHT, right))
                        .ifClosedToday()),
                Stream.of("trademark", "personality").map(right -> fails(
                                UserInfringement.CLAIMANT_ENTITLED,
                                "named on it: " + right,
                                named.copy().with(WorkFact.RIGHT, right))
                        .ifClosedToday()));
    }
}
