package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/** What is left of a deleted case to read: who deleted it, when (UTC) and why. */
public record DeletedCase(String caseId, String deletedBy, LocalDateTime deletedAt, String reason) {}
