package org.safeharbor.core.law;

/**
 * Which date of a case decides whether a provision governs it.
 *
 * @since 0.1
 */
public enum TemporalKey {
    /** The date of the facts. */
    DATE_OF_FACTS,
    /** The last date on which the facts still went on, or the damage came about if later (SPC on temporal effect 1(3), 24). */
    CONTINUING_FACTS,
    /** Any case that was not yet finally decided on the date (most judicial interpretations). */
    CASE_PENDING
}
