package org.safeharbor.core.reasoning;

import java.util.Optional;

/**
 * Which layer answered an open-textured question, and by which step of it.
 *
 * @param layer the layer
 * @param step id of the step; empty for the court's own finding and where nothing decided
 * @since 0.1
 */
public record Decision(Layer layer, String step) {

    /** Nothing of the kind: the node follows from its children. */
    public static final Decision NONE = new Decision(Layer.NONE, "");

    /** The court's own finding. */
    static final Decision BY_THE_COURT = new Decision(Layer.COURT, "");

    /** In this order they are asked. */
    public enum Layer {
        /** Nothing decided; the answer follows from the facts. */
        NONE("none"),
        /** The court's own finding. */
        COURT("court"),
        /** A rule of law that leaves no choice. */
        HARD_RULE("hardRule"),
        /** A precedent that constrains. */
        PRECEDENT("precedent"),
        /** The declared default policy; discretionary. */
        POLICY("policy");

        private final String id;

        Layer(String id) {
            this.id = id;
        }

        /** The name in files and message keys. */
        public String id() {
            return id;
        }
    }

    /** The step, if there was one. */
    public Optional<String> stepIfAny() {
        return step.isEmpty() ? Optional.empty() : Optional.of(step);
    }
}
