package org.safeharbor.core.text;

/**
 * How much of a proof is shown. The numbers of the lines are the same at every depth.
 *
 * @since 0.1
 */
public enum Depth {
    /** The questions of each chapter. */
    HEADLINE("headline"),
    /** Every question of law below them. */
    ELEMENTS("elements"),
    /** With the facts, the steps of weighing and the checks of dates; what does not matter is named, not opened. */
    FULL("full"),
    /** Everything, also other versions of the law, other readings, and what was never reached. */
    AUDIT("audit");

    private final String id;

    Depth(String id) {
        this.id = id;
    }

    /** The name in addresses and message keys. */
    public String id() {
        return id;
    }
}
