package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * The law of one jurisdiction as rules: the chapters of its reasoning, the disputed points, the calendar.
 *
 * <p>Everything that is wrong with it as a whole (two rules with one id, a rule without a provision, the contrary of a
 * rule that may not apply) is found when it is made.
 *
 * @since 0.1
 */
public final class RuleBook {

    private final Jurisdiction jurisdiction;
    private final String lawAsOf;
    private final List<Chapter> chapters;
    private final List<Rule> summary;
    private final List<Rule> forms;
    private final List<Reading> readings;
    private final List<Preset> presets;
    private final BusinessDayCalendar calendar;
    private final List<Authority> authorities;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<Reading> deciding = new HashSet<>();
    private final String hash;
    private final List<Rule> questions;
    private final Map<Rule, Integer> numbers = new HashMap<>();

    /** A rule book that rests on provisions alone. */
    public RuleBook(
            Jurisdiction jurisdiction,
            String lawAsOf,
            List<Chapter> chapters,
            List<Rule> summary,
            List<Rule> forms,
            List<Reading> readings,
            List<Preset> presets,
            BusinessDayCalendar calendar) {
        this(jurisdiction, lawAsOf, chapters, summary, forms, readings, presets, calendar, List.of());
    }

    /**
     * Makes a rule book and checks it.
     *
     * @param lawAsOf the date up to which the law in it is known, ISO
     * @param chapters the reasoning in its order
     * @param summary the questions that every case is compared on
     * @param forms the forms of liability, of which several can hold at once
     * @param readings the disputed points
     * @param presets named choices of options, positive law first
     * @param authorities what it rests on beside the provisions, such as the decided cases
     * @throws IllegalArgumentException if the rules do not fit together; the message names them
     */
    public RuleBook(
            Jurisdiction jurisdiction,
            String lawAsOf,
            List<Chapter> chapters,
            List<Rule> summary,
            List<Rule> forms,
            List<Reading> readings,
            List<Preset> presets,
            BusinessDayCalendar calendar,
            List<? extends Authority> authorities) {
        this.jurisdiction = jurisdiction;
        this.lawAsOf = lawAsOf;
        this.chapters = List.copyOf(chapters);
        this.summary = List.copyOf(summary);
        this.forms = List.copyOf(forms);
        this.readings = List.copyOf(readings);
        this.presets = List.copyOf(presets);
        this.calendar = calendar;
        this.authorities = List.copyOf(authorities);
        chapters.forEach(chapter -> chapter.rules().forEach(this::collect));
        summary.forEach(this::collect);
        forms.forEach(this::collect);
        this.hash = new RuleListing(this).hash();
        this.questions = Stream.of(chapters.stream().flatMap(c -> c.rules().stream()), summary.stream(), forms.stream())
                .flatMap(rules -> rules)
                .distinct()
                .toList();
        questions.forEach(question -> numbers.put(question, numbers.size()));
    }

    private void collect(Condition condition) {
        if (condition instanceof Rule rule) {
            Rule other = rules.get(rule.id());
            if (other == rule) {
                return;
            }
            if (other != null) {
                throw new IllegalArgumentException("Two rules share the id " + rule.id());
            }
            if (rule.provisions().isEmpty() || rule.body() == null) {
                throw new IllegalArgumentException("A rule needs a provision and a condition: " + rule.id());
            }
            rules.put(rule.id(), rule);
        }
        if (condition instanceof Not not && not.part() instanceof Rule rule && rule.hasScope()) {
            throw new IllegalArgumentException("The contrary of a rule that may not apply says nothing: " + rule.id());
        }
        if (condition instanceof ReadingIs is) {
            if (!readings.contains(is.reading())) {
                throw new IllegalArgumentException("The rule book does not list the reading "
                        + is.reading().id());
            }
            deciding.add(is.reading());
        }
        condition.parts().forEach(this::collect);
    }

    /** Assesses a dispute under these readings, each step explained. */
    public Proof assess(Dispute dispute, Readings chosen, LocalDate asOf) {
        return assess(dispute, chosen, asOf, evaluation(dispute, chosen, null, true));
    }

    /**
     * Assesses a dispute as if the law of one day governed it, whatever the dates of its facts: to compare versions of
     * the law, never to decide a case.
     */
    public Proof assessUnderTheLawOf(LocalDate day, Dispute dispute, Readings chosen, LocalDate asOf) {
        return assess(dispute, chosen, asOf, evaluation(dispute, chosen, day, true));
    }

    private Proof assess(Dispute dispute, Readings chosen, LocalDate asOf, Evaluation evaluation) {
        Node[] nodes = new Node[questions.size()];
        for (int i = 0; i < nodes.length; i++) {
            evaluation.start().ask(questions.get(i));
            nodes[i] = evaluation.step();
        }
        return new Proof(this, dispute, chosen, asOf, nodes, evaluation.start(), evaluation.steps());
    }

    private Evaluation evaluation(Dispute dispute, Readings chosen, LocalDate lawOf, boolean keepsSteps) {
        Objects.requireNonNull(dispute, "dispute");
        Objects.requireNonNull(chosen, "readings").checkAgainst(readings);
        return new Evaluation(dispute, chosen, calendar, lawOf, keepsSteps, rules.size());
    }

