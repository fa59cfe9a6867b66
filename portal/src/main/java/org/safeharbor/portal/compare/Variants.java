package org.safeharbor.portal.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.VariantName;
import org.safeharbor.portal.reasoning.StepAddress;
import org.safeharbor.portal.shell.LegalWords;

/** Says what each other option of a disputed point, or the law of each other time, changes by itself. */
@RequestScoped
public class Variants {

    @Inject
    private LegalWords law;

    /**
     * One thing taken otherwise.
     *
     * @param name what is taken, in words
     * @param href where the reasoning is read so
     * @param main what changes in the questions that every case is compared on
     * @param further what else changes
     */
    public record Variant(VariantName name, String href, List<Change> main, List<Change> further) {
        boolean differs() {
            return !main.isEmpty() || !further.isEmpty();
        }
    }

    /**
     * A question that comes out otherwise.
     *
     * @param question the question in a few words
     * @param before id of the outcome before
     * @param beforeWord the same in words
     * @param after id of the outcome after
     * @param afterWord the same in words
     * @param href the step of the reasoning after; empty for none
     */
    public record Change(
            String question, String before, String beforeWord, String after, String afterWord, String href) {}

    /** Each variant of a comparison: each other option of each disputed point, or the law of each other time. */
    List<Variant> of(Comparison comparison, String caseId) {
        return comparison.variants().stream()
                .map(variant -> variant(variant, caseId))
                .toList();
    }

    private Variant variant(Comparison.Variant variant, String caseId) {
        var proof = variant.proof();
        var name = VariantName.of(variant, law.words());
        var headline = new HashSet<>(proof.book().summary());
        headline.addAll(proof.book().forms());
        var main = new ArrayList<Change>();
        var further = new ArrayList<Change>();
        variant.differences().forEach(difference -> (headline.contains(difference.question()) ? main : further)
                .add(change(difference, proof, caseId)));
        return new Variant(name, StepAddress.ofWhole(proof, caseId), main, further);
    }

    private Change change(Comparison.Difference difference, Proof proof, String caseId) {
        return new Change(
                law.words().label(difference.question()),
                difference.before().id(),
                word(difference.before()),
                difference.after().id(),
                word(difference.after()),
                StepAddress.ofQuestion(proof, caseId, difference.question()));
    }

    private String word(Outcome outcome) {
        return law.words().outcome(outcome);
    }
}
