package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;

/** What counts while nobody proves anything: burdens by element, and presumptions. */
final class PresumptionExamples {

    private PresumptionExamples() {}

    static Stream<Example> all() {
        return Stream.of(burdens(), presumptions()).flatMap(examples -> examples);
    }

    private static Stream<Example> burdens() {
        Situation rentedAndPartly = aRentedServer().notice("n1").measure("m1");
        return Stream.of(
                unproven(ServiceRole.PROVIDES_ITSELF, RIGHT_HOLDER, ConductFact.PROVIDED_BY, aHostedWork()),
                unproven(
                        ServiceRole.PROVIDES_ITSELF,
                        PROVIDER,
                        ConductFact.PROVIDED_BY,
                        aHostedWork().with(ConductFact.PRIMA_FACIE_PROVISION, true)),
                unproven(UserInfringement.CLAIMANT_ENTITLED, PROVIDER, WorkFact.ENTITLED, aHostedWork()),
                unproven(
                        ServiceRole.SUBSTITUTES,
                        RIGHT_HOLDER,
                        ConductFact.SUBSTITUTES_ORIGIN,
                        aHostedWork().with(ProviderFact.SERVICE, "search")),
                unproven(
                        ServiceRole.SELLS_ITSELF,
                        RIGHT_HOLDER,
                        ConductFact.SELF_OPERATED,
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace")),
                unproven(ServiceRole.ORGANISES, RIGHT_HOLDER, ConductFact.ORGANISES_CONTENT, aHostedWork()),
                unproven(ServiceRole.BASE_LAYER, PROVIDER, ProviderFact.SEES_CONTENT, aRentedServer()),
                unproven(UserInfringement.RIGHT_PROTECTED, RIGHT_HOLDER, WorkFact.PROTECTED, aHostedWork()),
                unproven(
                        UserInfringement.CLAIMANT_ENTITLED,
                        RIGHT_HOLDER,
                        WorkFact.ENTITLED,
                        aHostedWork().with(WorkFact.NAMED_ON_WORK, false)),
                unproven(UserInfringement.ACT_IN_SCOPE, RIGHT_HOLDER, ConductFact.ACT_WITHIN_RIGHT, aHostedWork()),
                unproven(UserInfringement.LICENCE, PROVIDER, ConductFact.LICENSED, aHostedWork()),
                unproven(UserInfringement.STATUTORY_EXCEPTION, PROVIDER, ConductFact.EXCEPTION, aHostedWork()),
                unproven(QualifiedNotice.IDENTITY_GIVEN, "n1", RIGHT_HOLDER, NoticeFact.IDENTITY, aNotifiedWork()),
                unproven(QualifiedNotice.RIGHT_SHOWN, "n1", RIGHT_HOLDER, NoticeFact.TITLE_PROOF, aNotifiedWork()),
                unproven(QualifiedNotice.EVIDENCE_BROUGHT, "n1", RIGHT_HOLDER, NoticeFact.EVIDENCE, aNotifiedWork()),
                unproven(QualifiedNotice.CONTENT_LOCATED, "n1", RIGHT_HOLDER, NoticeFact.LOCATION, aNotifiedWork()),
                unproven(
                        QualifiedNotice.EFFECTIVELY_SENT,
                        "n1",
                        RIGHT_HOLDER,
                        NoticeFact.CHANNEL,
                        aNotifiedWork().notice("n1", NoticeFact.LOCATION, "titleOnly")),
                unproven(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork()),
                unproven(
                        AnswerToNotice.SOME_UNANSWERED_NOTICE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork()),
                unproven(
                        AnswerToNotice.TAKEN_AFTER_NOTICE,
                        "n1",
                        PROVIDER,
                        ConductFact.NO_FURTHER_MEASURES,
                        aNotifiedWork()),
                unproven(AnswerToNotice.TAKEN_AFTER_NOTICE, "n1", PROVIDER, MeasureFact.TAKEN_AT, aDeletedWork()),
                unproven(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        PROVIDER,
                        ConductFact.NO_FURTHER_MEASURES,
                        aPushedHit()),
                unproven(AnswerToNotice.FORWARDED, "n1", PROVIDER, ConductFact.NO_FURTHER_MEASURES, aNotifiedWork()),
                unproven(AnswerToNotice.FORWARDED, "n1", PROVIDER, MeasureFact.KIND, aDeletedWork()),
                unproven(
                        NecessaryMeasures.EFFECTIVE,
                        "m1",
                        PROVIDER,
                        MeasureFact.KIND,
                        rentedAndPartly.measure("m1", MeasureFact.COVERAGE, "part")),
                unproven(NecessaryMeasures.EFFECTIVE, "m1", RIGHT_HOLDER, MeasureFact.COPIES_REMAIN, aDeletedWork()),
                holds(
                                NecessaryMeasures.EFFECTIVE,
                                "all that was named went, and nobody shows that a copy stayed",
                                aDeletedWork().without(MeasureFact.COPIES_REMAIN))
                        .about("m1")
                        .ifClosedToday(),
                unproven(
                        NecessaryMeasures.PROPORTIONATE,
                        "m1",
                        RIGHT_HOLDER,
                        MeasureFact.KIND,
                        aRentedServer().notice("n1").measure("m1")),
                unproven(NecessaryMeasures.PROPORTIONATE, "m1", PROVIDER, MeasureFact.KIND, aDeletedWork()),
                unproven(NecessaryMeasures.TYPE_FITTED, "m1", PROVIDER, MeasureFact.KIND, aDeletedWork()),
                unproven(TimelyMeasures.TIMELY_AFTER_NOTICE, "n1/m1", PROVIDER, MeasureFact.TAKEN_AT, aDeletedWork()),
                unproven(
                        TimelyMeasures.TIMELY_AFTER_NOTICE,
                        "n1/m1",
                        RIGHT_HOLDER,
                        KnowledgeFact.HOT_WORK,
                        deletedOn("2023-04-06")),
                unproven(
                        TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                        "m1",
                        PROVIDER,
                        MeasureFact.TAKEN_AT,
                        knownAndDeletedOn("2023-03-07")),
                unproven(
                        TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                        "m1",
                        RIGHT_HOLDER,
                        KnowledgeFact.HOT_WORK,
                        knownAndDeletedOn("2023-03-08")),
                unproven(Knowledge.KNEW, RIGHT_HOLDER, KnowledgeFact.ADMISSION, aHostedWork()),
                unproven(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        PROVIDER,
                        KnowledgeFact.HARD_TO_DISCOVER,
                        aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, RIGHT_HOLDER, KnowledgeFact.EDITED, hiddenOrNot()),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, RIGHT_HOLDER, KnowledgeFact.PROMINENT_PLACE, hiddenOrNot()),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, RIGHT_HOLDER, KnowledgeFact.KNOWN_REPEATER, hiddenOrNot()),
                unproven(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        RIGHT_HOLDER,
                        KnowledgeFact.OBVIOUS_MARKS,
                        aPushedHit().without(KnowledgeFact.COMPLEX_LEGALITY)),
                unproven(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        RIGHT_HOLDER,
                        KnowledgeFact.LISTED_HOT_WORK,
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, PROVIDER, KnowledgeFact.COMPLEX_LEGALITY, aPushedHit()),
                unproven(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        RIGHT_HOLDER,
                        KnowledgeFact.PUSHED,
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true)),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, PROVIDER, KnowledgeFact.EFFECTIVE_PREVENTION, aPushedHit()),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, RIGHT_HOLDER, KnowledgeFact.SUGGESTED, aHostedWork()),
                unproven(Harbor.MARKED_AS_USER_SPACE, PROVIDER, ProviderFact.LABELLED_USER_SPACE, aHostedWork()),
                unproven(Harbor.UNALTERED, PROVIDER, ProviderFact.ALTERS, aHostedWork()),
                unproven(Harbor.NO_DIRECT_BENEFIT, PROVIDER, ConductFact.DIRECT_BENEFIT, aHostedWork()),
                unproven(Harbor.STORAGE_CONDITIONS, PROVIDER, WorkFact.RIGHT, aHostedWork()),
                unproven(
                        Fault.DAMAGE_CAUSED,
                        RIGHT_HOLDER,
                        ConductFact.DAMAGE,
                        aHostedWork().without(ConductFact.LOSS_GREW)),
                unproven(EnlargedLoss.LOSS_ENLARGED, RIGHT_HOLDER, ConductFact.LOSS_GREW, aNotifiedWork()),
                unproven(Liability.PREVENTIVE, RIGHT_HOLDER, ConductFact.STILL_ONLINE, aHostedWork()),
                unproven(
                        Relief.STOP_GRANTED,
                        RIGHT_HOLDER,
                        ReliefFact.STOP_SOUGHT,
                        aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                unproven(Relief.DAMAGES_GRANTED, RIGHT_HOLDER, ReliefFact.DAMAGES_SOUGHT, aPushedHit()));
    }

    private static Stream<Example> presumptions() {
        return Stream.of(
                holds(
                                UserInfringement.CLAIMANT_ENTITLED,
                                "the claimant is named on the work",
                                aHostedWork().without(WorkFact.ENTITLED))
                        .ifClosedToday(),
                fails(
                                UserInfringement.CLAIMANT_ENTITLED,
                                "somebody else is named on the work",
                                aHostedWork().without(WorkFact.ENTITLED).with(WorkFact.NAMED_ON_WORK, false))
                        .ifClosedToday(),
                holds(
                                ServiceRole.PROVIDES_ITSELF,
                                "there is preliminary evidence of own provision",
                                aHostedWork()
                                        .without(ConductFact.PROVIDED_BY)
                                        .with(ConductFact.PRIMA_FACIE_PROVISION, true))
                        .ifClosedToday(),
                fails(
                                ServiceRole.PROVIDES_ITSELF,
                                "there is no evidence of own provision",
                                aHostedWork().without(ConductFact.PROVIDED_BY))
                        .ifClosedToday(),
                fails(
                                Harbor.UNAWARE,
                                "nothing is known of knowledge",
                                aHostedWork().withKnowledgeOpen())
                        .ifClosedToday());
    }

    /** A hit that a list had, with prevention; whether it was hard to discover is not known. */
    private static Situation hiddenOrNot() {
        return aHostedWork()
                .with(KnowledgeFact.HOT_WORK, true)
                .with(KnowledgeFact.LISTED_HOT_WORK, true)
                .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                .without(KnowledgeFact.HARD_TO_DISCOVER);
    }
}
