/**
 * The list of cases, opening one, and its first page. Read {@link org.safeharbor.portal.cases.CaseListView} and {@link
 * org.safeharbor.portal.cases.CaseDocuments} first.
 */
package org.safeharbor.portal.cases;
