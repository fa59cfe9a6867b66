package org.safeharbor.core.text;

import java.util.List;

/** The reasoning in the manner of a court, on a page for a terminal. */
final class JudgmentText {

    private static final int DEEPEST_POINT = 24;

    private final TerminalPage page;
    private final Words words;

    JudgmentText(TerminalPage page, Words words) {
        this.page = page;
        this.words = words;
    }

    void append(List<Judgment.Section> sections) {
        sections.forEach(this::section);
    }

    private void section(Judgment.Section section) {
        page.gap();
        page.put(0, section.number() + "  " + section.heading());
        section.passages().forEach(this::passage);
        if (!section.passages().isEmpty() && !section.answered().isEmpty()) {
            page.gap();
        }
        section.answered()
                .forEach(line -> page.put(
                        0, line.number() + "  " + line.text() + " " + PlainText.outcome(words, line.result())));
        if (!section.aside().isEmpty()) {
            page.put(0, section.aside());
        }
    }

    private void passage(Judgment.Passage passage) {
        page.gap();
        page.put(0, passage.number() + "  " + passage.question() + " " + PlainText.outcome(words, passage.result()));
        premise(passage.law());
        premise(passage.facts());
        passage.conclusion().forEach(sentence -> page.put(4, sentence));
        passage.readings().forEach(reading -> page.put(4, reading));
        if (!passage.open().isEmpty()) {
            page.put(4, words.text("plain.missing", words.clauses(passage.open())));
        }
    }

    private void premise(Judgment.Premise premise) {
        page.put(4, premise.lead());
        premise.points().forEach(point -> point(point, 6));
    }

    private void point(Judgment.Point point, int indent) {
        String see = point.see().isEmpty() ? "" : words.text("judgment.see", point.see());
        page.put(indent, "- " + point.text() + see);
        point.points().forEach(below -> point(below, Math.min(indent + 2, DEEPEST_POINT)));
    }
}
