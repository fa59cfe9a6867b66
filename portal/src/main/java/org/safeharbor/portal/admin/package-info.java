/**
 * Running the house: people, teams, the audit, backups, how it is, and what is deleted. All of it stands under one address
 * that is closed to others. Read {@link org.safeharbor.portal.admin.UsersView} and {@link
 * org.safeharbor.portal.admin.LongWork} first.
 */
package org.safeharbor.portal.admin;
