package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/** One state of a case as somebody wrote it, with its place in the case's chain. The time is UTC. */
public record Revision(
        String caseId,
        int number,
        String document,
        String contentHash,
        String author,
        LocalDateTime writtenAt,
        String link) {}
