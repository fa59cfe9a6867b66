package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.PropositionExamples.shows;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.prc.PropositionExamples.Shown;
import org.safeharbor.core.reasoning.Rule;

/**
 * The propositions of the same paper on care before, during and after the event, on neutral technique, and on measures:
 * most of them decide under the papers' view that the stages are regulated alike.
 */
final class CareInStagesExamples {

    private static final Rule SHOULD_HAVE_KNOWN = Knowledge.SHOULD_HAVE_KNOWN;

    private CareInStagesExamples() {}

    static Stream<Shown> shown() {
        return Stream.of(before(), during(), neutralTechnique(), measures()).flatMap(shown -> shown);
    }

    private static Stream<Shown> before() {
        Situation store = asStrictAs(aHostedWork())
                .with(ProviderFact.SERVICE, "appStore")
                .with(ProviderFact.RECOMMENDS, false)
                .with(ProviderFact.REVIEWS_SUBMISSIONS, false)
                .with(KnowledgeFact.FAMOUS, true);
        Situation token = aHostedWork()
                .with(ProviderFact.SERVICE, "nft")
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.OWN_REVIEW, true);
        return Stream.of(
                shows(
                        "C7",
                        holds(
                                SHOULD_HAVE_KNOWN,
                                "it earns on this very app",
                                store.copy().with(ConductFact.DIRECT_BENEFIT, true)),
                        open(SHOULD_HAVE_KNOWN, "it earns nothing on it", store.copy()),
                        fails(
                                Harbor.NO_DIRECT_BENEFIT,
                                "already today, profit from the content costs the harbor",
                                aHostedWork().with(ConductFact.DIRECT_BENEFIT, true))),
                shows(
                        "C8",
                        holds(
                                DutyOfCare.BEFORE,
                                "it prevented before the notice",
                                aNotifiedWork().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        fails(
                                DutyOfCare.AFTER,
                                "and yet it had to act after it",
                                aNotifiedWork().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        holds(DutyOfCare.AFTER, "it acted after the notice", aDeletedWork()),
                        fails(DutyOfCare.BEFORE, "and yet had prevented nothing before it", aDeletedWork())),
                shows(
                        "C22",
                        holds(SHOULD_HAVE_KNOWN, "the higher duty was not met", feed()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "the higher duty was met",
                                feed().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        holds(
                                CareTaken.PREVENTION,
                                "the higher duty was met",
                                feed().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        unproven(CareTaken.PREVENTION, PROVIDER, KnowledgeFact.EFFECTIVE_PREVENTION, feed()),
                        holds(SHOULD_HAVE_KNOWN, "today, a hit was pushed without prevention", aPushedHit()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "today, a hit was pushed in spite of prevention",
                                aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true))),
                shows(
                        "C24",
                        holds(
                                SHOULD_HAVE_KNOWN,
                                "a marked picture slipped through the review before listing",
                                token.copy()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "the review left no gap: titles were checked",
                                token.copy().with(KnowledgeFact.TITLE_CHECK, true)),
                        holds(DutyOfCare.HIGHER_DUTY_BY_CASES, "tokens are traded", token.copy()),
                        fails(CareTaken.PREVENTION, "the review left a gap: titles were not checked", token.copy()),
                        holds(
                                CareTaken.PREVENTION,
                                "titles were checked",
                                token.copy().with(KnowledgeFact.TITLE_CHECK, true)),
                        fails(
                                CareTaken.PREVENTION,
                                "titles were checked where nothing is for sale",
                                token.copy()
                                        .with(ProviderFact.SERVICE, "platform")
                                        .with(KnowledgeFact.TITLE_CHECK, true)),
                        unproven(CareTaken.PREVENTION, PROVIDER, KnowledgeFact.TITLE_CHECK, token)),
                shows(
                        "C26",
                        holds(SHOULD_HAVE_KNOWN, "uploads could be checked", feed().with(CareFact.COOPERATED, true)),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "uploads were too many to check",
                                masses().with(CareFact.COOPERATED, true)),
                        holds(DutyOfCare.BEFORE, "uploads were too many to check", masses())),
                shows(
                        "C29",
                        holds(
                                        QualifiedNotice.CURABLE_NOTICE,
                                        "the notice lacks the place",
                                        aNotifiedWork().notice("n1", NoticeFact.LOCATION, "none"))
                                .about("n1"),
                        fails(QualifiedNotice.CURABLE_NOTICE, "the notice is complete", aNotifiedWork())
                                .about("n1"),
                        holds(
                                DutyOfCare.SUBJECT_RAISES,
                                "a strong platform",
                                aHostedWork().with(KnowledgeFact.PROFESSIONAL, true))),
                shows(
                        "C30",
                        holds(SHOULD_HAVE_KNOWN, "care before the event is owed as strictly", feed()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "today the same is left to the court",
                                feed().reading(DisputedPoints.STAGES_OF_CARE, "after"))),
                shows(
                        "C31",
                        holds(SHOULD_HAVE_KNOWN, "a feed owes more", feed()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "a plain platform owes no more than others",
                                feed().with(ProviderFact.RECOMMENDS, false)),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "a feed owes no more where nothing is obvious",
                                feed().with(KnowledgeFact.FAMOUS, false).with(KnowledgeFact.HIGH_VIEWS, true))));
    }

