package org.safeharbor.portal.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;

/**
 * A notice, declaration or measure, which are edited in the same way.
 *
 * @param kind which of them
 * @param provider the provider that it went to, or that took it
 * @param facts what is said of it in general
 * @param about what is said of it for each content group that it concerns
 * @param answers the notices that a measure answers
 */
record Event(
        SubjectKind kind,
        String id,
        String provider,
        FactSheet facts,
        Map<String, FactSheet> about,
        List<String> answers) {

    static Event of(Notice notice) {
        return new Event(SubjectKind.NOTICE, notice.id(), notice.to(), notice.facts(), notice.about(), List.of());
    }

    static Event of(Declaration one) {
        return new Event(SubjectKind.DECLARATION, one.id(), one.to(), one.facts(), one.about(), List.of());
    }

    static Event of(MeasureTaken measure) {
        return new Event(
                SubjectKind.MEASURE, measure.id(), measure.by(), measure.facts(), measure.about(), measure.answers());
    }

    Notice notice() {
        return new Notice(id, provider, facts, about);
    }

    Declaration declaration() {
        return new Declaration(id, provider, facts, about);
    }

    MeasureTaken measure() {
        return new MeasureTaken(id, provider, facts, about, answers);
    }

    /** What is said for a content group, or in general where none is named. */
    FactSheet sheet(String group) {
        return group.isEmpty() ? facts : about.getOrDefault(group, FactSheet.EMPTY);
    }

    Event with(String group, FactSheet sheet) {
        if (group.isEmpty()) {
            return new Event(kind, id, provider, sheet, about, answers);
        }
        var changed = new LinkedHashMap<>(about);
        changed.put(group, sheet);
        return about(changed);
    }

    /** The same, about a content group or not; what was said of it there goes when it is not. */
    Event concerning(String group, boolean concerned) {
        if (concerned) {
            return about.containsKey(group) ? this : with(group, FactSheet.EMPTY);
        }
        var rest = new LinkedHashMap<>(about);
        rest.remove(group);
        return about(rest);
    }

    private Event about(Map<String, FactSheet> changed) {
        return new Event(kind, id, provider, facts, changed, answers);
    }

    Event answering(List<String> notices) {
        return new Event(kind, id, provider, facts, about, notices);
    }

    /** Another one of which the same is said, but for this fact. */
    Event like(String newId, Fact butFor) {
        var changed = new LinkedHashMap<String, FactSheet>();
        about.forEach((group, sheet) -> changed.put(group, sheet.with(butFor, Standing.NONE)));
        return new Event(kind, newId, provider, facts.with(butFor, Standing.NONE), changed, List.of());
    }

    static <T> List<T> of(List<Event> events, SubjectKind kind, Function<Event, T> as) {
        return events.stream().filter(event -> event.kind() == kind).map(as).toList();
    }
}
