package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
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
    private LegalWords law;

    @Inject
    private Texts texts;

    private Progress progress;

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

    private Place place() {
        return intake.getForm().place();
    }

    public List<Stop> getTopics() {
        return Arrays.stream(Topic.values()).map(this::stop).toList();
    }

    private Stop stop(Topic topic) {
        var state = progress().state(topic);
        var done = state.open() == 0;
        return new Stop(label(topic), words(state), href(topic, ""), topic == place().topic(), done);
    }

    private String words(Progress.State state) {
        if (state.open() > 0) {
            return texts.get("intake.open", state.open());
        }
        return state.answered() > 0 ? texts.get("intake.done") : "";
    }

    private Progress progress() {
        if (progress == null) {
            progress = intake.progress(intake.draft());
        }
        return progress;
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
        if (topic == Topic.SUMMARY) {
            return SheetMap.address(intake.getId(), place().group(), false);
        }
        return IntakeAddress.of(intake.getId(), place().group(), topic, event);
    }

    public String getSheetHref() {
        return SheetMap.address(intake.getId(), place().group(), true);
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
            var href = IntakeAddress.of(intake.getId(), group.id(), place().topic(), "");
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

    public boolean isOnConduct() {
        return place().topic() == Topic.CONDUCT;
    }

    public boolean isOnProvider() {
        return place().topic() == Topic.PROVIDER;
    }

    public boolean isOnWork() {
        return place().topic() == Topic.WORK;
    }

    /** Whether the content group in question could be taken out: there is another one, and it is described here. */
    public boolean isContentRemovable() {
        return isOnConduct() && intake.draft().file().content().size() > 1;
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
}
