package org.safeharbor.core.dispute;

import java.util.Objects;

/**
 * The work, mark, invention or personal interest that is said to be infringed, with the right in it.
 *
 * @param id its id in the case file
 * @param title its title or description
 * @param facts which right, and whose
 * @since 0.1
 */
public record Work(String id, String title, FactSheet facts) {

    /** Nothing is left out; what is not known is empty. */
    public Work {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(facts, "facts");
    }
}
