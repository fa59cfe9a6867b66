package org.safeharbor.core.dispute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A measure that the provider took. It answers every qualified notice on the group that arrived before it, unless it is
 * said to answer certain ones.
 *
 * @param id its id in the case file
 * @param by id of the provider that took it
 * @param facts what is true of it as a whole
 * @param about id of each content group that it is about, with what is true of it for that group
 * @param answers ids of the notices that it answers; empty for all that came before it
 * @since 0.1
 */
public record MeasureTaken(String id, String by, FactSheet facts, Map<String, FactSheet> about, List<String> answers) {

    /** Copies the map in its order. */
    public MeasureTaken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(answers, "answers");
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        answers = List.copyOf(answers);
    }
}
