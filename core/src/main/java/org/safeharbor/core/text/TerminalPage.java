package org.safeharbor.core.text;

import org.safeharbor.core.dispute.Dispute;

/** Lines for a terminal of a hundred columns, wrapped and indented. */
final class TerminalPage {

    private static final int COLUMNS = 100;

    private final StringBuilder text = new StringBuilder();

    /** An empty line. */
    void gap() {
        text.append('\n');
    }

    /** A heading with its rule, after an empty line. */
    void heading(String words) {
        gap();
        put(0, words);
        text.append("=".repeat(Math.min(COLUMNS, Columns.width(words)))).append('\n');
    }

    /** The title of a case, and below it which of its disputes it is. */
    void title(Dispute dispute, Words words) {
        String title = dispute.file().title().isEmpty()
                ? dispute.file().docket()
                : dispute.file().title();
        heading(title.isEmpty() ? words.text("plain.title") : title);
        put(
                0,
                words.text(
                        "plain.dispute",
                        dispute.provider().name(),
                        dispute.work().title(),
                        dispute.content().id()));
    }

    /** A sentence so many columns to the right, its further lines by two more. */
    void put(int indent, String sentence) {
        boolean first = true;
        for (String part : Columns.wrap(sentence, COLUMNS - indent - 2)) {
            text.append(" ".repeat(first ? indent : indent + 2)).append(part).append('\n');
            first = false;
        }
    }

    /** Each line ended by a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
