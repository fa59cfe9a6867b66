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

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Examples for what comes beside harbor and aiding: platforms, declarations, data, wrong notices, care and relief. */
final class MoreExamples {

    private MoreExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        role(),
                        notice(),
                        declarations(),
                        conditions(),
                        forms(),
                        data(),
                        wrongNotices(),
                        care(),
                        relief())
                .flatMap(examples -> examples);
    }

    static Situation of2019(Situation situation) {
        return situation.with(ConductFact.FROM, "2019-03-01").with(ConductFact.UNTIL, "2020-12-31");
    }

    private static Situation of2008(Situation situation) {
        return situation.with(ConductFact.FROM, "2008-03-01").with(ConductFact.UNTIL, "2010-06-30");
    }

    static Situation onAMarketplace(Situation situation) {
        return situation.with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "trademark");
    }

    private static Stream<Example> yesNo(Rule rule, Fact fact, Situation situation) {
        return Stream.of(
                holds(rule, fact.id() + " is established", situation.with(fact, true)),
                fails(rule, fact.id() + " is refuted", copy(situation).with(fact, false)),
                open(rule, fact.id() + " is open", copy(situation).without(fact)));
    }

    private static Situation copy(Situation situation) {
        return situation.copy();
    }

    static Stream<Example> role() {
        return Stream.of(
                holds(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "a mark is sold on a marketplace",
                        onAMarketplace(aHostedWork())),
                fails(ServiceRole.E_COMMERCE_PLATFORM, "a platform is no marketplace", aHostedWork()),
                fails(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "reputation is no intellectual property",
                        onAMarketplace(aHostedWork()).with(WorkFact.RIGHT, "reputation")),
                fails(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "programmes are content services",
                        onAMarketplace(aHostedWork()).with(ConductFact.CONTENT_SERVICE, true)),
                open(
                        ServiceRole.E_COMMERCE_PLATFORM,
                        "what is sold is not known",
                        onAMarketplace(aHostedWork()).without(ConductFact.CONTENT_SERVICE)),
                holds(
                        ServiceRole.SUBSTITUTES,
                        "under the test of perception a host can substitute too",
                        aHostedWork()
                                .with(ConductFact.SUBSTITUTES_ORIGIN, true)
                                .reading(DisputedPoints.DIRECT_PROVISION, "perception")));
    }

    static Stream<Example> notice() {
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
                                copy(marketplace).notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                        fails(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM,
                                "a patent asks for a comparison",
                                copy(marketplace)
                                        .with(WorkFact.RIGHT, "patent")
                                        .notice("n1", NoticeFact.COMPARISON, false)),
                        open(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM,
                                "the guarantee is not on file",
                                copy(marketplace).without(NoticeFact.TRUTH_STATEMENT)),
                        inapplicable(
                                QualifiedNotice.COMPLETE_FOR_PLATFORM, "a platform is no marketplace", aNotifiedWork()),
                        holds(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "group (i) is sound and evidence is weak",
                                defective),
                        fails(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "the good-faith statement is missing",
                                copy(defective).notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                        open(
                                QualifiedNotice.DEFECTIVE_BUT_OBLIGES,
                                "the letter is not on file",
                                copy(defective).without(NoticeFact.IDENTITY)),
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
                                NecessaryMeasures.REACTED,
                                "more was asked for",
                                copy(defective).measure("m1").measure("m1", MeasureFact.KIND, "askForMore")),
                        fails(NecessaryMeasures.REACTED, "nothing was done", copy(defective)),
                        open(
                                NecessaryMeasures.REACTED,
                                "what was done is not known",
                                copy(defective).without(ConductFact.NO_FURTHER_MEASURES)),
                        holds(NecessaryMeasures.INDIFFERENCE, "nothing was done", copy(defective)),
                        fails(
                                NecessaryMeasures.INDIFFERENCE,
                                "more was asked for",
                                copy(defective).measure("m1").measure("m1", MeasureFact.KIND, "askForMore")),
                        open(
                                NecessaryMeasures.INDIFFERENCE,
                                "what was done is not known",
                                copy(defective).without(ConductFact.NO_FURTHER_MEASURES)),
                        fails(
                                NecessaryMeasures.INDIFFERENCE,
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
                        copy(marketplace).notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                open(
                        QualifiedNotice.SOME_COMPLETE_NOTICE,
                        "the guarantee is not on file",
                        copy(marketplace).without(NoticeFact.TRUTH_STATEMENT)),
                holds(NecessaryMeasures.SOME_INDIFFERENCE, "nothing was done", copy(defective)),
                fails(
                        NecessaryMeasures.SOME_INDIFFERENCE,
                        "the notice was complete",
                        aNotifiedWork().reading(DisputedPoints.DEFECTIVE_NOTICE, "react")),
                open(
                        NecessaryMeasures.SOME_INDIFFERENCE,
                        "what was done is not known",
                        copy(defective).without(ConductFact.NO_FURTHER_MEASURES)),
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

    static Stream<Example> declarations() {
        Situation declared = aDeletedWork().declaration("d1");
        Situation restored = copy(declared)
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-12");
        Stream<Example> ofDeclaration = Stream.of(
                        holds(Declarations.QUALIFIED_DECLARATION, "evidence and identity are there", copy(declared)),
                        fails(
                                Declarations.QUALIFIED_DECLARATION,
                                "it is anonymous",
                                copy(declared).declaration("d1", DeclarationFact.IDENTITY, false)),
                        fails(
                                Declarations.QUALIFIED_DECLARATION,
                                "it brings nothing",
                                copy(declared).declaration("d1", DeclarationFact.EVIDENCE, false)),
                        open(
                                Declarations.QUALIFIED_DECLARATION,
                                "it is not on file",
                                copy(declared).without(DeclarationFact.EVIDENCE)),
                        inapplicable(
                                Declarations.QUALIFIED_DECLARATION,
                                "marks had no procedure outside platforms before 2021",
                                of2019(copy(declared)).with(WorkFact.RIGHT, "trademark")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "two days are for the court outside platforms",
                                copy(restored)),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "the cap is for intellectual property only",
                                copy(restored)
                                        .with(WorkFact.RIGHT, "reputation")
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-30")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "the Regulation restores at once under one reading",
                                copy(restored).reading(DisputedPoints.RESTORATION, "immediate")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "ten days are for the court",
                                copy(restored).declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-20")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "twenty working days had passed",
                                copy(restored).declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-11")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "the twentieth working day is not past",
                                copy(restored).declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-09")),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "the holder had sued",
                                copy(restored)
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-11")
                                        .declaration("d1", DeclarationFact.HOLDER_ACTED, true)),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "a platform waited fourteen days",
                                onAMarketplace(copy(restored))
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-24")),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "a platform waited sixteen days",
                                onAMarketplace(copy(restored))
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-26")),
                        inapplicable(Restoration.RESTORED_TOO_EARLY, "nothing was put back", copy(declared)),
                        holds(Restoration.RESTORED_TOO_LATE, "it was never put back", copy(declared)),
                        fails(
                                Restoration.RESTORED_TOO_LATE,
                                "the holder had sued",
                                copy(declared).declaration("d1", DeclarationFact.HOLDER_ACTED, true)),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "it was put back within the month",
                                copy(restored).declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-09")),
                        open(
                                Restoration.RESTORED_TOO_LATE,
                                "it was put back in summer",
                                copy(restored).declaration("d1", DeclarationFact.RESTORED_AT, "2023-07-01")),
                        holds(WrongDeclaration.DECLARANT_LIABLE, "the user forged a licence", wrongDeclaration()),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the user was right",
                                wrongDeclaration().declaration("d1", DeclarationFact.WRONG, false)),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the user believed it",
                                wrongDeclaration().declaration("d1", DeclarationFact.BAD_FAITH, false)),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "nothing was put back",
                                wrongDeclaration()
                                        .without(DeclarationFact.RESTORED_AT)
                                        .declaration("d1", DeclarationFact.RESTORED, false)),
                        fails(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "nobody lost by it",
                                wrongDeclaration().declaration("d1", DeclarationFact.CAUSED_LOSS, false)),
                        open(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "what the user knew is not known",
                                wrongDeclaration().without(DeclarationFact.BAD_FAITH)))
                .map(example -> example.about("d1"));
        Stream<Example> ofDispute = Stream.of(
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the Civil Code has it for all rights",
                        copy(declared).with(WorkFact.RIGHT, "reputation")),
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the Regulation had it for network rights",
                        of2019(copy(declared))),
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the E-Commerce Law had it for platforms",
                        onAMarketplace(of2019(copy(declared)))),
                fails(
                        Declarations.PROCEDURE_EXISTS,
                        "reputation had none before 2021",
                        of2019(copy(declared)).with(WorkFact.RIGHT, "reputation")),
                open(
                        Declarations.PROCEDURE_EXISTS,
                        "when it happened is not known",
                        copy(declared).with(WorkFact.RIGHT, "reputation").without(ConductFact.FROM, ConductFact.UNTIL)),
                holds(
                        Restoration.SOME_RESTORED_TOO_EARLY,
                        "a platform waited two days",
                        onAMarketplace(copy(restored))),
                fails(Restoration.SOME_RESTORED_TOO_EARLY, "nobody declared anything", aDeletedWork()),
                open(
                        Restoration.SOME_RESTORED_TOO_EARLY,
                        "whether it was put back is not known",
                        copy(declared).without(DeclarationFact.RESTORED)),
                fails(Harbor.NOTICE_RULE, "a platform put it back after two days", onAMarketplace(copy(restored))),
                holds(Restoration.SOME_RESTORED_TOO_LATE, "it was never put back", copy(declared)),
                fails(Restoration.SOME_RESTORED_TOO_LATE, "nobody declared anything", aDeletedWork()),
                open(
                        Restoration.SOME_RESTORED_TOO_LATE,
                        "whether it was put back is not known",
                        copy(declared).without(DeclarationFact.RESTORED)),
                holds(Restoration.REMOVAL_JUSTIFIED, "a complete notice came", aDeletedWork()),
                fails(
                        Restoration.REMOVAL_JUSTIFIED,
                        "nobody complained",
                        aHostedWork().measure("m1")),
                open(
                        Restoration.REMOVAL_JUSTIFIED,
                        "the annexes are missing",
                        aDeletedWork().without(NoticeFact.EVIDENCE)),
                holds(WrongDeclaration.SOME_DECLARANT_LIABLE, "the user forged a licence", wrongDeclaration()),
                fails(WrongDeclaration.SOME_DECLARANT_LIABLE, "nobody declared anything", aDeletedWork()),
                open(
                        WrongDeclaration.SOME_DECLARANT_LIABLE,
                        "what the user knew is not known",
                        wrongDeclaration().without(DeclarationFact.BAD_FAITH)),
                holds(
                        WrongDeclaration.PUNITIVE,
                        "the user of a marketplace forged a licence",
                        onAMarketplace(wrongDeclaration())),
                fails(WrongDeclaration.PUNITIVE, "nobody declared anything", onAMarketplace(aDeletedWork())),
                open(
                        WrongDeclaration.PUNITIVE,
                        "what the user knew is not known",
                        onAMarketplace(wrongDeclaration()).without(DeclarationFact.BAD_FAITH)),
                inapplicable(WrongDeclaration.PUNITIVE, "a platform is no marketplace", wrongDeclaration()));
        return Stream.concat(ofDeclaration, ofDispute);
    }

    static Situation wrongDeclaration() {
        return aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.CARELESS, false)
                .declaration("d1", DeclarationFact.FORGED, false)
                .declaration("d1", DeclarationFact.AGAINST_DECISION, false)
                .declaration("d1", DeclarationFact.WRONG, true)
                .declaration("d1", DeclarationFact.BAD_FAITH, true)
                .declaration("d1", DeclarationFact.CAUSED_LOSS, true)
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-06-12");
    }

    static Stream<Example> conditions() {
        Situation access = aHostedWork()
                .with(ProviderFact.SERVICE, "access")
                .with(ProviderFact.SELECTS, false)
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true);
        Situation cache = aHostedWork()
                .with(ProviderFact.SERVICE, "cache")
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)
                .with(ProviderFact.LEAVES_ACCESS_DATA, true)
                .with(ProviderFact.FOLLOWS_ORIGIN, true);
        Situation search = aHostedWork().with(ProviderFact.SERVICE, "search");
        return Stream.of(
                holds(Harbor.ACCESS_CONDITIONS, "it only carries", access),
                fails(Harbor.ACCESS_CONDITIONS, "it selects", copy(access).with(ProviderFact.SELECTS, true)),
                fails(Harbor.ACCESS_CONDITIONS, "it alters", copy(access).with(ProviderFact.ALTERS, true)),
                fails(
                        Harbor.ACCESS_CONDITIONS,
                        "it is not automatic",
                        copy(access).with(ProviderFact.FORWARDS_AUTOMATICALLY, false)),
                open(
                        Harbor.ACCESS_CONDITIONS,
                        "how it works is not known",
                        copy(access).without(ProviderFact.SELECTS)),
                inapplicable(Harbor.ACCESS_CONDITIONS, "a platform stores", aHostedWork()),
                holds(Harbor.CACHE_CONDITIONS, "it only keeps copies", cache),
                fails(
                        Harbor.CACHE_CONDITIONS,
                        "it does not follow the origin",
                        copy(cache).with(ProviderFact.FOLLOWS_ORIGIN, false)),
                fails(
                        Harbor.CACHE_CONDITIONS,
                        "the origin is blinded",
                        copy(cache).with(ProviderFact.LEAVES_ACCESS_DATA, false)),
                fails(Harbor.CACHE_CONDITIONS, "it alters", copy(cache).with(ProviderFact.ALTERS, true)),
                fails(
                        Harbor.CACHE_CONDITIONS,
                        "it is not automatic",
                        copy(cache).with(ProviderFact.FORWARDS_AUTOMATICALLY, false)),
                open(
                        Harbor.CACHE_CONDITIONS,
                        "how it works is not known",
                        copy(cache).without(ProviderFact.FOLLOWS_ORIGIN)),
                inapplicable(Harbor.CACHE_CONDITIONS, "a platform stores", aHostedWork()),
                holds(Harbor.SEARCH_CONDITIONS, "a blank box that nobody complained of", search),
                fails(
                        Harbor.SEARCH_CONDITIONS,
                        "a notice was not answered",
                        copy(search).notice("n1")),
                fails(
                        Harbor.SEARCH_CONDITIONS,
                        "its charts listed a hit",
                        copy(search).with(KnowledgeFact.LISTED_HOT_WORK, true)),
                open(
                        Harbor.SEARCH_CONDITIONS,
                        "nothing is known of knowledge",
                        copy(search).withKnowledgeOpen()),
                inapplicable(Harbor.SEARCH_CONDITIONS, "a platform stores", aHostedWork()),
                holds(Harbor.SPECIAL_CONDITIONS, "all five for storage are met", aHostedWork()),
                holds(Harbor.SPECIAL_CONDITIONS, "it only carries", access),
                holds(Harbor.SPECIAL_CONDITIONS, "it only keeps copies", cache),
                holds(Harbor.SPECIAL_CONDITIONS, "a blank box that nobody complained of", search),
                fails(
                        Harbor.SPECIAL_CONDITIONS,
                        "it takes a share",
                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                open(
                        Harbor.SPECIAL_CONDITIONS,
                        "the contracts are missing",
                        aHostedWork().without(ConductFact.DIRECT_BENEFIT)),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "a mark is not a right of dissemination",
                        aHostedWork().with(WorkFact.RIGHT, "trademark")),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "a token platform is not in the Regulation",
                        aHostedWork().with(ProviderFact.SERVICE, "nft")),
                holds(Harbor.ALL_GATES_OPEN, "a user's upload that nobody knew of", aHostedWork()),
                fails(Harbor.ALL_GATES_OPEN, "a hit was pushed", aPushedHit()),
                open(
                        Harbor.ALL_GATES_OPEN,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()));
    }

    static Stream<Example> forms() {
        Situation abetted = aHostedWork().with(ConductFact.INDUCES, true);
        Situation marketplace = onAMarketplace(aNotifiedWork());
        return Stream.of(
                        yesNo(Fault.INDUCEMENT, ConductFact.INDUCES, aHostedWork()),
                        Stream.of(
                                holds(Fault.ACT, "its service carried the infringement", aHostedWork()),
                                fails(
                                        Fault.ACT,
                                        "there was no infringement",
                                        aHostedWork().with(ConductFact.LICENSED, true)),
                                fails(
                                        Fault.ACT,
                                        "its service had no part in it",
                                        aHostedWork().with(ConductFact.SUPPORT_FURTHERED, false)),
                                open(
                                        Fault.ACT,
                                        "the contract is missing",
                                        aHostedWork().without(ConductFact.LICENSED)),
                                holds(Fault.UNLAWFULNESS, "a hit was pushed", aPushedHit()),
                                holds(Fault.UNLAWFULNESS, "a notice was not answered", aNotifiedWork()),
                                holds(Fault.UNLAWFULNESS, "it paid for uploads", abetted),
                                fails(Fault.UNLAWFULNESS, "nothing points to it", aHostedWork()),
                                open(
                                        Fault.UNLAWFULNESS,
                                        "nothing is known of knowledge",
                                        aHostedWork().withKnowledgeOpen()),
                                holds(Fault.CAUSATION, "its service carried the infringement", aHostedWork()),
                                fails(
                                        Fault.CAUSATION,
                                        "its service had no part in it",
                                        aHostedWork().with(ConductFact.SUPPORT_FURTHERED, false)),
                                holds(
                                        Fault.CAUSATION,
                                        "it looked away for profit",
                                        aPushedHit()
                                                .with(ConductFact.SUPPORT_FURTHERED, false)
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .with(ProviderFact.REMOVES_ITEMS, true)),
                                fails(
                                        Fault.CAUSATION,
                                        "it could not remove anything",
                                        aPushedHit()
                                                .with(ConductFact.SUPPORT_FURTHERED, false)
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .with(ProviderFact.REMOVES_ITEMS, false)),
                                open(
                                        Fault.CAUSATION,
                                        "the contract is missing",
                                        aHostedWork().without(ConductFact.LICENSED)),
                                holds(Fault.FAULT, "it paid for uploads", abetted),
                                holds(
                                        Fault.FAULT,
                                        "it uploaded itself",
                                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                                holds(Liability.ABETTING, "it paid for uploads", abetted),
                                fails(Liability.ABETTING, "it did not encourage anybody", aHostedWork()),
                                fails(
                                        Liability.ABETTING,
                                        "it paid for lawful uploads",
                                        copy(abetted).with(ConductFact.LICENSED, true)),
                                fails(
                                        Liability.ABETTING,
                                        "it paid and nobody lost anything",
                                        copy(abetted)
                                                .with(ConductFact.DAMAGE, false)
                                                .without(ConductFact.LOSS_GREW)),
                                open(
                                        Liability.ABETTING,
                                        "its promotion is not on file",
                                        aHostedWork().without(ConductFact.INDUCES)),
                                inapplicable(
                                        Liability.ABETTING,
                                        "it uploaded itself",
                                        copy(abetted).with(ConductFact.PROVIDED_BY, "provider")),
                                holds(EnlargedLoss.UNDER_E_COMMERCE_LAW, "a marketplace did not answer", marketplace),
                                fails(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "the loss did not grow",
                                        copy(marketplace).with(ConductFact.LOSS_GREW, false)),
                                open(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "how the loss grew is not known",
                                        copy(marketplace).without(ConductFact.LOSS_GREW)),
                                inapplicable(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "a platform is no marketplace",
                                        aNotifiedWork()),
                                inapplicable(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "the law came in 2019",
                                        copy(marketplace)
                                                .with(ConductFact.FROM, "2018-03-01")
                                                .with(ConductFact.UNTIL, "2018-12-31")),
                                holds(
                                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                        "a marketplace did not answer",
                                        marketplace),
                                holds(
                                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                        "a marketplace did not answer in 2018",
                                        copy(marketplace)
                                                .with(ConductFact.FROM, "2018-03-01")
                                                .with(ConductFact.UNTIL, "2018-12-31")),
                                fails(
                                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                                        "no such rule was in force in 2008",
                                        of2008(aNotifiedWork())),
                                holds(
                                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                                        "a hit was pushed in 2008",
                                        of2008(aPushedHit()).without(KnowledgeFact.KNOWN_FROM)),
                                fails(
                                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                                        "nothing points to it",
                                        of2008(aHostedWork())),
                                open(
                                        Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES,
                                        "nothing is known of knowledge",
                                        of2008(aHostedWork()).withKnowledgeOpen()),
                                holds(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "a marketplace let listings call themselves fakes",
                                        onAMarketplace(aHostedWork()).with(ProviderFact.FILTERS_EVIDENT_FAKES, false)),
                                fails(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "nothing points to it",
                                        onAMarketplace(aHostedWork())),
                                open(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "nothing is known of knowledge",
                                        onAMarketplace(aHostedWork()).withKnowledgeOpen()),
                                inapplicable(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "a platform is no marketplace",
                                        aPushedHit()),
                                fails(
                                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                        "knew means knew under one reading",
                                        of2019(aPushedHit()).reading(DisputedPoints.KNEW_IN_OLD_LAW, "actual-only")),
                                holds(
                                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                        "it admitted knowledge",
                                        of2019(aHostedWork())
                                                .with(KnowledgeFact.ADMISSION, true)
                                                .reading(DisputedPoints.KNEW_IN_OLD_LAW, "actual-only")),
                                inapplicable(
                                        Liability.AIDING_WITH_THE_USER,
                                        "the papers limit the scope",
                                        aPushedHit().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                holds(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "the papers limit the scope",
                                        aPushedHit().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                fails(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "the loss did not grow",
                                        aPushedHit()
                                                .with(ConductFact.LOSS_GREW, false)
                                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                open(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "how the loss grew is not known",
                                        aPushedHit()
                                                .without(ConductFact.LOSS_GREW)
                                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                inapplicable(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "positive law does not limit it",
                                        aPushedHit()),
                                holds(
                                        Liability.HARBOR_LOST,
                                        "failing the harbor is liability under one reading",
                                        aHostedWork()
                                                .with(ConductFact.DIRECT_BENEFIT, true)
                                                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                fails(
                                        Liability.HARBOR_LOST,
                                        "the harbor holds",
                                        aHostedWork().reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                open(
                                        Liability.HARBOR_LOST,
                                        "nothing is known of knowledge",
                                        aHostedWork()
                                                .withKnowledgeOpen()
                                                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution")),
                                inapplicable(
                                        Liability.HARBOR_LOST,
                                        "failing the harbor is no liability",
                                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                                holds(
                                        Liability.PREVENTIVE,
                                        "it threatens to come again",
                                        aHostedWork().with(ConductFact.ONGOING_DANGER, true)),
                                fails(
                                        Liability.PREVENTIVE,
                                        "a breach is asked for and there is none",
                                        aHostedWork()
                                                .with(ConductFact.STILL_ONLINE, true)
                                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach")),
                                fails(Liability.NOT_LIABLE, "it paid for uploads", abetted),
                                holds(Liability.RECOURSE, "a hit was pushed", aPushedHit()),
                                fails(Liability.RECOURSE, "nobody answers jointly", aHostedWork()),
                                open(
                                        Liability.RECOURSE,
                                        "nothing is known of knowledge",
                                        aHostedWork().withKnowledgeOpen())))
                .flatMap(examples -> examples);
    }

    static Stream<Example> data() {
        Situation leaked = leak();
        return Stream.of(
                        yesNo(DataSecurity.ATTRIBUTED, SecurityFact.FROM_PROVIDER, leak()),
                        yesNo(DataSecurity.NO_FAULT, SecurityFact.FREE_OF_FAULT, leak()),
                        Stream.of(
                                holds(ServiceRole.LEAK_CASE, "guest records were sold", leaked),
                                fails(
                                        ServiceRole.LEAK_CASE,
                                        "a platform shows content",
                                        aHostedWork().with(SecurityFact.LEAK, true)),
                                fails(ServiceRole.LEAK_CASE, "nothing leaked", leak().with(SecurityFact.LEAK, false)),
                                open(
                                        ServiceRole.LEAK_CASE,
                                        "whether anything leaked is not known",
                                        leak().without(SecurityFact.LEAK)),
                                holds(DataSecurity.SECURITY_DUTY_BREACHED, "nothing was encrypted", leaked),
                                holds(
                                        DataSecurity.SECURITY_DUTY_BREACHED,
                                        "the hole stayed open",
                                        leak().with(SecurityFact.SAFEGUARDS, true)
                                                .with(SecurityFact.REMEDIED_AT_ONCE, false)),
                                fails(
                                        DataSecurity.SECURITY_DUTY_BREACHED,
                                        "all was done",
                                        leak().with(SecurityFact.SAFEGUARDS, true)),
                                open(
                                        DataSecurity.SECURITY_DUTY_BREACHED,
                                        "the system is not described",
                                        leak().without(SecurityFact.SAFEGUARDS)),
                                holds(DataSecurity.PROCESSOR_UNDER_PIPL, "no excuse is shown in 2023", leaked),
                                fails(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "the provider shows that it is free of fault",
                                        leak().with(SecurityFact.FREE_OF_FAULT, true)),
                                fails(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "the data came from elsewhere",
                                        leak().with(SecurityFact.FROM_PROVIDER, false)),
                                fails(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "they were no personal data",
                                        leak().with(SecurityFact.PERSONAL_DATA, false)),
                                open(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "whether it is free of fault is not known",
                                        leak().without(SecurityFact.FREE_OF_FAULT)),
                                inapplicable(
                                        DataSecurity.PROCESSOR_UNDER_PIPL,
                                        "the law came in November 2021",
                                        of2019(leak())),
                                holds(DataSecurity.PROCESSOR, "no excuse is shown in 2023", leaked),
                                holds(DataSecurity.PROCESSOR, "nothing was encrypted in 2019", of2019(leak())),
                                fails(
                                        DataSecurity.PROCESSOR,
                                        "all was done in 2019",
                                        of2019(leak()).with(SecurityFact.SAFEGUARDS, true)),
                                open(
                                        DataSecurity.PROCESSOR,
                                        "where the data came from is not known",
                                        leak().without(SecurityFact.FROM_PROVIDER)),
                                inapplicable(DataSecurity.PROCESSOR, "a platform shows content", aHostedWork()),
                                inapplicable(
                                        DataSecurity.PROCESSOR,
                                        "the papers see a supplementary duty",
                                        leak().reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                holds(
                                        DataSecurity.SUPPLEMENTARY,
                                        "hackers broke in through an open door",
                                        leak().reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                fails(
                                        DataSecurity.SUPPLEMENTARY,
                                        "there was no third person",
                                        leak().with(SecurityFact.THIRD_PARTY_ACT, false)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                fails(
                                        DataSecurity.SUPPLEMENTARY,
                                        "the door was shut",
                                        leak().with(SecurityFact.SAFEGUARDS, true)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                open(
                                        DataSecurity.SUPPLEMENTARY,
                                        "who did it is not known",
                                        leak().without(SecurityFact.THIRD_PARTY_ACT)
                                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                                inapplicable(DataSecurity.SUPPLEMENTARY, "positive law presumes fault", leak()),
                                holds(
                                        DataSecurity.FULL,
                                        "the strict view asks for the whole",
                                        leak().reading(DisputedPoints.DATA_BREACH, "full")),
                                fails(
                                        DataSecurity.FULL,
                                        "the door was shut",
                                        leak().with(SecurityFact.SAFEGUARDS, true)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                open(
                                        DataSecurity.FULL,
                                        "where the data came from is not known",
                                        leak().without(SecurityFact.FROM_PROVIDER)
                                                .reading(DisputedPoints.DATA_BREACH, "full")),
                                inapplicable(DataSecurity.FULL, "positive law presumes fault", leak()),
                                fails(Liability.NOT_LIABLE, "no excuse is shown in 2023", leaked)))
                .flatMap(examples -> examples);
    }

    static Situation leak() {
        return aHostedWork()
                .with(ProviderFact.SERVICE, "dataCustodian")
                .with(WorkFact.RIGHT, "personalData")
                .with(SecurityFact.LEAK, true)
                .with(SecurityFact.PERSONAL_DATA, true)
                .with(SecurityFact.FROM_PROVIDER, true)
                .with(SecurityFact.THIRD_PARTY_ACT, true)
                .with(SecurityFact.SAFEGUARDS, false)
                .with(SecurityFact.REMEDIED_AT_ONCE, true)
                .with(SecurityFact.FREE_OF_FAULT, false);
    }

    static Situation wrong() {
        return aDeletedWork()
                .notice("n1", NoticeFact.WRONG, true)
                .notice("n1", NoticeFact.LED_TO_MEASURES, true)
                .notice("n1", NoticeFact.CAUSED_LOSS, true)
                .notice("n1", NoticeFact.CARELESS, true)
                .notice("n1", NoticeFact.FORGED, false)
                .notice("n1", NoticeFact.KNOWN_WRONG, false)
                .notice("n1", NoticeFact.SERIAL_WRONG, false)
                .notice("n1", NoticeFact.SENDER_GOOD_FAITH, false);
    }

    static Stream<Example> wrongNotices() {
        Stream<Example> ofNotice = Stream.of(
                        holds(
                                WrongNotice.GOOD_FAITH,
                                "the sender checked its title",
                                wrong().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)),
                        fails(WrongNotice.GOOD_FAITH, "the sender checked nothing", wrong()),
                        fails(
                                WrongNotice.GOOD_FAITH,
                                "the privilege is for intellectual property",
                                wrong().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .with(WorkFact.RIGHT, "reputation")),
                        open(
                                WrongNotice.GOOD_FAITH,
                                "what the sender checked is not known",
                                wrong().without(NoticeFact.SENDER_GOOD_FAITH)),
                        holds(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "the seal was forged",
                                wrong().notice("n1", NoticeFact.FORGED, true)),
                        holds(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "the sender knew",
                                wrong().notice("n1", NoticeFact.KNOWN_WRONG, true)),
                        fails(WrongNotice.BAD_FAITH_NOTICE, "it was a single slip", wrong()),
                        open(
                                WrongNotice.BAD_FAITH_NOTICE,
                                "it was one of many slips",
                                wrong().notice("n1", NoticeFact.SERIAL_WRONG, true)),
                        holds(WrongNotice.SENDER_AT_FAULT, "the sender was careless", wrong()),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "the sender took care",
                                wrong().notice("n1", NoticeFact.CARELESS, false)),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "care is no excuse under the strict reading",
                                wrong().notice("n1", NoticeFact.CARELESS, false)
                                        .reading(DisputedPoints.WRONG_NOTICE, "strict")),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "carelessness is not intent",
                                wrong().reading(DisputedPoints.WRONG_NOTICE, "intent")),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "a forger intends",
                                wrong().notice("n1", NoticeFact.FORGED, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "intent")),
                        holds(
                                WrongNotice.SENDER_AT_FAULT,
                                "fault is presumed under one reading",
                                wrong().notice("n1", NoticeFact.CARELESS, false)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        fails(
                                WrongNotice.SENDER_AT_FAULT,
                                "good faith rebuts the presumption",
                                wrong().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)
                                        .reading(DisputedPoints.WRONG_NOTICE, "presumed")),
                        open(
                                WrongNotice.SENDER_AT_FAULT,
                                "what care was taken is not known",
                                wrong().without(NoticeFact.CARELESS)),
                        holds(WrongNotice.SENDER_LIABLE, "a careless notice cost a shop its sales", wrong()),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "the notice was right",
                                wrong().notice("n1", NoticeFact.WRONG, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "nothing was taken away",
                                wrong().notice("n1", NoticeFact.LED_TO_MEASURES, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "nobody lost by it",
                                wrong().notice("n1", NoticeFact.CAUSED_LOSS, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "the sender took care",
                                wrong().notice("n1", NoticeFact.CARELESS, false)),
                        fails(
                                WrongNotice.SENDER_LIABLE,
                                "the sender acted in good faith",
                                wrong().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)),
                        open(
                                WrongNotice.SENDER_LIABLE,
                                "whether it was wrong is not known",
                                wrong().without(NoticeFact.WRONG, ConductFact.LICENSED)))
                .map(example -> example.about("n1"));
        Stream<Example> ofDispute = Stream.of(
                holds(WrongNotice.SOME_SENDER_LIABLE, "a careless notice cost a shop its sales", wrong()),
                fails(
                        WrongNotice.SOME_SENDER_LIABLE,
                        "the notice was right",
                        wrong().notice("n1", NoticeFact.WRONG, false)),
                open(
                        WrongNotice.SOME_SENDER_LIABLE,
                        "whether it was wrong is not known",
                        wrong().without(NoticeFact.WRONG, ConductFact.LICENSED)),
                holds(
                        WrongNotice.DOUBLED,
                        "a forger stopped a merchant",
                        onAMarketplace(wrong().notice("n1", NoticeFact.FORGED, true))),
                fails(WrongNotice.DOUBLED, "it was a single slip", onAMarketplace(wrong())),
                open(
                        WrongNotice.DOUBLED,
                        "it was one of many slips",
                        onAMarketplace(wrong().notice("n1", NoticeFact.SERIAL_WRONG, true))),
                inapplicable(
                        WrongNotice.DOUBLED,
                        "a platform is no marketplace",
                        wrong().notice("n1", NoticeFact.FORGED, true)));
        return Stream.concat(ofNotice, ofDispute);
    }

    static Stream<Example> care() {
        return Stream.of(
                        yesNo(DutyOfCare.HIGHER_DUTY_ORDERED, ConductFact.DIRECT_BENEFIT, aHostedWork()),
                        yesNo(
                                DutyOfCare.HIGHER_DUTY_BY_CASES,
                                ProviderFact.RECOMMENDS,
                                aHostedWork()
                                        .with(ProviderFact.REVIEWS_SUBMISSIONS, false)
                                        .with(ProviderFact.SHARES_REVENUE, false)),
                        yesNo(DutyOfCare.SUBJECT_RAISES, KnowledgeFact.PROFESSIONAL, aHostedWork()),
                        yesNo(DutyOfCare.OBJECT_RAISES, KnowledgeFact.FAMOUS, aHostedWork()),
                        yesNo(DutyOfCare.BEHAVIOUR_RAISES, KnowledgeFact.EDITED, aHostedWork()),
                        yesNo(DutyOfCare.BEFORE, KnowledgeFact.EFFECTIVE_PREVENTION, aHostedWork()),
                        yesNo(DutyOfCare.DURING, CareFact.COOPERATED, aHostedWork()),
                        yesNo(DutyOfCare.CARE_IS_NOT_REVIEW, CareFact.NO_REVIEW, aHostedWork()),
                        yesNo(
                                DutyOfCare.CAPARO,
                                CareFact.FAIR_TO_IMPOSE,
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

    static Stream<Example> relief() {
        Situation insulted = aPushedHit()
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
                .with(ConductFact.FROM, "2020-03-01")
                .with(CaseFact.HOLDER_KNEW_AT, "2020-05-01")
                .with(CaseFact.FILED_ON, "2023-05-02");
        return Stream.of(
                holds(Relief.TIME_BARRED, "the suit came a day late", late),
                fails(
                        Relief.TIME_BARRED,
                        "the suit came on the last day",
                        copy(late).with(CaseFact.FILED_ON, "2023-05-01")),
                fails(Relief.TIME_BARRED, "nobody pleads it", copy(late).with(CaseFact.LIMITATION_PLEADED, false)),
                open(
                        Relief.TIME_BARRED,
                        "when the holder knew is not known",
                        copy(late).without(CaseFact.HOLDER_KNEW_AT)),
                fails(Relief.DAMAGES_GRANTED, "the claim is time-barred", copy(late)),
                holds(Relief.APOLOGY_GRANTED, "a hit piece was pushed", insulted),
                fails(
                        Relief.APOLOGY_GRANTED,
                        "a mark needs no apology",
                        copy(insulted).with(WorkFact.RIGHT, "trademark")),
                open(
                        Relief.APOLOGY_GRANTED,
                        "nothing is known of knowledge",
                        copy(insulted).withKnowledgeOpen()),
                inapplicable(
                        Relief.APOLOGY_GRANTED,
                        "nobody asks for it",
                        copy(insulted).with(ReliefFact.APOLOGY_SOUGHT, false)),
                holds(Relief.MENTAL_HARM_GRANTED, "the harm was serious", insulted),
                fails(
                        Relief.MENTAL_HARM_GRANTED,
                        "the harm was slight",
                        copy(insulted).with(ConductFact.SERIOUS_MENTAL_HARM, false)),
                open(
                        Relief.MENTAL_HARM_GRANTED,
                        "the harm is not described",
                        copy(insulted).without(ConductFact.SERIOUS_MENTAL_HARM)),
                inapplicable(
                        Relief.MENTAL_HARM_GRANTED,
                        "nobody asks for it",
                        copy(insulted).with(ReliefFact.MENTAL_HARM_SOUGHT, false)),
                holds(Relief.PUNITIVE_GRANTED, "intent and serious circumstances", punished),
                fails(
                        Relief.PUNITIVE_GRANTED,
                        "negligence does not do",
                        copy(punished).with(ReliefFact.INTENT, false)),
                fails(
                        Relief.PUNITIVE_GRANTED,
                        "the circumstances are ordinary",
                        copy(punished).with(ReliefFact.SERIOUS_CIRCUMSTANCES, false)),
                open(
                        Relief.PUNITIVE_GRANTED,
                        "intent is not shown",
                        copy(punished).without(ReliefFact.INTENT)),
                inapplicable(
                        Relief.PUNITIVE_GRANTED,
                        "nobody asks for it",
                        copy(punished).with(ReliefFact.PUNITIVE_SOUGHT, false)),
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
                        copy(hidden).with(ConductFact.USER_KNOWN_TO_HOLDER, true)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "nobody infringed",
                        copy(hidden).with(ConductFact.LICENSED, true)),
                fails(
                        Relief.DISCLOSURE_GRANTED,
                        "without an infringement direct disclosure wants a qualified notice",
                        copy(hidden).with(ConductFact.LICENSED, true).reading(DisputedPoints.DISCLOSURE, "direct")),
                holds(
                        Relief.DISCLOSURE_GRANTED,
                        "a qualified notice suffices under the papers' view",
                        copy(hidden).notice("n1").reading(DisputedPoints.DISCLOSURE, "direct")),
                open(
                        Relief.DISCLOSURE_GRANTED,
                        "whether the holder knows the user is not known",
                        copy(hidden).without(ConductFact.USER_KNOWN_TO_HOLDER)),
                inapplicable(
                        Relief.DISCLOSURE_GRANTED,
                        "nobody asks for it",
                        copy(hidden).with(ReliefFact.DISCLOSURE_SOUGHT, false)),
                holds(InterimMeasures.ORDER_FOR_HOLDER, "a hit is being shown", urgent),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "the right is shaky",
                        copy(urgent).with(ReliefFact.RIGHT_STABLE, false)),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "money will do",
                        copy(urgent).with(ReliefFact.IRREPARABLE_HARM, false)),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "the other side would suffer more",
                        copy(urgent).with(ReliefFact.BALANCE_FOR_HOLDER, false)),
                fails(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "no security was given",
                        copy(urgent).with(ReliefFact.SECURITY_GIVEN, false)),
                open(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "the harm is not described",
                        copy(urgent).without(ReliefFact.IRREPARABLE_HARM)),
                inapplicable(
                        InterimMeasures.ORDER_FOR_HOLDER,
                        "nobody asks for it",
                        copy(urgent).with(ReliefFact.INTERIM_SOUGHT, false)),
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
}
