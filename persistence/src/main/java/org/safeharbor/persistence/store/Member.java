package org.safeharbor.persistence.store;

/** One person in the team of a case. */
public record Member(String login, Right right) {}
