/**
 * When things happened and how periods are counted, without a clock of its own.
 *
 * <p>Read first: {@link org.safeharbor.core.time.Moment}, {@link org.safeharbor.core.time.Limit},
 * {@link org.safeharbor.core.time.BusinessDayCalendar}. Nothing in this package or in any other of the core is null.
 */
package org.safeharbor.core.time;
