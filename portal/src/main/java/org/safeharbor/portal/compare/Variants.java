package org.safeharbor.portal.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.ChangeOfLaw;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.portal.reasoning.StepAddress;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Says what each other option of a disputed point, or the law of each other time, changes by itself. */
@RequestScoped
public class Variants {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /**
     * One thing taken otherwise.
     *
     * @param group what it is an option of, such as the disputed point
     * @param label what is taken, in words
     * @param about who holds that view, or which texts begin and end
     * @param explanatory whether it can turn no outcome
     * @param href where the reasoning is read so
     * @param main what changes in the questions that every case is compared on
     * @param further what else changes
     */
    public record Variant(
            String group,
            String label,
            String about,
            boolean explanatory,
            String href,
            List<Change> main,
            List<Change> further) {
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

    /** Each other option of each disputed point, taken alone. */
    List<Variant> ofOptions(Comparison comparison, String caseId) {
        var book = comparison.base().book();
        return comparison.variants().stream()
                .map(variant -> {
                    var id = variant.id().split("=", 2);
                    var reading = book.readings().stream()
                            .filter(one -> one.id().equals(id[0]))
                            .findFirst()
                            .orElseThrow();
                    return option(reading, id[1], variant, book, caseId);
                })
                .toList();
    }

    private Variant option(Reading reading, String option, Comparison.Variant variant, RuleBook book, String caseId) {
        var words = law.words();
        return variant(
                words.reading(reading),
                words.option(reading, option),
                words.holders(reading, option),
                !book.decides(reading),
                variant,
                caseId);
    }

    /** The law of each other time, as if it governed. */
    List<Variant> ofVersions(Comparison comparison, String caseId) {
        var changes = ChangeOfLaw.of(comparison.base().book());
        return comparison.variants().stream()
                .map(variant -> {
                    var day = LocalDate.parse(variant.id());
                    var change = changes.stream()
                            .filter(one -> one.day().equals(day))
                            .findFirst()
                            .orElseThrow();
                    return variant(
                            "", texts.get("compare.from", law.words().day(day)), texts(change), false, variant, caseId);
                })
                .toList();
    }

    private String texts(ChangeOfLaw change) {
        return String.join(
                texts.get("page.and"),
                Stream.concat(
                                change.begins().stream().map(text -> named("compare.begins", text)),
                                change.ends().stream().map(text -> named("compare.ends", text)))
                        .toList());
    }

    private String named(String key, Instrument instrument) {
        return texts.get(key, law.words().shortTitle(instrument));
    }

    private Variant variant(
            String group, String label, String about, boolean explanatory, Comparison.Variant variant, String caseId) {
        var proof = variant.proof();
        var headline = new HashSet<>(proof.book().summary());
        headline.addAll(proof.book().forms());
        var main = new ArrayList<Change>();
        var further = new ArrayList<Change>();
        variant.differences().forEach(difference -> (headline.contains(difference.question()) ? main : further)
                .add(change(difference, proof, caseId)));
        return new Variant(group, label, about, explanatory, StepAddress.ofWhole(proof, caseId), main, further);
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
