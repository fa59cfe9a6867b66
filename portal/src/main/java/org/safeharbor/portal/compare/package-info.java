/**
 * A dispute under several readings, under the law of several times, or beside another case. Read {@link
 * org.safeharbor.portal.compare.CompareView} and {@link org.safeharbor.portal.compare.Columns} first.
 */
package org.safeharbor.portal.compare;
