package org.safeharbor.core.reasoning;

/**
 * How a step of the reasoning is shown: the three values of logic, and why a rule may fail without being tried.
 *
 * @since 0.1
 */
public enum Outcome {
    /** What the step says is so. */
    HOLDS("holds"),
    /** What the step says is not so. */
    FAILS("fails"),
    /** A fact is missing, or the court has not yet decided. */
    OPEN("open"),
    /** The rule is not made for these facts; it counts as failing above, and as not raised where it is an exception. */
    DOES_NOT_APPLY("doesNotApply");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** The name in files and message keys. */
    public String id() {
        return id;
    }

    /** What came out, unless the rule does not apply. */
    static Outcome of(Answer answer, Answer applies, boolean ifClosedToday) {
        return applies.truth(ifClosedToday) == Truth.FAILS ? DOES_NOT_APPLY : of(answer.truth(ifClosedToday));
    }

    private static Outcome of(Truth truth) {
        return switch (truth) {
            case HOLDS -> HOLDS;
            case FAILS -> FAILS;
            case OPEN -> OPEN;
        };
    }
}
