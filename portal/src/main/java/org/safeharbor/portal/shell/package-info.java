/**
 * What surrounds every page: language, headers, error pages, start and stop. Read {@link
 * org.safeharbor.portal.shell.Language} and {@link org.safeharbor.portal.shell.ErrorView} first.
 */
package org.safeharbor.portal.shell;
