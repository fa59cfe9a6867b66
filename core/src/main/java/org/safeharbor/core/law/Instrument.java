package org.safeharbor.core.law;

import java.util.Set;

/**
 * A statute, regulation or judicial interpretation in one of its texts.
 *
 * @param id short name with the jurisdiction in front, such as {@code prc.cc}; the titles are in the message bundles
 * @param rank its place in the hierarchy
 * @param inForce when this text is in force
 * @param key which date of a case calls for it
 * @param verification how far its text was checked
 * @param rights the rights that it is made for, as the facts of a work name them; empty for any
 * @since 0.1
 */
public record Instrument(
        String id, Rank rank, InForce inForce, TemporalKey key, Verification verification, Set<String> rights) {

    /** Copies the rights. */
    public Instrument {
        rights = Set.copyOf(rights);
    }

    /** A text for any right. */
    public Instrument(String id, Rank rank, InForce inForce, TemporalKey key, Verification verification) {
        this(id, rank, inForce, key, verification, Set.of());
    }

    /** The same text, made for these rights only. */
    public Instrument onlyFor(String... someRights) {
        return new Instrument(id, rank, inForce, key, verification, Set.of(someRights));
    }

    /** Whether it is made for a right; also where the right is not known, which is empty. */
    public boolean concerns(String right) {
        return rights.isEmpty() || right.isEmpty() || rights.contains(right);
    }

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
