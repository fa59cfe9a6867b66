package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.PropositionExamples.shows;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.prc.PropositionExamples.Shown;
import org.safeharbor.core.reasoning.Rule;

/** Propositions C1 to C20, but for those on stages: what care is, what the texts ask, who owes more and why. */
final class RecommendationPaperExamples {

    private static final Rule SHOULD_HAVE_KNOWN = Knowledge.SHOULD_HAVE_KNOWN;

    private RecommendationPaperExamples() {}

    static Stream<Shown> shown() {
        return Stream.of(texts(), review(), cases(), degrees()).flatMap(shown -> shown);
    }

    private static Stream<Shown> texts() {
        Situation declared = aDeletedWork().with(WorkFact.RIGHT, "reputation").declaration("d1");
        return Stream.of(
                shows(
                        "C1",
                        holds(
                                DutyOfCare.BEFORE,
                                "it prevented what it could foresee",
                                aHostedWork().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        fails(DutyOfCare.BEFORE, "it prevented nothing", aHostedWork()),
                        holds(DutyOfCare.AFTER, "it controlled what it was told of", aDeletedWork()),
                        fails(DutyOfCare.AFTER, "it left what it was told of", aNotifiedWork())),
                shows(
                        "C2",
                        holds(
                                        Declarations.QUALIFIED_DECLARATION,
                                        "the user declared, and said who it is",
                                        declared.copy())
                                .about("d1"),
                        fails(
                                        Declarations.QUALIFIED_DECLARATION,
                                        "the user did not say who it is",
                                        declared.copy().declaration("d1", DeclarationFact.IDENTITY, false))
                                .about("d1"),
                        holds(
                                        AnswerToNotice.UNANSWERED_NOTICE,
                                        "the sequence broke off after the notice",
                                        aNotifiedWork())
                                .about("n1")),
                shows(
                        "C3",
                        holds(Declarations.PROCEDURE_EXISTS, "since 2021 all rights have it", declared.copy()),
                        fails(Declarations.PROCEDURE_EXISTS, "before, reputation had none", of2019(declared.copy()))),
                shows(
                        "C4",
                        holds(
                                Liability.DIRECT,
                                "the provider put it there",
                                aPushedHit().with(ConductFact.PROVIDED_BY, "provider")),
                        inapplicable(Liability.DIRECT, "a user put it there", aPushedHit()),
                        holds(Liability.AIDING_WITH_THE_USER, "a user put it there", aPushedHit()),
                        inapplicable(
                                Liability.AIDING_WITH_THE_USER,
                                "the provider put it there",
                                aPushedHit().with(ConductFact.PROVIDED_BY, "provider"))),
                shows(
                        "C5",
                        holds(Harbor.RED_FLAG_RULE, "nobody gave notice, and nothing was known", aHostedWork()),
                        fails(Harbor.RED_FLAG_RULE, "nobody gave notice, and it pushed a hit", aPushedHit()),
                        fails(Harbor.NOTICE_RULE, "a notice was left", aNotifiedWork())),
                shows(
                        "C6",
                        holds(SHOULD_HAVE_KNOWN, "negligence is enough", aPushedHit()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "only the American red flag is",
                                aPushedHit().reading(DisputedPoints.NEGLIGENCE, "red-flag-only"))));
    }

    private static Stream<Shown> review() {
        Situation marked = aHostedWork()
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.PROMINENT_PLACE, true)
                .with(CareFact.NO_REVIEW, true)
                .without(KnowledgeFact.PLAINLY_UNLICENSED);
        Situation unmarked = marked.copy().with(KnowledgeFact.OBVIOUS_MARKS, false);
        return Stream.of(
                shows(
                        "C9",
                        fails(
                                SHOULD_HAVE_KNOWN,
                                "no active review was owed",
                                aHostedWork().with(CareFact.NO_REVIEW, true)),
                        holds(SHOULD_HAVE_KNOWN, "what stood in plain sight had to be looked at", marked.copy()),
                        holds(DutyOfCare.CARE_IS_NOT_REVIEW, "it did not review", marked.copy()),
                        fails(
                                DutyOfCare.CARE_IS_NOT_REVIEW,
                                "it reviewed",
                                marked.copy().with(CareFact.NO_REVIEW, false))),
                shows(
                        "C10",
                        holds(Fault.FAULT, "that it need not review does not excuse it", marked.copy()),
                        open(Fault.FAULT, "it did not review, and nothing was obvious", unmarked.copy())),
                shows(
                        "C11",
                        holds(SHOULD_HAVE_KNOWN, "a watermarked film stood in a prominent place", marked.copy()),
                        open(SHOULD_HAVE_KNOWN, "the film bears no watermark", unmarked.copy())),
                shows(
                        "C25",
                        holds(DutyOfCare.CARE_IS_NOT_REVIEW, "it did not review, which is said", marked.copy()),
                        fails(
                                DutyOfCare.CARE_IS_NOT_REVIEW,
                                "it reviewed, which is said",
                                marked.copy().with(CareFact.NO_REVIEW, false)),
                        holds(
                                SHOULD_HAVE_KNOWN,
                                "it reviewed, and no less should have known",
                                marked.copy().with(CareFact.NO_REVIEW, false))));
    }

