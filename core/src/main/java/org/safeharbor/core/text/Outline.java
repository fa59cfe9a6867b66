package org.safeharbor.core.text;

import java.util.List;
import java.util.Optional;
import org.safeharbor.core.reasoning.Proof;

/**
 * A proof as an ordered list of numbered lines, like a judgment: chapters 1, 2, …; questions 1.1; elements 1.1.1.
 *
 * <p>A rule that is used twice is shown where it is first asked, or where it is a question of a chapter; elsewhere its
 * line refers there. What makes no difference stays, greyed.
 *
 * @param depth how much is shown
 * @param lines the lines in order
 * @since 0.1
 */
public record Outline(Depth depth, List<Line> lines) {

    /** Copies the lines. */
    public Outline {
        lines = List.copyOf(lines);
    }

    /** The outline of a proof in the words of a language. */
    public static Outline of(Proof proof, Depth depth, Words words) {
        return new Outline(depth, new Lines(proof, depth, words).all());
    }

    /** The line with this number. */
    public Optional<Line> line(String number) {
        return lines.stream().filter(line -> line.number().equals(number)).findFirst();
    }

    /** The first line that shows this rule and does not only refer to it. */
    public Optional<Line> showing(String ruleId, String about) {
        return lines.stream()
                .filter(line -> line.kind() == Line.Kind.RULE && !line.isReference())
                .filter(line -> line.id().equals(ruleId) && line.about().equals(about))
                .findFirst();
    }
}
