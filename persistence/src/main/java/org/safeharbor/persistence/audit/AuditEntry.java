package org.safeharbor.persistence.audit;

import java.time.LocalDateTime;

/**
 * An event as it is kept. The time is UTC.
 *
 * @param sealNumber its place in the chain; null for the moment before it is sealed
 * @param link its link in the chain; null until then
 */
public record AuditEntry(
        LocalDateTime happenedAt,
        String login,
        Act act,
        String caseId,
        String detail,
        String address,
        Long sealNumber,
        String link) {}
