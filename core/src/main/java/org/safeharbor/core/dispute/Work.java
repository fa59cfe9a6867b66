package org.safeharbor.core.dispute;

/**
 * The work, mark, invention or personal interest that is said to be infringed, with the right in it.
 *
 * @param id its id in the case file
 * @param title its title or description
 * @param facts which right, and whose
 * @since 0.1
 */
public record Work(String id, String title, FactSheet facts) {}
