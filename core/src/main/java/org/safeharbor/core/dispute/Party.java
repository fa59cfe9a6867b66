package org.safeharbor.core.dispute;

/**
 * A person or organisation in the case.
 *
 * @param id its id in the case file
 * @param side on which side it stands
 * @param name its name
 * @since 0.1
 */
public record Party(String id, Side side, String name) {}
