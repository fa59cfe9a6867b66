/** Running the house: who can sign in. Read {@link org.safeharbor.portal.admin.UsersView} first. */
package org.safeharbor.portal.admin;
