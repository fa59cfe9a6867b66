package org.safeharbor.core.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;

/** The facts of one dispute as plain values, to be changed one at a time. Immutable. */
final class Assignment {

    /** One subject: what it is, its id, what is known of it and which notices it answers. */
    static final class About {
        private final SubjectKind kind;
        private final String id;
        private final Map<Fact, Value> values;
        private final List<String> answers;
        /** Made when first asked for; most assignments on the way to another one never are. */
        private FactSheet sheet;

        private About(SubjectKind kind, String id, Map<Fact, Value> values, List<String> answers) {
            this.kind = kind;
            this.id = id;
            this.values = Map.copyOf(values);
            this.answers = List.copyOf(answers);
        }

        SubjectKind kind() {
            return kind;
        }

        String id() {
            return id;
        }

        Map<Fact, Value> values() {
            return values;
        }

        List<String> answers() {
            return answers;
        }

        Value value(Fact fact) {
            return values.getOrDefault(fact, Value.UNKNOWN);
        }

        private About with(Fact fact, Value value) {
            Map<Fact, Value> changed = new HashMap<>(values);
            if (value.isKnown()) {
                changed.put(fact, value);
            } else {
                changed.remove(fact);
            }
            return new About(kind, id, changed, answers);
        }

        private FactSheet sheet() {
            if (sheet == null) {
                Map<Fact, Standing> standings = new HashMap<>();
                values.forEach((fact, value) -> standings.put(fact, Standing.assumed(value)));
                sheet = FactSheet.of(standings);
            }
            return sheet;
        }
    }

    private final List<About> subjects;
    private final List<CourtFinding> findings;

    private Assignment(List<About> subjects, List<CourtFinding> findings) {
        this.subjects = List.copyOf(subjects);
        this.findings = List.copyOf(findings);
    }

    /** The facts of a dispute as they count, whatever their standing. */
    static Assignment of(Dispute dispute) {
        List<About> subjects = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            for (Subject subject : dispute.subjects(kind)) {
                Map<Fact, Value> values = new LinkedHashMap<>();
                for (Fact fact : Vocabulary.about(kind)) {
                    if (subject.facts().value(fact).isKnown()) {
                        values.put(fact, subject.facts().value(fact));
                    }
                }
                subjects.add(new About(kind, subject.id(), values, List.copyOf(subject.answers())));
            }
        }
        return new Assignment(subjects, dispute.content().findings());
    }

    List<About> subjects() {
        return subjects;
    }

    List<About> subjects(SubjectKind kind) {
        return subjects.stream().filter(subject -> subject.kind() == kind).toList();
    }

    /** The same with one fact otherwise, or unknown. */
    Assignment with(About subject, Fact fact, Value value) {
        return new Assignment(
                subjects.stream()
                        .map(one -> one.kind() == subject.kind() && one.id().equals(subject.id())
                                ? one.with(fact, value)
                                : one)
                        .toList(),
                findings);
    }

    /** The same with one more notice, declaration or measure. */
    Assignment adding(SubjectKind kind, String id, Map<Fact, Value> values) {
        List<About> more = new ArrayList<>(subjects);
        more.add(new About(kind, id, values, List.of()));
        return new Assignment(more, findings);
    }

    /** The same without a notice, declaration or measure. */
    Assignment without(About subject) {
        return new Assignment(
                subjects.stream().filter(one -> one != subject).toList(),
                findings.stream()
                        .filter(finding -> !List.of(finding.about().split("/")).contains(subject.id()))
                        .toList());
    }

    /** The same with a finding of the court. */
    Assignment found(String rule, String about, boolean holds) {
        List<CourtFinding> more = new ArrayList<>(findings);
        more.add(new CourtFinding(rule, about, holds, "drawn"));
        return new Assignment(subjects, more);
    }

    /** The same with no finding of the court. */
    Assignment withoutFindings() {
        return new Assignment(subjects, List.of());
    }

    /** As a dispute, if nothing in it excludes another thing. */
    Optional<Dispute> dispute() {
        Map<SubjectKind, About> single = new EnumMap<>(SubjectKind.class);
        subjects.forEach(subject -> single.put(subject.kind(), subject));
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC)
                .facts(single.get(SubjectKind.CASE).sheet())
                .provider(new ServiceProvider(
                        "p", "", single.get(SubjectKind.PROVIDER).sheet()))
                .work(new Work("w", "", single.get(SubjectKind.WORK).sheet()))
                .content(new ContentGroup(
                        "c", "p", "w", "", single.get(SubjectKind.CONTENT).sheet(), FactSheet.EMPTY, findings));
        Map<String, FactSheet> about = Map.of("c", FactSheet.EMPTY);
        for (About subject : subjects) {
            switch (subject.kind()) {
                case NOTICE -> file.received(new Notice(subject.id(), "p", subject.sheet(), about));
                case DECLARATION -> file.declared(new Declaration(subject.id(), "p", subject.sheet(), about));
                case MEASURE -> {
                    List<String> known = subject.answers().stream()
                            .filter(id ->
                                    subjects.stream().anyMatch(one -> one.id().equals(id)))
                            .toList();
                    file.took(new MeasureTaken(subject.id(), "p", subject.sheet(), about, known));
                }
                default -> {}
            }
        }
        return file.check().isEmpty() ? Optional.of(file.build().disputes().get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (About subject : subjects) {
            text.append(subject.kind().id()).append(' ').append(subject.id()).append(' ');
            Vocabulary.about(subject.kind()).stream()
                    .filter(subject.values()::containsKey)
                    .forEach(fact -> text.append(fact.member())
                            .append('=')
                            .append(brief(subject.value(fact)))
                            .append(' '));
            text.append(subject.answers().isEmpty() ? "" : "answers " + subject.answers());
        }
        findings.forEach(finding -> text.append("found ")
                .append(finding.rule())
                .append('[')
                .append(finding.about())
                .append("]=")
                .append(finding.holds())
                .append(' '));
        return text.toString();
    }

    static String brief(Value value) {
        if (value instanceof Value.YesNo yes) {
            return yes.yes() ? "yes" : "no";
        }
        if (value instanceof Value.Choice choice) {
            return choice.id();
        }
        return value instanceof Value.When when
                ? when.moment().toString()
                : value instanceof Value.Quantity many ? "" + many.amount() : "?";
    }

    /** The fewest words for what is different from another one. */
    String differenceFrom(Assignment other) {
        List<String> differences = new ArrayList<>();
        for (About subject : subjects) {
            Optional<About> before = other.subjects.stream()
                    .filter(one -> one.kind() == subject.kind() && one.id().equals(subject.id()))
                    .findFirst();
            for (Fact fact : Vocabulary.about(subject.kind())) {
                Value was = before.map(one -> one.value(fact)).orElse(Value.UNKNOWN);
                if (!was.equals(subject.value(fact))) {
                    differences.add(fact.id() + " " + brief(was) + " -> " + brief(subject.value(fact)));
                }
            }
        }
        return differences.toString();
    }
}
