package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/**
 * What each decided case stands for, turned both ways on facts of our own: the point of the case, and the same without
 * that point. The cases themselves are case files.
 */
final class DossierExamples {

    private DossierExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        watermarkInAPlainPlace(),
                        famousAuthor(),
                        pushedHit(),
                        mintedPicture(),
                        rentedServer(),
                        leakedByAThirdParty(),
                        sevenComplaints(),
                        patentComplaint(),
                        miniProgram(),
                        songTitles(),
                        highProbability(),
                        forgedComplaint(),
                        cleanPath(),
                        trainedCharacters())
                .flatMap(examples -> examples);
    }

    /** D01: plainly visible place and watermark; care is not review. */
    private static Stream<Example> watermarkInAPlainPlace() {
        Situation watermarked = aHostedWork()
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.PROMINENT_PLACE, true)
                .without(KnowledgeFact.PLAINLY_UNLICENSED);
        return Stream.of(
                holds(Knowledge.SHOULD_HAVE_KNOWN, "a watermarked film stood in a prominent place", watermarked.copy()),
                holds(
                        Liability.AIDING_WITH_THE_USER,
                        "a watermarked film stood in a prominent place",
                        watermarked.copy()),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "that nobody reviewed does not excuse it",
                        watermarked.copy().with(CareFact.NO_REVIEW, true)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the film bears no mark",
                        watermarked.copy().with(KnowledgeFact.OBVIOUS_MARKS, false)));
    }

    /** D02: liable by protests, its own tool that failed, and the author's fame; closing the service is refused. */
    private static Stream<Example> famousAuthor() {
        Situation book = aHostedWork()
                .with(KnowledgeFact.FAMOUS, true)
                .with(KnowledgeFact.PROTESTS, true)
                .with(KnowledgeFact.OWN_TOOL_FAILED, true)
                .with(KnowledgeFact.KNOWN_FROM, "2023-03-15")
                .with(ReliefFact.CLOSURE_SOUGHT, true);
        return Stream.of(
                holds(Liability.AIDING_WITH_THE_USER, "fame, protests, a tool that failed", book.copy()),
                open(
                        Liability.AIDING_WITH_THE_USER,
                        "the author is unknown",
                        book.copy().with(KnowledgeFact.FAMOUS, false)),
                fails(Relief.CLOSURE_GRANTED, "closing the library is out of proportion", book.copy())
                        .byDiscretion());
    }

    /** D03: recommending raises care, and is not knowledge by itself. */
    private static Stream<Example> pushedHit() {
        Situation pushed = aPushedHit().with(ProviderFact.RECOMMENDS, true);
        return Stream.of(
                holds(Liability.AIDING_WITH_THE_USER, "its algorithm pushed a hit", pushed.copy()),
                holds(DutyOfCare.HIGHER_DUTY_BY_CASES, "it recommends", pushed.copy()),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "it recommends, but nothing shows in the item",
                        pushed.copy().with(KnowledgeFact.HOT_WORK, false)),
                fails(ServiceRole.CONTENT_PROVIDER, "recommending is not providing", pushed.copy()));
    }

    /** D07: a marked picture on a market for tokens that checks listings and earns on each trade. */
    private static Stream<Example> mintedPicture() {
        Situation token = aHostedWork()
                .with(ProviderFact.SERVICE, "nft")
                .with(KnowledgeFact.OBVIOUS_MARKS, true)
                .with(KnowledgeFact.OWN_REVIEW, true)
                .with(ConductFact.DIRECT_BENEFIT, true);
        return Stream.of(
                holds(Liability.AIDING_WITH_THE_USER, "a marked picture passed its check", token.copy()),
                holds(DutyOfCare.HIGHER_DUTY_ORDERED, "it earns on each trade", token.copy()),
                holds(DutyOfCare.HIGHER_DUTY_BY_CASES, "tokens are traded", token.copy()),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "it effectively checked the title",
                        token.copy().with(KnowledgeFact.TITLE_CHECK, true)));
    }

    /** D09: not liable on an unqualified notice; liable for the enlarged part on a qualified one that it did not pass on. */
    private static Stream<Example> rentedServer() {
        Situation rented = Situation.aRentedServer().notice("n1");
        Situation vague =
                rented.copy().notice("n1", NoticeFact.EVIDENCE, "weak").notice("n1", NoticeFact.LOCATION, "titleOnly");
        Situation passedOn = rented.copy().measure("m1").measure("m1", MeasureFact.KIND, "forward");
        return Stream.of(
                holds(Liability.NOT_LIABLE, "the letters were vague", vague),
                holds(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "a good letter was not passed on", rented.copy()),
                holds(Liability.NOT_LIABLE, "a good letter was passed on at once", passedOn),
                fails(
                                AnswerToNotice.TAKEN_AFTER_NOTICE,
                                "wiping the server is out of proportion",
                                rented.copy().measure("m1"))
                        .about("n1"));
    }

    /** D12: three parties, supplementary under that reading; no liability where the source of the leak is not shown. */
    private static Stream<Example> leakedByAThirdParty() {
        Situation attacked = aLeak().with(SecurityFact.THIRD_PARTY_ACT, true).with(SecurityFact.SAFEGUARDS, false);
        return Stream.of(
                holds(
                        DataSecurity.SUPPLEMENTARY,
                        "an attacker found the door open",
                        attacked.copy().reading(DisputedPoints.DATA_BREACH, "supplementary")),
                fails(
                        DataSecurity.SUPPLEMENTARY,
                        "there is no third party",
                        attacked.copy()
                                .with(SecurityFact.THIRD_PARTY_ACT, false)
                                .reading(DisputedPoints.DATA_BREACH, "supplementary")),
                inapplicable(DataSecurity.SUPPLEMENTARY, "positive law presumes fault instead", attacked.copy()),
                holds(
                        Liability.NOT_LIABLE,
                        "the source of the leak cannot be shown",
                        attacked.copy().with(SecurityFact.FROM_PROVIDER, false)));
    }

    /** D14: deleting alone is not enough against a user known to repeat; that point decides. */
    private static Stream<Example> sevenComplaints() {
        Situation repeater = onAMarketplace(aDeletedWork())
                .with(KnowledgeFact.KNOWN_REPEATER, true)
                .with(KnowledgeFact.KNOWN_FROM, "2023-04-03");
        return Stream.of(
                holds(Liability.AIDING_WITH_THE_USER, "the seventh complaint about this seller", repeater.copy()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the seller was not known",
                        repeater.copy().with(KnowledgeFact.KNOWN_REPEATER, false)),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the seller's account was restricted too",
                        repeater.copy().measure("m2").measure("m2", MeasureFact.KIND, "restrictAccount")));
    }

    /** D15: nothing done on a qualified patent complaint; passing it on would have been enough. */
    private static Stream<Example> patentComplaint() {
        Situation patent = onAMarketplace(aNotifiedWork()).with(WorkFact.RIGHT, "patent");
        Situation passedOn = patent.copy().measure("m1").measure("m1", MeasureFact.KIND, "forward");
        return Stream.of(
                holds(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "neither passed on nor acted upon", patent.copy()),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "passed on at once", passedOn),
                holds(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        "the platform's own form was not used in full",
                        patent.copy().notice("n1", NoticeFact.COMPARISON, false)),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "a mark is more than passed on",
                        passedOn.copy().with(WorkFact.RIGHT, "trademark")));
    }

    /** D16: a framework without sight of the items, whatever is held of services that the Regulation does not list. */
    private static Stream<Example> miniProgram() {
        Situation framework =
                aHostedWork().with(ProviderFact.SERVICE, "basicApp").with(ProviderFact.SEES_CONTENT, false);
        return Stream.of(
                holds(Liability.NOT_LIABLE, "it cannot see the items", framework.copy()),
                holds(
                        Liability.NOT_LIABLE,
                        "it cannot see the items, by analogy",
                        framework.copy().reading(DisputedPoints.UNLISTED_SERVICES, "analogy")));
    }

    /** D17: titles alone are no notice under the strict view; a snapshot that replaces the origin is provision. */
    private static Stream<Example> songTitles() {
        Situation titles = aHostedWork()
                .with(ProviderFact.SERVICE, "search")
                .notice("n1")
                .notice("n1", NoticeFact.LOCATION, "titleOnly");
        return Stream.of(
                holds(
                        Liability.NOT_LIABLE,
                        "only titles were named",
                        titles.copy().reading(DisputedPoints.LOCATION, "url")),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "titles are enough under the broad view",
                        titles.copy().reading(DisputedPoints.LOCATION, "titles")),
                holds(
                        Liability.DIRECT,
                        "the lyrics were shown from its own cache",
                        aHostedWork().with(ProviderFact.SERVICE, "cache").with(ConductFact.SUBSTITUTES_ORIGIN, true)));
    }

    /** D18: high probability and no rebuttal are enough; since the law of 2021 fault is presumed. */
    private static Stream<Example> highProbability() {
        Situation of2014 = Situations.in("2014", aLeak()).with(SecurityFact.SAFEGUARDS, false);
        return Stream.of(
                holds(DataSecurity.PROCESSOR, "both held the data, and knew of the weakness", of2014.copy()),
                fails(
                        DataSecurity.PROCESSOR,
                        "the source is not shown",
                        of2014.copy().with(SecurityFact.FROM_PROVIDER, false)),
                fails(
                                DataSecurity.PROCESSOR,
                                "in 2014 the breach was for the victim to prove",
                                of2014.copy().without(SecurityFact.SAFEGUARDS, SecurityFact.REMEDIED_AT_ONCE))
                        .ifClosedToday(),
                holds(
                                DataSecurity.PROCESSOR,
                                "today fault is presumed",
                                aLeak().without(
                                                SecurityFact.SAFEGUARDS,
                                                SecurityFact.REMEDIED_AT_ONCE,
                                                SecurityFact.FREE_OF_FAULT))
                        .ifClosedToday());
    }

    /** D19: a forged title; the sender answers, the platform that acted on it does not. */
    private static Stream<Example> forgedComplaint() {
        Situation forged = onAMarketplace(aWrongNotice().notice("n1", NoticeFact.FORGED, true));
        return Stream.of(
                holds(WrongNotice.SOME_SENDER_LIABLE, "the papers were forged", forged.copy()),
                holds(WrongNotice.DOUBLED, "the papers were forged", forged.copy()),
                holds(
                        Restoration.REMOVAL_JUSTIFIED,
                        "the platform acted on papers that looked complete",
                        forged.copy()));
    }

    /** D20: storage, no knowledge, removal on notice: the clean way through the harbor. */
    private static Stream<Example> cleanPath() {
        return Stream.of(
                holds(Harbor.SAFE_HARBOR, "deleted the day after the notice", aDeletedWork()),
                holds(Liability.NOT_LIABLE, "deleted the day after the notice", aDeletedWork()),
                fails(Harbor.SAFE_HARBOR, "nothing was done", aNotifiedWork()));
    }

    /** D21: whoever organises users to make the content is a content provider; the harbor does not reach it. */
    private static Stream<Example> trainedCharacters() {
        Situation trained =
                aDeletedWork().with(WorkFact.RIGHT, "personality").with(ConductFact.ORGANISES_CONTENT, true);
        return Stream.of(
                inapplicable(Harbor.SAFE_HARBOR, "its rules and algorithms make the characters", trained.copy()),
                holds(Liability.DIRECT, "its rules and algorithms make the characters", trained.copy()),
                inapplicable(
                        Liability.DIRECT,
                        "users do as they like",
                        trained.copy().with(ConductFact.ORGANISES_CONTENT, false)));
    }
}