    private static Stream<Shown> cases() {
        Situation book = aHostedWork().with(KnowledgeFact.FAMOUS, true).with(KnowledgeFact.OWN_TOOL_FAILED, true);
        Situation filmSite = aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.OWN_REVIEW, true);
        return Stream.of(
                shows(
                        "C12",
                        holds(SHOULD_HAVE_KNOWN, "the author is famous", book.copy()),
                        open(SHOULD_HAVE_KNOWN, "the author is not", book.copy().with(KnowledgeFact.FAMOUS, false)),
                        holds(DutyOfCare.OBJECT_RAISES, "the author is famous", book.copy())),
                shows(
                        "C13",
                        holds(SHOULD_HAVE_KNOWN, "its own tool could have stopped it and was not applied", book.copy()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "its tool was applied",
                                book.copy().with(KnowledgeFact.OWN_TOOL_FAILED, false))),
                shows(
                        "C15",
                        holds(SHOULD_HAVE_KNOWN, "its algorithm recommended the hit", aPushedHit()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "its algorithm recommended something else",
                                aPushedHit().with(KnowledgeFact.PUSHED, false)),
                        fails(ServiceRole.CONTENT_PROVIDER, "recommending is not providing", aPushedHit()),
                        holds(
                                DutyOfCare.HIGHER_DUTY_BY_CASES,
                                "it recommends",
                                aPushedHit().with(ProviderFact.RECOMMENDS, true))),
                shows(
                        "C27",
                        holds(
                                DutyOfCare.SUBJECT_RAISES,
                                "a well-known film site",
                                aHostedWork().with(KnowledgeFact.PROFESSIONAL, true)),
                        fails(DutyOfCare.SUBJECT_RAISES, "nobody in particular", aHostedWork()),
                        holds(SHOULD_HAVE_KNOWN, "it reviews films, and this one was being shown", filmSite.copy()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "it reviews nothing",
                                filmSite.copy().with(KnowledgeFact.OWN_REVIEW, false))),
                shows(
                        "C28",
                        holds(DutyOfCare.OBJECT_RAISES, "the drama was a hit", aPushedHit()),
                        fails(
                                DutyOfCare.OBJECT_RAISES,
                                "the drama was no hit",
                                aPushedHit()
                                        .with(KnowledgeFact.HOT_WORK, false)
                                        .with(KnowledgeFact.UNKNOWN_WORK, true))));
    }

    private static Stream<Shown> degrees() {
        Situation edited = aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.EDITED, true);
        Situation marks = aHostedWork().with(KnowledgeFact.OBVIOUS_MARKS, true).with(KnowledgeFact.OWN_REVIEW, true);
        return Stream.of(
                shows(
                        "C14",
                        holds(SHOULD_HAVE_KNOWN, "it could prevent and waited", aPushedHit()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "it took active measures within its ability",
                                aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                        holds(
                                DutyOfCare.SUBJECT_RAISES,
                                "cheap prevention was at hand",
                                aHostedWork().with(KnowledgeFact.CHEAP_PREVENTION, true))),
                shows(
                        "C16",
                        holds(
                                DutyOfCare.CAPARO,
                                "all three limbs are there",
                                aHostedWork()
                                        .with(CareFact.HARM_FORESEEABLE, true)
                                        .with(CareFact.CLOSE_RELATION, true)
                                        .with(CareFact.FAIR_TO_IMPOSE, true)),
                        fails(
                                DutyOfCare.CAPARO,
                                "it would not be fair",
                                aHostedWork()
                                        .with(CareFact.HARM_FORESEEABLE, true)
                                        .with(CareFact.CLOSE_RELATION, true)
                                        .with(CareFact.FAIR_TO_IMPOSE, false))),
                shows(
                        "C18",
                        holds(SHOULD_HAVE_KNOWN, "its own reviewers could see the watermark", marks.copy()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "it has no reviewers",
                                marks.copy().with(KnowledgeFact.OWN_REVIEW, false))),
                shows(
                        "C19",
                        holds(SHOULD_HAVE_KNOWN, "what it pushed is a hit", aPushedHit()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "what it pushed is no hit",
                                aPushedHit().with(KnowledgeFact.HOT_WORK, false))),
                shows(
                        "C20",
                        holds(SHOULD_HAVE_KNOWN, "its people edited a hit", edited.copy()),
                        open(
                                SHOULD_HAVE_KNOWN,
                                "nobody edited the hit",
                                edited.copy().with(KnowledgeFact.EDITED, false)),
                        fails(
                                Harbor.NO_DIRECT_BENEFIT,
                                "it profits directly",
                                aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                        holds(Harbor.NO_DIRECT_BENEFIT, "it does not", aHostedWork())));
    }
}
