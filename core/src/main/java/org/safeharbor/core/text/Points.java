package org.safeharbor.core.text;

import java.util.List;

/** Makes the points of a premise from the lines of an outline. */
final class Points {

    private final Depth depth;
    private final Words words;

    Points(Depth depth, Words words) {
        this.depth = depth;
        this.words = words;
    }

    /** A mere sentence. */
    static Judgment.Point plain(String text) {
        return new Judgment.Point(text, "", List.of());
    }

    /** What is said of a line. */
    Judgment.Point of(Line line, String text, List<Judgment.Point> below) {
        return new Judgment.Point(text, see(line), below);
    }

    /** Where a question of law has its own passage. */
    private String see(Line line) {
        if (line.kind() != Line.Kind.RULE || depth == Depth.HEADLINE && !line.isReference()) {
            return "";
        }
        return line.isReference() ? line.seeAlso() : line.number();
    }

    /** A text with how many of the points below it are needed. */
    String leading(Line line, String text, List<Judgment.Point> below) {
        return line.lead().isEmpty() || below.size() < 2 ? text : words.text("judgment.points", text, line.lead());
    }
}
