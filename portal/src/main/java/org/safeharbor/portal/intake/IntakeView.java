package org.safeharbor.portal.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
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
        var content = draft().group(group).id();
        var topic = writer ? Topic.find(topicId).orElse(Topic.CASE) : Topic.SUMMARY;
        var events = Place.events(draft(), topic, content);
        var chosen =
                events.contains(event) ? event : events.stream().findFirst().orElse("");
        form = new TopicForm(new Place(topic, content, chosen), draft());
    }

    CaseDraft draft() {
        if (draft == null) {
            draft = documents.draft(document);
        }
        return draft;
    }

    /** Where the form is filled from; what the address says may be less exact. */
    private Place here() {
        return form.place();
    }

    /** Saves what was typed and goes on to the next topic. */
    public String save() {
        return write(changed -> address(here().topic().next(), here().group(), ""));
    }

    /** Saves, and stays. */
    public String saveHere() {
        return write(changed -> address(here().topic(), here().group(), here().event()));
    }

    /** Saves, with a new notice or measure to be described. */
    public String addEvent() {
        return write(changed -> {
            var added = changed.addEvent(Place.eventKind(here().topic()), here().group());
            return address(here().topic(), here().group(), added);
        });
    }

    /** Saves, with another content group to be described. */
    public String addContent() {
        return write(changed -> address(Topic.CONDUCT, changed.addContent(here().group()), ""));
    }

    /** Takes the notice or measure in question out; the revision before can be put back. */
    public String removeEvent() {
        var changed = documents.draft(document);
        changed.remove(here().event());
        return append(changed, address(here().topic(), here().group(), "") + "&removed=" + revision);
    }

    /** Puts back what was taken out last. */
    public String putBack() {
        var before = documents.draft(access.revision(id, removedAt).document());
        return append(before, address(here().topic(), here().group(), ""));
    }

    /** Puts what was typed here on top of what somebody else saved meanwhile. */
    public String saveOnTop() {
        var theirs = access.newest(id);
        var changed = documents.draft(theirs.document());
        if (!checks.pass(form, documents.draft(document), changed)) {
            return null;
        }
        revision = theirs.number();
        document = theirs.document();
        return append(changed, address(here().topic().next(), here().group(), ""));
    }

    /** Forgets what was typed here and shows what somebody else saved. */
    public String takeTheirs() {
        return address(here().topic(), here().group(), here().event());
    }

    /** Saves what was typed; the further change says where to go then. */
    private String write(Function<CaseDraft, String> further) {
        var changed = documents.draft(document);
        if (!checks.pass(form, documents.draft(document), changed)) {
            sections = null;
            return null;
        }
        return append(changed, further.apply(changed));
    }

    /** Writes a revision unless nothing changed. */
    private String append(CaseDraft changed, String next) {
        var written = documents.write(changed);
        try {
            if (!written.equals(documents.write(documents.draft(document)))) {
                access.append(id, revision, written);
            }
            return next;
        } catch (CaseChangedMeanwhile e) {
            newer = access.newestNote(id);
            return null;
        }
    }

    private String address(Topic topic, String inGroup, String onEvent) {
        return "/cases/intake.xhtml?faces-redirect=true&id=" + id + "&topic=" + topic.id() + "&content=" + inGroup
                + (onEvent.isEmpty() ? "" : "&item=" + onEvent);
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
