/**
 * What happened when, and who has to act by when: drawn in lanes and told in a table. Read {@link
 * org.safeharbor.portal.timeline.Chronicle} and {@link org.safeharbor.portal.timeline.Drawing} first.
 */
package org.safeharbor.portal.timeline;
