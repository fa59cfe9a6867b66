package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** What stands around the questions of the intake: the topics with their state, what can be chosen, and the summary. */
@Named("intakeMap")
@RequestScoped
public class IntakeMap {

    @Inject
    private IntakeView intake;

    @Inject
    private CaseAccess access;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    private CaseSummary summary;

    /**
     * A line of a list that leads somewhere.
     *
     * @param label in words
     * @param state how far it is
     * @param href where it leads
     * @param current whether it is where the reader is
     * @param done whether nothing is left to answer there
     */
    public record Stop(String label, String state, String href, boolean current, boolean done) {}

    /**
     * A line of the summary.
     *
     * @param label the fact
     * @param answer what counts
     * @param basis on what ground
     * @param href where it can be changed
     */
    public record Entry(String label, String answer, String basis, String href) {}

    /**
     * A part of the summary.
     *
     * @param heading the topic
     * @param href where it can be changed
     * @param entries what is known
     * @param unknown so many questions are not answered
     */
    public record Part(String heading, String href, List<Entry> entries, String unknown) {}

    private Place place() {
        return intake.getForm().place();
    }

    public List<Stop> getTopics() {
        return Arrays.stream(Topic.values()).map(this::stop).toList();
    }

    private Stop stop(Topic topic) {
        var progress = Progress.of(topic, intake.draft(), place().group());
        var state = progress.events() >= 0
                ? texts.get("intake.entered", progress.events())
                : progress.asked() == 0 ? "" : texts.get("intake.answered", progress.answered(), progress.asked());
        return new Stop(
                label(topic),
                state,
                href(topic, ""),
                topic == place().topic(),
                progress.asked() > 0 && progress.answered() == progress.asked());
    }

    private String label(Topic topic) {
        return texts.get("intake.topic." + topic.id());
    }

    public String getTopicLabel() {
        return label(place().topic());
    }

    public String getTopicLead() {
        return texts.get("intake.about." + place().topic().id());
    }

    private String href(Topic topic, String event) {
        return "intake.xhtml?id=" + intake.getId() + "&topic=" + topic.id() + "&content=" + place().group()
                + (event.isEmpty() ? "" : "&item=" + event);
    }

    /** The notices or measures of the topic. */
    public List<Stop> getEvents() {
        var topic = place().topic();
        return Place.events(intake.draft(), topic, place().group()).stream()
                .map(id -> new Stop(eventName(topic, id), "", href(topic, id), id.equals(place().event()), false))
                .toList();
    }

    public String getEventName() {
        return eventName(place().topic(), place().event());
    }

    /** Such as "Notice 1, arrived 30 October 2015". */
    private String eventName(Topic topic, String id) {
        return new Names(intake.draft().file(), law.words()).of(Place.eventKind(topic), id);
    }

    /** The content groups, where there is more than one. */
    public List<Stop> getContents() {
        var groups = intake.draft().file().content();
        if (groups.size() < 2) {
            return List.of();
        }
        var stops = new ArrayList<Stop>();
        for (var group : groups) {
            var href = "intake.xhtml?id=" + intake.getId() + "&topic="
                    + place().topic().id() + "&content=" + group.id();
            var name = new Names(intake.draft().file(), law.words()).of(SubjectKind.CONTENT, group.id());
            stops.add(new Stop(name, "", href, group.id().equals(place().group()), false));
        }
        return stops;
    }

    /** Whether it must be asked if the notice or measure concerns the content in question. */
    public boolean isConcernAsked() {
        return isEventChosen()
                && (intake.draft().file().content().size() > 1
                        || !intake.getForm().isConcerned());
    }

    public boolean isEventChosen() {
        return place().isOnEvents() && !place().event().isEmpty();
    }

    public boolean isOnEvents() {
        return place().isOnEvents();
    }

    public boolean isOnSummary() {
        return place().topic() == Topic.SUMMARY;
    }

    public boolean isOnExhibits() {
        return place().topic() == Topic.EVIDENCE;
    }

