package org.safeharbor.persistence.store;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The time as it is stored: UTC, in microseconds, for databases round what is finer and links must not change. */
final class Now {

    private Now() {}

    static LocalDateTime utc() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
