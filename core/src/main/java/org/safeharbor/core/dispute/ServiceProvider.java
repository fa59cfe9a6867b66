package org.safeharbor.core.dispute;

/**
 * A network service provider whose liability is asked for.
 *
 * @param id its id in the case file
 * @param name its name
 * @param facts what it does and can do
 * @since 0.1
 */
public record ServiceProvider(String id, String name, FactSheet facts) {}
