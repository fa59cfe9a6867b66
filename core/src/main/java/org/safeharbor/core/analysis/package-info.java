/**
 * What follows from putting a dispute under other readings: where the results part.
 *
 * <p>Read first: {@link org.safeharbor.core.analysis.Comparison}. Rule books are arguments here; no law lives in this room.
 */
package org.safeharbor.core.analysis;
