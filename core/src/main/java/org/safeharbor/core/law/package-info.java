/**
 * What the law says, where and when: instruments, their provisions, and the readings of disputed points.
 *
 * <p>Read first: {@link org.safeharbor.core.law.Instrument}, {@link org.safeharbor.core.law.Provision},
 * {@link org.safeharbor.core.law.Reading}.
 */
package org.safeharbor.core.law;
