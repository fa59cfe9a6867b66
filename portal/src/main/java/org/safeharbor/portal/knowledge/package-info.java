/**
 * The law book: rules as text, the provisions they stand in, factors, disputed points, decided cases, source papers and
 * terms, with a search over all of it. Read first: {@link org.safeharbor.portal.knowledge.LawBook},
 * {@link org.safeharbor.portal.knowledge.RuleView}.
 */
package org.safeharbor.portal.knowledge;
