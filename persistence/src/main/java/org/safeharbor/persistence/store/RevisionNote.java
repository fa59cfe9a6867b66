package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/** A line of the history of a case: who wrote which revision and when, without its document. The time is UTC. */
public record RevisionNote(int number, String author, LocalDateTime writtenAt, String link) {}
