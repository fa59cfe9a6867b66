package org.safeharbor.portal.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.safeharbor.portal.cases.CaseDraft;

/** The intake of a case: one topic a screen, which becomes a revision of its own when it is left. */
@Named("intake")
@ViewScoped
public class IntakeView extends Editing {

    @Inject
    private Questions questions;

    private String topicId = "";
    private String event = "";
    private int removedAt;
    private TopicForm form;

    /** Opens the topic; the sheet where there is nothing to be asked. */
    public String load() {
        if (!open()) {
            return null;
        }
        var sheet =
                !isWriter() || Topic.find(topicId).filter(Topic.SUMMARY::equals).isPresent();
        return sheet ? SheetView.address(getId(), getGroup(), false) : null;
    }

    @Override
    void makeForms() {
        var topic = Topic.find(topicId).orElse(Topic.CASE);
        var events = Place.events(draft(), topic, getGroup());
        var chosen =
                events.contains(event) ? event : events.stream().findFirst().orElse("");
        form = new TopicForm(new Place(topic, getGroup(), chosen), draft());
    }

    @Override
    List<TopicForm> forms() {
        return List.of(form);
    }

    @Override
    String address() {
        return address(here().topic(), getGroup(), here().event());
    }

    /** Where the form is filled from; what the address says may be less exact. */
    private Place here() {
        return form.place();
    }

    /** Saves what was typed and goes on to the next topic in which something can still turn a result. */
    public String save() {
        return write(changed -> {
            var next = progress(changed).next(here().topic());
            return next == Topic.SUMMARY
                    ? SheetView.address(getId(), getGroup(), false)
                    : address(next, getGroup(), "");
        });
    }

    /** Saves, and stays. */
    public String saveHere() {
        return write(changed -> address());
    }

    /** Saves, with a new notice, declaration or measure to be described. */
    public String addEvent() {
        return write(changed -> onEvent(changed.addEvent(Place.eventKind(here().topic()), getGroup())));
    }

    /** Saves, with another notice, declaration or measure of which the same is said but the day. */
    public String addLike() {
        return write(changed -> onEvent(changed.addLike(here().event())));
    }

    private String onEvent(String added) {
        return address(here().topic(), getGroup(), added);
    }

    /** Saves, with another content group to be described. */
    public String addContent() {
        return write(changed -> address(Topic.CONDUCT, changed.addContent(getGroup()), ""));
    }

    /** Saves, with another provider to be described. */
    public String addProvider() {
        return write(changed -> address(Topic.PROVIDER, changed.addProvider(getGroup()), ""));
    }

    /** Saves, with another work to be described. */
    public String addWork() {
        return write(changed -> address(Topic.WORK, changed.addWork(getGroup()), ""));
    }

    /** Takes the notice, declaration or measure in question out; the revision before can be put back. */
    public String removeEvent() {
        return removing(changed -> changed.remove(here().event()));
    }

    /** Takes the content group in question out, with the provider and work that nothing else has. */
    public String removeContent() {
        return removing(changed -> changed.removeContent(getGroup()));
    }

    /** Saves what was typed first, so that putting back loses nothing. */
    private String removing(Consumer<CaseDraft> removal) {
        if (write(changed -> "") == null) {
            return null;
        }
        var before = access().newest(getId());
        var changed = documents().draft(before.document());
        removal.accept(changed);
        access().append(getId(), before.number(), documents().write(changed));
        return address(here().topic(), changed.group(getGroup()).id(), "") + "&removed=" + before.number();
    }

    /** Puts back what was taken out last. */
    public String putBack() {
        var before = access().revision(getId(), removedAt).document();
        access().append(getId(), copy().revision(), before);
        return address(here().topic(), getGroup(), "");
    }

    private String address(Topic topic, String inGroup, String onEvent) {
        return "/cases/" + IntakeAddress.of(getId(), inGroup, topic, onEvent) + "&faces-redirect=true";
    }

    private List<Question.Section> all() {
        return once("sections", () -> questions.sections(form));
    }

    public List<Question.Section> getSections() {
        return all().stream().filter(section -> !section.closing()).toList();
    }

    /** What is asked when each notice, measure or declaration is described: whether that is all. */
    public List<Question.Section> getClosing() {
        return all().stream().filter(Question.Section::closing).toList();
    }

    public boolean isPutBackOffered() {
        return removedAt > 0 && removedAt == copy().revision() - 1 && isWriter();
    }

    public TopicForm getForm() {
        return form;
    }

    public String getTopicId() {
        return topicId;
    }

    public void setTopicId(String topicId) {
        this.topicId = topicId;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public int getRemovedAt() {
        return removedAt;
    }

    public void setRemovedAt(int removedAt) {
        this.removedAt = removedAt;
    }
}
