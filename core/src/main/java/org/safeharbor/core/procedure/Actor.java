package org.safeharbor.core.procedure;

import org.safeharbor.core.dispute.Side;

/**
 * Who has to act before a clock runs out: a party, or the court.
 *
 * @since 0.1
 */
public enum Actor {
    /** The right holder. */
    RIGHT_HOLDER(Side.RIGHT_HOLDER.id()),
    /** The network service provider. */
    PROVIDER(Side.PROVIDER.id()),
    /** The court. */
    COURT("court");

    private final String id;

    Actor(String id) {
        this.id = id;
    }

    /** The name in files and message keys; that of the side where it is a party. */
    public String id() {
        return id;
    }
}
