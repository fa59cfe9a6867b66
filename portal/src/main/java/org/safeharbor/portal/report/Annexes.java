package org.safeharbor.portal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.VariantName;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.Markup;
import org.safeharbor.portal.shell.Texts;

/** The tables behind a report. */
final class Annexes {

    private final Proof proof;
    private final Dispute dispute;
    private final Headline headline;
    private final Words words;
    private final Texts texts;
    private final Names names;

    Annexes(Proof proof, Headline headline, Words words, Texts texts, Names names) {
        this.proof = proof;
        this.dispute = proof.dispute();
        this.headline = headline;
        this.words = words;
        this.texts = texts;
        this.names = names;
    }

    void of(Set<Annex> wanted, Markup page, List<Paper.Mark> marks) {
        for (var annex : Annex.values()) {
            if (wanted.contains(annex)) {
                var id = "annex-" + annex.id();
                var title = texts.get("report.annexOf", texts.get("report.annex." + annex.id()));
                marks.add(new Paper.Mark(id, title));
                page.open("section", "class", "sh-annex").leaf("h2", title, "id", id);
                page.add(body(annex)).close();
            }
        }
    }

    private Markup body(Annex annex) {
        return switch (annex) {
            case FACTS -> facts();
            case EVIDENCE -> evidence();
            case TIMELINE -> timeline();
            case READINGS -> readings();
            case MISSING -> missing();
        };
    }

    private Stream<Subject> subjects() {
        return Stream.of(SubjectKind.values()).flatMap(kind -> dispute.subjects(kind).stream());
    }

    private String name(Subject subject) {
        return names.of(subject.kind(), subject.id());
    }

    private Markup facts() {
        var part = new Markup();
        subjects().forEach(subject -> {
            var rows = Vocabulary.about(subject.kind()).stream()
                    .filter(fact -> !subject.facts().standing(fact).isEmpty())
                    .map(fact -> fact(subject, fact))
                    .toList();
            if (!rows.isEmpty()) {
                part.leaf("h3", name(subject));
                table(part, List.of("report.fact", "report.value", "report.basis", "report.record"), rows);
            }
        });
        return orNone(part, "report.noFacts");
    }

    private List<String> fact(Subject subject, Fact fact) {
        var standing = subject.facts().standing(fact);
        var resolved = standing.resolve();
        return List.of(
                words.label(fact),
                words.value(fact, resolved.value()),
                words.basis(resolved.basis()),
                record(fact, standing));
    }

    private String record(Fact fact, Standing standing) {
        var said = new ArrayList<String>();
        standing.positions()
                .forEach(position -> said.add(words.text(
                        "record.position",
                        words.side(position.side()),
                        words.stance(position.stance()),
                        position.value().isKnown() ? words.value(fact, position.value()) : "")));
        if (!standing.evidence().isEmpty()) {
            said.add(words.text("plain.evidence", exhibits(standing.evidence())));
        }
        if (!standing.note().isBlank()) {
            said.add(standing.note());
        }
        return String.join(texts.get("report.and"), said);
    }

    private String exhibits(List<String> ids) {
        return dispute.file().evidence().stream()
                .filter(exhibit -> ids.contains(exhibit.id()))
                .map(exhibit -> exhibit.title())
                .collect(Collectors.joining(texts.get("report.and")));
    }

    private Markup evidence() {
        var rows = dispute.file().evidence().stream()
                .map(exhibit -> List.of(
                        exhibit.id(),
                        exhibit.title(),
                        words.side(exhibit.side()),
                        subjects()
                                .flatMap(subject -> Vocabulary.about(subject.kind()).stream()
                                        .filter(fact -> subject.facts()
                                                .standing(fact)
                                                .evidence()
                                                .contains(exhibit.id()))
                                        .map(words::label))
                                .distinct()
                                .collect(Collectors.joining(texts.get("report.and")))))
                .toList();
        var part = new Markup();
        if (!rows.isEmpty()) {
            table(part, List.of("report.exhibit", "report.what", "report.offeredBy", "report.offeredOn"), rows);
        }
        return orNone(part, "report.noEvidence");
    }

