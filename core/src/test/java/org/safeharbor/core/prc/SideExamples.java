package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.MoreExamples.leak;
import static org.safeharbor.core.prc.MoreExamples.onAMarketplace;
import static org.safeharbor.core.prc.MoreExamples.wrongDeclaration;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What stands beside liability: factors by source, orders before judgment, recourse, declarations, free speech. */
final class SideExamples {

    private SideExamples() {}

    static Stream<Example> all() {
        return Stream.of(factors(), interim(), recourse(), declarations(), publicInterest())
                .flatMap(examples -> examples);
    }

    /** It holds with the fact, fails without it, is open when nobody knows. */
    private static Stream<Example> turns(Rule rule, Fact fact, boolean to, Situation situation) {
        return Stream.of(
                holds(rule, fact.id() + " is " + to, situation.copy().with(fact, to)),
                fails(rule, fact.id() + " is " + !to, situation.copy().with(fact, !to)),
                open(rule, fact.id() + " is open", situation.copy().without(fact)));
    }

    private static Stream<Example> factors() {
        Situation person = aHostedWork().with(WorkFact.RIGHT, "reputation");
        Situation goods = onAMarketplace(aHostedWork());
        Situation told = aDeletedWork();
        Situation toldPerson = aDeletedWork().with(WorkFact.RIGHT, "reputation");
        Stream<Example> dissemination = Stream.of(
                        ConductFact.DIRECT_BENEFIT,
                        KnowledgeFact.HOT_WORK,
                        KnowledgeFact.PROMINENT_PLACE,
                        KnowledgeFact.EDITED,
                        KnowledgeFact.PUSHED,
                        KnowledgeFact.SUGGESTED,
                        KnowledgeFact.OBVIOUS_MARKS,
                        KnowledgeFact.HIGH_VIEWS,
                        KnowledgeFact.PROFESSIONAL,
                        KnowledgeFact.OWN_REVIEW,
                        KnowledgeFact.WARNED_BEFORE_RELEASE,
                        KnowledgeFact.EARLIER_NOTICES,
                        KnowledgeFact.KNOWN_REPEATER,
                        KnowledgeFact.PROTESTS,
                        KnowledgeFact.OWN_TOOL_FAILED,
                        KnowledgeFact.CHEAP_PREVENTION,
                        KnowledgeFact.FAMOUS,
                        KnowledgeFact.FACIALLY_UNLAWFUL)
                .flatMap(fact -> turns(Factors.FOR_DISSEMINATION, fact, true, aHostedWork()));
        Stream<Example> against = Stream.of(
                        KnowledgeFact.UNKNOWN_WORK,
                        KnowledgeFact.ORDINARY_PLACE,
                        KnowledgeFact.MASS_UPLOADS,
                        KnowledgeFact.NEUTRAL_FUNCTION,
                        KnowledgeFact.EFFECTIVE_PREVENTION,
                        KnowledgeFact.QUICK_CHANNEL,
                        KnowledgeFact.COMPLEX_LEGALITY)
                .flatMap(fact -> turns(Factors.AGAINST_DISSEMINATION, fact, true, told));
        Stream<Example> personal = Stream.of(
                        KnowledgeFact.EDITED,
                        KnowledgeFact.PUSHED,
                        KnowledgeFact.SUGGESTED,
                        KnowledgeFact.PROMINENT_PLACE,
                        KnowledgeFact.PROFESSIONAL,
                        KnowledgeFact.OWN_REVIEW,
                        KnowledgeFact.FACIALLY_UNLAWFUL,
                        KnowledgeFact.HIGH_VIEWS,
                        KnowledgeFact.CHEAP_PREVENTION,
                        KnowledgeFact.OWN_TOOL_FAILED,
                        KnowledgeFact.KNOWN_REPEATER,
                        KnowledgeFact.PROTESTS)
                .flatMap(fact -> turns(Factors.FOR_PERSONAL, fact, true, person));
        Stream<Example> againstPersonal = Stream.of(
                        KnowledgeFact.ORDINARY_PLACE,
                        KnowledgeFact.MASS_UPLOADS,
                        KnowledgeFact.NEUTRAL_FUNCTION,
                        KnowledgeFact.COMPLEX_LEGALITY)
                .flatMap(fact -> turns(Factors.AGAINST_PERSONAL, fact, true, toldPerson));
        Stream<Example> platform = Stream.of(
                        turns(Factors.FOR_PLATFORM, ProviderFact.HAS_IP_RULES, false, goods),
                        turns(Factors.FOR_PLATFORM, ProviderFact.FILTERS_EVIDENT_FAKES, false, goods),
                        turns(Factors.FOR_PLATFORM, KnowledgeFact.KNOWN_REPEATER, true, goods),
                        turns(Factors.FOR_PLATFORM, KnowledgeFact.EARLIER_NOTICES, true, goods),
                        turns(
                                Factors.AGAINST_PLATFORM,
                                KnowledgeFact.TITLE_CHECK,
                                true,
                                onAMarketplace(aDeletedWork())))
                .flatMap(examples -> examples);
        Stream<Example> others = Stream.of(
                fails(
                        Factors.FOR_PERSONAL,
                        "that a work is a hit says nothing of insults",
                        person.copy().with(KnowledgeFact.HOT_WORK, true)),
                fails(
                        Factors.AGAINST_PERSONAL,
                        "nor that it is unknown",
                        toldPerson.copy().with(KnowledgeFact.UNKNOWN_WORK, true)),
                holds(Factors.AGAINST_DISSEMINATION, "nobody complained before the suit", aHostedWork()),
                open(
                        Factors.AGAINST_DISSEMINATION,
                        "whether somebody complained is not known",
                        aHostedWork().without(ConductFact.NO_FURTHER_NOTICES)),
                holds(
                        Factors.AGAINST_DISSEMINATION,
                        "servers are rented out unseen",
                        told.copy().with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false)),
                inapplicable(Factors.FOR_DISSEMINATION, "the right is reputation", person),
                inapplicable(Factors.AGAINST_DISSEMINATION, "the right is reputation", person),
                inapplicable(Factors.FOR_PERSONAL, "the right is dissemination", aHostedWork()),
                inapplicable(Factors.AGAINST_PERSONAL, "the right is dissemination", aHostedWork()),
                inapplicable(Factors.FOR_PLATFORM, "a platform is no marketplace", aHostedWork()),
                inapplicable(Factors.AGAINST_PLATFORM, "a platform is no marketplace", aHostedWork()),
                inapplicable(
                        Factors.FOR_DISSEMINATION,
                        "the case was over before 2013",
                        TextExamples.in("2012", aHostedWork())),
                inapplicable(
                        Factors.FOR_PERSONAL,
                        "the case was over before October 2014",
                        TextExamples.in("2013", person.copy())),
                inapplicable(
                        Factors.FOR_PLATFORM,
                        "the case was over before the opinions",
                        TextExamples.in("2019", goods.copy())));
        return Stream.of(dissemination, against, personal, againstPersonal, platform, others)
                .flatMap(examples -> examples);
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
                        turns(
                                InterimMeasures.ORDER_FOR_PERSON,
                                ConductFact.ONGOING_DANGER,
                                true,
                                person.copy().with(ConductFact.STILL_ONLINE, false)),
                        turns(InterimMeasures.ORDER_FOR_PERSON, ConductFact.ACT_WITHIN_RIGHT, true, person),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.LAWFULNESS_LIKELY, true, merchant),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.USER_IRREPARABLE_HARM, true, merchant),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.BALANCE_FOR_USER, true, merchant),
                        turns(InterimMeasures.ORDER_FOR_USER, ReliefFact.USER_SECURITY_GIVEN, true, merchant),
                        turns(InterimMeasures.APPLICANT_LIABLE, ReliefFact.ORDER_WAS_WRONG, true, wrong),
                        turns(InterimMeasures.APPLICANT_LIABLE, ReliefFact.ORDER_CAUSED_LOSS, true, wrong),
                        Stream.of(
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
        Situation attacked = leak().with(SecurityFact.THIRD_PARTY_ACT, true)
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
                                holds(Liability.HOLDER_CHOOSES, "a hit was pushed", aPushedHit()),
                                fails(
                                        Liability.HOLDER_CHOOSES,
                                        "the provider alone uploaded it",
                                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider"))))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> declarations() {
        Rule badFaith = WrongDeclaration.BAD_FAITH_DECLARATION;
        Situation believed = wrongDeclaration().declaration("d1", DeclarationFact.BAD_FAITH, false);
        Stream<Example> ofDeclaration = Stream.of(
                        holds(badFaith, "the user knew", wrongDeclaration()).byDiscretion(),
                        holds(
                                badFaith,
                                "the licence was forged",
                                believed.copy().declaration("d1", DeclarationFact.FORGED, true)),
                        holds(
                                badFaith,
                                "a judgment stood against it",
                                believed.copy().declaration("d1", DeclarationFact.AGAINST_DECISION, true)),
                        fails(badFaith, "the user believed it", believed).byDiscretion(),
                        open(
                                badFaith,
                                "what the user knew is not known",
                                wrongDeclaration().without(DeclarationFact.BAD_FAITH)),
                        holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the user was careless",
                                believed.copy().declaration("d1", DeclarationFact.CARELESS, true)),
                        holds(
                                WrongDeclaration.DECLARANT_LIABLE,
                                "the licence was forged",
                                believed.copy().declaration("d1", DeclarationFact.FORGED, true)),
                        holds(
                                Declarations.QUALIFIED_DECLARATION,
                                "the Civil Code does not ask where",
                                aDeletedWork().declaration("d1")),
                        holds(
                                Declarations.QUALIFIED_DECLARATION,
                                "in 2019 it said where",
                                TextExamples.in("2019", aDeletedWork().declaration("d1"))
                                        .declaration("d1", DeclarationFact.LOCATION, true)),
                        fails(
                                Declarations.QUALIFIED_DECLARATION,
                                "in 2019 it did not say where",
                                TextExamples.in("2019", aDeletedWork().declaration("d1"))
                                        .declaration("d1", DeclarationFact.LOCATION, false)),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "after fifteen days, the holder having been delayed",
                                restored("2023-04-27").declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)),
                        open(
                                        Restoration.RESTORED_TOO_EARLY,
                                        "after fifteen days, nobody having said whether the holder was delayed",
                                        restored("2023-04-27").without(DeclarationFact.DELAY_BEYOND_CONTROL))
                                .borneBy(RIGHT_HOLDER, DeclarationFact.DELAY_BEYOND_CONTROL),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "after twenty working days, whatever the delay",
                                restored("2023-05-10").declaration("d1", DeclarationFact.DELAY_BEYOND_CONTROL, true)),
                        fails(
                                Restoration.RESTORED_TOO_EARLY,
                                "in 2016 the Regulation asked for it at once",
                                TextExamples.in("2016", twoDaysLater("2016").with(WorkFact.RIGHT, "dissemination"))),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "in 2016 no text knew a waiting period for marks",
                                TextExamples.in("2016", twoDaysLater("2016"))),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "in 2019 the E-Commerce Law did",
                                TextExamples.in("2019", twoDaysLater("2019"))),
                        fails(Restoration.RESTORED_TOO_EARLY, "after fifteen days", restored("2023-04-27")))
                .map(example -> example.about("d1"));
        return Stream.concat(
                ofDeclaration,
                Stream.of(fails(
                        WrongDeclaration.PUNITIVE,
                        "the user of a marketplace was careless only",
                        onAMarketplace(believed.copy().declaration("d1", DeclarationFact.CARELESS, true)))));
    }

    private static Situation twoDaysLater(String year) {
        return restored(year + "-04-12")
                .declaration("d1", DeclarationFact.ARRIVED_AT, year + "-04-07")
                .declaration("d1", DeclarationFact.FORWARDED_AT, year + "-04-10");
    }

    private static Situation restored(String day) {
        return onAMarketplace(aDeletedWork().declaration("d1"))
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, day);
    }

    private static Stream<Example> publicInterest() {
        Situation report = aHostedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.PUBLIC_INTEREST, true)
                .with(ConductFact.DISTORTED, false)
                .without(ConductFact.EXCEPTION);
        Rule rule = UserInfringement.STATUTORY_EXCEPTION;
        return Stream.of(
                holds(rule, "a fair report of public interest", report.copy()),
                fails(rule, "the report was made up", report.copy().with(ConductFact.DISTORTED, true)),
                fails(rule, "nobody but the neighbours cared", report.copy().with(ConductFact.PUBLIC_INTEREST, false)),
                open(rule, "whether it distorts is not known", report.copy().without(ConductFact.DISTORTED))
                        .borneBy(RIGHT_HOLDER, ConductFact.DISTORTED),
                fails(rule, "the court has settled it", report.copy().with(ConductFact.EXCEPTION, false)),
                open(rule, "a copied film is no report", report.copy().with(WorkFact.RIGHT, "dissemination")),
                fails(UserInfringement.INFRINGEMENT, "a fair report of public interest", report.copy()));
    }
}
