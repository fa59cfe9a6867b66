package org.safeharbor.core.law;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A statute, regulation or judicial interpretation in one of its texts.
 *
 * @param id short name with the jurisdiction in front, such as {@code prc.cc}; the titles are in the message bundles
 * @param rank its place in the hierarchy
 * @param inForce when this text is in force
 * @param key which date of a case calls for it
 * @param verification how far its text was checked
 * @param reach the facts that it is made for, by fact the values that it takes; empty for any facts
 * @since 0.1
 */
public record Instrument(
        String id,
        Rank rank,
        InForce inForce,
        TemporalKey key,
        Verification verification,
        Map<String, Set<String>> reach) {

    /** Copies the reach, in an order of its own: the hash of a rule book is made of texts like this one. */
    public Instrument {
        Map<String, Set<String>> sorted = new TreeMap<>();
        reach.forEach((fact, values) -> sorted.put(fact, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        reach = Collections.unmodifiableMap(sorted);
    }

    /** A text for any facts. */
    public Instrument(String id, Rank rank, InForce inForce, TemporalKey key, Verification verification) {
        this(id, rank, inForce, key, verification, Map.of());
    }

    /** Whether it is a later text of the same instrument, which has the same id with the year behind it. */
    public boolean isLaterTextOf(Instrument other) {
        return isTextOf(other) && inForce.from().isAfter(other.inForce.from());
    }

    /** Whether it is the former text of an instrument whose articles are numbered as it was amended since. */
    public boolean isFormerTextOf(Instrument other) {
        return isTextOf(other) && inForce.isOver() && inForce.from().equals(other.inForce.from());
    }

    private boolean isTextOf(Instrument other) {
        return id.startsWith(other.id) && id.substring(other.id.length()).matches("\\d+");
    }

    /** The same text, made only for facts where the one with this id has one of these values. */
    public Instrument onlyFor(String fact, String... values) {
        Map<String, Set<String>> narrower = new HashMap<>(reach);
        narrower.put(fact, Set.of(values));
        return new Instrument(id, rank, inForce, key, verification, narrower);
    }

    /** The place of an instrument in the hierarchy of norms. */
    public enum Rank {
        /** 法律, enacted by the National People's Congress or its Standing Committee. */
        STATUTE,
        /** 行政法规, issued by the State Council. */
        ADMINISTRATIVE_REGULATION,
        /** 司法解释 of the Supreme People's Court, which courts apply as law. */
        JUDICIAL_INTERPRETATION,
        /** 部门规章, which courts may consult. */
        DEPARTMENTAL_RULE,
        /** 指导意见 of the Supreme People's Court, which guides without being a source of law. */
        GUIDING_OPINION
    }

    /** An article as a whole. */
    public Provision article(int number) {
        return new Provision(this, number, 0, 0, verification);
    }
}
