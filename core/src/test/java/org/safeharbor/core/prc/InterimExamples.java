package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.turns;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Orders before judgment, for either side. */
final class InterimExamples {

    private InterimExamples() {}

    static Stream<Example> all() {
        return Stream.of(forHolder(), interim(), wrongly()).flatMap(examples -> examples);
    }

    private static Stream<Example> forHolder() {
        Situation urgent = aHostedWork()
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        return Stream.of(
                holds(InterimMeasures.ORDER_FOR_HOLDER, "a hit is being shown", urgent),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "the right is shaky",
                        urgent.copy().with(ReliefFact.RIGHT_STABLE, false)),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "money will do",
                        urgent.copy().with(ReliefFact.IRREPARABLE_HARM, false)),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "the other side would suffer more",
                        urgent.copy().with(ReliefFact.BALANCE_FOR_HOLDER, false)),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "no security was given",
                        urgent.copy().with(ReliefFact.SECURITY_GIVEN, false)),
                open(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "the harm is not described",
                        urgent.copy().without(ReliefFact.IRREPARABLE_HARM)),
                inapplicable(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "nobody asks for it",
                        urgent.copy().with(ReliefFact.INTERIM_SOUGHT, false)),
                holds(InterimMeasures.ORDER_FOR_HOLDER, "the court may order it", urgent)
                        .byDiscretion());
    }

    /** Whether an order was wrong is asked once there is one. */
    private static Stream<Example> wrongly() {
        Rule rule = InterimMeasures.APPLICANT_LIABLE;
        Situation sought = aHostedWork().with(ReliefFact.INTERIM_SOUGHT, true);
        Situation made = sought.copy().with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-05-04");
        Situation unasked =
                aHostedWork().with(ReliefFact.INTERIM_SOUGHT, false).with(ReliefFact.RESTORING_ORDER_SOUGHT, false);
        return Stream.of(
                fails(rule, "an order is merely sought", sought),
                open(rule, "an order was carried out before the suit", made),
                unproven(rule, PROVIDER, ReliefFact.ORDER_WAS_WRONG, made),
                fails(
                        rule,
                        "an order was carried out before the suit, and nobody lost by it",
                        made.copy().with(ReliefFact.ORDER_CAUSED_LOSS, false)),
                open(rule, "somebody lost by an order", sought.copy().with(ReliefFact.ORDER_CAUSED_LOSS, true)),
                open(
                        rule,
                        "the parties dispute whether an order was wrong",
                        sought.copy().standing(ReliefFact.ORDER_WAS_WRONG, DISPUTED)),
                open(
                        rule,
                        "the parties dispute whether an order caused loss",
                        sought.copy().standing(ReliefFact.ORDER_CAUSED_LOSS, DISPUTED)),
                open(
                        rule,
                        "it was wrong to ask, and what it cost is not told",
                        sought.copy().with(ReliefFact.ORDER_WAS_WRONG, true)),
                holds(
                        rule,
                        "an order was wrong and cost something, so it had been asked for",
                        aHostedWork()
                                .without(ReliefFact.INTERIM_SOUGHT, ReliefFact.RESTORING_ORDER_SOUGHT)
                                .with(ReliefFact.ORDER_WAS_WRONG, true)
                                .with(ReliefFact.ORDER_CAUSED_LOSS, true)),
                open(
                        rule,
                        "an order was carried out, so it had been asked for",
                        made.copy().without(ReliefFact.INTERIM_SOUGHT)),
                inapplicable(rule, "nobody asked, and no order was made", unasked.copy()),
                fails(rule, "the right holder merely asked", unasked.copy().with(ReliefFact.INTERIM_SOUGHT, true)),
                fails(rule, "the user merely asked", unasked.copy().with(ReliefFact.RESTORING_ORDER_SOUGHT, true)),
                open(
                        rule,
                        "nobody is said to have asked, and an order was carried out",
                        unasked.copy().with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-05-04")),
                open(
                        rule,
                        "nobody is said to have asked, and the parties dispute whether an order caused loss",
                        unasked.copy().standing(ReliefFact.ORDER_CAUSED_LOSS, DISPUTED)));
    }

    /** The content is gone, so whether the danger goes on has to be raised. */
    private static Stream<Example> danger(Rule rule, Situation gone) {
        return Stream.of(
                holds(rule, "it threatens to come again", gone.copy().with(ConductFact.ONGOING_DANGER, true)),
                fails(rule, "it does not threaten to", gone.copy().with(ConductFact.ONGOING_DANGER, false)),
                fails(
                        rule,
                        "nobody says that it threatens to come again",
                        gone.copy().without(ConductFact.ONGOING_DANGER)),
                open(
                                rule,
                                "the sides dispute whether it threatens to come again",
                                gone.copy()
                                        .standing(
                                                ConductFact.ONGOING_DANGER,
                                                Standing.said(
                                                        Position.states(RIGHT_HOLDER, Value.YES),
                                                        Position.of(PROVIDER, Position.Stance.DENIES))))
                        .borneBy(RIGHT_HOLDER, ConductFact.ONGOING_DANGER));
    }

    private static Stream<Example> interim() {
        Situation person = aHostedWork()
                .with(WorkFact.RIGHT, "personality")
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ConductFact.STILL_ONLINE, true)
                .with(ConductFact.ONGOING_DANGER, false);
        Situation merchant = aHostedWork()
                .with(ReliefFact.RESTORING_ORDER_SOUGHT, true)
                .with(ReliefFact.LAWFULNESS_LIKELY, true)
                .with(ReliefFact.USER_IRREPARABLE_HARM, true)
                .with(ReliefFact.BALANCE_FOR_USER, true)
                .with(ReliefFact.USER_SECURITY_GIVEN, true);
        Situation wrong = aHostedWork()
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.ORDER_WAS_WRONG, true)
                .with(ReliefFact.ORDER_CAUSED_LOSS, true);
        return Stream.of(
                        turns(InterimMeasures.ORDER_FOR_PERSON, ReliefFact.IRREPARABLE_HARM, true, person),
                        turns(InterimMeasures.ORDER_FOR_PERSON, ConductFact.STILL_ONLINE, true, person),
                        danger(InterimMeasures.ORDER_FOR_PERSON, person.copy().with(ConductFact.STILL_ONLINE, false)),
                        danger(
                                Liability.PREVENTIVE,
                                aHostedWork()
                                        .with(ConductFact.STILL_ONLINE, false)
                                        .without(ConductFact.ONGOING_DANGER)),
                        turns(InterimMeasures.ORDER_FOR_PERSON, ConductFact.ACT_WITHIN_RIGHT, true, person),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.LAWFULNESS_LIKELY, true, merchant),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.USER_IRREPARABLE_HARM, true, merchant),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.BALANCE_FOR_USER, true, merchant),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.USER_SECURITY_GIVEN, true, merchant),
                        turns(InterimMeasures.APPLICANT_LIABLE, ReliefFact.ORDER_WAS_WRONG, true, wrong),
                        turns(InterimMeasures.APPLICANT_LIABLE, ReliefFact.ORDER_CAUSED_LOSS, true, wrong),
                        Stream.of(
                                holds(InterimMeasures.ORDER_FOR_PERSON, "the court may", person)
                                        .byDiscretion(),
                                holds(InterimMeasures.ORDER_FOR_USER, "the court may", merchant)
                                        .byDiscretion(),
                                unproven(
                                        InterimMeasures.ORDER_FOR_PERSON,
                                        RIGHT_HOLDER,
                                        ReliefFact.IRREPARABLE_HARM,
                                        person),
                                unproven(InterimMeasures.ORDER_FOR_USER, USER, ReliefFact.LAWFULNESS_LIKELY, merchant),
                                unproven(
                                        InterimMeasures.APPLICANT_LIABLE,
                                        PROVIDER,
                                        ReliefFact.ORDER_CAUSED_LOSS,
                                        wrong),
                                inapplicable(
                                        InterimMeasures.ORDER_FOR_PERSON,
                                        "the right is a work",
                                        person.copy().with(WorkFact.RIGHT, "dissemination")),
                                inapplicable(
                                        InterimMeasures.ORDER_FOR_PERSON,
                                        "nobody asks",
                                        person.copy().with(ReliefFact.INTERIM_SOUGHT, false)),
                                inapplicable(InterimMeasures.ORDER_FOR_HOLDER, "the right is a person's", person),
                                inapplicable(
                                        InterimMeasures.ORDER_FOR_USER,
                                        "the user does not ask",
                                        merchant.copy().with(ReliefFact.RESTORING_ORDER_SOUGHT, false))))
                .flatMap(examples -> examples);
    }
}
