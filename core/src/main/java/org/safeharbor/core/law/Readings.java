package org.safeharbor.core.law;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options that were chosen for the disputed points; a point that is not named keeps its default.
 *
 * @param chosen id of the reading to id of the option
 * @since 0.1
 */
public record Readings(Map<String, String> chosen) {

    /** Every point at its default: positive law. */
    public static final Readings STANDARD = new Readings(Map.of());

    /** Copies and sorts the choices. */
    public Readings {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /** The option in force for a reading. */
    public String option(Reading reading) {
        return chosen.getOrDefault(reading.id(), reading.standard());
    }

    /**
     * Refuses a choice that none of these points offers: no rule would know it, and the point would be left unanswered.
     *
     * @throws IllegalArgumentException if a point is not among them or has no such option
     */
    public void checkAgainst(Collection<Reading> points) {
        chosen.forEach((id, option) -> points.stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no reading \"" + id + "\""))
                .check(option));
    }

    /**
     * The same choices with one changed.
     *
     * @throws IllegalArgumentException if the reading has no such option
     */
    public Readings with(Reading reading, String option) {
        reading.check(option);
        Map<String, String> changed = new TreeMap<>(chosen);
        changed.put(reading.id(), option);
        return new Readings(changed);
    }
}
