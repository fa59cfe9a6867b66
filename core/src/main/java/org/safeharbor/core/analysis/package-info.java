/**
 * What follows from putting a dispute under other readings, under the law of other times, or on other facts: where the
 * results part and what turns them.
 *
 * <p>Read first: {@link org.safeharbor.core.analysis.Comparison}, {@link org.safeharbor.core.analysis.Flips}. Rule books
 * are arguments here; no law lives in this room.
 */
package org.safeharbor.core.analysis;
