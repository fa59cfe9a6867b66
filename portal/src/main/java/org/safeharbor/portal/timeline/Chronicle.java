package org.safeharbor.portal.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.time.Moment;
import org.safeharbor.portal.intake.IntakeAddress;
import org.safeharbor.portal.reasoning.StepAddress;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** What happened in a dispute and which clocks run in it, in the order of time. */
@RequestScoped
public class Chronicle {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /** Everything that has a day, {@linkplain #clocks the clocks} included. */
    List<Item> items(Proof proof, List<Timed> clocks, String caseId) {
        var dispute = proof.dispute();
        var steps = StepAddress.of(proof, caseId);
        var items = new ArrayList<Item>();
        for (var kind : SubjectKind.values()) {
            var subjects = dispute.subjects(kind);
            for (int i = 0; i < subjects.size(); i++) {
                moments(dispute, subjects.get(i), i + 1, caseId, steps).forEach(items::add);
            }
        }
        for (int i = 0; i < clocks.size(); i++) {
            items.add(clock(clocks.get(i), i + 1, proof, caseId, steps));
        }
        items.sort(Comparator.comparing((Item item) -> item.extent().first())
                .thenComparing(item -> item.kind())
                .thenComparing(item -> item.extent().last())
                // courts come after what they decide on
                .thenComparing(item -> item.lane() == Lane.COURT));
        return items;
    }

    /** Who has to act by when in the dispute, the next one due first. */
    List<Timed> clocks(Proof proof) {
        return Timed.of(Clocks.of(proof));
    }

    private Stream<Item> moments(Dispute dispute, Subject subject, int number, String caseId, StepAddress steps) {
        return Vocabulary.about(subject.kind()).stream()
                .filter(fact -> fact.kind() instanceof Kind.When)
                .filter(fact -> fact != ConductFact.UNTIL || !hasBegin(subject))
                .flatMap(fact -> subject.facts().value(fact) instanceof Value.When when
                        ? Stream.of(moment(dispute, subject, number, fact, when.moment(), caseId, steps))
                        : Stream.empty());
    }

    private static boolean hasBegin(Subject content) {
        return content.facts().value(ConductFact.FROM).isKnown();
    }

    private Item moment(
            Dispute dispute, Subject subject, int number, Fact fact, Moment moment, String caseId, StepAddress steps) {
        var until = fact == ConductFact.FROM ? end(subject, moment) : moment;
        var lasted = !until.equals(moment);
        var words = law.words();
        var label = texts.find(lasted ? "timeline.reach" : "timeline.item." + fact.id(), number, what(subject))
                .orElseGet(() -> words.subject(subject.kind()) + " · " + words.label(fact));
        var when = lasted ? texts.get("timeline.run", words.moment(moment), words.moment(until)) : words.moment(moment);
        return new Item(
                anchor(fact.id(), subject.id()),
                fact.id() + what(subject),
                Lane.of(fact),
                lasted ? Item.Kind.PERIOD : Item.Kind.MOMENT,
                new Item.Extent(moment.earliest(), moment.latest(), until.earliest(), until.latest()),
                List.of(),
                label,
                when,
                when,
                "",
                "",
                List.of(),
                IntakeAddress.of(fact, caseId, dispute.content().id(), event(subject)),
                steps.of(fact, subject.id()));
    }

    private static Moment end(Subject content, Moment begin) {
        return content.facts().value(ConductFact.UNTIL) instanceof Value.When until
                        && !until.moment().latest().isBefore(begin.latest())
                ? until.moment()
                : begin;
    }

    /** What a measure was, in words. */
    private String what(Subject subject) {
        return subject.kind() != SubjectKind.MEASURE
                ? ""
                : law.words().value(MeasureFact.KIND, subject.facts().value(MeasureFact.KIND));
    }

    private static String event(Subject subject) {
        return subject.kind().ordinal() >= SubjectKind.NOTICE.ordinal() ? subject.id() : "";
    }

    private Item clock(Timed timed, int place, Proof proof, String caseId, StepAddress steps) {
        var words = law.words();
        var rule = timed.rule();
        var number = numberOf(timed, proof.dispute());
        var name = words.clocks().name(rule);
        var event = number == 0 ? "" : timed.about();
        return new Item(
                anchor("clock", Integer.toString(place)),
                rule.id(),
                Lane.of(rule.actor()),
                Item.Kind.CLOCK,
                new Item.Extent(
                        begin(timed.clocks().get(0).earliest().start()),
                        begin(timed.longest().latest().start()),
                        end(timed.dueAtTheEarliest()),
                        end(timed.due())),
                stretches(timed.longest()),
                number == 0
                        ? name
                        : texts.get("timeline.clockFor." + rule.from().subject().id(), name, number),
                due(timed),
                limits(timed),
                timed.state().id(),
                timed.depends() ? texts.get("timeline.depends") : words.clocks().state(timed.state()),
                new CountText(proof, words, texts).of(timed),
                IntakeAddress.of(rule.from(), caseId, proof.dispute().content().id(), event),
                steps.of(rule.from(), timed.about()));
    }

    private String limits(Timed timed) {
        return timed.clocks().stream()
                .map(clock -> law.words().limit(clock.rule().limit()))
                .distinct()
                .reduce((one, other) -> texts.get("timeline.or", one, other))
                .orElseThrow();
    }

    private String due(Timed timed) {
        var first = law.words().day(timed.dueAtTheEarliest());
        var last = law.words().day(timed.due());
        return first.equals(last)
                ? texts.get("timeline.due", limits(timed), last)
                : texts.get("timeline.dueBetween", limits(timed), first, last);
    }

    private static int numberOf(Timed clock, Dispute dispute) {
        var kind = clock.rule().from().subject();
        var ids = dispute.subjects(kind).stream().map(Subject::id).toList();
        return kind.ordinal() >= SubjectKind.NOTICE.ordinal() ? ids.indexOf(clock.about()) + 1 : 0;
    }

    /** The days that count, where only some do. */
    private static List<Item.Extent> stretches(Clock clock) {
        var counted = new ArrayList<Item.Extent>();
        for (var day : clock.latest().days()) {
            var from = begin(day.date());
            var before = counted.isEmpty() ? null : counted.get(counted.size() - 1);
            if (day.number() > 0 && before != null && before.last().equals(from)) {
                counted.set(counted.size() - 1, Item.Extent.of(before.first(), end(day.date())));
            } else if (day.number() > 0) {
                counted.add(Item.Extent.of(from, end(day.date())));
            }
        }
        return counted;
    }

    private static LocalDateTime begin(LocalDate day) {
        return day.atStartOfDay();
    }

    private static LocalDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private static String anchor(String id, String about) {
        return "t-" + (id + '-' + about).replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
