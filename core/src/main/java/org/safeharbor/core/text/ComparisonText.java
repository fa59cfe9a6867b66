package org.safeharbor.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.analysis.Comparison.Difference;
import org.safeharbor.core.analysis.Comparison.Variant;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/**
 * What comes out otherwise under other views of the disputed points, or under the law of other times, as plain text for a
 * terminal of a hundred columns.
 *
 * @since 0.1
 */
public final class ComparisonText {

    private final TerminalPage page = new TerminalPage();
    private final Comparison comparison;
    private final Words words;
    private final boolean whole;
    private final Set<Rule> main;

    private ComparisonText(Comparison comparison, boolean whole, Words words) {
        this.comparison = comparison;
        this.whole = whole;
        this.words = words;
        this.main = new HashSet<>(comparison.base().book().summary());
        main.addAll(comparison.base().book().forms());
    }

    /**
     * The text of a comparison, each line ended by a line feed.
     *
     * @param depth from {@link Depth#FULL} on each step that changes is named, below it those of the summary and the forms
     *     of liability, and how many others
     */
    public static String of(Comparison comparison, Depth depth, Locale locale) {
        return new ComparisonText(comparison, depth.compareTo(Depth.FULL) >= 0, Words.in(locale)).text();
    }

    private String text() {
        Proof base = comparison.base();
        page.title(base.dispute(), words);
        page.gap();
        Headline.of(base, words).result().forEach(sentence -> page.put(0, sentence));
        comparison.partings().forEach(this::parting);
        List<Variant> alike = comparison.variants().stream()
                .filter(variant -> variant.differences().isEmpty())
                .toList();
        if (!alike.isEmpty()) {
            page.heading(words.text("comparison.alike"));
            alike.forEach(variant -> page.put(2, "- " + named(variant)));
        }
        return page.toString();
    }

    private void parting(Variant variant) {
        page.heading(named(variant));
        String about = VariantName.of(variant, words).about();
        if (!about.isEmpty()) {
            page.put(0, about);
        }
        List<Difference> shown = variant.differences().stream()
                .filter(difference -> whole || main.contains(difference.question()))
                .toList();
        shown.forEach(difference -> page.put(2, "- " + told(difference)));
        int others = variant.differences().size() - shown.size();
        if (others > 0) {
            page.put(2, words.text("comparison.others", others));
        }
    }

    private String named(Variant variant) {
        VariantName name = VariantName.of(variant, words);
        String label =
                name.group().isEmpty() ? name.label() : words.text("comparison.option", name.group(), name.label());
        return label + " [" + variant.id() + "]";
    }

    private String told(Difference difference) {
        return words.text(
                "comparison.difference",
                words.label(difference.question()),
                words.outcome(difference.before()),
                words.outcome(difference.after()));
    }
}
