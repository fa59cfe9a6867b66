package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.PropositionExamples.shows;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.prc.PropositionExamples.Shown;

/** Propositions B1 to B16: the predicament and reform of the safe harbor. B9 is about foreign law. */
final class ReformThesisExamples {

    private ReformThesisExamples() {}

    static Stream<Shown> shown() {
        return Stream.of(problems(), basicProviders(), theHarborItself()).flatMap(shown -> shown);
    }

    private static Stream<Shown> problems() {
        Situation aware =
                aHostedWork().with(KnowledgeFact.GENERAL_AWARENESS, true).with(KnowledgeFact.PROFESSIONAL, true);
        Situation repeater = aDeletedWork().with(KnowledgeFact.KNOWN_REPEATER, true);
        return Stream.of(
                shows(
                        "B2",
                        holds(Relief.DAMAGES_GRANTED, "the right holder gets what it lost", aNotifiedWork()),
                        holds(
                                Restoration.REMOVAL_JUSTIFIED,
                                "the user has to bear what followed a qualified notice",
                                aDeletedWork()),
                        fails(
                                Restoration.REMOVAL_JUSTIFIED,
                                "the user has not to bear what followed an anonymous one",
                                aDeletedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        fails(Relief.DAMAGES_GRANTED, "the provider that acted owes nothing", aDeletedWork())),
                shows(
                        "B3",
                        holds(
                                        QualifiedNotice.QUALIFIED_NOTICE,
                                        "in 2019 weak evidence of an insult was enough",
                                        in("2019", insultWithWeakEvidence()))
                                .about("n1"),
                        fails(
                                        QualifiedNotice.QUALIFIED_NOTICE,
                                        "in 2023 it is not",
                                        in("2023", insultWithWeakEvidence()))
                                .about("n1")),
                shows(
                        "B4",
                        fails(Knowledge.SHOULD_HAVE_KNOWN, "the standard is specific knowledge", aware.copy()),
                        holds(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "the standard is changed to general awareness",
                                aware.copy().reading(DisputedPoints.SPECIFICITY, "general"))),
                shows(
                        "B5",
                        holds(
                                WrongNotice.SOME_SENDER_LIABLE,
                                "a careless notice took lawful content away",
                                aWrongNotice()),
                        fails(
                                WrongNotice.SOME_SENDER_LIABLE,
                                "the sender had been careful",
                                aWrongNotice().notice("n1", NoticeFact.CARELESS, false))),
                shows(
                        "B6",
                        fails(NecessaryMeasures.ESCALATED, "only the item of a known repeater went", repeater.copy()),
                        holds(
                                NecessaryMeasures.ESCALATED,
                                "the repeater was warned as well",
                                repeater.copy().measure("m2").measure("m2", MeasureFact.KIND, "warnUser"))),
                shows(
                        "B8",
                        holds(
                                        NecessaryMeasures.TYPE_FITTED,
                                        "a market froze the listing and deleted nothing",
                                        onAMarketplace(by("freezeListing", aDeletedWork())))
                                .about("m1"),
                        fails(
                                        NecessaryMeasures.TYPE_FITTED,
                                        "a host that could delete froze it",
                                        by("freezeListing", aDeletedWork()))
                                .about("m1")));
    }

    private static Stream<Shown> basicProviders() {
        Situation silent = aRentedServer()
                .notice("n1")
                .notice("n1", NoticeFact.LOCATION, "none")
                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward");
        Situation lawful = aNotifiedWork()
                .with(ConductFact.ACT_WITHIN_RIGHT, false)
                .with(ReliefFact.DISCLOSURE_SOUGHT, true)
                .with(ConductFact.USER_KNOWN_TO_HOLDER, false)
                .reading(DisputedPoints.DISCLOSURE, "direct");
        return Stream.of(
                shows(
                        "B1",
                        holds(ServiceRole.BASE_LAYER, "servers are rented out unseen", aRentedServer()),
                        fails(
                                ServiceRole.BASE_LAYER,
                                "the lessor can look into them",
                                aRentedServer().with(ProviderFact.SEES_CONTENT, true)),
                        holds(NecessaryMeasures.TYPE_FITTED, "the lessor passed the letter on", answeredBy("forward"))
                                .about("m1")),
                shows(
                        "B7",
                        holds(NecessaryMeasures.TYPE_FITTED, "the lessor passed the letter on", answeredBy("forward"))
                                .about("m1"),
                        fails(NecessaryMeasures.TYPE_FITTED, "the lessor deleted", answeredBy("delete"))
                                .about("m1")),
                shows(
                        "B11",
                        holds(NecessaryMeasures.TYPE_FITTED, "a lessor passed the notice on", answeredBy("forward"))
                                .about("m1"),
                        fails(
                                        NecessaryMeasures.TYPE_FITTED,
                                        "a host passed the notice on",
                                        by("forward", aDeletedWork()))
                                .about("m1")),
                shows(
                        "B12",
                        holds(AnswerToNotice.INDIFFERENCE, "the lessor was silent", silent.copy())
                                .about("n1"),
                        fails(
                                        AnswerToNotice.INDIFFERENCE,
                                        "the lessor passed the letter on",
                                        by("forward", silent.copy().measure("m1")))
                                .about("n1"),
                        fails(
                                        AnswerToNotice.INDIFFERENCE,
                                        "today a letter without a place obliges to nothing",
                                        silent.copy().reading(DisputedPoints.BASIC_PROVIDERS, "if-qualified"))
                                .about("n1")),
                shows(
                        "B13",
                        holds(Relief.DISCLOSURE_GRANTED, "the request is qualified", lawful.copy()),
                        fails(
                                Relief.DISCLOSURE_GRANTED,
                                "the request is anonymous",
                                lawful.copy().notice("n1", NoticeFact.IDENTITY, false)),
                        fails(
                                Relief.DISCLOSURE_GRANTED,
                                "today only an infringement opens it",
                                lawful.copy().reading(DisputedPoints.DISCLOSURE, "court"))));
    }

    private static Stream<Shown> theHarborItself() {
        Situation token = aHostedWork()
                .with(ProviderFact.SERVICE, "nft")
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.OWN_REVIEW, true);
        Situation restored = onAMarketplace(aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-20"));
        return Stream.of(
                shows(
                        "B10",
                        fails(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "nobody reviewed everything, and nothing pointed here",
                                aHostedWork().with(CareFact.NO_REVIEW, true)),
                        holds(
                                Knowledge.SHOULD_HAVE_KNOWN,
                                "the limited check of titles before a sale was left out",
                                token)),
                shows(
                        "B14",
                        holds(Harbor.SAFE_HARBOR, "each condition is met", aDeletedWork()),
                        fails(
                                Harbor.SAFE_HARBOR,
                                "it profits directly",
                                aDeletedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                        fails(
                                Harbor.SAFE_HARBOR,
                                "its contacts are not public",
                                aDeletedWork().with(ProviderFact.CONTACTS_PUBLISHED, false))),
                shows(
                        "B15",
                        holds(Harbor.SAFE_HARBOR, "users provide the content", aDeletedWork()),
                        inapplicable(
                                Harbor.SAFE_HARBOR,
                                "it provides the content itself",
                                aDeletedWork().with(ConductFact.PROVIDED_BY, "provider")),
                        holds(
                                Liability.DIRECT,
                                "it provides the content itself",
                                aDeletedWork().with(ConductFact.PROVIDED_BY, "provider"))),
                shows(
                        "B16",
                        holds(AnswerToNotice.UNANSWERED_NOTICE, "the step after the notice is missing", aNotifiedWork())
                                .about("n1"),
                        fails(AnswerToNotice.UNANSWERED_NOTICE, "the step was taken", aDeletedWork())
                                .about("n1"),
                        holds(
                                        Restoration.RESTORED_TOO_EARLY,
                                        "the fifteen days of waiting are missing",
                                        restored.copy())
                                .about("d1"),
                        fails(
                                        Restoration.RESTORED_TOO_EARLY,
                                        "the fifteen days had passed",
                                        restored.copy().declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26"))
                                .about("d1")));
    }

    private static Situation insultWithWeakEvidence() {
        return aNotifiedWork().with(WorkFact.RIGHT, "reputation").notice("n1", NoticeFact.EVIDENCE, "weak");
    }

    private static Situation answeredBy(String kind) {
        return by(kind, aRentedServer().notice("n1").measure("m1"));
    }

    private static Situation by(String kind, Situation situation) {
        return situation.measure("m1", MeasureFact.KIND, kind);
    }
}
