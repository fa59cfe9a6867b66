/**
 * Who somebody is: signing in and out, the first administrator, passwords. Read {@link
 * org.safeharbor.portal.account.SessionAuthentication} and {@link org.safeharbor.portal.account.CurrentUser} first.
 */
package org.safeharbor.portal.account;
