package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.reasoning.Rule;

/**
 * A remark beside the channel that the provider published: a comment, a call. It is a notice where it tells the item and
 * the right, or where no channel was published that is open to everybody.
 */
final class RemarkExamples {

    private static final Rule SENT = QualifiedNotice.EFFECTIVELY_SENT;

    private RemarkExamples() {}

    static Stream<Example> all() {
        return Stream.of(theWay(), whatFollows()).flatMap(examples -> examples);
    }

    /** A comment with all that a notice needs. */
    private static Situation aComment() {
        return aNotifiedWork().notice("n1", NoticeFact.CHANNEL, "other");
    }

    private static Situation aCommentNamingTheTitle() {
        return aComment().notice("n1", NoticeFact.LOCATION, "titleOnly");
    }

    private static Stream<Example> theWay() {
        return Stream.of(
                        holds(SENT, "the comment tells the address and shows the right", aComment()),
                        holds(
                                SENT,
                                "the comment tells title and search path",
                                aComment().notice("n1", NoticeFact.LOCATION, "locatable")),
                        fails(SENT, "the comment names the title only", aCommentNamingTheTitle()),
                        fails(
                                SENT,
                                "the comment does not tell whose the work is",
                                aComment().notice("n1", NoticeFact.TITLE_PROOF, false)),
                        holds(
                                SENT,
                                "the comment names the title only, and no channel was published",
                                aCommentNamingTheTitle().with(ProviderFact.USABLE_CHANNEL, false)),
                        fails(
                                SENT,
                                "the comment names the title only, beside a channel that all can use",
                                aCommentNamingTheTitle().with(ProviderFact.USABLE_CHANNEL, true)),
                        open(
                                SENT,
                                "whether the channel asked too much is disputed",
                                aCommentNamingTheTitle().standing(ProviderFact.USABLE_CHANNEL, Situations.DISPUTED)),
                        fails(
                                        SENT,
                                        "nobody shows that the channel asked too much",
                                        aCommentNamingTheTitle()
                                                .standing(ProviderFact.USABLE_CHANNEL, Situations.DISPUTED))
                                .ifClosedToday(),
                        unproven(SENT, "n1", RIGHT_HOLDER, NoticeFact.LOCATION, aComment()),
                        holds(
                                SENT,
                                "nobody knows how it came, but it tells the item and the right",
                                aNotifiedWork().without(NoticeFact.CHANNEL)),
                        fails(
                                SENT,
                                "the comment warned of a copy to come",
                                aComment().notice("n1", NoticeFact.NATURE, "earlyWarning")))
                .map(example -> example.about("n1"));
    }

    private static Stream<Example> whatFollows() {
        return Stream.of(
                holds(QualifiedNotice.QUALIFIED_NOTICE, "a comment with all that a notice needs", aComment())
                        .about("n1"),
                fails(QualifiedNotice.QUALIFIED_NOTICE, "a comment naming the title", aCommentNamingTheTitle())
                        .about("n1"),
                holds(
                                QualifiedNotice.CURABLE_NOTICE,
                                "a comment that tells where but brings weak evidence can be completed",
                                aComment().notice("n1", NoticeFact.EVIDENCE, "weak"))
                        .about("n1"),
                holds(QualifiedNotice.INEFFECTIVE_NOTICE, "a comment naming the title", aCommentNamingTheTitle())
                        .about("n1"),
                holds(
                                QualifiedNotice.CURABLE_NOTICE,
                                "a comment naming the title, where no channel was published",
                                aCommentNamingTheTitle().with(ProviderFact.USABLE_CHANNEL, false))
                        .about("n1"),
                holds(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the broad reading is content with titles, and no channel was published",
                                aCommentNamingTheTitle()
                                        .with(ProviderFact.USABLE_CHANNEL, false)
                                        .reading(DisputedPoints.LOCATION, "titles"))
                        .about("n1"),
                holds(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "nobody answered such a comment", aComment()),
                fails(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the comment named the title only",
                        aCommentNamingTheTitle()));
    }
}
