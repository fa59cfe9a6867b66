package org.safeharbor.core.law;

import java.util.List;

/**
 * A point of law on which courts or authors differ, with the options that a user can choose from.
 *
 * @param id such as {@code prc.g-22}
 * @param options the ids of the options, the default of positive law first; two or more
 * @since 0.1
 */
public record Reading(String id, List<String> options) {

    /** Copies the options and refuses a reading without a choice. */
    public Reading {
        options = List.copyOf(options);
        if (options.size() < 2) {
            throw new IllegalArgumentException("A reading has two options or more: " + id);
        }
    }

    /** A reading with these options. */
    public static Reading of(String id, String... options) {
        return new Reading(id, List.of(options));
    }

    /** The option that is taken unless the user says otherwise. */
    public String standard() {
        return options.get(0);
    }

    /** Refuses what is none of its options. */
    void check(String option) {
        if (!options.contains(option)) {
            throw new IllegalArgumentException("Reading " + id + " has no option \"" + option + "\", only " + options);
        }
    }
}
