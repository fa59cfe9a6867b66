package org.safeharbor.core.law;

/**
 * A named choice of options for the disputed points.
 *
 * @param id such as {@code prc.positive-law}
 * @param readings the options
 * @since 0.1
 */
public record Preset(String id, Readings readings) {}
