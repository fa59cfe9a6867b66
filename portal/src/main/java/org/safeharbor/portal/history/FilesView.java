package org.safeharbor.portal.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.persistence.store.Attachment;
import org.safeharbor.persistence.store.Attachments;
import org.safeharbor.persistence.store.BadUpload;
import org.safeharbor.persistence.store.FileKind;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CasePage;
import org.safeharbor.portal.shell.Texts;

/** The evidence files of a case: adding, fetching, and what an administrator erases. */
@Named("caseFilesPage")
@ViewScoped
public class FilesView extends CasePage {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Attachments attachments;

    @Inject
    private CaseDocuments documents;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String problem = "";
    private String name = "";
    private int added;
    private int erased;
    private String reason = "";

    /**
     * A file of the list.
     *
     * @param file what the store knows of it
     * @param exhibit the exhibit that it is; empty where it is none
     * @param size in words
     */
    public record Entry(Attachment file, String exhibit, String size) {}

    /** What is read from the store. */
    private record Shown(List<Entry> files, List<Evidence> exhibits, boolean writer) {}

    public void load() {
        if (access().orMissing(this::shown) == null) {
            return;
        }
        if (added > 0) {
            texts.say("files.added", added);
        }
        Arrays.stream(BadUpload.Reason.values())
                .filter(known -> known.name().equals(problem))
                .forEach(known ->
                        texts.warn(null, "files.problem." + known, name, Attachments.LARGEST / MEGABYTE, getEndings()));
    }

    private Shown shown() {
        return once("shown", this::read);
    }

    private Shown read() {
        var exhibits = documents
                .file(access().newest(getId()).document())
                .map(file -> file.evidence())
                .orElse(List.of());
        var files = attachments.list(getId(), user.caller()).stream()
                .map(file -> entry(file, exhibits))
                .toList();
        return new Shown(files, exhibits, access().mayWrite(getId()));
    }

    private Entry entry(Attachment file, List<Evidence> exhibits) {
        var exhibit = exhibits.stream()
                .filter(known -> known.id().equals(file.evidenceId()))
                .map(Evidence::title)
                .findFirst()
                .orElse(file.evidenceId());
        return new Entry(file, exhibit, texts.get("files.size", Math.max(1, file.bytes() / 1024)));
    }

    /** Takes the bytes of a file away for good; for administrators. */
    public void erase() throws IOException {
        if (reason.isBlank()) {
            texts.warn(null, "history.reasonMissing");
            return;
        }
        attachments.erase(getId(), erased, reason, user.caller());
        leaveFor("files.xhtml?id=" + getId());
    }

    public boolean isWriter() {
        return shown().writer();
    }

    /** The numbers of the files that an administrator may erase. */
    public List<Integer> getErasable() {
        return user.isAdministrator()
                ? shown().files().stream()
                        .map(Entry::file)
                        .filter(file -> !file.isErased())
                        .map(Attachment::number)
                        .toList()
                : List.of();
    }

    public long getLargest() {
        return Attachments.LARGEST / MEGABYTE;
    }

    public long getLargestBytes() {
        return Attachments.LARGEST;
    }

    /** The endings of names that are taken. */
    public String getEndings() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .collect(Collectors.joining(", "));
    }

    /** The same, as a browser's file chooser takes them. */
    public String getAccepted() {
        return '.' + getEndings().replace(", ", ",.");
    }

    public List<Entry> getFiles() {
        return shown().files();
    }

    public List<Evidence> getExhibits() {
        return shown().exhibits();
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getAdded() {
        return added;
    }

    public void setAdded(int added) {
        this.added = added;
    }

    public int getErased() {
        return erased;
    }

    public void setErased(int erased) {
        this.erased = erased;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
