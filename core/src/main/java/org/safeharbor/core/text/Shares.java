package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/**
 * What right holder, provider and user each get, side by side: the claims of the one, the harbor and the liability of the
 * other, and what passes between them and the user.
 *
 * @param shares one for each side, in the order of the sides
 * @since 0.1
 */
public record Shares(List<Share> shares) {

    /** The chapters that speak to a side, in the order in which it asks. */
    private static final Map<Side, List<String>> CHAPTERS = new EnumMap<>(Map.of(
            Side.RIGHT_HOLDER, List.of("relief", "holder"),
            Side.PROVIDER, List.of("harbor", "liability"),
            Side.USER, List.of("infringement", "user")));

    /**
     * What one side gets.
     *
     * @param side which
     * @param name in words
     * @param rows the questions that speak to it, those that arise
     * @param none one sentence instead of rows, where nothing arises; else empty
     */
    public record Share(Side side, String name, List<Headline.Row> rows, String none) {

        /** Copies the rows. */
        public Share {
            rows = List.copyOf(rows);
        }
    }

    /** Copies the shares. */
    public Shares {
        shares = List.copyOf(shares);
    }

    /** What each side gets, in the words of a language. */
    public static Shares of(Proof proof, Words words) {
        List<Share> shares = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Headline.Row> rows = CHAPTERS.get(side).stream()
                    .flatMap(chapter -> rows(proof, chapter, words).stream())
                    .toList();
            shares.add(new Share(side, words.side(side), rows, rows.isEmpty() ? words.text("shares.none") : ""));
        }
        return new Shares(shares);
    }

    private static List<Headline.Row> rows(Proof proof, String id, Words words) {
        List<Headline.Row> rows = new ArrayList<>();
        List<Chapter> chapters = proof.book().chapters();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            if (!chapter.id().equals(id)) {
                continue;
            }
            for (int j = 0; j < chapter.rules().size(); j++) {
                Rule rule = chapter.rules().get(j);
                Node node = proof.of(rule);
                if (arises(rule, node) && !(id.equals("harbor") && proof.told(rule) == Outcome.DOES_NOT_APPLY)) {
                    Line.Result result = new Sentences(words).result(node, true, false, false);
                    rows.add(new Headline.Row(
                            words.chapter(chapter), rule.id(), words.label(rule), result, (i + 1) + "." + (j + 1)));
                }
            }
        }
        return rows;
    }

    /** A claim or duty that arises however the record closes; a form of liability only if it may hold. */
    private static boolean arises(Rule rule, Node node) {
        boolean mayHold = node.outcome() == Outcome.HOLDS || node.outcome() == Outcome.OPEN;
        boolean form = rule.id().contains(".liability.") || rule.isDeclaratory();
        return node.outcomeIfClosedToday() != Outcome.DOES_NOT_APPLY && (mayHold || !form);
    }
}
