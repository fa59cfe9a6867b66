package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.in;

import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/** The conditions that the Regulation sets for each type of service. */
final class HarborConditionExamples {

    private HarborConditionExamples() {}

    static Stream<Example> all() {
        return Stream.of(conditions(), eachCondition(), inTime()).flatMap(examples -> examples);
    }

    private static Stream<Example> conditions() {
        Situation access = aHostedWork()
                .with(ProviderFact.SERVICE, "access")
                .with(ProviderFact.SELECTS, false)
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true);
        Situation cache = aHostedWork()
                .with(ProviderFact.SERVICE, "cache")
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)
                .with(ProviderFact.LEAVES_ACCESS_DATA, true)
                .with(ProviderFact.FOLLOWS_ORIGIN, true);
        Situation search = aHostedWork().with(ProviderFact.SERVICE, "search");
        return Stream.of(
                holds(Harbor.ACCESS_CONDITIONS, "it only carries", access),
                fails(Harbor.ACCESS_CONDITIONS, "it selects", access.copy().with(ProviderFact.SELECTS, true)),
                fails(Harbor.ACCESS_CONDITIONS, "it alters", access.copy().with(ProviderFact.ALTERS, true)),
                fails(
                        Harbor.ACCESS_CONDITIONS,
                        "it is not automatic",
                        access.copy().with(ProviderFact.FORWARDS_AUTOMATICALLY, false)),
                open(
                        Harbor.ACCESS_CONDITIONS,
                        "how it works is not known",
                        access.copy().without(ProviderFact.SELECTS)),
                inapplicable(Harbor.ACCESS_CONDITIONS, "a platform stores", aHostedWork()),
                holds(Harbor.CACHE_CONDITIONS, "it only keeps copies", cache),
                fails(
                        Harbor.CACHE_CONDITIONS,
                        "it does not follow the origin",
                        cache.copy().with(ProviderFact.FOLLOWS_ORIGIN, false)),
                fails(
                        Harbor.CACHE_CONDITIONS,
                        "the origin is blinded",
                        cache.copy().with(ProviderFact.LEAVES_ACCESS_DATA, false)),
                fails(Harbor.CACHE_CONDITIONS, "it alters", cache.copy().with(ProviderFact.ALTERS, true)),
                fails(
                        Harbor.CACHE_CONDITIONS,
                        "it is not automatic",
                        cache.copy().with(ProviderFact.FORWARDS_AUTOMATICALLY, false)),
                open(
                        Harbor.CACHE_CONDITIONS,
                        "how it works is not known",
                        cache.copy().without(ProviderFact.FOLLOWS_ORIGIN)),
                inapplicable(Harbor.CACHE_CONDITIONS, "a platform stores", aHostedWork()),
                holds(Harbor.SEARCH_CONDITIONS, "a blank box that nobody complained of", search),
                fails(
                        Harbor.SEARCH_CONDITIONS,
                        "a notice was not answered",
                        search.copy().notice("n1")),
                fails(
                        Harbor.SEARCH_CONDITIONS,
                        "its charts listed a hit",
                        search.copy().with(KnowledgeFact.LISTED_HOT_WORK, true)),
                open(
                        Harbor.SEARCH_CONDITIONS,
                        "nothing is known of knowledge",
                        search.copy().withKnowledgeOpen()),
                inapplicable(Harbor.SEARCH_CONDITIONS, "a platform stores", aHostedWork()),
                holds(Harbor.SPECIAL_CONDITIONS, "all five for storage are met", aHostedWork()),
                holds(Harbor.SPECIAL_CONDITIONS, "it only carries", access),
                holds(Harbor.SPECIAL_CONDITIONS, "it only keeps copies", cache),
                holds(Harbor.SPECIAL_CONDITIONS, "a blank box that nobody complained of", search),
                fails(
                        Harbor.SPECIAL_CONDITIONS,
                        "it takes a share",
                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                open(
                        Harbor.SPECIAL_CONDITIONS,
                        "the contracts are missing",
                        aHostedWork().without(ConductFact.DIRECT_BENEFIT)),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "a mark is not a right of dissemination",
                        aHostedWork().with(WorkFact.RIGHT, "trademark")),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "a token platform is not in the Regulation",
                        aHostedWork().with(ProviderFact.SERVICE, "nft")),
                holds(Harbor.ALL_GATES_OPEN, "a user's upload that nobody knew of", aHostedWork()),
                fails(Harbor.ALL_GATES_OPEN, "a hit was pushed", aPushedHit()),
                fails(
                        Harbor.ALL_GATES_OPEN,
                        "it called for uploads that infringe",
                        aHostedWork().with(ConductFact.INDUCES, true)),
                unproven(Harbor.ALL_GATES_OPEN, RIGHT_HOLDER, ConductFact.INDUCES, aHostedWork()),
                open(
                        Harbor.ALL_GATES_OPEN,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()));
    }

    /** A market that passed the notice on, deleted the offer, and put it back on this day after a declaration. */
    private static Stream<Example> eachCondition() {
        return Stream.of("access", "cache", "search")
                .map(service ->
                        aHostedWork().with(ProviderFact.SERVICE, service).with(WorkFact.RIGHT, "trademark"))
                .flatMap(situation -> Stream.of(
                                Harbor.ACCESS_CONDITIONS, Harbor.CACHE_CONDITIONS, Harbor.SEARCH_CONDITIONS)
                        .map(rule -> inapplicable(rule, "a mark is not a right of dissemination", situation)));
    }

    /** The Regulation frees nobody before it was made; that it does is for the provider to show. */
    private static Stream<Example> inTime() {
        return Stream.concat(
                Stream.of(
                                Map.entry("access", Harbor.ACCESS_CONDITIONS),
                                Map.entry("cache", Harbor.CACHE_CONDITIONS),
                                Map.entry("search", Harbor.SEARCH_CONDITIONS))
                        .map(type -> inapplicable(
                                type.getValue(),
                                "that was before the Regulation",
                                in("2005", aHostedWork()).with(ProviderFact.SERVICE, type.getKey()))),
                Stream.of(unproven(
                        Harbor.FREED_AS_CONDUIT,
                        PROVIDER,
                        WorkFact.RIGHT,
                        aHostedWork()
                                .with(ProviderFact.SERVICE, "access")
                                .with(ProviderFact.SELECTS, false)
                                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true))));
    }
}
