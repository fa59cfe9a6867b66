package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What the provider is liable for, and under which text. */
final class LiabilityExamples {

    private LiabilityExamples() {}

    static Stream<Example> all() {
        return Stream.of(liability(), nearMisses(), versions(), endedWithoutGround())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> liability() {
        return Stream.of(
                holds(Fault.DAMAGE_CAUSED, "sales fell", aPushedHit()),
                fails(
                        Fault.DAMAGE_CAUSED,
                        "nobody lost anything",
                        aPushedHit().with(ConductFact.DAMAGE, false).without(ConductFact.LOSS_GREW)),
                open(
                        Fault.DAMAGE_CAUSED,
                        "the loss is not shown",
                        aPushedHit().without(ConductFact.DAMAGE, ConductFact.LOSS_GREW)),
                holds(
                        Fault.DAMAGE_CAUSED,
                        "nobody says that there was a loss, but that it grew",
                        aPushedHit().without(ConductFact.DAMAGE)),
                holds(Fault.FAULT, "a notice was not answered", aNotifiedWork()),
                holds(Fault.FAULT, "a hit was pushed", aPushedHit()),
                fails(Fault.FAULT, "a notice was answered", aDeletedWork()),
                open(Fault.FAULT, "nothing is known of knowledge", aHostedWork().withKnowledgeOpen()),
                holds(
                        Liability.DIRECT,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                fails(
                        Liability.DIRECT,
                        "the provider uploaded it under a licence",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider").with(ConductFact.LICENSED, true)),
                fails(
                        Liability.DIRECT,
                        "the provider uploaded it and nobody lost anything",
                        aHostedWork()
                                .with(ConductFact.PROVIDED_BY, "provider")
                                .with(ConductFact.DAMAGE, false)
                                .without(ConductFact.LOSS_GREW)),
                open(
                        Liability.DIRECT,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                inapplicable(Liability.DIRECT, "a user uploaded it", aHostedWork()),
                holds(EnlargedLoss.LOSS_ENLARGED, "it stayed within reach", aNotifiedWork()),
                fails(
                        EnlargedLoss.LOSS_ENLARGED,
                        "it was gone before anybody saw it",
                        aNotifiedWork().with(ConductFact.LOSS_GREW, false)),
                open(
                        EnlargedLoss.LOSS_ENLARGED,
                        "how long it stayed is not known",
                        aNotifiedWork().without(ConductFact.LOSS_GREW)),
                holds(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "a notice was not answered", aNotifiedWork()),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "a notice was answered", aDeletedWork()),
                fails(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the loss did not grow",
                        aNotifiedWork().with(ConductFact.LOSS_GREW, false)),
                fails(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the user had a licence",
                        aNotifiedWork().with(ConductFact.LICENSED, true)),
                inapplicable(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the provider uploaded it",
                        aNotifiedWork().with(ConductFact.PROVIDED_BY, "provider")),
                open(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "how the loss grew is not known",
                        aNotifiedWork().without(ConductFact.LOSS_GREW)),
                holds(
                        EnlargedLoss.UNDER_CIVIL_CODE,
                        "the facts go on into 2021",
                        of2019(aNotifiedWork()).with(ConductFact.UNTIL, "2021-01-01")),
                fails(EnlargedLoss.UNDER_CIVIL_CODE, "a notice was answered", aDeletedWork()),
                open(
                        EnlargedLoss.UNDER_CIVIL_CODE,
                        "how the loss grew is not known",
                        aNotifiedWork().without(ConductFact.LOSS_GREW)),
                holds(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "the facts closed on the last day of 2020",
                        of2019(aNotifiedWork())),
                fails(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "the loss did not grow",
                        of2019(aNotifiedWork()).with(ConductFact.LOSS_GREW, false)),
                open(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "how the loss grew is not known",
                        of2019(aNotifiedWork()).without(ConductFact.LOSS_GREW)),
                holds(Liability.AIDING_WITH_THE_USER, "a hit was pushed", aPushedHit()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the pushed hit was deleted the day after",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")),
                fails(Liability.AIDING_WITH_THE_USER, "nothing points to it", aHostedWork()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the user had a licence",
                        aPushedHit().with(ConductFact.LICENSED, true)),
                inapplicable(
                        Liability.AIDING_WITH_THE_USER,
                        "the provider uploaded it",
                        aPushedHit().with(ConductFact.PROVIDED_BY, "provider")),
                open(
                        Liability.AIDING_WITH_THE_USER,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                holds(Liability.WITH_USER_UNDER_CIVIL_CODE, "a hit was pushed in 2023", aPushedHit()),
                fails(Liability.WITH_USER_UNDER_CIVIL_CODE, "nothing points to it", aHostedWork()),
                open(
                        Liability.WITH_USER_UNDER_CIVIL_CODE,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                holds(
                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                        "a hit was pushed in 2019",
                        of2019(aPushedHit()).without(KnowledgeFact.KNOWN_FROM)),
                fails(Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW, "nothing points to it", of2019(aHostedWork())),
                open(
                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                        "nothing is known of knowledge",
                        of2019(aHostedWork()).withKnowledgeOpen()),
                holds(Liability.PREVENTIVE, "it is still online", aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                fails(Liability.PREVENTIVE, "it is gone", aHostedWork()),
                fails(
                        Liability.PREVENTIVE,
                        "it was licensed",
                        aHostedWork().with(ConductFact.STILL_ONLINE, true).with(ConductFact.LICENSED, true)),
                open(
                        Liability.PREVENTIVE,
                        "whether it is gone is not known",
                        aHostedWork().without(ConductFact.STILL_ONLINE)),
                holds(Liability.NOT_LIABLE, "nothing points to it", aHostedWork()),
                fails(Liability.NOT_LIABLE, "a hit was pushed", aPushedHit()),
                fails(Liability.NOT_LIABLE, "a notice was not answered", aNotifiedWork()),
                fails(
                        Liability.NOT_LIABLE,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                open(
                        Liability.NOT_LIABLE,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                holds(Relief.STOP_GRANTED, "it is still online", aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                fails(Relief.STOP_GRANTED, "it is gone", aHostedWork()),
                open(
                        Relief.STOP_GRANTED,
                        "whether it is gone is not known",
                        aHostedWork().without(ConductFact.STILL_ONLINE)),
                inapplicable(
                        Relief.STOP_GRANTED, "nobody asks for it", aHostedWork().with(ReliefFact.STOP_SOUGHT, false)),
                holds(Relief.DAMAGES_GRANTED, "a hit was pushed", aPushedHit()),
                fails(Relief.DAMAGES_GRANTED, "nothing points to it", aHostedWork()),
                open(
                        Relief.DAMAGES_GRANTED,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                inapplicable(
                        Relief.DAMAGES_GRANTED,
                        "nobody asks for them",
                        aPushedHit().with(ReliefFact.DAMAGES_SOUGHT, false)));
    }

    private static Stream<Example> nearMisses() {
        Rule withUser = Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW;
        Situation uploaded = aHostedWork().with(ConductFact.PROVIDED_BY, "provider");
        return Stream.of(
                holds(Fault.FAULT, "a notice was left", aNotifiedMark()),
                fails(Fault.FAULT, "a hit was deleted at once", aDeletedHit()),
                fails(Liability.NOT_LIABLE, "a notice was left", aNotifiedMark()),
                holds(Relief.DAMAGES_GRANTED, "a notice was left", aNotifiedMark()),
                holds(Relief.DAMAGES_GRANTED, "the provider uploaded it", uploaded),
                fails(
                        Liability.WITH_USER_UNDER_CIVIL_CODE,
                        "there is no damage",
                        aPushedHit().with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false)),
                fails(
                        withUser,
                        "there is no damage",
                        of2019(aPushedHit()).with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false)),
                fails(withUser, "it was licensed", of2019(aPushedHit()).with(ConductFact.LICENSED, true)),
                fails(
                        withUser,
                        "it was deleted at once",
                        of2019(aPushedHit())
                                .with(KnowledgeFact.KNOWN_FROM, "2019-03-06")
                                .measure("m1")
                                .measure("m1", MeasureFact.TAKEN_AT, "2019-03-07")),
                fails(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "it was licensed",
                        of2019(aNotifiedWork()).with(ConductFact.LICENSED, true)),
                fails(EnlargedLoss.UNDER_TORT_LIABILITY_LAW, "nobody complained", of2019(aHostedWork())));
    }

    private static Stream<Example> versions() {
        Rule older = QualifiedNotice.UNDER_TORT_LIABILITY_LAW;
        Stream<Example> elements = Stream.of(
                        fails(older, "it is anonymous", notifiedIn2019("n1").notice("n1", NoticeFact.IDENTITY, false)),
                        fails(
                                older,
                                "no title is shown",
                                notifiedIn2019("n1").notice("n1", NoticeFact.TITLE_PROOF, false)),
                        fails(
                                older,
                                "no evidence is brought",
                                notifiedIn2019("n1").notice("n1", NoticeFact.EVIDENCE, "none")),
                        fails(
                                older,
                                "nothing is located",
                                notifiedIn2019("n1").notice("n1", NoticeFact.LOCATION, "none")),
                        fails(
                                older,
                                "it was withdrawn",
                                notifiedIn2019("n1").notice("n1", NoticeFact.NATURE, "withdrawn")),
                        holds(older, "the facts closed on the last day of 2020", notifiedIn2019("n1")),
                        holds(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "the facts closed on the first day of 2021",
                                notifiedIn2019("n1").with(ConductFact.UNTIL, "2021-01-01")))
                .map(example -> example.about("n1"));
        return Stream.concat(
                elements,
                Stream.of(
                        holds(
                                Liability.WITH_USER_UNDER_CIVIL_CODE,
                                "the facts closed on the first day of 2021",
                                of2019(aPushedHit()).with(ConductFact.UNTIL, "2021-01-01")),
                        holds(
                                Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                "the case was decided while the facts went on, in 2020",
                                of2019(aPushedHit())
                                        .with(ConductFact.UNTIL, "2021-01-01")
                                        .with(CaseFact.DECIDED_ON, "2020-11-30"))));
    }

    private static Situation notifiedIn2019(String notice) {
        return of2019(aHostedWork()).notice(notice);
    }

    /** Content that the court found left without measures because it was put back in spite of a suit. */
    private static Stream<Example> endedWithoutGround() {
        Situation ended = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-17")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-20")
                .found(Restoration.ENDED_WITHOUT_GROUND.id(), "", true);
        Situation of2019 = of2019(ended.copy()).with(WorkFact.RIGHT, "trademark");
        return Stream.of(
                holds(EnlargedLoss.UNDER_CIVIL_CODE, "it was put back in spite of a suit", ended),
                holds(EnlargedLoss.UNDER_TORT_LIABILITY_LAW, "it was put back in spite of a suit", of2019),
                holds(
                        SeveralDebtors.BY_SHARES,
                        "the provider uploaded a copy and somebody else another one",
                        aHostedWork()
                                .with(ConductFact.PROVIDED_BY, "provider")
                                .with(ConductFact.SEPARATE_CAUSES, true)));
    }
}
