package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.soldMedicine;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What a marketplace answers for toward consumers. */
final class ConsumerExamples {

    private ConsumerExamples() {}

    static Stream<Example> all() {
        return Stream.of(consumers(), eachElement()).flatMap(examples -> examples);
    }

    private static Stream<Example> consumers() {
        Rule consumer = Liability.WITH_MERCHANT_UNDER_CONSUMER_LAW;
        Rule ecl = Liability.WITH_MERCHANT_UNDER_E_COMMERCE_LAW;
        Rule corresponding = ConsumerSafety.CORRESPONDING;
        Rule unknown = ConsumerSafety.SELLER_UNKNOWN;
        return Stream.of(
                holds(consumer, "a known fraud stayed in 2016", knownHarm("2016")),
                fails(consumer, "nobody knew in 2016", harm("2016")),
                open(
                        consumer,
                        "what was admitted is not known",
                        knownHarm("2016").without(KnowledgeFact.ADMISSION)),
                inapplicable(consumer, "that was before the law of 2013", knownHarm("2012")),
                inapplicable(
                        consumer, "a mark is no consumer", knownHarm("2016").with(WorkFact.RIGHT, "trademark")),
                holds(ecl, "a known danger stayed in 2023", knownHarm("2023")),
                fails(ecl, "nobody knew in 2023", harm("2023")),
                open(ecl, "what was admitted is not known", knownHarm("2023").without(KnowledgeFact.ADMISSION)),
                inapplicable(ecl, "that was before the E-Commerce Law", knownHarm("2016")),
                inapplicable(ecl, "films are left out", knownHarm("2023").with(ConductFact.CONTENT_SERVICE, true)),
                holds(Liability.AIDING_WITH_THE_USER, "a known danger stayed in 2023", knownHarm("2023")),
                holds(Liability.AIDING_WITH_THE_USER, "a known fraud stayed in 2016", knownHarm("2016")),
                holds(
                        corresponding,
                        "nobody checked the seller of the medicine",
                        harm("2023").with(ConductFact.SELLER_CHECKED, false)),
                holds(
                        corresponding,
                        "nobody kept passengers safe",
                        harm("2023").with(ConductFact.CONSUMERS_SECURED, false)),
                fails(corresponding, "the seller was checked and consumers kept safe", harm("2023")),
                fails(
                        corresponding,
                        "a toy shop harms no health",
                        harm("2023").with(ConductFact.SELLER_CHECKED, false).with(ConductFact.LIFE_AND_HEALTH, false)),
                fails(
                        corresponding,
                        "nobody was harmed",
                        harm("2023")
                                .with(ConductFact.SELLER_CHECKED, false)
                                .with(ConductFact.DAMAGE, false)
                                .with(ConductFact.LOSS_GREW, false)),
                open(
                        corresponding,
                        "whether the seller was checked is not known",
                        harm("2023").without(ConductFact.SELLER_CHECKED)),
                holds(
                                corresponding,
                                "whether the seller was checked is not known",
                                harm("2023").without(ConductFact.SELLER_CHECKED))
                        .ifClosedToday(),
                open(
                                corresponding,
                                "whether consumers were safe is not known",
                                harm("2023").without(ConductFact.CONSUMERS_SECURED))
                        .borneBy(RIGHT_HOLDER, ConductFact.CONSUMERS_SECURED),
                open(
                                corresponding,
                                "whether the seller was checked is not known",
                                harm("2023").without(ConductFact.SELLER_CHECKED))
                        .borneBy(PROVIDER, ConductFact.SELLER_CHECKED),
                inapplicable(
                        corresponding,
                        "a platform is no marketplace",
                        aHostedWork().with(WorkFact.RIGHT, "consumerSafety")),
                inapplicable(
                        corresponding,
                        "that was before the E-Commerce Law",
                        harm("2016").with(ConductFact.SELLER_CHECKED, false)),
                holds(
                        unknown,
                        "the platform cannot name the seller",
                        harm("2016").with(ConductFact.SELLER_NAMED, false)),
                fails(unknown, "it names the seller", harm("2016")),
                fails(
                        unknown,
                        "nobody was harmed",
                        harm("2016")
                                .with(ConductFact.SELLER_NAMED, false)
                                .with(ConductFact.DAMAGE, false)
                                .with(ConductFact.LOSS_GREW, false)),
                open(
                                unknown,
                                "whether it can name the seller is not known",
                                harm("2016").without(ConductFact.SELLER_NAMED))
                        .borneBy(PROVIDER, ConductFact.SELLER_NAMED),
                inapplicable(
                        unknown, "that was before the law of 2013", harm("2012").with(ConductFact.SELLER_NAMED, false)),
                inapplicable(
                        unknown,
                        "a mark is no consumer",
                        harm("2023").with(ConductFact.SELLER_NAMED, false).with(WorkFact.RIGHT, "trademark")));
    }

