package org.safeharbor.core.law;

/**
 * Which date of a case decides whether a provision governs it.
 *
 * @since 0.1
 */
public enum TemporalKey {
    /** The date of the facts. */
    DATE_OF_FACTS,
    /**
     * The last date on which the facts still went on, or the damage came about if later: the Civil Code (SPC on temporal
     * effect 1(3), 24) and the general law that it took the place of.
     */
    CONTINUING_FACTS,
    /** The last date on which the conduct still went on. Damage that only comes later brings no special statute. */
    CONTINUING_CONDUCT,
    /** Any case that was not yet finally decided on the date (most judicial interpretations). */
    CASE_PENDING
}
