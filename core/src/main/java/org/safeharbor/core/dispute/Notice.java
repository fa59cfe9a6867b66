package org.safeharbor.core.dispute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A notice of infringement. It says for each content group how that is evidenced and located, so one letter can be
 * qualified for the listed links and a mere warning for the rest.
 *
 * @param id its id in the case file
 * @param to id of the provider that it was sent to
 * @param facts what is true of it as a whole
 * @param about id of each content group that it is about, with what is true of it for that group
 * @since 0.1
 */
public record Notice(String id, String to, FactSheet facts, Map<String, FactSheet> about) {

    /** Copies the map in its order. */
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(about, "about");
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }
}
