/**
 * What happened: the case file with its parties, works, content, notices and measures, and the facts with their
 * standing as in a court.
 *
 * <p>Read first: {@link org.safeharbor.core.dispute.CaseFile}, {@link org.safeharbor.core.dispute.Dispute},
 * {@link org.safeharbor.core.dispute.Fact}, {@link org.safeharbor.core.dispute.Standing}. A fact is declared once, as
 * a constant of a vocabulary such as {@link org.safeharbor.core.dispute.NoticeFact}; the form field, the JSON member,
 * the interview question and the input of the rules all come from that constant.
 */
package org.safeharbor.core.dispute;
