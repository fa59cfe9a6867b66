package org.safeharbor.core.law;

/**
 * How far the text of a provision was checked against a published source.
 *
 * @since 0.1
 */
public enum Verification {
    /** The text was read. */
    VERIFIED,
    /** The text was read in part, or as quoted by others. */
    PARTLY_VERIFIED,
    /** From general knowledge; to be checked before anybody relies on it. */
    UNVERIFIED
}
