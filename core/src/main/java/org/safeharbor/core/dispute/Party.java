package org.safeharbor.core.dispute;

import java.util.Objects;

/**
 * A person or organisation in the case.
 *
 * @param id its id in the case file
 * @param side on which side it stands
 * @param name its name
 * @since 0.1
 */
public record Party(String id, Side side, String name) {

    /** Nothing is left out; what is not known is empty. */
    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(name, "name");
    }
}
