package org.safeharbor.core.text;

import java.util.List;
import org.safeharbor.core.reasoning.Proof;

/**
 * A proof as prose in the manner of a court: for each question the law (major premise), the facts of the case (minor
 * premise) and the conclusion. The numbers are those of the {@link Outline}.
 *
 * <p>At the depth of the headline the questions that carry the result are discussed with their decisive reasons: the
 * infringement, the safe harbor and its conditions, the liability that holds or may hold, and the relief sought; the other
 * questions of the chapters are answered in a line. At that of the elements every question of law has its own passage; in
 * full each fact is given with what the sides say and the exhibits; for audit also what makes no difference. A question
 * that does not arise is named and not discussed, except for audit.
 *
 * @param depth how much is said
 * @param sections a section for each chapter of the rule book
 * @since 0.1
 */
public record Judgment(Depth depth, List<Section> sections) {

    /** Copies the sections. */
    public Judgment {
        sections = List.copyOf(sections);
    }

    /**
     * The questions of one chapter.
     *
     * @param number such as {@code 3}
     * @param heading in words
     * @param passages the questions that are discussed, in order
     * @param answered the questions that are answered and not discussed, at the depth of the headline only
     * @param aside one sentence that names the questions that do not arise; empty for none
     */
    public record Section(String number, String heading, List<Passage> passages, List<Line> answered, String aside) {

        /** Copies the lists. */
        public Section {
            passages = List.copyOf(passages);
            answered = List.copyOf(answered);
        }
    }

    /**
     * One question.
     *
     * @param number as in the outline
     * @param level 1 for a question of the chapter, 2 for one below it, and so on
     * @param id id of the rule
     * @param question in words
     * @param result what came out, in both readings
     * @param cited the provisions
     * @param law the major premise
     * @param facts the minor premise
     * @param conclusion the conclusion, what becomes of it if the record closed today, and discretion: whole sentences
     * @param readings how the disputed points in it were taken
     * @param open what keeps it open; empty when it is not open
     */
    public record Passage(
            String number,
            int level,
            String id,
            String question,
            Line.Result result,
            List<Line.Cited> cited,
            Premise law,
            Premise facts,
            List<String> conclusion,
            List<String> readings,
            List<String> open) {

        /** Copies the lists. */
        public Passage {
            cited = List.copyOf(cited);
            conclusion = List.copyOf(conclusion);
            readings = List.copyOf(readings);
            open = List.copyOf(open);
        }

        Passage with(Premise newLaw, Premise newFacts) {
            return new Passage(
                    number, level, id, question, result, cited, newLaw, newFacts, conclusion, readings, open);
        }
    }

    /**
     * A premise: a sentence, or the beginning of one that its points complete.
     *
     * @param lead the sentence or its beginning
     * @param points what completes it; empty for a whole sentence
     */
    public record Premise(String lead, List<Point> points) {

        /** Copies the points. */
        public Premise {
            points = List.copyOf(points);
        }
    }

    /**
     * One point of a premise.
     *
     * @param text in words, without a stop at the end
     * @param see number of the passage that discusses it; empty for none
     * @param points the points below it
     */
    public record Point(String text, String see, List<Point> points) {

        /** Copies the points. */
        public Point {
            points = List.copyOf(points);
        }

        Point withoutSee() {
            return new Point(text, "", points);
        }
    }

    /** The judgment-like reasoning of a proof in the words of a language. */
    public static Judgment of(Proof proof, Depth depth, Words words) {
        return new Judgment(depth, new Court(proof, depth, words).sections());
    }
}
