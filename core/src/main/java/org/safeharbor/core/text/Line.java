package org.safeharbor.core.text;

import java.util.List;
import java.util.Optional;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;

/**
 * One numbered line of an {@link Outline}, in words. What is not said of a line is an empty text or an empty list.
 *
 * @param number such as {@code 2.1.3}; the same at every depth
 * @param level 0 for a chapter, 1 for its questions, and so on
 * @param kind what it shows
 * @param id id of the chapter, rule, fact or step; empty for a group or a check
 * @param about ids of the notice, declaration and measure it is about, joined by slashes, as in {@code Node.about}
 * @param role why it stands here, in words: the scope, a presumption, an exception, or that it only explains;
 *     empty for an element
 * @param text the question, the condition of a step, or how the parts of a group combine
 * @param answer the value of a fact in words, or what a check found; empty otherwise
 * @param result what came out
 * @param why one sentence that gives the result with its reasons; for a fact, what would be needed here
 * @param lead how the lines below combine, such as "one of the following"; empty when all are needed
 * @param grounds the law, the burden and what is missing
 * @param record how a fact stands
 * @param seeAlso number of the line where this rule is shown in full; empty when it is shown here
 * @param nodes the steps of the proof that the line stands for, the outermost first; none for a chapter
 * @since 0.1
 */
public record Line(
        String number,
        int level,
        Kind kind,
        String id,
        String about,
        String role,
        String text,
        String answer,
        Result result,
        String why,
        String lead,
        Grounds grounds,
        Record record,
        String seeAlso,
        List<Node> nodes) {

    /** What a line shows. */
    public enum Kind {
        /** The heading of a chapter. */
        CHAPTER("chapter"),
        /** A question of law. */
        RULE("rule"),
        /** A question of fact. */
        FACT("fact"),
        /** A step of the weighing of an open-textured question. */
        STEP("step"),
        /** Several alternatives, or what is said of one notice or measure. */
        GROUP("group"),
        /** A check of dates, versions of the law, readings, or completeness of the record. */
        CHECK("check");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in style classes and message keys. */
        public String id() {
            return id;
        }
    }

    /**
     * What came out, in both readings of a result.
     *
     * @param outcome as the record stands; for a rule its own outcome, otherwise that of the element as it is asserted
     * @param closed if the record closed today
     * @param word the first in words
     * @param closedWord the second in words
     * @param discretionary whether it rests on discretion
     * @param negated whether what counts above is that the rule does not hold
     * @param greyed whether it makes no difference for what stands above
     */
    public record Result(
            Outcome outcome,
            Outcome closed,
            String word,
            String closedWord,
            boolean discretionary,
            boolean negated,
            boolean greyed) {

        /** Whether both readings differ. */
        public boolean differs() {
            return outcome != closed;
        }
    }

    /**
     * What a line rests on.
     *
     * @param provisions the provisions that are the law for these facts
     * @param burden who has to prove it, in words
     * @param layer which layer answered a weighed question, in words
     * @param readings how the disputed points in it were taken
     * @param missing what keeps it open, in words
     */
    public record Grounds(
            List<Cited> provisions, String burden, String layer, List<String> readings, List<String> missing) {

        static final Grounds NONE = new Grounds(List.of(), "", "", List.of(), List.of());
    }

    /**
     * A provision as it is cited.
     *
     * @param id such as {@code prc.cc/1195/2}
     * @param text the citation
     * @param title the full title of the instrument
     * @param mark how far the text was checked, in words; empty when it was checked
     * @param governs whether it is the law for these facts; a provision that is not is shown for audit only
     */
    public record Cited(String id, String text, String title, String mark, boolean governs) {}

    /**
     * How a fact stands in the case.
     *
     * @param basis on what ground it counts as known, in words
     * @param positions what each side says, in words
     * @param evidence ids of the exhibits offered on it
     * @param note what was noted beside it
     */
    public record Record(String basis, List<String> positions, List<String> evidence, String note) {

        static final Record NONE = new Record("", List.of(), List.of(), "");
    }

    /** The outermost step of the proof that the line stands for. */
    public Optional<Node> node() {
        return nodes.stream().findFirst();
    }

    /** The innermost step of the proof that the line stands for, not a mere turning round of it. */
    Node own() {
        return nodes.get(nodes.size() - 1);
    }

    /** Whether the line is shown in full elsewhere. */
    public boolean isReference() {
        return !seeAlso.isEmpty();
    }
}
