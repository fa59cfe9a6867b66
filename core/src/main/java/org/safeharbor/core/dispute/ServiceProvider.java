package org.safeharbor.core.dispute;

import java.util.Objects;

/**
 * A network service provider whose liability is asked for.
 *
 * @param id its id in the case file
 * @param name its name
 * @param facts what it does and can do
 * @since 0.1
 */
public record ServiceProvider(String id, String name, FactSheet facts) {

    /** Nothing is left out; what is not known is empty. */
    public ServiceProvider {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(facts, "facts");
    }
}
