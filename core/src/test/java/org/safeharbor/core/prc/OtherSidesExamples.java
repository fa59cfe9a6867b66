package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What is easily forgotten beside a rule: who looks away, whom an exception helps, who else is bound, what may stay. */
final class OtherSidesExamples {

    private static final Standing DISPUTED =
            Standing.said(Position.states(RIGHT_HOLDER, Value.YES), Position.of(PROVIDER, Position.Stance.DENIES));

    private OtherSidesExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        looksAway(),
                        copies(),
                        boundTogether(),
                        orders(),
                        convenience(),
                        wrongNotices(),
                        links(),
                        care(),
                        exemption())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> looksAway() {
        Rule should = Knowledge.SHOULD_HAVE_KNOWN;
        Situation blind = aHostedWork().with(KnowledgeFact.WILFULLY_BLIND, true);
        return Stream.of(
                holds(should, "it looked away on purpose", blind.copy()).decidedBy("wilfully-blind"),
                holds(
                                should,
                                "it looked away, and an infringer was known, which a text names",
                                blind.copy().with(KnowledgeFact.KNOWN_REPEATER, true))
                        .decidedBy("listed-situation"),
                holds(
                                should,
                                "it looked away, and was silent on a letter",
                                aRentedServer()
                                        .with(KnowledgeFact.WILFULLY_BLIND, true)
                                        .notice("n1")
                                        .notice("n1", NoticeFact.LOCATION, "none")
                                        .reading(DisputedPoints.DEFECTIVE_NOTICE, "react"))
                        .decidedBy("wilfully-blind"),
                open(
                                should,
                                "whether it looked away is disputed",
                                blind.copy().standing(KnowledgeFact.WILFULLY_BLIND, DISPUTED))
                        .borneBy(RIGHT_HOLDER, KnowledgeFact.WILFULLY_BLIND),
                fails(should, "it did not look away", blind.copy().with(KnowledgeFact.WILFULLY_BLIND, false)),
                fails(should, "nobody says that it looked away", blind.copy().without(KnowledgeFact.WILFULLY_BLIND)),
                fails(
                                should,
                                "it had taken effective measures, and it was hard to find",
                                blind.copy()
                                        .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                                        .with(KnowledgeFact.HARD_TO_DISCOVER, true))
                        .decidedBy("prevention-and-hidden"),
                holds(
                        Liability.AIDING_WITH_THE_USER,
                        "it looked away on purpose and let it stand",
                        blind.copy().with(KnowledgeFact.KNOWN_FROM, "2023-03-06")));
    }

    private static Stream<Example> copies() {
        Situation snapshot = aHostedWork()
                .with(ProviderFact.SERVICE, "search")
                .with(ConductFact.SUBSTITUTES_ORIGIN, true)
                .with(ConductFact.NORMAL_USE_KEPT, true);
        return Stream.of(
                fails(ServiceRole.SUBSTITUTES, "the copies do not affect normal use", snapshot.copy()),
                open(
                                ServiceRole.SUBSTITUTES,
                                "whether they do is disputed",
                                snapshot.copy().standing(ConductFact.NORMAL_USE_KEPT, DISPUTED))
                        .borneBy(PROVIDER, ConductFact.NORMAL_USE_KEPT),
                holds(ServiceRole.SUBSTITUTES, "they do", snapshot.copy().with(ConductFact.NORMAL_USE_KEPT, false)),
                holds(
                        ServiceRole.SUBSTITUTES,
                        "nobody says that they do not",
                        snapshot.copy().without(ConductFact.NORMAL_USE_KEPT)),
                inapplicable(Liability.DIRECT, "the copies do not affect normal use", snapshot.copy()));
    }

    private static Stream<Example> boundTogether() {
        Situation together = aHostedWork().with(ConductFact.PROVIDED_BY, "jointly");
        Situation alone = aHostedWork().with(ConductFact.PROVIDED_BY, "provider");
        return Stream.of(
                holds(SeveralDebtors.HOLDER_CHOOSES, "provider and user provided it together", together.copy()),
                holds(SeveralDebtors.RECOURSE, "provider and user provided it together", together.copy()),
                fails(
                        SeveralDebtors.HOLDER_CHOOSES,
                        "it was licensed",
                        together.copy().with(ConductFact.LICENSED, true)),
                fails(
                        SeveralDebtors.RECOURSE,
                        "it was licensed",
                        together.copy().with(ConductFact.LICENSED, true)),
                open(
                                SeveralDebtors.HOLDER_CHOOSES,
                                "who provided it is not known",
                                together.copy().without(ConductFact.PROVIDED_BY))
                        .borneBy(RIGHT_HOLDER, ConductFact.PROVIDED_BY),
                fails(SeveralDebtors.HOLDER_CHOOSES, "the provider provided it alone", alone.copy()),
                fails(SeveralDebtors.RECOURSE, "the provider provided it alone", alone.copy()),
                fails(
                        SeveralDebtors.USER_LACKS_CAPACITY,
                        "it neither abetted nor helped the child, it provided together with it",
                        together.copy().with(ConductFact.USER_WITHOUT_CAPACITY, true)));
    }

    private static Stream<Example> orders() {
        Situation asked =
                aHostedWork().with(ReliefFact.DISCLOSURE_SOUGHT, true).with(ConductFact.USER_KNOWN_TO_HOLDER, false);
        Situation filter = aHostedWork().with(ReliefFact.CLOSURE_SOUGHT, true);
        return Stream.of(
                holds(Relief.DISCLOSURE_ORDERED, "the right is infringed", asked.copy())
                        .byDiscretion(),
                fails(
                        Relief.DISCLOSURE_ORDERED,
                        "the use was licensed",
                        asked.copy().with(ConductFact.LICENSED, true)),
                open(
                        Relief.DISCLOSURE_ORDERED,
                        "a licence is not excluded",
                        asked.copy().without(ConductFact.LICENSED)),
                holds(Relief.DISCLOSURE_GRANTED, "the court may order it", asked.copy())
                        .byDiscretion(),
                fails(Relief.CLOSURE_GRANTED, "no general duty to filter is seen", filter.copy())
                        .byDiscretion(),
                open(
                        Relief.CLOSURE_GRANTED,
                        "a general duty to filter is seen",
                        filter.copy().reading(DisputedPoints.FILTERING, "general")));
    }

    private static Stream<Example> convenience() {
        Rule rule = Liability.CONVENIENCE_FOR_INFRINGERS;
        Situation market = Situations.onAMarketplace(aNotifiedMark()).with(ReliefFact.INTENT, true);
        Situation unaware = Situations.onAMarketplace(aHostedWork())
                .with(WorkFact.RIGHT, "trademark")
                .with(ReliefFact.INTENT, true);
        return Stream.of(
                holds(rule, "it meant to help", market.copy()),
                fails(rule, "it did not mean to", market.copy().with(ReliefFact.INTENT, false)),
                fails(rule, "nothing is said against it but intent", unaware.copy()),
                open(rule, "nothing is known of knowledge", unaware.copy().withKnowledgeOpen()),
                fails(
                        rule,
                        "its service helped, and the mark was licensed",
                        market.copy().with(ConductFact.SUPPORT_FURTHERED, true).with(ConductFact.LICENSED, true)),
                fails(rule, "the mark was licensed", market.copy().with(ConductFact.LICENSED, true)),
                fails(rule, "its service did not help", market.copy().with(ConductFact.SUPPORT_FURTHERED, false)),
                unproven(rule, RIGHT_HOLDER, ReliefFact.INTENT, market),
                inapplicable(rule, "a work is in question", market.copy().with(WorkFact.RIGHT, "dissemination")),
                inapplicable(rule, "it sold itself", market.copy().with(ConductFact.SELF_OPERATED, true)),
                inapplicable(rule, "the law had another text then", in("2018", market.copy())));
    }

    private static Stream<Example> wrongNotices() {
        Rule fault = WrongNotice.SENDER_AT_FAULT;
        Situation gross = aWrongNotice()
                .notice("n1", NoticeFact.CARELESS, true)
                .notice("n1", NoticeFact.GROSSLY_CARELESS, true)
                .reading(DisputedPoints.WRONG_NOTICE, "intent");
        return Stream.of(
                        holds(fault, "it was grossly careless, which stands beside intent", gross.copy()),
                        fails(
                                fault,
                                "it was careless only, where intent is asked",
                                gross.copy().notice("n1", NoticeFact.GROSSLY_CARELESS, false)),
                        holds(
                                fault,
                                "it was grossly careless, where fault is enough",
                                gross.copy()
                                        .without(NoticeFact.CARELESS)
                                        .reading(DisputedPoints.WRONG_NOTICE, "fault")))
                .map(example -> example.about("n1"));
    }

    private static Stream<Example> exemption() {
        Rule enlarged = EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART;
        Situation told = aNotifiedMark().reading(DisputedPoints.NATURE_OF_HARBOR, "exemption-only");
        return Stream.of(
                holds(enlarged, "the unanswered notice is a ground of liability", aNotifiedMark()),
                fails(enlarged, "it only exempts, and nothing was known beside it", told.copy()),
                holds(
                        enlarged,
                        "it only exempts, and the provider knew",
                        told.copy().with(KnowledgeFact.ADMISSION, true)),
                fails(
                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                        "so does the law on e-commerce",
                        Situations.onAMarketplace(told.copy())),
                holds(
                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                        "and the market knew",
                        Situations.onAMarketplace(told.copy()).with(KnowledgeFact.ADMISSION, true)),
                fails(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "so does the Tort Liability Law",
                        in("2015", told.copy()).notice("n1", NoticeFact.ARRIVED_AT, "2015-04-07")),
                holds(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "and the provider knew",
                        in("2015", told.copy().with(KnowledgeFact.ADMISSION, true))
                                .notice("n1", NoticeFact.ARRIVED_AT, "2015-04-07")),
                open(
                        enlarged,
                        "it only exempts, and whether the provider knew is not known",
                        told.copy().withKnowledgeOpen()));
    }

    private static Stream<Example> links() {
        Rule late = Restoration.RESTORED_TOO_LATE;
        Situation link = of2019(Situation.aDeletedWork().declaration("d1"))
                .with(ProviderFact.SERVICE, "search")
                .with(CaseFact.FILED_ON, "2020-03-01")
                .with(CaseFact.DECIDED_ON, "2020-06-01")
                .with(CaseFact.FINAL_ON, "2020-07-01")
                .notice("n1", NoticeFact.ARRIVED_AT, "2019-04-03")
                .declaration("d1", DeclarationFact.ARRIVED_AT, "2019-04-08")
                .declaration("d1", DeclarationFact.FORWARDED_AT, "2019-04-10")
                .declaration("d1", DeclarationFact.LOCATION, true)
                .with(ConductFact.UNTIL, "2019-04-04");
        Rule alone = Declarations.BY_REGULATION_ALONE;
        Situation pending = link.copy().with(CaseFact.DECIDED_ON, "2020-11-02").with(CaseFact.FINAL_ON, "2020-12-01");
        return Stream.concat(
                Stream.of(
                        holds(alone, "in 2019, for works", link.copy()),
                        fails(alone, "in 2019, for marks", link.copy().with(WorkFact.RIGHT, "trademark")),
                        fails(
                                alone,
                                "on a market since its law",
                                link.copy().with(ProviderFact.SERVICE, "marketplace")),
                        fails(alone, "the reply of 2020 waits too", pending),
                        fails(
                                alone,
                                "the Civil Code knows a declaration",
                                Situation.aDeletedWork().declaration("d1")),
                        open(alone, "the right is not known", link.copy().without(WorkFact.RIGHT))
                                .borneBy(USER, WorkFact.RIGHT),
                        open(alone, "the service is not known", link.copy().without(ProviderFact.SERVICE))),
                Stream.of(
                                fails(late, "although nobody acted", link.copy()),
                                fails(
                                                late,
                                                "and although the holder acted",
                                                link.copy().declaration("d1", DeclarationFact.HOLDER_ACTED, true))
                                        .decidedBy("link-may-stay-away"),
                                fails(late, "under the Regulation alone a link may stay away", link.copy())
                                        .decidedBy("link-may-stay-away"),
                                holds(
                                        late,
                                        "what was stored has to come back",
                                        link.copy().with(ProviderFact.SERVICE, "storage")),
                                holds(
                                        late,
                                        "a link, where the Civil Code asks for it",
                                        Situation.aDeletedWork()
                                                .declaration("d1")
                                                .with(ProviderFact.SERVICE, "search")))
                        .map(example -> example.about("d1")));
    }

    private static Stream<Example> care() {
        return Stream.of(
                fails(
                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                        "its people chose what it hosts",
                        aHostedWork()
                                .with(ProviderFact.RECOMMENDS, false)
                                .with(ProviderFact.REVIEWS_SUBMISSIONS, false)
                                .with(KnowledgeFact.EDITED, true)),
                fails(
                        DutyOfCare.SUBJECT_RAISES,
                        "a professional that only rents out the base layer",
                        aRentedServer().with(KnowledgeFact.PROFESSIONAL, true)),
                holds(
                        DutyOfCare.SUBJECT_RAISES,
                        "a professional that sees what it hosts",
                        aHostedWork().with(KnowledgeFact.PROFESSIONAL, true)),
                holds(
                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                        "its people chose the few sites it links to",
                        aHostedWork().with(ProviderFact.SERVICE, "search").with(KnowledgeFact.EDITED, true)),
                fails(
                        DutyOfCare.HIGHER_DUTY_BY_CASES,
                        "an empty search box",
                        aHostedWork()
                                .with(ProviderFact.SERVICE, "search")
                                .with(ProviderFact.RECOMMENDS, false)
                                .with(ProviderFact.REVIEWS_SUBMISSIONS, false)),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "a live stream keeps nothing in store",
                        aNotifiedWork().with(ProviderFact.SERVICE, "livestream")));
    }
}
