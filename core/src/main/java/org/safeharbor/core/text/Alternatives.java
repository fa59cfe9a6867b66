package org.safeharbor.core.text;

import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.ReadingIs;

/** Which of the ways to a result are none for these facts: under another view, of another time, or settled already. */
final class Alternatives {

    private Alternatives() {}

    /** Whether one of several ways is no way here, so that it stands in the audit alone. */
    static boolean isElsewhere(Node alternative, Node alternatives) {
        return isUnderOtherReading(alternative)
                || isSettledByView(alternatives)
                || isOfAnotherTime(alternative, alternatives);
    }

    /** Under the view that is taken nothing more is asked here. */
    static boolean isSettledByView(Node alternatives) {
        return alternatives.children().stream()
                .anyMatch(part -> isReading(part.condition()) && part.outcome() == Outcome.HOLDS);
    }

    /** Whether an alternative is the law of another time, while one that is the law for these facts says the same. */
    static boolean isOfAnotherTime(Node alternative, Node alternatives) {
        return alternatives.condition() instanceof AnyOf
                && alternative.isUnderLawOfAnotherTime()
                && alternatives.children().stream()
                        .anyMatch(other -> other.rule().isPresent()
                                && other.outcome() == alternatives.outcome()
                                && !other.isUnderLawOfAnotherTime());
    }

    /** Whether a text that would have to be the law for these facts is not, so that the rules beside it matter no more. */
    static boolean isShutOut(Node elements) {
        return elements.condition() instanceof AllOf
                && elements.children().stream()
                        .anyMatch(part -> part.condition() instanceof Governs && part.outcome() == Outcome.FAILS);
    }

    /** Whether an alternative stands under a view that is not the one taken. */
    static boolean isUnderOtherReading(Node alternative) {
        return alternative.condition() instanceof AllOf
                && alternative.children().stream()
                        .anyMatch(part -> isReading(part.condition()) && part.outcome() == Outcome.FAILS);
    }

    /** How a disputed point is taken, or that it is not taken so. */
    static boolean isReading(Condition condition) {
        return condition instanceof ReadingIs || condition instanceof Not not && not.part() instanceof ReadingIs;
    }
}
