package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/** What weighs for and against knowledge, by side and source. */
final class FactorExamples {

    private FactorExamples() {}

    static Stream<Example> all() {
        return Stream.of(factors(), bySource(), burdens()).flatMap(examples -> examples);
    }

    private static Stream<Example> factors() {
        Situation person = aHostedWork().with(WorkFact.RIGHT, "reputation");
        Situation goods = onAMarketplace(aHostedWork());
        Situation told = aDeletedWork();
        Situation toldPerson = aDeletedWork().with(WorkFact.RIGHT, "reputation");
        Stream<Example> dissemination = Stream.of(
                        ConductFact.DIRECT_BENEFIT,
                        KnowledgeFact.HOT_WORK,
                        KnowledgeFact.PROMINENT_PLACE,
                        KnowledgeFact.EDITED,
                        KnowledgeFact.PUSHED,
                        KnowledgeFact.SUGGESTED,
                        KnowledgeFact.OBVIOUS_MARKS,
                        KnowledgeFact.HIGH_VIEWS,
                        KnowledgeFact.PROFESSIONAL,
                        KnowledgeFact.OWN_REVIEW,
                        KnowledgeFact.WARNED_BEFORE_RELEASE,
                        KnowledgeFact.EARLIER_NOTICES,
                        KnowledgeFact.KNOWN_REPEATER,
                        KnowledgeFact.PROTESTS,
                        KnowledgeFact.OWN_TOOL_FAILED,
                        KnowledgeFact.CHEAP_PREVENTION,
                        KnowledgeFact.FAMOUS,
                        KnowledgeFact.FACIALLY_UNLAWFUL)
                .flatMap(fact -> turns(Factors.FOR_DISSEMINATION, fact, true, aHostedWork()));
        Stream<Example> against = Stream.of(
                        KnowledgeFact.UNKNOWN_WORK,
                        KnowledgeFact.ORDINARY_PLACE,
                        KnowledgeFact.MASS_UPLOADS,
                        KnowledgeFact.NEUTRAL_FUNCTION,
                        KnowledgeFact.EFFECTIVE_PREVENTION,
                        KnowledgeFact.QUICK_CHANNEL,
                        KnowledgeFact.COMPLEX_LEGALITY)
                .flatMap(fact -> turns(Factors.AGAINST_DISSEMINATION, fact, true, told));
        Stream<Example> personal = Stream.of(
                        KnowledgeFact.EDITED,
                        KnowledgeFact.PUSHED,
                        KnowledgeFact.SUGGESTED,
                        KnowledgeFact.PROMINENT_PLACE,
                        KnowledgeFact.PROFESSIONAL,
                        KnowledgeFact.OWN_REVIEW,
                        KnowledgeFact.FACIALLY_UNLAWFUL,
                        KnowledgeFact.HIGH_VIEWS,
                        KnowledgeFact.CHEAP_PREVENTION,
                        KnowledgeFact.OWN_TOOL_FAILED,
                        KnowledgeFact.KNOWN_REPEATER,
                        KnowledgeFact.PROTESTS)
                .flatMap(fact -> turns(Factors.FOR_PERSONAL, fact, true, person));
        Stream<Example> againstPersonal = Stream.of(
                        KnowledgeFact.ORDINARY_PLACE,
                        KnowledgeFact.MASS_UPLOADS,
                        KnowledgeFact.NEUTRAL_FUNCTION,
                        KnowledgeFact.COMPLEX_LEGALITY)
                .flatMap(fact -> turns(Factors.AGAINST_PERSONAL, fact, true, toldPerson));
        Stream<Example> platform = Stream.of(
                        turns(Factors.FOR_PLATFORM, ProviderFact.HAS_IP_RULES, false, goods),
                        turns(Factors.FOR_PLATFORM, ProviderFact.FILTERS_EVIDENT_FAKES, false, goods),
                        turns(Factors.FOR_PLATFORM, KnowledgeFact.KNOWN_REPEATER, true, goods),
                        turns(Factors.FOR_PLATFORM, KnowledgeFact.EARLIER_NOTICES, true, goods),
                        turns(
                                Factors.AGAINST_PLATFORM,
                                KnowledgeFact.TITLE_CHECK,
                                true,
                                onAMarketplace(aDeletedWork())))
                .flatMap(examples -> examples);
        Stream<Example> others = Stream.of(
                fails(
                        Factors.FOR_PERSONAL,
                        "that a work is a hit says nothing of insults",
                        person.copy().with(KnowledgeFact.HOT_WORK, true)),
                fails(
                        Factors.AGAINST_PERSONAL,
                        "nor that it is unknown",
                        toldPerson.copy().with(KnowledgeFact.UNKNOWN_WORK, true)),
                holds(Factors.AGAINST_DISSEMINATION, "nobody complained before the suit", aHostedWork()),
                open(
                        Factors.AGAINST_DISSEMINATION,
                        "whether somebody complained is not known",
                        aHostedWork().without(ConductFact.NO_FURTHER_NOTICES)),
                holds(
                        Factors.AGAINST_DISSEMINATION,
                        "servers are rented out unseen",
                        told.copy().with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false)),
                inapplicable(Factors.FOR_DISSEMINATION, "the right is reputation", person),
                inapplicable(Factors.AGAINST_DISSEMINATION, "the right is reputation", person),
                inapplicable(Factors.FOR_PERSONAL, "the right is dissemination", aHostedWork()),
                inapplicable(Factors.AGAINST_PERSONAL, "the right is dissemination", aHostedWork()),
                inapplicable(Factors.FOR_PLATFORM, "a platform is no marketplace", aHostedWork()),
                inapplicable(Factors.AGAINST_PLATFORM, "a platform is no marketplace", aHostedWork()),
                inapplicable(Factors.FOR_DISSEMINATION, "the case was over before 2013", in("2012", aHostedWork())),
                inapplicable(Factors.FOR_PERSONAL, "the case was over before October 2014", in("2013", person.copy())),
                inapplicable(Factors.FOR_PLATFORM, "the case was over before the opinions", in("2019", goods.copy())));
        return Stream.of(dissemination, against, personal, againstPersonal, platform, others)
                .flatMap(examples -> examples);
    }

    /** What only one source names, what no marketplace can be, and who has to prove a factor. */
    private static Stream<Example> bySource() {
        Situation person = aHostedWork().with(WorkFact.RIGHT, "reputation");
        Situation toldPerson = aDeletedWork().with(WorkFact.RIGHT, "reputation");
        Situation goods = onAMarketplace(aHostedWork());
        Situation toldGoods = onAMarketplace(aDeletedWork());
        Stream<Example> turned = Stream.of(
                        turns(Factors.FOR_PERSONAL, KnowledgeFact.WARNED_BEFORE_RELEASE, true, person),
                        turns(Factors.FOR_PERSONAL, KnowledgeFact.EARLIER_NOTICES, true, person),
                        turns(Factors.FOR_PLATFORM, KnowledgeFact.WARNED_BEFORE_RELEASE, true, goods),
                        turns(Factors.FOR_PLATFORM, KnowledgeFact.PROTESTS, true, goods),
                        turns(Factors.AGAINST_PERSONAL, KnowledgeFact.EFFECTIVE_PREVENTION, true, toldPerson),
                        turns(Factors.AGAINST_PERSONAL, KnowledgeFact.QUICK_CHANNEL, true, toldPerson),
                        turns(Factors.AGAINST_PLATFORM, KnowledgeFact.EFFECTIVE_PREVENTION, true, toldGoods),
                        turns(Factors.AGAINST_PLATFORM, KnowledgeFact.QUICK_CHANNEL, true, toldGoods),
                        turns(Factors.AGAINST_PLATFORM, KnowledgeFact.COMPLEX_LEGALITY, true, toldGoods))
                .flatMap(examples -> examples);
        Stream<Example> others = Stream.of(
                holds(Factors.AGAINST_PERSONAL, "nobody complained before the suit", person),
                holds(Factors.AGAINST_PLATFORM, "nobody complained before the suit", goods),
                holds(
                        Factors.AGAINST_PERSONAL,
                        "servers are rented out unseen",
                        toldPerson.copy().with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false)),
                inapplicable(Factors.AGAINST_DISSEMINATION, "the case was over before 2013", in("2012", aHostedWork())),
                inapplicable(
                        Factors.AGAINST_PERSONAL, "the case was over before October 2014", in("2013", person.copy())),
                inapplicable(
                        Factors.AGAINST_PLATFORM, "the case was over before the opinions", in("2019", goods.copy())));
        return Stream.of(turned, others).flatMap(examples -> examples);
    }

    private static Stream<Example> burdens() {
        Situation person = aHostedWork().with(WorkFact.RIGHT, "reputation");
        Situation goods = onAMarketplace(aHostedWork());
        Stream<Example> forKnowledge = Stream.of(
                unproven(Factors.FOR_DISSEMINATION, RIGHT_HOLDER, KnowledgeFact.PUSHED, aHostedWork()),
                unproven(Factors.FOR_PERSONAL, RIGHT_HOLDER, KnowledgeFact.PUSHED, person),
                unproven(Factors.FOR_PLATFORM, RIGHT_HOLDER, KnowledgeFact.KNOWN_REPEATER, goods));
        Stream<Example> against = Stream.of(
                unproven(Factors.AGAINST_DISSEMINATION, PROVIDER, KnowledgeFact.QUICK_CHANNEL, aDeletedWork()),
                unproven(
                        Factors.AGAINST_PERSONAL,
                        PROVIDER,
                        KnowledgeFact.QUICK_CHANNEL,
                        aDeletedWork().with(WorkFact.RIGHT, "reputation")),
                unproven(
                        Factors.AGAINST_PLATFORM, PROVIDER, KnowledgeFact.TITLE_CHECK, onAMarketplace(aDeletedWork())));
        Stream<Example> noNotice = Stream.of(
                unproven(Factors.AGAINST_DISSEMINATION, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, aHostedWork()),
                unproven(Factors.AGAINST_PERSONAL, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, person),
                unproven(Factors.AGAINST_PLATFORM, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, goods));
        return Stream.of(forKnowledge, against, noNotice).flatMap(examples -> examples);
    }
}
