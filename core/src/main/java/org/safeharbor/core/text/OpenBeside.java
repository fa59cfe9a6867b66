package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Missing.MissingFact;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/** What right holder, provider and user may owe each other, where that is still open, and the facts that it hangs on. */
final class OpenBeside {

    private static final Set<Fact> COSTS = Set.of(NoticeFact.CAUSED_LOSS, DeclarationFact.CAUSED_LOSS);
    private static final Set<Fact> FURTHER =
            Set.of(ConductFact.NO_FURTHER_NOTICES, ConductFact.NO_FURTHER_DECLARATIONS);

    private final Proof proof;
    private final Words words;
    private final Sentences sentences;
    private final Set<MissingFact> named;

    OpenBeside(Proof proof, Missing ofTheResult, Words words, Sentences sentences) {
        this.proof = proof;
        this.words = words;
        this.sentences = sentences;
        this.named = new HashSet<>(ofTheResult.facts());
    }

    /**
     * A sentence for each question with facts of its own; the facts that the result hangs on are named there. That there
     * might be further letters, of which nobody speaks, raises no question.
     */
    List<String> sentences() {
        List<String> open = new ArrayList<>();
        proof.book().beside().stream()
                .filter(rule -> rule.bearer() != Side.PROVIDER)
                .map(proof::of)
                .filter(step -> step.outcome() == Outcome.OPEN)
                .forEach(step -> {
                    Missing missing = Missing.of(step);
                    List<MissingFact> own =
                            missing.facts().stream().filter(named::add).toList();
                    if (!own.stream().allMatch(fact -> FURTHER.contains(fact.fact())) && isRaised(step, missing)) {
                        open.add(words.text(
                                "headline.open.beside", words.question((Rule) step.condition()), sentences.names(own)));
                    }
                });
        return open;
    }

    /** Somebody relies on it: nothing more has to be shown for it, or what it cost is told. */
    private static boolean isRaised(Node step, Missing missing) {
        return step.outcomeIfClosedToday() == Outcome.HOLDS
                || missing.facts().stream().noneMatch(fact -> COSTS.contains(fact.fact()));
    }
}
