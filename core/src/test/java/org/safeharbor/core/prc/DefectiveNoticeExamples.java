package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.of2008;
import static org.safeharbor.core.prc.Situations.of2019;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;

/** What becomes of a notice with a defect, by source and reading, and what the provider has to make of it. */
final class DefectiveNoticeExamples {

    private DefectiveNoticeExamples() {}

    static Stream<Example> all() {
        return defects();
    }

    private static Stream<Example> defects() {
        Situation marketplace = onAMarketplace(aNotifiedWork())
                .notice("n1", NoticeFact.WRITTEN, true)
                .notice("n1", NoticeFact.AUTHORITY, true);
        Situation defective = aNotifiedWork()
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react");
        Stream<Example> ofNotice = Stream.of(
                        holds(
                                QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                "the facts closed in 2010",
                                of2008(aNotifiedWork())),
                        fails(
                                QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                "it was anonymous",
                                of2008(aNotifiedWork()).notice("n1", NoticeFact.IDENTITY, false)),
                        open(
                                QualifiedNotice.UNDER_GENERAL_PRINCIPLES,
                                "the annexes are missing",
                                of2008(aNotifiedWork()).without(NoticeFact.EVIDENCE)),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the reading leaves access out",
                                aNotifiedWork()
                                        .with(ProviderFact.SERVICE, "access")
                                        .reading(DisputedPoints.ACCESS_PROVIDERS, "no")),
                        holds(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "access is reached by default",
                                aNotifiedWork().with(ProviderFact.SERVICE, "access")),
                        holds(
                                QualifiedNotice.INEFFECTIVE_NOTICE,
                                "it was anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        holds(
                                QualifiedNotice.INEFFECTIVE_NOTICE,
                                "it was withdrawn",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "withdrawn")),
                        fails(
                                QualifiedNotice.INEFFECTIVE_NOTICE,
                                "only evidence is missing",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                        open(
                                QualifiedNotice.INEFFECTIVE_NOTICE,
                                "the letter is not on file",
                                aNotifiedWork().without(NoticeFact.IDENTITY)),
                        holds(
                                QualifiedNotice.CURABLE_NOTICE,
                                "only evidence is missing",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                        holds(
                                QualifiedNotice.CURABLE_NOTICE,
                                "only the place is missing",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "none")),
                        holds(
                                QualifiedNotice.CURABLE_NOTICE,
                                "only title is missing",
                                aNotifiedWork().notice("n1", NoticeFact.TITLE_PROOF, false)),
                        fails(QualifiedNotice.CURABLE_NOTICE, "nothing is missing", aNotifiedWork()),
                        fails(
                                QualifiedNotice.CURABLE_NOTICE,
                                "it was anonymous",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.IDENTITY, false)
                                        .notice("n1", NoticeFact.EVIDENCE, "none")),
                        open(
                                QualifiedNotice.CURABLE_NOTICE,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(QualifiedNotice.COMPLETE_FOR_PLATFORM, "guarantee and authority are there", marketplace),
                        fails(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM,
                                "the guarantee is missing",
                                marketplace.copy().notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                        fails(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM,
                                "a patent asks for a comparison",
                                marketplace
                                        .copy()
                                        .with(WorkFact.RIGHT, "patent")
                                        .notice("n1", NoticeFact.COMPARISON, false)),
                        open(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM,
                                "the guarantee is not on file",
                                marketplace.copy().without(NoticeFact.TRUTH_STATEMENT)),
                        inapplicable(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM, "a platform is no marketplace", aNotifiedWork()),
                        holds(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "group (i) is sound and evidence is weak",
                                defective),
                        fails(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "the good-faith statement is missing",
                                defective.copy().notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                        open(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "the letter is not on file",
                                defective.copy().without(NoticeFact.IDENTITY)),
                        inapplicable(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "positive law knows no such duty",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "weak")),
                        holds(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "the papers ask a lessor of servers to pass it on",
                                aRentedServer()
                                        .notice("n1")
                                        .notice("n1", NoticeFact.LOCATION, "none")
                                        .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                        holds(
                                AnswerToNotice.REACTED,
                                "more was asked for",
                                defective.copy().measure("m1").measure("m1", MeasureFact.KIND, "askForMore")),
                        fails(AnswerToNotice.REACTED, "nothing was done", defective.copy()),
                        open(
                                AnswerToNotice.REACTED,
                                "what was done is not known",
                                defective.copy().without(ConductFact.NO_FURTHER_MEASURES)),
                        holds(AnswerToNotice.INDIFFERENCE, "nothing was done", defective.copy()),
                        fails(
                                AnswerToNotice.INDIFFERENCE,
                                "more was asked for",
                                defective.copy().measure("m1").measure("m1", MeasureFact.KIND, "askForMore")),
                        open(
                                AnswerToNotice.INDIFFERENCE,
                                "what was done is not known",
                                defective.copy().without(ConductFact.NO_FURTHER_MEASURES)),
                        fails(
                                AnswerToNotice.INDIFFERENCE,
                                "positive law asks for nothing",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "weak")))
                .map(example -> example.about("n1"));
        Stream<Example> ofDispute = Stream.of(
                holds(
                        QualifiedNotice.ACCESS_EXEMPT,
                        "the reading leaves access out",
                        aNotifiedWork()
                                .with(ProviderFact.SERVICE, "access")
                                .reading(DisputedPoints.ACCESS_PROVIDERS, "no")),
                fails(
                        QualifiedNotice.ACCESS_EXEMPT,
                        "access is reached by default",
                        aNotifiedWork().with(ProviderFact.SERVICE, "access")),
                open(
                        QualifiedNotice.ACCESS_EXEMPT,
                        "the service is not known",
                        aNotifiedWork().without(ProviderFact.SERVICE).reading(DisputedPoints.ACCESS_PROVIDERS, "no")),
                holds(
                        QualifiedNotice.SOME_CURABLE_NOTICE,
                        "only evidence is missing",
                        aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                fails(QualifiedNotice.SOME_CURABLE_NOTICE, "nothing is missing", aNotifiedWork()),
                open(
                        QualifiedNotice.SOME_CURABLE_NOTICE,
                        "the annexes are missing",
                        aNotifiedWork().without(NoticeFact.EVIDENCE)),
                holds(
                        QualifiedNotice.SOME_INEFFECTIVE_NOTICE,
                        "it was anonymous",
                        aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                fails(QualifiedNotice.SOME_INEFFECTIVE_NOTICE, "nothing is missing", aNotifiedWork()),
                open(
                        QualifiedNotice.SOME_INEFFECTIVE_NOTICE,
                        "the letter is not on file",
                        aNotifiedWork().without(NoticeFact.IDENTITY)),
                holds(QualifiedNotice.SOME_COMPLETE_NOTICE, "guarantee and authority are there", marketplace),
                fails(
                        QualifiedNotice.SOME_COMPLETE_NOTICE,
                        "the guarantee is missing",
                        marketplace.copy().notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                open(
                        QualifiedNotice.SOME_COMPLETE_NOTICE,
                        "the guarantee is not on file",
                        marketplace.copy().without(NoticeFact.TRUTH_STATEMENT)),
                holds(AnswerToNotice.SOME_INDIFFERENCE, "nothing was done", defective.copy()),
                fails(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        "the notice was complete",
                        aNotifiedWork().reading(DisputedPoints.DEFECTIVE_NOTICE, "react")),
                fails(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        "there may be further notices, and no defective one obliges",
                        aNotifiedWork().without(ConductFact.NO_FURTHER_NOTICES)),
                fails(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        "there may be further notices to a lessor of servers, and no defective one obliges",
                        aRentedServer().notice("n1").without(ConductFact.NO_FURTHER_NOTICES)),
                fails(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        "there may be further notices, and only the base layer has to react",
                        aNotifiedWork()
                                .without(ConductFact.NO_FURTHER_NOTICES)
                                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                open(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        "there may be further notices, and some could oblige",
                        aNotifiedWork()
                                .without(ConductFact.NO_FURTHER_NOTICES)
                                .reading(DisputedPoints.DEFECTIVE_NOTICE, "react")),
                open(
                        AnswerToNotice.SOME_INDIFFERENCE,
                        "what was done is not known",
                        defective.copy().without(ConductFact.NO_FURTHER_MEASURES)),
                holds(
                        NecessaryMeasures.ESCALATED,
                        "the known repeater was barred",
                        aDeletedWork()
                                .with(KnowledgeFact.KNOWN_REPEATER, true)
                                .measure("m2")
                                .measure("m2", MeasureFact.KIND, "terminateAccount")),
                fails(
                        NecessaryMeasures.ESCALATED,
                        "the known repeater's items alone were deleted",
                        aDeletedWork().with(KnowledgeFact.KNOWN_REPEATER, true)),
                open(
                        NecessaryMeasures.ESCALATED,
                        "what else was done is not known",
                        aDeletedWork()
                                .with(KnowledgeFact.KNOWN_REPEATER, true)
                                .without(ConductFact.NO_FURTHER_MEASURES)),
                holds(
                        NecessaryMeasures.ESCALATED,
                        "the known repeater was barred before the suit, as the dates tell",
                        barredRepeater().with(CaseFact.FILED_ON, "2023-09-01")),
                fails(
                        NecessaryMeasures.ESCALATED,
                        "the known repeater was barred after the suit, as the dates tell",
                        barredRepeater().with(CaseFact.FILED_ON, "2023-03-31")),
                inapplicable(NecessaryMeasures.ESCALATED, "the user was not known", aDeletedWork()),
                fails(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        "the known repeater's items alone were deleted",
                        aDeletedWork()
                                .with(KnowledgeFact.KNOWN_REPEATER, true)
                                .with(KnowledgeFact.KNOWN_FROM, "2023-04-03")),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the papers do not forgive silence on a signed notice about a rented server",
                        aRentedServer()
                                .notice("n1")
                                .notice("n1", NoticeFact.LOCATION, "none")
                                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the lessor passed the defective notice on",
                        aRentedServer()
                                .notice("n1")
                                .notice("n1", NoticeFact.LOCATION, "none")
                                .measure("m1")
                                .measure("m1", MeasureFact.KIND, "forward")
                                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "recommending is editing under one reading",
                        aPushedHit()
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)
                                .reading(DisputedPoints.RECOMMENDATION, "editing")),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "recommending is neutral under another",
                        aPushedHit().reading(DisputedPoints.RECOMMENDATION, "neutral")),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a cheap filter was not used",
                        aHostedWork()
                                .with(KnowledgeFact.CHEAP_PREVENTION, true)
                                .reading(DisputedPoints.FILTERING, "general")),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a capable provider knew in general",
                        aHostedWork()
                                .with(KnowledgeFact.GENERAL_AWARENESS, true)
                                .with(KnowledgeFact.PROFESSIONAL, true)
                                .reading(DisputedPoints.SPECIFICITY, "general")),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "negligence is not enough under one reading",
                        aPushedHit().reading(DisputedPoints.NEGLIGENCE, "red-flag-only")),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a marketplace has no rules for marks",
                        onAMarketplace(aHostedWork()).with(ProviderFact.HAS_IP_RULES, false)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a marketplace lets listings call themselves fakes",
                        onAMarketplace(aHostedWork()).with(ProviderFact.FILTERS_EVIDENT_FAKES, false)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the guiding opinions came after the judgment",
                        onAMarketplace(of2019(aHostedWork()))
                                .with(ProviderFact.HAS_IP_RULES, false)
                                .with(CaseFact.FINAL_ON, "2020-06-01")
                                .with(ConductFact.UNTIL, "2019-12-31")));
        return Stream.concat(ofNotice, ofDispute);
    }

    private static Situation barredRepeater() {
        return aDeletedWork()
                .with(KnowledgeFact.KNOWN_REPEATER, true)
                .measure("m1", MeasureFact.KIND, "terminateAccount")
                .without(MeasureFact.BEFORE_SUIT);
    }
}
