/**
 * What became of a case: its revisions with what changed in each, bringing one back, its team. Read {@link
 * org.safeharbor.portal.history.HistoryView} and {@link org.safeharbor.portal.history.ChangeWords} first.
 */
package org.safeharbor.portal.history;
