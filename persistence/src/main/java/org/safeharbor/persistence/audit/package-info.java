/**
 * Who did what, when, to which case and from where: written in the transaction of the act itself and sealed into a chain of
 * hashes soon after. Read {@link org.safeharbor.persistence.audit.AuditTrail} first, then {@link
 * org.safeharbor.persistence.audit.Sealer}. Nothing here changes or deletes an event.
 */
package org.safeharbor.persistence.audit;
