package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.reasoning.Rule;

/** The duty of care: what raises it, and what only explains. */
final class CareExamples {

    private CareExamples() {}

    static Stream<Example> all() {
        return Stream.of(care(), eachElement()).flatMap(examples -> examples);
    }

    private static Stream<Example> care() {
        return Stream.of(
                        turns(DutyOfCare.HIGHER_DUTY_ORDERED, ConductFact.DIRECT_BENEFIT, true, aHostedWork()),
                        turns(
                                DutyOfCare.HIGHER_DUTY_BY_CASES,
                                ProviderFact.RECOMMENDS,
                                true,
                                aHostedWork()
                                        .with(ProviderFact.REVIEWS_SUBMISSIONS, false)
                                        .with(ProviderFact.SHARES_REVENUE, false)),
                        turns(DutyOfCare.SUBJECT_RAISES, KnowledgeFact.PROFESSIONAL, true, aHostedWork()),
                        turns(DutyOfCare.OBJECT_RAISES, KnowledgeFact.FAMOUS, true, aHostedWork()),
                        turns(DutyOfCare.BEHAVIOUR_RAISES, KnowledgeFact.EDITED, true, aHostedWork()),
                        turns(DutyOfCare.BEFORE, KnowledgeFact.EFFECTIVE_PREVENTION, true, aHostedWork()),
                        turns(DutyOfCare.DURING, CareFact.COOPERATED, true, aHostedWork()),
                        turns(DutyOfCare.CARE_IS_NOT_REVIEW, CareFact.NO_REVIEW, true, aHostedWork()),
                        turns(
                                DutyOfCare.CAPARO,
                                CareFact.FAIR_TO_IMPOSE,
                                true,
                                aHostedWork()
                                        .with(CareFact.HARM_FORESEEABLE, true)
                                        .with(CareFact.CLOSE_RELATION, true)),
                        Stream.of(
                                holds(
                                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                                        "tokens are traded",
                                        aHostedWork().with(ProviderFact.SERVICE, "nft")),
                                holds(
                                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                                        "a store reviews and shares",
                                        aHostedWork()
                                                .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                                                .with(ProviderFact.SHARES_REVENUE, true)),
                                fails(
                                        DutyOfCare.OBJECT_RAISES,
                                        "a famous author's unknown work",
                                        aHostedWork()
                                                .with(KnowledgeFact.FAMOUS, true)
                                                .with(KnowledgeFact.UNKNOWN_WORK, true)),
                                fails(
                                        DutyOfCare.BEHAVIOUR_RAISES,
                                        "an empty box suggested it",
                                        aHostedWork()
                                                .with(KnowledgeFact.EDITED, true)
                                                .with(KnowledgeFact.NEUTRAL_FUNCTION, true)),
                                holds(DutyOfCare.AFTER, "it deleted the day after", aDeletedWork()),
                                holds(DutyOfCare.AFTER, "no duty arose", aHostedWork()),
                                fails(DutyOfCare.AFTER, "it did nothing", aNotifiedWork()),
                                open(
                                        DutyOfCare.AFTER,
                                        "what it did is not known",
                                        aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES))))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> enough(Rule rule, Situation lacking, Fact... alternatives) {
        return Stream.of(alternatives)
                .map(fact -> holds(
                        rule, fact.id() + " alone is enough", lacking.copy().with(fact, true)));
    }

    private static Stream<Example> eachElement() {
        Situation work = aHostedWork().with(CareFact.COOPERATED, false);
        Situation foreseen = work.copy()
                .with(CareFact.HARM_FORESEEABLE, true)
                .with(CareFact.CLOSE_RELATION, true)
                .with(CareFact.FAIR_TO_IMPOSE, true);
        Situation edited = work.copy().with(KnowledgeFact.EDITED, true);
        Situation reviewed = work.copy()
                .with(ProviderFact.RECOMMENDS, false)
                .with(ProviderFact.REVIEWS_SUBMISSIONS, true)
                .with(ProviderFact.SHARES_REVENUE, true);
        return Stream.of(
                        enough(
                                DutyOfCare.SUBJECT_RAISES,
                                work,
                                KnowledgeFact.PROFESSIONAL,
                                KnowledgeFact.CHEAP_PREVENTION,
                                KnowledgeFact.OWN_REVIEW),
                        enough(
                                DutyOfCare.OBJECT_RAISES,
                                work,
                                KnowledgeFact.HOT_WORK,
                                KnowledgeFact.FAMOUS,
                                KnowledgeFact.FACIALLY_UNLAWFUL),
                        enough(
                                DutyOfCare.BEHAVIOUR_RAISES,
                                work,
                                KnowledgeFact.EDITED,
                                KnowledgeFact.PUSHED,
                                ConductFact.DIRECT_BENEFIT),
                        enough(
                                DutyOfCare.BEFORE,
                                work,
                                KnowledgeFact.EFFECTIVE_PREVENTION,
                                KnowledgeFact.TITLE_CHECK,
                                KnowledgeFact.MASS_UPLOADS),
                        enough(DutyOfCare.DURING, work, CareFact.COOPERATED, KnowledgeFact.QUICK_CHANNEL),
                        Stream.of(CareFact.HARM_FORESEEABLE, CareFact.CLOSE_RELATION, CareFact.FAIR_TO_IMPOSE)
                                .map(limb -> fails(
                                        DutyOfCare.CAPARO,
                                        limb.id() + " is missing",
                                        foreseen.copy().with(limb, false))),
                        Stream.of(
                                fails(
                                        DutyOfCare.BEHAVIOUR_RAISES,
                                        "it stood in an ordinary place",
                                        edited.copy().with(KnowledgeFact.ORDINARY_PLACE, true)),
                                holds(DutyOfCare.HIGHER_DUTY_BY_CASES, "it reviews and shares", reviewed),
                                fails(
                                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                                        "it reviews and does not share",
                                        reviewed.copy().with(ProviderFact.SHARES_REVENUE, false)),
                                fails(
                                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                                        "it shares and does not review",
                                        reviewed.copy().with(ProviderFact.REVIEWS_SUBMISSIONS, false))))
                .flatMap(examples -> examples);
    }
}
