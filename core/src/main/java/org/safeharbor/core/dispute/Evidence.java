package org.safeharbor.core.dispute;

/**
 * An exhibit. It never establishes anything by itself; the court weighs it.
 *
 * @param id its id in the case file
 * @param title what it is
 * @param side who offers it
 * @since 0.1
 */
public record Evidence(String id, String title, Side side) {}
