package org.safeharbor.persistence.store;

import java.util.Objects;

/**
 * The few plain words of a case that people search and sort by, made from its document by whoever writes it.
 *
 * @param providerType id of the provider's type; empty when not yet known
 * @param results the summary of the newest assessment
 */
public record Projection(
        String docket, String title, String providerType, String providerName, String status, Results results) {

    public static final String DRAFT = "draft";

    public Projection {
        docket = Objects.requireNonNull(docket).strip();
        title = Objects.requireNonNull(title).strip();
        providerType = Objects.requireNonNull(providerType).strip();
        providerName = Objects.requireNonNull(providerName).strip();
        Objects.requireNonNull(status);
        Objects.requireNonNull(results);
    }

    public static Projection titled(String title) {
        return new Projection("", title, "", "", DRAFT, Results.NONE);
    }

    /** What was found on each point that cases are compared on, as outcome ids; empty where nothing was assessed yet. */
    public record Results(
            String role, String harbor, String notice, String knowledge, String measures, String liability) {

        public static final Results NONE = new Results("", "", "", "", "", "");
    }
}
