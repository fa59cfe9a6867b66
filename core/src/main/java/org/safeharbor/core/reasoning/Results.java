package org.safeharbor.core.reasoning;

import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;

/**
 * What came out of every question of a rule book, without the reasons. The same answers as those of a {@link Proof}, for
 * running through many variants of a dispute.
 *
 * @since 0.1
 */
public final class Results {

    private final RuleBook book;
    private final Evaluation evaluation;
    private final Ruling[] rulings;

    /** Asks every question of a book. */
    Results(RuleBook book, Evaluation evaluation) {
        this.book = book;
        this.evaluation = evaluation;
        this.rulings = new Ruling[book.questions().size()];
        for (int i = 0; i < rulings.length; i++) {
            rulings[i] = evaluation.start().rulingOn(book.questions().get(i));
        }
    }

    /** What comes out with one fact answered otherwise. Only what can depend on it is asked again. */
    public Results supposing(Subject subject, Fact fact, Value value) {
        Dispute before = evaluation.dispute;
        Dispute after = before.supposing(subject, fact, value);
        return new Results(book, new Evaluation(after, evaluation, Change.of(before, after, subject)));
    }

    /** What comes out with one question found by the court. Only what can depend on it is asked again. */
    public Results supposing(CourtFinding finding) {
        Dispute before = evaluation.dispute;
        Change change = Change.of(before, finding, book.rule(finding.rule()).orElseThrow());
        return new Results(book, new Evaluation(before.supposing(finding), evaluation, change));
    }

    /** What came out of a question, in every reading. */
    public Answer of(Rule question) {
        return on(question).answer();
    }

    /** How a question came out as the record stands. */
    public Outcome outcome(Rule question) {
        return Outcome.of(of(question), on(question).applies(), false);
    }

    /** How a question came out if the record closed today. */
    public Outcome outcomeIfClosedToday(Rule question) {
        return Outcome.of(of(question), on(question).applies(), true);
    }

    private Ruling on(Rule question) {
        return rulings[book.number(question)];
    }
}
