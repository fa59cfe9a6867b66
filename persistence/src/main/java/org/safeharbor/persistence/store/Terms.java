package org.safeharbor.persistence.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into the terms that cases are found by, the same way on every database. Forms of a sign and capitals are folded
 * first. Han and kana have no blanks between words, so a run of them gives its single signs and its pairs; a word of another
 * script gives its beginnings, so that it is found while it is being typed.
 */
final class Terms {

    private static final int LONGEST = 16;

    /** A case is found by so many terms at most: the first of its texts go before the last of very many parties. */
    private static final int MOST = 20_000;

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々";
    private static final Pattern RUN =
            Pattern.compile("[" + UNSPACED + "]+|[\\p{L}\\p{N}\\p{M}&&[^" + UNSPACED + "]]+");
    private static final Pattern STARTS_UNSPACED = Pattern.compile("^[" + UNSPACED + "]");

    private Terms() {}

    /** All terms under which the texts are to be found. */
    static Set<String> of(Collection<String> texts) {
        Set<String> terms = new LinkedHashSet<>();
        texts.forEach(text -> runs(text).forEach(run -> {
            if (isUnspaced(run)) {
                terms.addAll(pieces(run, 1));
                terms.addAll(pieces(run, 2));
            } else {
                terms.addAll(beginnings(run));
            }
        }));
        return terms.size() <= MOST
                ? terms
                : terms.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The terms that a case must all have to be found by this text; none when there is nothing in it to look for. */
    static Set<String> asked(String text) {
        Set<String> terms = new LinkedHashSet<>();
        runs(text).forEach(run -> {
            if (isUnspaced(run)) {
                terms.addAll(pieces(run, run.codePointCount(0, run.length()) == 1 ? 1 : 2));
            } else {
                var beginnings = beginnings(run);
                terms.add(beginnings.get(beginnings.size() - 1));
            }
        });
        return terms;
    }

    private static List<String> runs(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return RUN.matcher(folded).results().map(found -> found.group()).toList();
    }

    private static boolean isUnspaced(String run) {
        return STARTS_UNSPACED.matcher(run).find();
    }

    private static List<String> pieces(String run, int length) {
        var signs = run.codePoints().toArray();
        List<String> pieces = new ArrayList<>();
        for (var i = 0; i + length <= signs.length; i++) {
            pieces.add(new String(signs, i, length));
        }
        return pieces;
    }

    /** Words that are longer are told apart by their first signs only. */
    private static List<String> beginnings(String word) {
        var signs = word.codePoints().limit(LONGEST).toArray();
        List<String> beginnings = new ArrayList<>();
        for (var end = 1; end <= signs.length; end++) {
            beginnings.add(new String(signs, 0, end));
        }
        return beginnings;
    }
}
