/** The commands of the terminal other than {@code serve}; {@link org.safeharbor.dist.cli.Commands} lists them. */
package org.safeharbor.dist.cli;