    /** Where a proof began, for asking more of the same facts under the same law. */
    Scope startAgain(Proof proof) {
        LocalDate lawOf = proof.lawOf().orElse(null);
        return evaluation(proof.dispute(), proof.readings(), lawOf, false).start();
    }

    /** What comes out of every question, without the reasons: for running through many variants of a dispute. */
    public Results results(Dispute dispute, Readings chosen) {
        return new Results(this, evaluation(dispute, chosen, null, false));
    }

    /** Every question that it asks as a whole: those of the chapters, of the summary and of the forms, each once. */
    public List<Rule> questions() {
        return questions;
    }

    /** The number of a question among {@link #questions}. */
    int number(Rule question) {
        Integer number = numbers.get(question);
        if (number == null) {
            throw new IllegalArgumentException(question.id() + " is not asked by this rule book as a whole");
        }
        return number;
    }

    /**
     * What comes of one condition for the notice, declaration or measure of a dispute that it is about.
     *
     * @throws IllegalArgumentException if a subject is not in the dispute, or one that the condition is about is not given
     */
    public Truth ask(Dispute dispute, Condition condition, Readings chosen, Subject... subjects) {
        Evaluation evaluation = evaluation(dispute, chosen, null, false);
        return about(evaluation, condition, subjects).ask(condition).asTheRecordStands();
    }

    /**
     * What keeps it open whether a condition holds of these subjects; nothing where it is settled.
     *
     * @throws IllegalArgumentException if a subject is not in the dispute, or one that the condition is about is not given
     */
    public Missing missing(Dispute dispute, Condition condition, Readings chosen, Subject... subjects) {
        Evaluation evaluation = evaluation(dispute, chosen, null, true);
        about(evaluation, condition, subjects).ask(condition);
        return Missing.of(evaluation.step());
    }

    private static Scope about(Evaluation evaluation, Condition condition, Subject... subjects) {
        Objects.requireNonNull(condition, "condition");
        Dispute dispute = evaluation.dispute;
        Scope scope = evaluation.start();
        for (Subject subject : subjects) {
            int number = dispute.subjects(subject.kind()).indexOf(subject) + 1;
            if (number == 0) {
                throw new IllegalArgumentException(
                        "The dispute has no " + subject.kind().id() + " \"" + subject.id() + "\"");
            }
            scope = Scope.isMany(subject.kind()) ? scope.with(subject.kind(), number) : scope;
        }
        for (SubjectKind kind : SubjectKind.values()) {
            if ((condition.about() & Conditions.bit(kind)) != 0 && !scope.has(kind)) {
                throw new IllegalArgumentException("The question is about a " + kind.id() + "; say which");
            }
        }
        return scope;
    }

    /** The findings of a case file that are on no question of this book that the court can answer, or not where it is asked. */
    public List<Problem> problems(CaseFile file) {
        return new FindingCheck(this, file).problems();
    }

    /** The legal order. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The date up to which the law in it is known, ISO. */
    public String lawAsOf() {
        return lawAsOf;
    }

    /** The reasoning in its order. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The rules of one chapter; none if the book has no such chapter. */
    public List<Rule> chapter(String id) {
        return chapters.stream()
                .filter(chapter -> chapter.id().equals(id))
                .flatMap(chapter -> chapter.rules().stream())
                .toList();
    }

    /** The questions that make up the result: the safe harbor and the forms of liability. */
    public List<Rule> decisive() {
        return Stream.concat(chapter("harbor").stream(), forms.stream()).toList();
    }

    /** The questions of what right holder, provider and user may owe each other, apart from the provider's liability. */
    public List<Rule> beside() {
        return Stream.concat(chapter("user").stream(), chapter("holder").stream())
                .toList();
    }

    /** The questions that every case is compared on. */
    public List<Rule> summary() {
        return summary;
    }

    /** The forms of liability. */
    public List<Rule> forms() {
        return forms;
    }

    /** The disputed points. */
    public List<Reading> readings() {
        return readings;
    }

    /** Whether some rule asks how this point is taken; otherwise its options explain, or move a clock, and turn no outcome. */
    public boolean decides(Reading reading) {
        return deciding.contains(reading);
    }

    /** Named choices of options for the disputed points, positive law first. */
    public List<Preset> presets() {
        return presets;
    }

    /**
     * Readings with one more choice, as people write it down.
     *
     * @param choice the id of a preset, whose options take the place of all others, or a point with its option such as
     *     {@code prc.g-4=strict}
     * @return empty if there is no such preset, point or option
     */
    public Optional<Readings> choose(Readings before, String choice) {
        Optional<Readings> preset = presets.stream()
                .filter(known -> known.id().equals(choice))
                .map(Preset::readings)
                .findFirst();
        return preset.or(() -> readings.stream()
                .flatMap(point -> point.options().stream()
                        .filter(option -> choice.equals(point.id() + '=' + option))
                        .map(option -> before.with(point, option)))
                .findFirst());
    }

    /** Every rule, in the order in which the reasoning comes to it. */
    public Collection<Rule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /** The rule with this id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Which days are working days. */
    public BusinessDayCalendar calendar() {
        return calendar;
    }

    /** The sources that it rests on beside the provisions, such as decided cases. */
    public List<Authority> authorities() {
        return authorities;
    }

    /** The identity of this law: it changes with every rule, reading, calendar or authority. SHA-256, in hex. */
    public String hash() {
        return hash;
    }
}
