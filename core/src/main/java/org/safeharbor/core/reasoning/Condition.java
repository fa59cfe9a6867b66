package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;

/**
 * Something that holds, fails or is open for a dispute. It can be answered, taken apart, negated and
 * exported; nothing enters a rule that cannot do these four.
 *
 * @since 0.1
 */
public sealed interface Condition
        permits AllOf,
                AnotherCase,
                Answers,
                AnyOf,
                AtLeast,
                Band,
                Borne,
                Contrary,
                Derived,
                Every,
                FactIs,
                Further,
                Governs,
                Happened,
                Not,
                NotBefore,
                NotInTheWay,
                Policy,
                ReadingIs,
                Rule,
                Some,
                Step,
                Versions,
                Within,
                Yields {

    /**
     * What comes out of this condition. Every part counts, whatever the others say, and is asked through the scope in
     * the order in which it is to be shown; the scope keeps the steps of a proof.
     */
    Answer answer(Scope scope);

    /** The conditions that it is made of; empty for a leaf. */
    List<Condition> parts();

    /** The facts that it can look at itself, not those of its parts. */
    default List<Fact> looksAt() {
        return List.of();
    }

    /** Those of them that it asks for here. */
    default List<Fact> asks(Scope scope) {
        return looksAt();
    }

    /** Who has to prove it, where what stands above it is this side's to prove. */
    default Side bearer(Side above) {
        return above;
    }

    /** Who has to prove one of the facts that it asks for, where the condition is this side's to prove. */
    default Side bearer(Fact asked, Side own) {
        return own;
    }

    /** The steps under an open step of this condition in which to look for what keeps it open, in this order. */
    default List<Node> keptOpenBy(Node step) {
        return step.children();
    }

    /** A text that is equal exactly for equal conditions; rules in it by their id. Hashes and exports are made of it. */
    String canonical();

    /** The contrary. */
    default Condition negated() {
        return new Not(this);
    }

    /** Which of the kinds that a dispute has many of must be in question for this to make sense, as bits. */
    default int about() {
        int kinds = 0;
        for (Condition part : parts()) {
            kinds |= part.about();
        }
        return kinds;
    }
}
