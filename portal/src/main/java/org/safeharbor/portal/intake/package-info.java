/**
 * Entering a case, one topic a screen. Read {@link org.safeharbor.portal.intake.Topic} for what is asked where, {@link
 * org.safeharbor.portal.intake.FactForm} for a fact with its standing, and {@link
 * org.safeharbor.portal.intake.IntakeView} first.
 */
package org.safeharbor.portal.intake;
