package org.safeharbor.persistence.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An assessment to be kept.
 *
 * @param revision number of the revision whose facts were assessed
 * @param ruleBook hash of the rule book
 * @param engine version of the engine that reasoned
 * @param document everything of it in one text, which the store does not read
 */
public record NewAssessment(int revision, LocalDate asOf, String ruleBook, String engine, String document) {

    public NewAssessment {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(ruleBook);
        Objects.requireNonNull(engine);
        Objects.requireNonNull(document);
    }
}
