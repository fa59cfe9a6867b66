package org.safeharbor.persistence.store;

/** An assessment as it was kept: what the list says of it, and its document. */
public record Assessment(AssessmentNote note, String document) {}