    public boolean isOnParties() {
        return place().topic() == Topic.CASE;
    }

    public boolean isOnConduct() {
        return place().topic() == Topic.CONDUCT;
    }

    /** Such as "notice", for the keys of what is said of notices or measures. */
    public String getEventWord() {
        return place().isOnEvents() ? Place.eventKind(place().topic()).id() : "";
    }

    /** The notices that the measure in question may have answered. */
    public List<Question.Choice> getAnswerable() {
        if (place().topic() != Topic.MEASURES || place().event().isEmpty()) {
            return List.of();
        }
        return Place.events(intake.draft(), Topic.NOTICES, place().group()).stream()
                .map(id -> new Question.Choice(id, eventName(Topic.NOTICES, id)))
                .toList();
    }

    public List<Question.Choice> getExhibits() {
        return intake.draft().file().evidence().stream()
                .map(exhibit -> new Question.Choice(exhibit.id(), exhibit.title()))
                .toList();
    }

    public List<Question.Choice> getSides() {
        return Arrays.stream(Side.values())
                .map(side -> new Question.Choice(side.id(), law.words().side(side)))
                .toList();
    }

    public List<Question.Choice> getStances() {
        var stances = new ArrayList<Question.Choice>();
        stances.add(new Question.Choice("", texts.get("intake.saysNothing")));
        Arrays.stream(Position.Stance.values())
                .forEach(stance ->
                        stances.add(new Question.Choice(stance.id(), law.words().stance(stance))));
        return stances;
    }

    /** What is known, topic by topic. */
    public List<Part> getSummary() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.SUMMARY && topic != Topic.EVIDENCE)
                .map(this::part)
                .toList();
    }

    private Part part(Topic topic) {
        var draft = intake.draft();
        var entries = new ArrayList<Entry>();
        new TopicForm(new Place(topic, place().group(), ""), draft)
                .getTexts()
                .forEach(text -> entries.add(
                        new Entry(texts.get("intake.text." + text.getId()), text.getText(), "", href(topic, ""))));
        if (topic == Topic.CASE) {
            draft.file()
                    .parties()
                    .forEach(party ->
                            entries.add(new Entry(law.words().side(party.side()), party.name(), "", href(topic, ""))));
        }
        var events = Place.events(draft, topic, place().group());
        events.forEach(event -> facts(topic, event, draft, entries));
        facts(topic, "", draft, entries);
        entries.removeIf(entry -> entry.answer().isBlank());
        var progress = Progress.of(topic, draft, place().group());
        var open = progress.asked() - progress.answered();
        return new Part(label(topic), href(topic, ""), entries, open == 0 ? "" : texts.get("intake.unanswered", open));
    }

    private void facts(Topic topic, String event, CaseDraft draft, List<Entry> entries) {
        var place = new Place(topic, place().group(), event);
        var name = event.isEmpty() ? "" : eventName(topic, event);
        topic.facts()
                .filter(fact -> place.asks(fact) && (event.isEmpty() || fact.subject() == Place.eventKind(topic)))
                .forEach(fact -> {
                    var standing = draft.sheet(place.of(fact, draft)).standing(fact);
                    if (!standing.isEmpty()) {
                        var words = law.words();
                        var counts = standing.resolve();
                        var plain = counts.basis() == Standing.Basis.ASSUMED;
                        var label =
                                name.isEmpty() ? words.label(fact) : texts.get("intake.of", name, words.label(fact));
                        entries.add(new Entry(
                                label,
                                words.value(fact, counts.value()),
                                plain ? "" : words.basis(counts.basis()),
                                href(topic, event) + '#' + Questions.anchor(fact)));
                    }
                });
    }

    public String getReasoningHref() {
        return "reasoning.xhtml?id=" + intake.getId() + "&content=" + place().group();
    }

    public CaseSummary getCaseSummary() {
        if (summary == null) {
            summary = access.summary(intake.getId());
        }
        return summary;
    }
}
