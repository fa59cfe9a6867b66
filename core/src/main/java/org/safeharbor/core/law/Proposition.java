package org.safeharbor.core.law;

/**
 * What one of the source papers says, as one numbered sentence.
 *
 * @param id such as {@code A5}
 * @param kind what it is: MODEL, RULE, FACTOR, REFORM, CASE or COMPARE
 * @param preset id of the preset that follows it, without the jurisdiction; {@code later} for foreign law
 * @param label the sentence in short
 * @since 0.1
 */
public record Proposition(String id, String kind, String preset, String label) {}
