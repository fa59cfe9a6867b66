package org.safeharbor.core.dispute;

import java.util.Objects;

/**
 * An exhibit. It never establishes anything by itself; the court weighs it.
 *
 * @param id its id in the case file
 * @param title what it is
 * @param side who offers it
 * @since 0.1
 */
public record Evidence(String id, String title, Side side) {

    /** Nothing is left out; what is not known is empty. */
    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(side, "side");
    }
}
