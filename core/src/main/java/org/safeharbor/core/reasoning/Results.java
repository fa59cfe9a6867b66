package org.safeharbor.core.reasoning;

/**
 * What came out of every question of a rule book, without the reasons. The same answers as those of a {@link Proof}, for
 * running through many variants of a dispute.
 *
 * @since 0.1
 */
public final class Results {

    private final RuleBook book;
    private final Ruling[] rulings;

    Results(RuleBook book, Ruling[] rulings) {
        this.book = book;
        this.rulings = rulings;
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
