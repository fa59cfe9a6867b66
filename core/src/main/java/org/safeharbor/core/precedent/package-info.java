/**
 * Decided cases as factors and holdings: which of them constrain an answer, and which a dispute follows or can be
 * distinguished from.
 *
 * <p>Read first: {@link org.safeharbor.core.precedent.Precedent}, {@link org.safeharbor.core.precedent.CaseLaw},
 * {@link org.safeharbor.core.precedent.Analogy}. A holding that constrains is an ordinary step of a weighed question.
 */
package org.safeharbor.core.precedent;
