package org.safeharbor.portal.compare;

import java.util.List;

/**
 * Things side by side, a line a question.
 *
 * @param columns what is compared
 * @param differing the lines whose cells differ
 * @param same the lines whose cells are alike
 */
public record Table(List<Column> columns, List<Line> differing, List<Line> same) {

    /**
     * What stands in a column.
     *
     * @param label in a few words
     * @param help what it stands for; empty for nothing to say
     * @param href where it is read in full; empty for nowhere
     */
    public record Column(String label, String help, String href) {}

    /**
     * A line.
     *
     * @param group what it belongs to
     * @param label the question
     * @param cells the answers, one a column
     */
    public record Line(String group, String label, List<Cell> cells) {
        boolean differs() {
            return cells.stream().map(Cell::compared).distinct().count() > 1;
        }
    }

    /**
     * An answer.
     *
     * @param outcome id of the outcome; empty where the cell holds a fact or nothing
     * @param word the outcome or the fact in words
     * @param discretionary whether it rests on discretion
     * @param closed how it would be if the record closed today, where that differs; empty otherwise
     * @param href the step of the reasoning; empty for none
     */
    public record Cell(String outcome, String word, boolean discretionary, String closed, String href) {
        private String compared() {
            return outcome + ' ' + word + ' ' + discretionary;
        }
    }

    static Table of(List<Column> columns, List<Line> lines) {
        return new Table(
                columns,
                lines.stream().filter(Line::differs).toList(),
                lines.stream().filter(line -> !line.differs()).toList());
    }
}
