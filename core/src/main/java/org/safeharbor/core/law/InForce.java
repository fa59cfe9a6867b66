package org.safeharbor.core.law;

import java.time.LocalDate;

/**
 * The days on which a text is in force, both ends included.
 *
 * @param from the first day
 * @param to the last day; {@link LocalDate#MAX} while the text is still in force
 * @since 0.1
 */
public record InForce(LocalDate from, LocalDate to) {

    /** Checks the order. */
    public InForce {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("In force from " + from + " but only to " + to);
        }
    }

    /** From this day on. */
    public static InForce since(String from) {
        return new InForce(LocalDate.parse(from), LocalDate.MAX);
    }

    /** From the one to the other day. */
    public static InForce between(String from, String to) {
        return new InForce(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Whether the text is in force on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether an end has been set. */
    public boolean isOver() {
        return !to.equals(LocalDate.MAX);
    }
}
