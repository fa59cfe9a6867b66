/**
 * The notice check: what a notice of infringement contains and lacks, and what follows from it. Read first:
 * {@link org.safeharbor.portal.notices.NoticeReader}, which proposes what it recognises in a text and decides nothing, and
 * {@link org.safeharbor.portal.notices.Judgment}, which asks the rule book.
 */
package org.safeharbor.portal.notices;
