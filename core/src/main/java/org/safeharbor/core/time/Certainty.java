package org.safeharbor.core.time;

/**
 * What can be said about the order or the distance of two moments that may be known only vaguely.
 *
 * @since 0.1
 */
public enum Certainty {
    /** It is so whatever the exact moments were. */
    CERTAIN,
    /** It is not so whatever the exact moments were. */
    IMPOSSIBLE,
    /** The moments are too vague to say. */
    OPEN;

    /** Certain when the first holds, impossible when the second does, open otherwise. */
    static Certainty of(boolean always, boolean never) {
        return always ? CERTAIN : never ? IMPOSSIBLE : OPEN;
    }
}
