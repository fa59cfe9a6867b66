package org.safeharbor.core.reasoning;

/**
 * What came out of a rule in its two parts: whether it is made for the facts, and what its elements and exceptions say,
 * whether it is or not.
 */
record Ruling(Answer applies, Answer merits) {

    /** The rule holds where it applies and its elements do, undefeated. */
    Answer answer() {
        return applies.and(merits);
    }

    /** The rule holds or is not made for the facts; certain where it holds for whatever it may be made for. */
    Answer isNotInTheWay() {
        return applies.not().or(merits);
    }

    /** What the rule says where it applies, the other elsewhere; what both agree on where that is open. */
    Answer before(Answer other) {
        return applies.choose(merits, other);
    }
}