    private static Situation harm(String year) {
        return in(year, soldMedicine());
    }

    private static Situation knownHarm(String year) {
        return harm(year).with(KnowledgeFact.ADMISSION, true);
    }

    /** Each element of each ground by itself. */
    private static Stream<Example> eachElement() {
        Rule corresponding = ConsumerSafety.CORRESPONDING;
        Rule unknown = ConsumerSafety.SELLER_UNKNOWN;
        Rule consumer = Liability.WITH_MERCHANT_UNDER_CONSUMER_LAW;
        Rule ecl = Liability.WITH_MERCHANT_UNDER_E_COMMERCE_LAW;
        return Stream.of(
                        grounds(corresponding, unchecked("2023")),
                        grounds(unknown, nameless("2016")),
                        grounds(consumer, knownHarm("2016")),
                        grounds(ecl, knownHarm("2023")),
                        Stream.of(
                                open(
                                                unknown,
                                                "what service it is is not known",
                                                nameless("2016").without(ProviderFact.SERVICE))
                                        .borneBy(RIGHT_HOLDER, ProviderFact.SERVICE),
                                open(
                                                consumer,
                                                "what service it is is not known",
                                                knownHarm("2016").without(ProviderFact.SERVICE))
                                        .borneBy(RIGHT_HOLDER, ProviderFact.SERVICE)),
                        filmsLeftOut(corresponding, unchecked("2023")),
                        filmsLeftOut(ecl, knownHarm("2023")),
                        filmsToo(unknown, nameless("2016")),
                        filmsToo(unknown, nameless("2023")),
                        filmsToo(consumer, knownHarm("2016")),
                        byKnowledge(consumer, "2016"),
                        byKnowledge(ecl, "2023"),
                        Stream.of(
                                inapplicable(
                                        corresponding,
                                        "the market sells itself",
                                        unchecked("2023").with(ConductFact.SELF_OPERATED, true)),
                                inapplicable(
                                        unknown,
                                        "the market sells itself",
                                        nameless("2016").with(ConductFact.SELF_OPERATED, true)),
                                holds(Liability.SOME_DAMAGES, "nobody checked the seller", unchecked("2023")),
                                holds(Liability.SOME_DAMAGES, "nobody can name the seller", nameless("2016"))))
                .flatMap(examples -> examples);
    }

    /** A ground is one toward consumers of a marketplace who were harmed by what broke the law. */
    private static Stream<Example> grounds(Rule rule, Situation harm) {
        return Stream.of(
                inapplicable(rule, "a platform is no market", harm.copy().with(ProviderFact.SERVICE, "platform")),
                inapplicable(rule, "a mark is no consumer", harm.copy().with(WorkFact.RIGHT, "trademark")),
                fails(
                        rule,
                        "the merchant broke no law, whatever the market did for it",
                        harm.copy()
                                .with(ConductFact.ACT_WITHIN_RIGHT, false)
                                .with(ConductFact.SUPPORT_FURTHERED, true)),
                holds(rule, "nobody speaks of a content service", harm.copy().without(ConductFact.CONTENT_SERVICE)));
    }

    /** The E-Commerce Law leaves services for content out; the law that protects consumers does not. */
    private static Stream<Example> filmsLeftOut(Rule rule, Situation harm) {
        return Stream.of(inapplicable(rule, "films are left out", harm.with(ConductFact.CONTENT_SERVICE, true)));
    }

    private static Stream<Example> filmsToo(Rule rule, Situation harm) {
        return Stream.of(holds(rule, "a film was sold", harm.with(ConductFact.CONTENT_SERVICE, true)));
    }

    private static Stream<Example> byKnowledge(Rule rule, String year) {
        return Stream.of(
                fails(
                        rule,
                        "nobody was harmed",
                        knownHarm(year).with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false)),
                fails(rule, "the market had no part in it", knownHarm(year).with(ConductFact.SUPPORT_FURTHERED, false)),
                fails(
                        rule,
                        "the offer was deleted the day after the market knew",
                        knownHarm(year)
                                .with(KnowledgeFact.KNOWN_FROM, year + "-04-03")
                                .measure("m1")
                                .measure("m1", MeasureFact.TAKEN_AT, year + "-04-04")));
    }

    private static Situation unchecked(String year) {
        return harm(year).with(ConductFact.SELLER_CHECKED, false);
    }

    private static Situation nameless(String year) {
        return harm(year).with(ConductFact.SELLER_NAMED, false);
    }
}
