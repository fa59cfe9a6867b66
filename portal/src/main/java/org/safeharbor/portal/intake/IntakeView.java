package org.safeharbor.portal.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.RevisionNote;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.shell.Texts;

/** The intake of a case: one topic a screen, saved as a revision of its own. */
@Named("intake")
@ViewScoped
public class IntakeView implements Serializable {

    @Inject
    private CaseAccess access;

    @Inject
    private CaseDocuments documents;

    @Inject
    private Questions questions;

    @Inject
    private IntakeChecks checks;

    @Inject
    private Texts texts;

    private String id = "";
    private String topicId = "";
    private String group = "";
    private String event = "";
    private int removedAt;
    private int revision;
    private String document = "";
    private boolean writer;
    private RevisionNote newer;
    private TopicForm form;
    private transient CaseDraft draft;
    private transient List<Question.Section> sections;

    public void load() {
        var newest = access.orMissing(() -> access.newest(id));
        if (newest != null) {
            revision = newest.number();
            document = newest.document();
            writer = access.mayWrite(id);
            fill();
        }
    }

    private void fill() {
        draft = null;
        sections = null;
        group = draft().group(group).id();
        var topic = writer ? Topic.find(topicId).orElse(Topic.CASE) : Topic.SUMMARY;
        var events = Place.events(draft(), topic, group);
        event = events.contains(event) ? event : events.stream().findFirst().orElse("");
        form = new TopicForm(new Place(topic, group, event), draft());
    }

    CaseDraft draft() {
        if (draft == null) {
            draft = documents.draft(document);
        }
        return draft;
    }

    /** Saves what was typed and goes on to the next topic. */
    public String save() {
        return write(changed -> {}, () -> address(getTopic().next(), group, ""));
    }

    /** Saves, and stays. */
    public String saveHere() {
        return write(changed -> {}, () -> address(getTopic(), group, event));
    }

    /** Saves, with a new notice or measure to be described. */
    public String addEvent() {
        return write(
                changed -> event = getTopic() == Topic.NOTICES ? changed.addNotice(group) : changed.addMeasure(group),
                () -> address(getTopic(), group, event));
    }

    /** Saves, with another content group to be described. */
    public String addContent() {
        return write(changed -> group = changed.addContent(group), () -> address(Topic.CONDUCT, group, ""));
    }

    /** Takes the notice or measure in question out; the revision before can be put back. */
    public String removeEvent() {
        var before = revision;
        var changed = documents.draft(document);
        changed.remove(event);
        return append(changed, () -> address(getTopic(), group, "") + "&removed=" + before);
    }

    /** Puts back what was taken out last. */
    public String putBack() {
        var before = documents.draft(access.revision(id, removedAt).document());
        return append(before, () -> address(getTopic(), group, ""));
    }

    /** Puts what was typed here on top of what somebody else saved meanwhile. */
    public String saveOnTop() {
        var base = documents.draft(document);
        var theirs = access.newest(id);
        var changed = documents.draft(theirs.document());
        if (!checks.pass(form, base, changed)) {
            return null;
        }
        revision = theirs.number();
        document = theirs.document();
        return append(changed, () -> address(getTopic().next(), group, ""));
    }

    /** Forgets what was typed here and shows what somebody else saved. */
    public String takeTheirs() {
        return address(getTopic(), group, event);
    }

    private String write(Consumer<CaseDraft> more, Supplier<String> next) {
        var changed = documents.draft(document);
        if (!checks.pass(form, documents.draft(document), changed)) {
            sections = null;
            return null;
        }
        more.accept(changed);
        return append(changed, next);
    }

    /** Writes a revision unless nothing changed. */
    private String append(CaseDraft changed, Supplier<String> next) {
        var written = documents.write(changed);
        try {
            if (!written.equals(documents.write(documents.draft(document)))) {
                access.append(id, revision, written);
            }
            return next.get();
        } catch (CaseChangedMeanwhile e) {
            newer = access.newestNote(id);
            return null;
        }
    }

    private String address(Topic topic, String inGroup, String onEvent) {
        return "/cases/intake.xhtml?faces-redirect=true&id=" + id + "&topic=" + topic.id() + "&content=" + inGroup
                + "&item=" + onEvent;
    }

    public List<Question.Section> getSections() {
        if (sections == null) {
            sections = questions.sections(form);
        }
        return sections;
    }

    public boolean isPutBackOffered() {
        return removedAt > 0 && removedAt == revision - 1 && writer;
    }

    public RevisionNote getNewer() {
        return newer;
    }

    public boolean isLoaded() {
        return form != null;
    }

    public Topic getTopic() {
        return form.place().topic();
    }

    public boolean isWriter() {
        return writer;
    }

    public TopicForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTopicId() {
        return topicId;
    }

    public void setTopicId(String topicId) {
        this.topicId = topicId;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
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
