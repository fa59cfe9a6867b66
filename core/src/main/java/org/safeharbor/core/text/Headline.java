package org.safeharbor.core.text;

import java.util.List;
import org.safeharbor.core.reasoning.Proof;

/**
 * The result of a proof in a few sentences, and the summary that every case is compared on.
 *
 * @param result the safe harbor, the forms of liability and what the others owe, as the record stands
 * @param closed the same if the record closed today; empty when nothing differs
 * @param remarks discretion, departures from hard rules, how much is missing
 * @param rows the summary
 * @param missing the missing facts and the questions left to the court that the result hangs on, in words
 * @param notices status date of the law, moments after the day of assessment, unchecked sources, and that this is no legal advice; never left out
 * @since 0.1
 */
public record Headline(
        List<String> result,
        List<String> closed,
        List<String> remarks,
        List<Row> rows,
        List<String> missing,
        List<String> notices) {

    /**
     * One row of the summary.
     *
     * @param group what it belongs to, in words
     * @param id id of the rule
     * @param label the short name of the question
     * @param result the outcome in both readings
     * @param number where the question stands in the outline; empty if it stands under another one
     */
    public record Row(String group, String id, String label, Line.Result result, String number) {}

    /** The headline of a proof in the words of a language. */
    public static Headline of(Proof proof, Words words) {
        return new HeadlineMaker(proof, words).headline();
    }
}
