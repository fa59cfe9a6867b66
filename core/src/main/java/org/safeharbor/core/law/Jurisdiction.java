package org.safeharbor.core.law;

import java.time.ZoneId;

/**
 * A legal order that a dispute can be assessed under.
 *
 * @since 0.1
 */
public enum Jurisdiction {
    /** The People's Republic of China, mainland. */
    PRC("prc", ZoneId.of("Asia/Shanghai"));

    private final String id;
    private final ZoneId zone;

    Jurisdiction(String id, ZoneId zone) {
        this.id = id;
        this.zone = zone;
    }

    /** The short name that ids begin with. */
    public String id() {
        return id;
    }

    /** The zone in which this order counts its days. */
    public ZoneId zone() {
        return zone;
    }
}
