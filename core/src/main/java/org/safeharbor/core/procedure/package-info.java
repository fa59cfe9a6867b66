/**
 * The notice procedure as states, and who must act by when.
 *
 * <p>Read first: {@link org.safeharbor.core.procedure.Timetable}, {@link org.safeharbor.core.procedure.Clock}.
 */
package org.safeharbor.core.procedure;
