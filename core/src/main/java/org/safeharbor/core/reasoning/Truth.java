package org.safeharbor.core.reasoning;

import org.safeharbor.core.time.Certainty;

/**
 * The three values of Kleene's logic: something holds, fails, or is open because a fact is missing.
 *
 * @since 0.1
 */
public enum Truth {
    /** True, whatever is still open. */
    HOLDS,
    /** False, whatever is still open. */
    FAILS,
    /** True or false, depending on what is still open. */
    OPEN;

    /** Holds when certain, fails when impossible. */
    public static Truth of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> HOLDS;
            case IMPOSSIBLE -> FAILS;
            case OPEN -> OPEN;
        };
    }

    /** Holds or fails. */
    public static Truth of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** Both. */
    public Truth and(Truth other) {
        return this == FAILS || other == FAILS ? FAILS : this == HOLDS ? other : OPEN;
    }

    /** At least one. */
    public Truth or(Truth other) {
        return this == HOLDS || other == HOLDS ? HOLDS : this == FAILS ? other : OPEN;
    }

    /** The contrary. */
    public Truth not() {
        return this == OPEN ? OPEN : this == HOLDS ? FAILS : HOLDS;
    }

    /** The one where this holds, the other where this fails; where this is open, what both agree on. */
    public Truth choose(Truth one, Truth other) {
        return this == HOLDS ? one : this == FAILS || one == other ? other : OPEN;
    }
}
