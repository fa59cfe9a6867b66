/**
 * Reading why: the result, the summary and the proof in numbered steps, with the court's own findings. Read {@link
 * org.safeharbor.portal.reasoning.ReasoningView} and {@link org.safeharbor.portal.reasoning.Steps} first.
 */
package org.safeharbor.portal.reasoning;
