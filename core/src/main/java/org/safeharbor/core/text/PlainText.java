package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/**
 * A whole proof as plain text for a terminal of a hundred columns: headline, summary, and the reasoning as numbered
 * steps or in the manner of a court.
 *
 * @since 0.1
 */
public final class PlainText {

    private static final int DEEPEST = 6;
    private static final int MOST = 3;

    private final TerminalPage page = new TerminalPage();
    private final Proof proof;
    private final Words words;
    private final Depth depth;
    private final Cites cites;
    private final boolean places;
    private final List<Clock> clocks;

    private PlainText(Proof proof, Depth depth, Words words, boolean places, List<Clock> clocks) {
        this.proof = proof;
        this.depth = depth;
        this.cites = new Cites(proof, words);
        this.words = words;
        this.places = places;
        this.clocks = clocks;
    }

    private static PlainText forReaders(Proof proof, Depth depth, Locale locale) {
        return new PlainText(proof, depth, Words.in(locale), false, List.of());
    }

    /** The text of a proof, each line ended by a line feed. */
    public static String of(Proof proof, Depth depth, Locale locale) {
        return forReaders(proof, depth, locale).inSteps();
    }

    /**
     * The same for whoever writes the case file: beside each missing fact its place in the file, and after the summary the
     * time limits.
     */
    public static String forWriters(Proof proof, List<Clock> clocks, Depth depth, Locale locale) {
        return new PlainText(proof, depth, Words.in(locale), true, clocks).inSteps();
    }

    /** The reasoning as a court writes it, under the same head; each line ended by a line feed. */
    public static String judgment(Proof proof, Depth depth, Locale locale) {
        return forReaders(proof, depth, locale).asJudgment();
    }

    private String inSteps() {
        head();
        Outline.of(proof, depth, words).lines().forEach(this::line);
        if (depth != Depth.HEADLINE) {
            cases(CaseNotes.of(proof, words), depth == Depth.AUDIT ? Integer.MAX_VALUE : MOST);
        }
        return page.toString();
    }

    private String asJudgment() {
        head();
        new JudgmentText(page, words).append(Judgment.of(proof, depth, words).sections());
        return page.toString();
    }

    private void head() {
        Dispute dispute = proof.dispute();
        page.title(dispute, words);
        Headline headline = Headline.of(proof, words);
        page.gap();
        headline.result().forEach(sentence -> page.put(0, sentence));
        if (!headline.closed().isEmpty()) {
            page.put(0, words.text("headline.closed", words.sentences(headline.closed())));
        }
        headline.remarks().forEach(sentence -> page.put(0, sentence));
        page.heading(words.text("plain.summary"));
        headline.rows().forEach(this::row);
        missing();
        if (!clocks.isEmpty()) {
            page.heading(words.text("plain.clocks"));
            clocks.stream().map(this::said).distinct().forEach(this::clock);
        }
        if (!dispute.file().note().isEmpty()) {
            page.put(0, words.text("plain.circumstances", dispute.file().note()));
        }
        page.gap();
        headline.notices().forEach(sentence -> page.put(0, sentence));
        page.heading(words.text("plain.reasoning"));
    }

    /** The nearest decided cases, so many a question. */
    private void cases(CaseNotes cases, int most) {
        if (cases.notes().isEmpty()) {
            return;
        }
        page.heading(words.text("case.heading"));
        String question = "";
        int shown = 0;
        for (CaseNotes.Note note : cases.notes()) {
            shown = note.question().equals(question) ? shown + 1 : 1;
            if (shown == 1) {
                page.gap();
                page.put(0, note.question());
            }
            question = note.question();
            if (shown <= most) {
                page.put(2, "- " + note.sentence());
                page.put(4, words.text("case.source", note.authority(), note.shared()));
            }
        }
    }

    /** What is missing: the facts, and after them the questions that are left to the court. */
    private void missing() {
        Missing missing = Missing.of(proof);
        if (missing.isEmpty()) {
            return;
        }
        page.heading(words.text("plain.missingHeading"));
        Sentences sentences = new Sentences(words);
        CaseFile file = proof.dispute().file();
        missing.facts().forEach(fact -> page.put(2, "- " + sentences.missing(fact) + at(fact.place(file))));
        String findings = "/content/" + file.content().indexOf(proof.dispute().content()) + "/findings: ";
        missing.questions()
                .forEach(question -> page.put(
                        2, "- " + sentences.toDecide(question) + at(findings + ((Rule) question.condition()).id())));
    }

