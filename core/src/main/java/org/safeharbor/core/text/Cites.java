package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Proof;

/** Cites the provisions of a line together: those of one instrument, marked alike, that follow one another. */
final class Cites {

    private final Words words;
    private final Map<String, Provision> places;

    Cites(Proof proof, Words words) {
        this.words = words;
        this.places = proof.book().rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .collect(Collectors.toMap(Provision::id, place -> place, (one, again) -> one));
    }

    /** Each group of them, with its mark put behind it by {@code marked}. */
    List<String> of(List<Line.Cited> cited, BinaryOperator<String> marked) {
        List<String> texts = new ArrayList<>();
        for (int from = 0, to; from < cited.size(); from = to) {
            Line.Cited first = cited.get(from);
            to = from + 1;
            while (to < cited.size() && standsBy(first, cited.get(to))) {
                to++;
            }
            String text = together(cited.subList(from, to));
            texts.add(first.mark().isEmpty() ? text : marked.apply(text, first.mark()));
        }
        return texts;
    }

    private String together(List<Line.Cited> cited) {
        return cited.size() == 1
                ? cited.get(0).text()
                : words.citations(
                        cited.stream().map(one -> places.get(one.id())).toList());
    }

    /** Whether it is cited together with the one before it, for it is in the same instrument and marked alike. */
    private boolean standsBy(Line.Cited one, Line.Cited other) {
        return one.title().equals(other.title())
                && one.mark().equals(other.mark())
                && places.containsKey(one.id())
                && places.containsKey(other.id());
    }
}
