package org.safeharbor.core.dispute;

/**
 * Who speaks in a dispute, and who may bear a burden of proof.
 *
 * @since 0.1
 */
public enum Side {
    /** Who says that its right is infringed; as a rule the plaintiff. */
    RIGHT_HOLDER("rightHolder"),
    /** The network service provider. */
    PROVIDER("provider"),
    /** The network user who is said to infringe. */
    USER("user");

    private final String id;

    Side(String id) {
        this.id = id;
    }

    /** Who stands against it: the provider against the right holder, and the right holder against everybody else. */
    public Side opponent() {
        return this == RIGHT_HOLDER ? PROVIDER : RIGHT_HOLDER;
    }

    /** The name in ids, files and message keys. */
    public String id() {
        return id;
    }
}