    private Markup timeline() {
        var part = new Markup();
        record Event(Value.When at, Subject subject, Fact fact) {}
        var events = subjects()
                .flatMap(subject -> Vocabulary.about(subject.kind()).stream()
                        .filter(fact -> subject.facts().value(fact) instanceof Value.When)
                        .map(fact -> new Event((Value.When) subject.facts().value(fact), subject, fact)))
                .sorted(Comparator.comparing(event -> event.at().moment().earliest()))
                .map(event -> List.of(
                        words.moment(event.at().moment()),
                        name(event.subject()),
                        words.label(event.fact()),
                        words.basis(event.subject()
                                .facts()
                                .standing(event.fact())
                                .resolve()
                                .basis())))
                .toList();
        if (!events.isEmpty()) {
            table(part, List.of("report.when", "report.where", "report.fact", "report.basis"), events);
        }
        var clocks = Clocks.of(proof).clocks().stream().map(this::clock).toList();
        if (!clocks.isEmpty()) {
            part.leaf("h3", texts.get("report.clocks"));
            table(part, List.of("report.clock", "report.actor", "report.due", "report.state", "report.ground"), clocks);
        }
        return orNone(part, "report.noTimeline");
    }

    private List<String> clock(Clock clock) {
        var rule = clock.rule();
        var subject = rule.from().subject();
        var from = clock.about().isEmpty() ? words.subject(subject) : names.of(subject, clock.about());
        var mark = words.mark(rule.mark());
        return List.of(
                texts.get(
                        "report.clockRuns",
                        words.clocks().name(rule),
                        from,
                        words.clocks().counted(clock)),
                words.clocks().actor(rule.actor()),
                words.moment(clock.end()),
                words.clocks().state(clock.state()),
                words.clocks()
                        .ground(clock, proof)
                        .map(ground -> texts.get("report.clockGround", ground, mark))
                        .orElse(mark));
    }

    private Markup readings() {
        var part = new Markup();
        var rows = proof.book().readings().stream()
                .map(reading -> {
                    var option = proof.readings().option(reading);
                    return List.of(
                            words.reading(reading), words.option(reading, option), words.holders(reading, option));
                })
                .toList();
        table(part, List.of("report.point", "report.taken", "report.heldBy"), rows);
        part.leaf("h3", texts.get("report.partings"));
        for (var variant :
                Comparison.ofPresets(proof.book(), dispute, proof.asOf()).variants()) {
            var preset = VariantName.of(variant, words);
            part.leaf("p", texts.get("report.parting", preset.label(), preset.about()));
            var differences = variant.differences().stream()
                    .map(one -> List.of(
                            words.label(one.question()), words.outcome(one.before()), words.outcome(one.after())))
                    .toList();
            if (differences.isEmpty()) {
                part.leaf("p", texts.get("report.noParting"), "class", "sh-aside");
            } else {
                table(part, List.of("report.question", "report.before", "report.after"), differences);
            }
        }
        return part;
    }

    private Markup missing() {
        var part = new Markup();
        if (!headline.missing().isEmpty()) {
            part.open("ol");
            headline.missing().forEach(lack -> part.leaf("li", names.numbered(lack)));
            part.close();
        }
        return orNone(part, "report.noMissing");
    }

    private Markup orNone(Markup part, String key) {
        return part.toString().isEmpty() ? part.leaf("p", texts.get(key), "class", "sh-aside") : part;
    }

    private void table(Markup part, List<String> heads, List<List<String>> rows) {
        part.open("table", "class", "sh-paper-table sh-columns-" + heads.size())
                .open("thead")
                .open("tr");
        heads.forEach(head -> part.leaf("th", texts.get(head), "scope", "col"));
        part.close().close().open("tbody");
        rows.forEach(row -> {
            part.open("tr");
            for (int i = 0; i < row.size(); i++) {
                part.leaf("td", row.get(i), "data-head", texts.get(heads.get(i)));
            }
            part.close();
        });
        part.close().close();
    }
}
