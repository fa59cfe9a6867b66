package org.safeharbor.persistence.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word somebody meant to write. */
final class Spelling {

    private static final int SLIPS = 2;

    private Spelling() {}

    /** The known word that the written one differs from in case only, or by one or two slips of the pen. */
    static Optional<String> meant(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> word.equalsIgnoreCase(written) || near(written, word))
                .min(Comparator.comparingInt(word -> slips(written, word)));
    }

    /** In a short word two slips are another word. */
    private static boolean near(String written, String word) {
        int allowed = Math.min(SLIPS, word.length() - 3);
        return Math.abs(written.length() - word.length()) <= allowed && slips(written, word) <= allowed;
    }

    /** How many letters must be put in, left out, replaced or swapped with the next to make the one out of the other. */
    static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + replaced);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
