package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.aWrongDeclaration;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.disputed;
import static org.safeharbor.core.prc.Situations.disputedDay;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;

/**
 * What one side states and the other denies is open, also where nobody would ask for it: what is only inferred, presumed
 * or taken not to be there. What means the same as other facts follows them.
 */
final class DisputedExamples {

    private DisputedExamples() {}

    static Stream<Example> all() {
        return Stream.of(inferred(), taken(), meantTheSame(), days(), statements(), nothingDone())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> inferred() {
        Situation furthered = aHostedWork().standing(ConductFact.SUPPORT_FURTHERED, DISPUTED);
        Situation obvious = aHostedWork().standing(KnowledgeFact.PLAINLY_UNLICENSED, DISPUTED);
        Situation online = aHostedWork().with(ConductFact.STILL_ONLINE, true);
        Situation leaked = aLeak().standing(SecurityFact.LEAK, DISPUTED);
        Situation place = aHostedWork().with(WorkFact.RIGHT, "consumerSafety");
        Situation forged = aWrongNotice()
                .notice("n1", NoticeFact.FORGED, true)
                .noticeStanding("n1", NoticeFact.SENDER_GOOD_FAITH, DISPUTED);
        Situation insult = aHostedWork().with(WorkFact.RIGHT, "reputation").with(ConductFact.PUBLIC_INTEREST, false);
        return Stream.of(
                open(Fault.ACT, "whether its support furthered it is disputed", furthered),
                open(Fault.CAUSATION, "whether its support furthered it is disputed", furthered),
                open(Knowledge.SHOULD_HAVE_KNOWN, "whether it was plain to see is disputed", obvious),
                holds(Liability.PREVENTIVE, "who manages items can end it", online.copy()),
                open(
                        Liability.PREVENTIVE,
                        "whether it can be ended is disputed",
                        online.copy().standing(ConductFact.CAN_BE_ENDED, DISPUTED)),
                open(ServiceRole.LEAK_CASE, "whether data leaked is disputed, though a user uploaded them", leaked),
                open(
                        ServiceRole.PLACE_CASE,
                        "whether it came about at a place is disputed",
                        place.standing(SecurityFact.REAL_PLACE, DISPUTED)),
                open(WrongNotice.GOOD_FAITH, "whether the sender of a forged title knew is disputed", forged)
                        .about("n1"),
                open(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "whether another exception covers it is disputed",
                        insult.standing(ConductFact.EXCEPTION, DISPUTED)));
    }

    private static Stream<Example> taken() {
        Situation forShow = aDeletedWork()
                .reading(DisputedPoints.STAGES_OF_CARE, "all-stages")
                .measureStanding("m1", MeasureFact.GOOD_FAITH, DISPUTED);
        Situation undated = aDeletedWork()
                .reading(DisputedPoints.IN_TIME, "at-once")
                .answering("m1", "n1")
                .without(MeasureFact.TAKEN_AT);
        Situation interim = aHostedWork()
                .standing(ReliefFact.ORDER_HARMS_PUBLIC, DISPUTED)
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true)
                .with(ReliefFact.RESTORING_ORDER_SOUGHT, true)
                .with(ReliefFact.LAWFULNESS_LIKELY, true)
                .with(ReliefFact.USER_IRREPARABLE_HARM, true)
                .with(ReliefFact.BALANCE_FOR_USER, true)
                .with(ReliefFact.USER_SECURITY_GIVEN, true);
        Situation more = aDeletedWork().standing(ConductFact.NO_FURTHER_DECLARATIONS, disputed(Value.NO));
        Situation over =
                aDeletedWork().with(CaseFact.FILED_ON, "2023-03-20").measure("m1", MeasureFact.BEFORE_SUIT, true);
        return Stream.of(
                        open(NecessaryMeasures.PROPORTIONATE, "whether it was honest is disputed", forShow)
                                .about("m1"),
                        holds(NecessaryMeasures.PROPORTIONATE, "nobody has shown that it was not honest", forShow)
                                .about("m1")
                                .ifClosedToday(),
                        open(NecessaryMeasures.PROPORTIONATE, "whether it was honest is disputed", forShow)
                                .about("m1")
                                .borneBy(Side.RIGHT_HOLDER, MeasureFact.GOOD_FAITH),
                        fails(Harbor.UNAWARE, "it has not shown that it acted at once when told", undated)
                                .ifClosedToday(),
                        open(InterimMeasures.ORDER_FOR_HOLDER, "whether it would harm the public is disputed", interim),
                        open(InterimMeasures.ORDER_FOR_USER, "whether it would harm the public is disputed", interim),
                        open(Restoration.SOME_RESTORED_TOO_LATE, "whether there was a declaration is disputed", more),
                        fails(
                                Restoration.SOME_RESTORED_TOO_LATE,
                                "nobody says that there was a declaration",
                                aDeletedWork().without(ConductFact.NO_FURTHER_DECLARATIONS)),
                        fails(
                                AnswerToNotice.REACTED,
                                "it was taken before the notice",
                                over.copy().measure("m1", MeasureFact.TAKEN_AT, "2023-03-15")),
                        open(
                                AnswerToNotice.REACTED,
                                "whether it lasted until the notice came is disputed",
                                over.measure("m1", MeasureFact.TAKEN_AT, "2023-03-15")
                                        .measureStanding("m1", MeasureFact.ENDED_AT, disputedDay("2023-05-02"))))
                .map(example -> example.rule() == AnswerToNotice.REACTED ? example.about("n1") : example);
    }

