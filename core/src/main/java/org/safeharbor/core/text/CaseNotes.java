package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.precedent.Analogy;
import org.safeharbor.core.precedent.Factor;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Proof;

/**
 * The decided cases beside a proof, in words: which the dispute follows, and which can be distinguished because of what.
 *
 * @param notes one a decided case and question; by question in the order of the reasoning, the nearest case first
 * @since 0.1
 */
public record CaseNotes(List<Note> notes) {

    /**
     * A decided case beside one question.
     *
     * @param rule id of the rule that asks the question
     * @param about ids of the notice, declaration and measure that it is about
     * @param question the question in words
     * @param precedent the decided case
     * @param relation whether the dispute follows it
     * @param sentence the same in words, with the reasons
     * @param shared what both share, in words
     * @param authority its authority and how far it was checked, in words
     */
    public record Note(
            String rule,
            String about,
            String question,
            Precedent precedent,
            Analogy.Relation relation,
            String sentence,
            String shared,
            String authority) {}

    /** Copies the list. */
    public CaseNotes {
        notes = List.copyOf(notes);
    }

    /** The notes to a proof in the words of a language. */
    public static CaseNotes of(Proof proof, Words words) {
        return new CaseNotes(
                Analogy.of(proof).stream().map(new Maker(words)::note).toList());
    }

    /** The notes on one question. */
    public List<Note> on(String rule, String about) {
        return notes.stream()
                .filter(note -> note.rule().equals(rule) && note.about().equals(about))
                .toList();
    }

    /** Makes the sentences. */
    private record Maker(Words words) {

        Note note(Analogy analogy) {
            return new Note(
                    analogy.step().rule().orElseThrow().id(),
                    analogy.step().about(),
                    new Sentences(words).question(analogy.step()),
                    analogy.precedent(),
                    analogy.relation(),
                    sentence(analogy),
                    words.text("case.shared", factors(analogy.shared())),
                    words.authority(analogy.precedent()));
        }

        private String sentence(Analogy analogy) {
            String named = words.named(analogy.precedent());
            String answer = words.text(analogy.holding().result() ? "outcome.holds" : "outcome.fails");
            return switch (analogy.relation()) {
                case FOLLOWS ->
                    words.text(
                            "case.follows",
                            named,
                            answer,
                            factors(analogy.holding().speakingFor()));
                case OPEN -> words.text("case.open", named, answer, factors(analogy.open()));
                case DISTINGUISHED -> words.text("case.distinguished", named, answer, words.clauses(reasons(analogy)));
            };
        }

        private List<String> reasons(Analogy analogy) {
            List<String> reasons = new ArrayList<>();
            if (!analogy.otherContext().isEmpty()) {
                reasons.add(words.text("case.context", facts(analogy.otherContext().stream())));
            }
            if (!analogy.lacking().isEmpty()) {
                reasons.add(words.text("case.lacking", factors(analogy.lacking())));
            }
            if (!analogy.opposed().isEmpty()) {
                reasons.add(words.text("case.opposed", factors(analogy.opposed())));
            }
            if (analogy.otherLaw()) {
                reasons.add(words.text("case.otherLaw"));
            }
            return reasons;
        }

        private String factors(List<Factor> factors) {
            return facts(factors.stream().map(Factor::is));
        }

        private String facts(Stream<FactIs> facts) {
            return words.list(facts.map(is -> words.text("case.factor", words.label(is.fact()), values(is.fact(), is)))
                    .toList());
        }

        private String values(Fact fact, FactIs is) {
            return is.values().stream().map(value -> words.value(fact, value)).collect(Collectors.joining("/"));
        }
    }
}
