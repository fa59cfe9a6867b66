/** The web application, a package for each thing that a user does; {@code shell} is what surrounds every page. */
package org.safeharbor.portal;
