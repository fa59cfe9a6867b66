/**
 * Renders any proof by its ids, in each language: words, an outline numbered like a judgment, a headline, plain text.
 *
 * <p>Read first: {@link org.safeharbor.core.text.Words}, {@link org.safeharbor.core.text.Outline},
 * {@link org.safeharbor.core.text.Headline}. Ids travel, words do not: nothing outside this package knows a language.
 * The words of facts and sentences lie beside these classes; those of a rule book lie in its own package, in a bundle
 * named after its jurisdiction.
 */
package org.safeharbor.core.text;
