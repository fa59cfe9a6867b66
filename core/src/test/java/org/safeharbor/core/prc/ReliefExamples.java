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
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aLeak;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Each claim against the provider, orders before judgment, and recourse. */
final class ReliefExamples {

    private ReliefExamples() {}

    static Stream<Example> all() {
        return Stream.of(relief(), nearMisses(), interim(), recourse()).flatMap(examples -> examples);
    }

    /** The same four years earlier: no text of that time on limitation is in our sources. */
    private static Situation beforeTheCode(Situation late) {
        return late.copy()
                .with(ConductFact.FROM, "2017-03-01")
                .with(ConductFact.UNTIL, "2017-04-20")
                .with(KnowledgeFact.KNOWN_FROM, "2017-03-06")
                .with(CaseFact.HOLDER_KNEW_AT, "2017-05-01")
                .with(CaseFact.FILED_ON, "2020-05-02");
    }

    private static Stream<Example> relief() {
        Situation insulted = aPushedHit()
                .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)
                .with(WorkFact.RIGHT, "reputation")
                .with(ReliefFact.APOLOGY_SOUGHT, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ConductFact.SERIOUS_MENTAL_HARM, true);
        Situation punished = aPushedHit()
                .with(ReliefFact.PUNITIVE_SOUGHT, true)
                .with(ReliefFact.INTENT, true)
                .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true);
        Situation urgent = aHostedWork()
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        Situation hidden =
                aHostedWork().with(ReliefFact.DISCLOSURE_SOUGHT, true).with(ConductFact.USER_KNOWN_TO_HOLDER, false);
        Situation late = aPushedHit()
                .with(WorkFact.RIGHT, "trademark")
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(ConductFact.FROM, "2021-03-01")
                .with(ConductFact.UNTIL, "2021-04-20")
                .with(ConductFact.STILL_ONLINE, false)
                .with(CaseFact.HOLDER_KNEW_AT, "2021-05-01")
                .with(CaseFact.FILED_ON, "2024-05-02");
        return Stream.of(
                holds(Relief.TIME_BARRED, "the suit came a day late", late),
                fails(
                        Relief.TIME_BARRED,
                        "the suit came on the last day",
                        late.copy().with(CaseFact.FILED_ON, "2024-05-01")),
                fails(Relief.TIME_BARRED, "nobody pleads it", late.copy().with(CaseFact.LIMITATION_PLEADED, false)),
                open(
                        Relief.TIME_BARRED,
                        "when the holder knew is not known",
                        late.copy().without(CaseFact.HOLDER_KNEW_AT)),
                fails(
                        Relief.TIME_BARRED,
                        "nobody says that it is pleaded",
                        late.copy().without(CaseFact.LIMITATION_PLEADED)),
                open(
                        Relief.TIME_BARRED,
                        "the mark was used into the last three years",
                        late.copy().with(ConductFact.UNTIL, "2021-05-02")),
                open(Relief.TIME_BARRED, "the mark is used still", late.copy().with(ConductFact.STILL_ONLINE, true)),
                open(Relief.TIME_BARRED, "all was over before the Civil Code", beforeTheCode(late)),
                fails(
                        Relief.TIME_BARRED,
                        "all was over before the Civil Code, and nobody speaks of limitation",
                        beforeTheCode(late).without(CaseFact.LIMITATION_PLEADED)),
                holds(Relief.PERIOD_OVER, "the suit came a day late", late.copy()),
                unproven(Relief.PERIOD_OVER, PROVIDER, CaseFact.HOLDER_KNEW_AT, late),
                unproven(Relief.PERIOD_OVER, RIGHT_HOLDER, ConductFact.STILL_ONLINE, late),
                unproven(Relief.PERIOD_OVER, PROVIDER, ConductFact.UNTIL, late),
                open(
                        Relief.PERIOD_OVER,
                        "twenty years have passed, and the mark was used into the last three",
                        late.copy()
                                .with(ConductFact.FROM, "2003-04-01")
                                .with(ConductFact.UNTIL, "2024-01-01")
                                .with(CaseFact.HOLDER_KNEW_AT, "2023-05-01")),
                fails(
                        Relief.PERIOD_OVER,
                        "it began in the last three years, whenever the holder knew",
                        late.copy()
                                .with(ConductFact.FROM, "2021-05-02")
                                .with(ConductFact.UNTIL, "2021-06-02")
                                .without(CaseFact.HOLDER_KNEW_AT)),
                fails(
                                Relief.PERIOD_OVER,
                                "nobody shows when the holder knew",
                                late.copy().without(CaseFact.HOLDER_KNEW_AT))
                        .ifClosedToday(),
                fails(
                        Relief.PERIOD_OVER,
                        "the suit came on the last day",
                        late.copy().with(CaseFact.FILED_ON, "2024-05-01")),
                open(Relief.PERIOD_OVER, "all was over before the Civil Code", beforeTheCode(late)),
                fails(Relief.DAMAGES_GRANTED, "the claim is time-barred", late.copy()),
                open(Relief.DAMAGES_GRANTED, "the claim is of the time before the Civil Code", beforeTheCode(late)),
                holds(Relief.APOLOGY_GRANTED, "an insult was pushed", insulted),
                fails(
                        Relief.APOLOGY_GRANTED,
                        "a mark needs no apology",
                        insulted.copy().with(WorkFact.RIGHT, "trademark")),
                open(
                        Relief.APOLOGY_GRANTED,
                        "nothing is known of knowledge",
                        insulted.copy().withKnowledgeOpen()),
                fails(
                                Relief.APOLOGY_GRANTED,
                                "dissemination is a right of property",
                                insulted.copy().with(WorkFact.RIGHT, "dissemination"))
                        .decidedBy("no-personal-interest"),
                open(
                        Relief.APOLOGY_GRANTED,
                        "a photographer may have a claim to be named",
                        insulted.copy().with(WorkFact.RIGHT, "otherCopyright")),
                fails(
                                Relief.APOLOGY_GRANTED,
                                "nobody is liable to the photographer",
                                insulted.copy()
                                        .with(WorkFact.RIGHT, "otherCopyright")
                                        .with(ConductFact.EXCEPTION, true))
                        .decidedBy("not-liable")
                        .byLaw(),
                inapplicable(
                        Relief.APOLOGY_GRANTED,
                        "nobody asks for it",
                        insulted.copy().with(ReliefFact.APOLOGY_SOUGHT, false)),
                holds(Relief.MENTAL_HARM_GRANTED, "the harm was serious", insulted),
                fails(
                        Relief.MENTAL_HARM_GRANTED,
                        "the harm was slight",
                        insulted.copy().with(ConductFact.SERIOUS_MENTAL_HARM, false)),
                open(
                        Relief.MENTAL_HARM_GRANTED,
                        "the harm is not described",
                        insulted.copy().without(ConductFact.SERIOUS_MENTAL_HARM)),
                inapplicable(
                        Relief.MENTAL_HARM_GRANTED,
                        "nobody asks for it",
                        insulted.copy().with(ReliefFact.MENTAL_HARM_SOUGHT, false)),
                holds(Relief.PUNITIVE_GRANTED, "intent and serious circumstances", punished),
                fails(
                        Relief.PUNITIVE_GRANTED,
                        "negligence does not do",
                        punished.copy().with(ReliefFact.INTENT, false)),
                fails(
                        Relief.PUNITIVE_GRANTED,
                        "the circumstances are ordinary",
                        punished.copy().with(ReliefFact.SERIOUS_CIRCUMSTANCES, false)),
                open(
                        Relief.PUNITIVE_GRANTED,
                        "intent is not shown",
                        punished.copy().without(ReliefFact.INTENT)),
                inapplicable(
                        Relief.PUNITIVE_GRANTED,
                        "nobody asks for it",
                        punished.copy().with(ReliefFact.PUNITIVE_SOUGHT, false)),
                fails(
                        Relief.CLOSURE_GRANTED,
                        "a whole site for one book",
                        aHostedWork().with(ReliefFact.CLOSURE_SOUGHT, true)),
                holds(
                        Relief.CLOSURE_GRANTED,
                        "the court so found",
                        aHostedWork()
                                .with(ReliefFact.CLOSURE_SOUGHT, true)
                                .found(Relief.CLOSURE_GRANTED.id(), "", true)),
                open(
                        Relief.CLOSURE_GRANTED,
                        "whether it is asked for is not known",
                        aHostedWork().without(ReliefFact.CLOSURE_SOUGHT).found(Relief.CLOSURE_GRANTED.id(), "", true)),
                inapplicable(
                        Relief.CLOSURE_GRANTED,
                        "nobody asks for it",
                        aHostedWork().with(ReliefFact.CLOSURE_SOUGHT, false)),
                holds(Relief.DISCLOSURE_GRANTED, "the court orders it", hidden),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "the holder knows the user",
                        hidden.copy().with(ConductFact.USER_KNOWN_TO_HOLDER, true)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "nobody infringed",
                        hidden.copy().with(ConductFact.LICENSED, true)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "without an infringement direct disclosure wants a qualified notice",
                        hidden.copy().with(ConductFact.LICENSED, true).reading(DisputedPoints.DISCLOSURE, "direct")),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice suffices under the papers' view",
                        hidden.copy().notice("n1").reading(DisputedPoints.DISCLOSURE, "direct")),
                open(
                        Relief.DISCLOSURE_GRANTED,
                        "whether the holder knows the user is not known",
                        hidden.copy().without(ConductFact.USER_KNOWN_TO_HOLDER)),
                inapplicable(
                        Relief.DISCLOSURE_GRANTED,
                        "nobody asks for it",
                        hidden.copy().with(ReliefFact.DISCLOSURE_SOUGHT, false)),
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
                holds(
                        Relief.REDUCED,
                        "the holder refused to complete its notice",
                        aPushedHit().with(ConductFact.HOLDER_AT_FAULT, true)),
                fails(
                        Relief.REDUCED,
                        "the holder did all it could",
                        aPushedHit().with(ConductFact.HOLDER_AT_FAULT, false)),
                open(
                        Relief.REDUCED,
                        "what the holder did is not known",
                        aPushedHit().without(ConductFact.HOLDER_AT_FAULT)));
    }

    private static Stream<Example> nearMisses() {
        Situation hidden =
                aHostedWork().with(ReliefFact.DISCLOSURE_SOUGHT, true).with(ConductFact.USER_KNOWN_TO_HOLDER, false);
        Situation urgent = aHostedWork()
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        return Stream.of(
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice about a lawful upload does not move a court",
                        hidden.copy().notice("n1").with(ConductFact.LICENSED, true)),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice is enough for direct disclosure, whatever came out later",
                        hidden.copy()
                                .notice("n1")
                                .with(ConductFact.LICENSED, true)
                                .reading(DisputedPoints.DISCLOSURE, "direct")),
                holds(InterimMeasures.ORDER_FOR_HOLDER, "the court may order it", urgent)
                        .byDiscretion());
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

    private static Stream<Example> recourse() {
        Situation attacked = aLeak().with(SecurityFact.THIRD_PARTY_ACT, true)
                .with(SecurityFact.THIRD_PARTY_FOUND, false)
                .with(SecurityFact.SAFEGUARDS, false)
                .reading(DisputedPoints.DATA_BREACH, "supplementary");
        return Stream.of(
                        turns(DataSecurity.PAYS_FIRST, SecurityFact.THIRD_PARTY_FOUND, false, attacked),
                        turns(DataSecurity.RECOURSE, SecurityFact.THIRD_PARTY_ACT, true, attacked),
                        turns(Liability.SOME_DAMAGES, KnowledgeFact.ADMISSION, true, aHostedWork()),
                        turns(Liability.HOLDER_CHOOSES, KnowledgeFact.ADMISSION, true, aHostedWork()),
                        Stream.of(
                                inapplicable(
                                        DataSecurity.PAYS_FIRST,
                                        "no third party attacked",
                                        attacked.copy().with(SecurityFact.THIRD_PARTY_ACT, false)),
                                unproven(
                                        DataSecurity.PAYS_FIRST,
                                        RIGHT_HOLDER,
                                        SecurityFact.THIRD_PARTY_FOUND,
                                        attacked),
                                holds(Liability.HOLDER_CHOOSES, "a hit was pushed", aPushedHit()),
                                fails(
                                        Liability.HOLDER_CHOOSES,
                                        "the provider alone uploaded it",
                                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider"))))
                .flatMap(examples -> examples);
    }
}
