package org.safeharbor.core.dispute;

import java.util.Objects;

/**
 * What one side says about a fact.
 *
 * @param side who
 * @param stance how
 * @param value the value that it states; unknown for the other stances, which answer what the other side states
 * @since 0.1
 */
public record Position(Side side, Stance stance, Value value) {

    /** Drops the value from a stance that has none of its own. */
    public Position {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(value, "value");
        value = stance == Stance.STATES ? value : Value.UNKNOWN;
    }

    /** How a side stands to a fact. */
    public enum Stance {
        /** It asserts it. */
        STATES("states"),
        /** It admits what the other side states. */
        ADMITS("admits"),
        /** It denies what the other side states. */
        DENIES("denies"),
        /** It did not answer after the judge explained and asked. */
        SILENT("silent"),
        /** It holds the evidence back without good reason. */
        WITHHOLDS("withholds");

        private final String id;

        Stance(String id) {
            this.id = id;
        }

        /** The name in files and message keys. */
        public String id() {
            return id;
        }
    }

    /** A side that asserts a value. */
    public static Position states(Side side, Value value) {
        return new Position(side, Stance.STATES, value);
    }

    /** A side that takes a stance to what the other one states. */
    public static Position of(Side side, Stance stance) {
        return new Position(side, stance, Value.UNKNOWN);
    }
}
