package org.safeharbor.core.analysis;

import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;

/**
 * One thing in a dispute that can be otherwise: a fact, or the court's finding on a question that is weighed.
 *
 * @since 0.1
 */
public sealed interface Lever {

    /** The dispute with this thing so. */
    Dispute moved(Dispute dispute, Value to);

    /** What comes out with this thing so. */
    Results moved(Results before, Value to);

    /**
     * A fact.
     *
     * @param fact the fact
     * @param subject what it is about
     */
    record OfFact(Fact fact, Subject subject) implements Lever {

        /** What counts now; unknown while the fact is open. */
        public Value now() {
            return subject.facts().value(fact);
        }

        @Override
        public Dispute moved(Dispute dispute, Value to) {
            return dispute.supposing(subject, fact, to);
        }

        @Override
        public Results moved(Results before, Value to) {
            return before.supposing(subject, fact, to);
        }

        /** By what names it; to go through all facts of the subject would cost more than to try a change. */
        @Override
        public int hashCode() {
            return 31 * fact.hashCode() + subject.id().hashCode();
        }
    }

    /**
     * The court's own finding on a question that is weighed.
     *
     * @param question the question
     * @param about ids of the notice, declaration and measure that it is about, joined by slashes
     */
    record OfFinding(Rule question, String about) implements Lever {
        @Override
        public Dispute moved(Dispute dispute, Value to) {
            return dispute.supposing(finding(to));
        }

        @Override
        public Results moved(Results before, Value to) {
            return before.supposing(finding(to));
        }

        private CourtFinding finding(Value to) {
            return new CourtFinding(question.id(), about, to.equals(Value.YES), "");
        }
    }
}
