/**
 * How a conclusion is reached: conditions, the rules made of them, and the proof that evaluating them returns.
 *
 * <p>Read first: {@link org.safeharbor.core.reasoning.Rule}, {@link org.safeharbor.core.reasoning.Conditions},
 * {@link org.safeharbor.core.reasoning.Proof}. A rule has no code of its own; it is made of conditions that can be
 * listed, drawn and checked, and evaluating it yields a {@link org.safeharbor.core.reasoning.Node} that says why.
 */
package org.safeharbor.core.reasoning;