    /** Where in the case file it can be told, for who writes one. */
    private String at(String place) {
        return places ? " [" + place + "]" : "";
    }

    /** A time limit: what, for whom, until when, and how it is counted under which provision. */
    private List<String> said(Clock clock) {
        String label = words.clocks().name(clock.rule());
        SubjectKind from = clock.rule().from().subject();
        String about = from.compareTo(SubjectKind.NOTICE) < 0
                ? label
                : words.text("clause.about", label, words.text("about." + from.id(), clock.about()));
        List<String> said = new ArrayList<>();
        said.add("- "
                + words.text(
                        "plain.clock",
                        about,
                        words.clocks().actor(clock.rule().actor()),
                        words.moment(clock.end()),
                        words.clocks().state(clock.state())));
        words.clocks().doubt(clock).ifPresent(said::add);
        said.add(words.clocks().counted(clock.rule()) + " ["
                + words.mark(clock.rule().mark()) + "]");
        words.clocks().ground(clock, proof).ifPresent(ground -> said.add(words.text("plain.provisions", ground)));
        return said;
    }

    private void clock(List<String> said) {
        page.put(2, said.get(0));
        said.subList(1, said.size()).forEach(sentence -> page.put(4, sentence));
    }

    private void row(Headline.Row row) {
        page.put(2, words.text("plain.row", row.label(), outcome(words, row.result())));
    }

    /** A result in brackets: both where the closed record gives another, and a mark where the court has a choice. */
    static String outcome(Words words, Line.Result result) {
        String outcome = result.differs()
                ? words.text("plain.both", result.word(), result.closedWord())
                : "[" + result.word() + "]";
        return result.discretionary() ? outcome + " *" + words.text("mark.discretionary") : outcome;
    }

    private void line(Line line) {
        if (line.kind() == Line.Kind.CHAPTER) {
            page.gap();
            page.put(0, line.number() + "  " + line.text());
            return;
        }
        int indent = 2 * Math.min(line.level() - 1, DEEPEST);
        String text = answered(line);
        String titled = line.role().isEmpty() ? text : words.text("plain.role", line.role(), text);
        String greyed = line.result().greyed() ? "~ " : "";
        page.put(indent, line.number() + "  " + greyed + titled + " " + outcome(words, line.result()));
        int below = indent + 4;
        if (line.isReference()) {
            page.put(below, words.text("plain.seeAlso", line.seeAlso()));
            return;
        }
        if (depth != Depth.HEADLINE) {
            details(line, below);
        } else if (!line.result().greyed()) {
            reason(line, below);
        }
    }

    private String answered(Line line) {
        if (line.kind() != Line.Kind.FACT) {
            return line.text();
        }
        return line.grounds().missing().isEmpty()
                ? words.text(
                        "plain.answer",
                        line.text(),
                        line.answer(),
                        line.record().basis())
                : words.text("plain.answer.open", line.text(), line.answer());
    }

    /** Why, and under which provisions; at the depth of the headline that is all, for what is missing stands above. */
    private void reason(Line line, int indent) {
        if (!line.why().isEmpty()) {
            page.put(indent, line.why());
        }
        List<String> cited = cites.of(line.grounds().provisions(), (text, mark) -> text + " [" + mark + "]");
        if (!cited.isEmpty()) {
            page.put(indent, words.text("plain.provisions", words.clauses(cited)));
        }
    }

    private void details(Line line, int indent) {
        reason(line, indent);
        if (!line.grounds().layer().isEmpty() && line.kind() == Line.Kind.RULE) {
            page.put(indent, words.text("plain.layer", line.grounds().layer()));
        }
        line.grounds().readings().forEach(reading -> page.put(indent, reading));
        if (!line.grounds().missing().isEmpty()) {
            page.put(
                    indent,
                    words.text(
                            "plain.missing", words.clauses(first(line.grounds().missing()))));
        }
        if (!line.record().evidence().isEmpty()) {
            page.put(
                    indent,
                    words.text("plain.evidence", words.list(line.record().evidence())));
        }
        if (!line.record().note().isEmpty()) {
            page.put(indent, words.text("plain.note", line.record().note()));
        }
        if (!line.lead().isEmpty()) {
            page.put(indent, words.text("plain.lead", line.lead()));
        }
    }

    private List<String> first(List<String> lacks) {
        if (lacks.size() <= MOST) {
            return lacks;
        }
        List<String> first = new ArrayList<>(lacks.subList(0, MOST));
        first.add(words.text("plain.more", Integer.toString(lacks.size() - MOST)));
        return first;
    }
}
