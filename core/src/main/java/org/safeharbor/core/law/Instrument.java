package org.safeharbor.core.law;

/**
 * A statute, regulation or judicial interpretation in one of its texts.
 *
 * @param id short name with the jurisdiction in front, such as {@code prc.cc}; the titles are in the message bundles
 * @param rank its place in the hierarchy
 * @param inForce when this text is in force
 * @param key which date of a case calls for it
 * @param verification how far its text was checked
 * @since 0.1
 */
public record Instrument(String id, Rank rank, InForce inForce, TemporalKey key, Verification verification) {

    /** The place of an instrument in the hierarchy of norms. */
    public enum Rank {
        STATUTE,
        ADMINISTRATIVE_REGULATION,
        JUDICIAL_INTERPRETATION,
        DEPARTMENTAL_RULE,
        GUIDING_OPINION
    }

    /** An article as a whole. */
    public Provision article(int number) {
        return new Provision(this, number, 0, 0, verification);
    }
}
