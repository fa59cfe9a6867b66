package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.FactPlace;

/**
 * Where somebody is in the intake of a case.
 *
 * @param topic the topic
 * @param group the content group in question
 * @param event the notice, measure or declaration in question; empty for none
 */
public record Place(Topic topic, String group, String event) implements Serializable {

    private static final List<Fact> OF_CONTENT = List.of(
            NoticeFact.EVIDENCE,
            NoticeFact.LOCATION,
            NoticeFact.COMPARISON,
            MeasureFact.COVERAGE,
            MeasureFact.COMPLETES_EARLIER,
            MeasureFact.COPIES_REMAIN,
            MeasureFact.REST_OUT_OF_PROPORTION);

    /** The kind of event that a topic is about, if it is about events. */
    static SubjectKind eventKind(Topic topic) {
        return switch (topic) {
            case NOTICES -> SubjectKind.NOTICE;
            case MEASURES -> SubjectKind.MEASURE;
            case DECLARATIONS -> SubjectKind.DECLARATION;
            default -> null;
        };
    }

    boolean isOnEvents() {
        return eventKind(topic) != null;
    }

    FactPlace eventPlace() {
        return FactPlace.of(eventKind(topic), event);
    }

    /** The notices or declarations to, or measures of, the provider of the content group, by their ids. */
    static List<String> events(CaseDraft draft, Topic topic, String group) {
        var provider = draft.group(group).provider();
        Stream<String> ids =
                switch (topic) {
                    case NOTICES ->
                        draft.file().notices().stream()
                                .filter(notice -> notice.to().equals(provider))
                                .map(Notice::id);
                    case MEASURES ->
                        draft.file().measures().stream()
                                .filter(measure -> measure.by().equals(provider))
                                .map(MeasureTaken::id);
                    case DECLARATIONS ->
                        draft.file().declarations().stream()
                                .filter(declaration -> declaration.to().equals(provider))
                                .map(Declaration::id);
                    default -> Stream.of();
                };
        return ids.toList();
    }

    /** Whether a fact can be asked here: those of an event only where one is in question. */
    boolean asks(Fact fact) {
        return !isOfEvents(fact) || !event.isEmpty();
    }

    /** Whether a fact is about something that a dispute can have many of. */
    static boolean isOfEvents(Fact fact) {
        return List.of(SubjectKind.NOTICE, SubjectKind.MEASURE, SubjectKind.DECLARATION)
                .contains(fact.subject());
    }

    /** The sheet on which a fact stands, or where it is put: what is said for this content group goes first. */
    public FactPlace of(Fact fact, CaseDraft draft) {
        var content = draft.group(group);
        return switch (fact.subject()) {
            case CASE -> FactPlace.of(SubjectKind.CASE, "");
            case CONTENT -> FactPlace.of(SubjectKind.CONTENT, group);
            case WORK -> FactPlace.of(SubjectKind.WORK, content.work());
            case PROVIDER -> placed(fact, FactPlace.of(SubjectKind.PROVIDER, content.provider()), draft);
            default -> placed(fact, FactPlace.of(fact.subject(), event), draft);
        };
    }

    private FactPlace placed(Fact fact, FactPlace general, CaseDraft draft) {
        var here = general.in(group);
        var onlyHere = !draft.sheet(here).standing(fact).isEmpty();
        var saidInGeneral = !draft.sheet(general).standing(fact).isEmpty();
        return onlyHere || OF_CONTENT.contains(fact) && !saidInGeneral ? here : general;
    }
}
