package org.safeharbor.core.dispute;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question for the court: this provider, this content group, this right. Resolved from a {@link CaseFile}.
 *
 * @since 0.1
 */
public final class Dispute {

    private final CaseFile file;
    private final ContentGroup content;
    private final ServiceProvider provider;
    private final Work work;
    private final Map<SubjectKind, List<Subject>> subjects = new EnumMap<>(SubjectKind.class);

    Dispute(CaseFile file, ContentGroup content, ServiceProvider provider, Work work) {
        this.file = file;
        this.content = content;
        this.provider = provider;
        this.work = work;
        String id = content.id();
        one(SubjectKind.CASE, "", file.facts());
        one(SubjectKind.PROVIDER, provider.id(), provider.facts().overlaidBy(content.service()));
        one(SubjectKind.WORK, work.id(), work.facts());
        one(SubjectKind.CONTENT, id, content.facts());
        subjects.put(
                SubjectKind.NOTICE,
                file.notices().stream()
                        .filter(n -> n.to().equals(provider.id()) && n.about().containsKey(id))
                        .map(n -> Subject.of(
                                SubjectKind.NOTICE,
                                n.id(),
                                n.facts().overlaidBy(n.about().get(id))))
                        .toList());
        subjects.put(
                SubjectKind.DECLARATION,
                file.declarations().stream()
                        .filter(d -> d.to().equals(provider.id()) && d.about().containsKey(id))
                        .map(d -> Subject.of(
                                SubjectKind.DECLARATION,
                                d.id(),
                                d.facts().overlaidBy(d.about().get(id))))
                        .toList());
        subjects.put(
                SubjectKind.MEASURE,
                file.measures().stream()
                        .filter(m -> m.by().equals(provider.id()) && m.about().containsKey(id))
                        .map(m -> new Subject(
                                SubjectKind.MEASURE,
                                m.id(),
                                m.facts().overlaidBy(m.about().get(id)),
                                Set.copyOf(m.answers())))
                        .toList());
    }

    private Dispute(Dispute other, ContentGroup content) {
        this.file = other.file;
        this.content = content;
        this.provider = other.provider;
        this.work = other.work;
        this.subjects.putAll(other.subjects);
    }

    /**
     * The same dispute with one fact answered otherwise: to ask what if. The case file behind it stays as it is.
     *
     * @param subject one of {@link #subjects}
     * @throws IllegalArgumentException if it is none of them, or the fact is not one about such a subject
     */
    public Dispute supposing(Subject subject, Fact fact, Value value) {
        if (fact.subject() != subject.kind() || !subjects.get(subject.kind()).contains(subject)) {
            throw new IllegalArgumentException("The dispute has no "
                    + fact.subject().id() + " \"" + subject.id() + "\" to suppose " + fact.id() + " of");
        }
        Dispute changed = new Dispute(this, content);
        FactSheet facts = subject.facts().with(fact, Standing.assumed(value));
        changed.subjects.put(
                subject.kind(),
                subjects.get(subject.kind()).stream()
                        .map(other -> other.equals(subject)
                                ? new Subject(other.kind(), other.id(), facts, other.answers())
                                : other)
                        .toList());
        return changed;
    }

    /** The same dispute with one question found by the court: to ask what if. The case file behind it stays as it is. */
    public Dispute supposing(CourtFinding finding) {
        return new Dispute(this, content.with(finding));
    }

    private void one(SubjectKind kind, String id, FactSheet facts) {
        subjects.put(kind, List.of(Subject.of(kind, id, facts)));
    }

    /** The case file that it was resolved from. */
    public CaseFile file() {
        return file;
    }

    /** The content in question; its id names the dispute within the case. */
    public ContentGroup content() {
        return content;
    }

    /** The provider in question. */
    public ServiceProvider provider() {
        return provider;
    }

    /** The work in question. */
    public Work work() {
        return work;
    }

    /** What the facts are about, of one kind; exactly one for all kinds but notices, declarations and measures. */
    public List<Subject> subjects(SubjectKind kind) {
        return subjects.get(kind);
    }

    /** The court's own finding on an open-textured term, if it made one. */
    public Optional<CourtFinding> finding(String rule, String about) {
        return content.findings().stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.about().equals(about))
                .findFirst();
    }
}
