/**
 * The report: the assessment in the manner of a court, as a page and as a PDF that show the same.
 *
 * <p>Read first: {@link org.safeharbor.portal.report.Paper}, {@link org.safeharbor.portal.report.Pdf}.
 */
package org.safeharbor.portal.report;
