package org.safeharbor.core.dispute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A user's declaration that there is no infringement.
 *
 * @param id its id in the case file
 * @param to id of the provider that it was sent to
 * @param facts what is true of it as a whole
 * @param about id of each content group that it is about, with what is true of it for that group
 * @since 0.1
 */
public record Declaration(String id, String to, FactSheet facts, Map<String, FactSheet> about) {

    /** Copies the map in its order. */
    public Declaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(about, "about");
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }
}
