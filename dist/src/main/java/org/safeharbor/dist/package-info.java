/**
 * Starts the server so that somebody who only types one command gets either a page or one clear line. Read {@link
 * org.safeharbor.dist.Main}, then {@link org.safeharbor.dist.Serve}.
 */
package org.safeharbor.dist;
