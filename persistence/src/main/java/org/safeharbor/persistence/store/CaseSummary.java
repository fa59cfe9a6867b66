package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/** One row of the list of cases. Times are UTC. */
public record CaseSummary(
        String caseId,
        Projection projection,
        String owner,
        int newestRevision,
        LocalDateTime openedAt,
        LocalDateTime changedAt,
        String changedBy) {}