    private static Stream<Example> meantTheSame() {
        Situation late = aDeletedWork()
                .with(CaseFact.FILED_ON, "2023-04-10")
                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-20")
                .measureStanding("m1", MeasureFact.BEFORE_SUIT, DISPUTED);
        Situation known = knownAndDeletedOn("2023-04-20")
                .with(CaseFact.FILED_ON, "2023-04-10")
                .measureStanding("m1", MeasureFact.BEFORE_SUIT, DISPUTED);
        Situation repeated = aDeletedWork()
                .with(KnowledgeFact.KNOWN_REPEATER, true)
                .with(CaseFact.FILED_ON, "2023-04-10")
                .measure("m1", MeasureFact.KIND, "warnUser")
                .measureStanding("m1", MeasureFact.BEFORE_SUIT, DISPUTED);
        Situation licensed =
                aWrongNotice().with(ConductFact.LICENSED, true).noticeStanding("n1", NoticeFact.WRONG, DISPUTED);
        Situation declared = aWrongDeclaration().declarationStanding("d1", DeclarationFact.WRONG, DISPUTED);
        return Stream.of(
                fails(TimelyMeasures.TIMELY_AFTER_NOTICE, "the days show that the suit came first", late)
                        .about("n1/m1")
                        .decidedBy("after-suit"),
                fails(TimelyMeasures.TIMELY_AFTER_KNOWLEDGE, "the days show that the suit came first", known)
                        .about("m1")
                        .decidedBy("known-before-suit"),
                fails(
                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "the days show that the suit came first, and since when it knew is not told",
                                known.copy().without(KnowledgeFact.KNOWN_FROM))
                        .about("m1")
                        .decidedBy("after-suit"),
                holds(NecessaryMeasures.ESCALATED, "the days show that it came before the suit", repeated),
                holds(WrongNotice.SENDER_LIABLE, "it was wrong, for there was a licence", licensed)
                        .about("n1"),
                holds(WrongDeclaration.DECLARANT_LIABLE, "it was wrong, for there was an infringement", declared)
                        .about("d1"));
    }

    private static Stream<Example> days() {
        Situation of2019 = in("2019", aHostedWork()).with(KnowledgeFact.ADMISSION, true);
        Situation damaged = of2019.copy().without(CaseFact.DECIDED_ON, CaseFact.FINAL_ON);
        Situation began2021 =
                in("2021", aHostedWork()).with(KnowledgeFact.ADMISSION, true).with(ConductFact.FROM, "2021-07-01");
        return Stream.of(
                inapplicable(Damages.PERSONAL_LOSS, "nobody says that the damage came later", personal(damaged.copy())),
                open(
                        Damages.PERSONAL_LOSS,
                        "whether the damage came in 2021 only is disputed",
                        personal(damaged.standing(ConductFact.DAMAGE_AT, disputedDay("2021-03-01")))),
                holds(
                        Damages.COPYRIGHT_RANGE,
                        "it ended in 2021, and not before it began in July",
                        began2021.copy().with(ConductFact.UNTIL, "2021")));
    }

    private static Situation personal(Situation situation) {
        return situation.with(WorkFact.RIGHT, "reputation");
    }

    private static Stream<Example> statements() {
        Situation stated =
                aDeletedWork().declaration("d1").notice("n2").notice("n2", NoticeFact.ARRIVED_AT, "2023-05-02");
        Situation kept = stated.copy().without(DeclarationFact.FORWARDED_AT);
        return Stream.of(
                        holds(QualifiedNotice.BARRED_BY_STATEMENT, "the statement was passed on before", stated),
                        fails(
                                QualifiedNotice.BARRED_BY_STATEMENT,
                                "the statement was never passed on",
                                kept.copy().declaration("d1", DeclarationFact.FORWARDED, false)),
                        open(QualifiedNotice.BARRED_BY_STATEMENT, "when it was passed on is not known", kept),
                        open(
                                QualifiedNotice.BARRED_BY_STATEMENT,
                                "whether it was passed on is disputed",
                                stated.copy().declarationStanding("d1", DeclarationFact.FORWARDED, DISPUTED)))
                .map(example -> example.about("n2"));
    }

    /** Nobody knew and nothing was done; whether that was wrong hangs on whether the notice obliged. */
    private static Stream<Example> nothingDone() {
        Situation doubtful = Situation.aNotifiedWork().without(NoticeFact.EVIDENCE);
        return Stream.of(Harbor.TIMELY, Harbor.EFFECTIVE, Harbor.TYPE_FITTED, Harbor.PROPORTIONATE)
                .map(rule -> open(rule, "whether the notice obliged is not known", doubtful));
    }
}