    private static Stream<Shown> during() {
        Situation pushed = masses().with(CareFact.COOPERATED, true)
                .with(KnowledgeFact.PUSHED, true)
                .reading(DisputedPoints.RECOMMENDATION, "neutral");
        return Stream.of(
                shows(
                        "C21",
                        holds(SHOULD_HAVE_KNOWN, "it did not cooperate", masses().with(CareFact.COOPERATED, false))
                                .decidedBy("care-before-wanting"),
                        open(SHOULD_HAVE_KNOWN, "it cooperated", masses().with(CareFact.COOPERATED, true)),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "it cooperated, and had recommended nothing that it might have looked at",
                                masses().with(CareFact.COOPERATED, true).with(CareFact.RECOMMENDED_CHECKED, false)),
                        open(SHOULD_HAVE_KNOWN, "whether it cooperated is not known", masses()),
                        holds(
                                        SHOULD_HAVE_KNOWN,
                                        "it did not look at what it recommended",
                                        pushed.copy().with(CareFact.RECOMMENDED_CHECKED, false))
                                .decidedBy("care-before-wanting"),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "it looked at what it recommended",
                                pushed.copy().with(CareFact.RECOMMENDED_CHECKED, true)),
                        holds(
                                DutyOfCare.DURING,
                                "it looked at what it recommended",
                                pushed.copy().with(CareFact.RECOMMENDED_CHECKED, true)),
                        fails(
                                DutyOfCare.DURING,
                                "it did not look at what it recommended",
                                pushed.copy().with(CareFact.RECOMMENDED_CHECKED, false)),
                        unproven(DutyOfCare.DURING, PROVIDER, CareFact.RECOMMENDED_CHECKED, pushed),
                        unproven(
                                DutyOfCare.DURING,
                                PROVIDER,
                                KnowledgeFact.PUSHED,
                                pushed.copy().with(CareFact.RECOMMENDED_CHECKED, false))),
                shows(
                        "C32",
                        fails(
                                DutyOfCare.DURING,
                                "its service is convenient, and complaints went unanswered",
                                masses().with(CareFact.COOPERATED, false)),
                        holds(
                                DutyOfCare.DURING,
                                "it answered complaints with care",
                                masses().with(CareFact.COOPERATED, false).with(KnowledgeFact.QUICK_CHANNEL, true)),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "it answered complaints with care",
                                masses().with(CareFact.COOPERATED, false).with(KnowledgeFact.QUICK_CHANNEL, true))));
    }

    private static Stream<Shown> neutralTechnique() {
        Situation suggested = asStrictAs(aHostedWork())
                .with(KnowledgeFact.SUGGESTED, true)
                .with(KnowledgeFact.NEUTRAL_FUNCTION, true);
        return Stream.of(shows(
                "C17",
                holds(CareTaken.NEUTRAL_TECHNIQUE, "it can do no more", suggested.copy()),
                fails(
                        CareTaken.NEUTRAL_TECHNIQUE,
                        "it is a professional operator",
                        suggested.copy().with(KnowledgeFact.PROFESSIONAL, true)),
                fails(
                        CareTaken.NEUTRAL_TECHNIQUE,
                        "cheap prevention was at hand",
                        suggested.copy().with(KnowledgeFact.CHEAP_PREVENTION, true)),
                holds(
                        CareTaken.NEUTRAL_TECHNIQUE,
                        "today the ability does not matter",
                        suggested
                                .copy()
                                .with(KnowledgeFact.PROFESSIONAL, true)
                                .reading(DisputedPoints.STAGES_OF_CARE, "after")),
                fails(SHOULD_HAVE_KNOWN, "statistics suggested it, and it can do no more", suggested.copy()),
                open(
                        SHOULD_HAVE_KNOWN,
                        "statistics suggested it, but the operator is a professional",
                        suggested.copy().with(KnowledgeFact.PROFESSIONAL, true)),
                unproven(CareTaken.NEUTRAL_TECHNIQUE, PROVIDER, KnowledgeFact.NEUTRAL_FUNCTION, suggested),
                unproven(CareTaken.NEUTRAL_TECHNIQUE, RIGHT_HOLDER, KnowledgeFact.PROFESSIONAL, suggested)));
    }

    private static Stream<Shown> measures() {
        Situation copies = aDeletedWork().measure("m1", MeasureFact.COPIES_REMAIN, true);
        Situation forShow = asStrictAs(aDeletedWork()).measure("m1", MeasureFact.GOOD_FAITH, false);
        return Stream.of(shows(
                "C23",
                fails(NecessaryMeasures.EFFECTIVE, "scope: copies stayed", copies.copy())
                        .about("m1"),
                holds(NecessaryMeasures.EFFECTIVE, "cost: to trace them was out of proportion", tooCostly(copies))
                        .about("m1")
                        .decidedBy("rest-out-of-proportion"),
                fails(
                                NecessaryMeasures.EFFECTIVE,
                                "cost: to trace them was not",
                                copies.copy().measure("m1", MeasureFact.REST_OUT_OF_PROPORTION, false))
                        .about("m1"),
                fails(
                                NecessaryMeasures.EFFECTIVE,
                                "cost: what was complained of has to go at any cost",
                                tooCostly(copies).measure("m1", MeasureFact.COVERAGE, "part"))
                        .about("m1"),
                holds(AnswerToNotice.TAKEN_AFTER_NOTICE, "cost: to trace them was out of proportion", tooCostly(copies))
                        .about("n1"),
                fails(Harbor.SAFE_HARBOR, "scope: copies stayed", copies.copy()),
                holds(Harbor.SAFE_HARBOR, "cost: to trace them was out of proportion", tooCostly(copies)),
                unproven(
                        NecessaryMeasures.EFFECTIVE,
                        "m1",
                        RIGHT_HOLDER,
                        MeasureFact.COVERAGE,
                        tooCostly(aDeletedWork())),
                fails(NecessaryMeasures.PROPORTIONATE, "good faith: it was for show", forShow.copy())
                        .about("m1")
                        .decidedBy("not-in-good-faith"),
                holds(
                                NecessaryMeasures.PROPORTIONATE,
                                "good faith: it was honest",
                                forShow.copy().measure("m1", MeasureFact.GOOD_FAITH, true))
                        .about("m1"),
                holds(NecessaryMeasures.PROPORTIONATE, "good faith is presumed", asStrictAs(aDeletedWork()))
                        .about("m1"),
                holds(
                                NecessaryMeasures.PROPORTIONATE,
                                "good faith is not asked today",
                                forShow.copy().reading(DisputedPoints.STAGES_OF_CARE, "after"))
                        .about("m1"),
                fails(Harbor.SAFE_HARBOR, "good faith: it was for show", forShow.copy()),
                holds(Harbor.SAFE_HARBOR, "good faith is presumed", asStrictAs(aDeletedWork()))));
    }

    /** The same under the view that care before and during the event is regulated as strictly as after it. */
    private static Situation asStrictAs(Situation situation) {
        return situation.reading(DisputedPoints.STAGES_OF_CARE, "all-stages");
    }

    /** A famous author's work on a service that recommends and prevented nothing. */
    private static Situation feed() {
        return asStrictAs(aHostedWork())
                .with(ProviderFact.RECOMMENDS, true)
                .with(ProviderFact.REVIEWS_SUBMISSIONS, false)
                .with(KnowledgeFact.FAMOUS, true);
    }

    /** The same, uploads being too many to check. */
    private static Situation masses() {
        return feed().with(KnowledgeFact.MASS_UPLOADS, true);
    }

    private static Situation tooCostly(Situation situation) {
        return situation.copy().measure("m1", MeasureFact.REST_OUT_OF_PROPORTION, true);
    }
}
