package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.json.ProblemText;
import org.safeharbor.portal.shell.Language;
import org.safeharbor.portal.shell.Texts;

/** Opening a case from a file that was chosen or a text that was pasted. */
@Named("importCase")
@RequestScoped
public class ImportView {

    /** What was told in vain in a file that became the case with this id, until its first page tells it. */
    static final String DOUBTS = "safeharbor.import-doubts:";

    @Inject
    private CaseAccess access;

    @Inject
    private CaseDocuments documents;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    private Part file;
    private String text = "";
    private List<String> problems = List.of();

    public String take() throws IOException {
        if (text.isBlank() && (file == null || file.getSize() == 0)) {
            texts.warn(null, "import.nothing");
            return null;
        }
        var reading = read();
        if (reading instanceof CaseReading.Rejected rejected) {
            problems = inWords(rejected.problems());
            return null;
        }
        var accepted = (CaseReading.Accepted) reading;
        var draft = documents.draft(accepted);
        if (draft.file().title().isBlank()) {
            draft.put(new TextPlace(TextPlace.What.TITLE, ""), texts.get("import.untitled"));
        }
        var id = access.open(documents.write(draft));
        if (!accepted.warnings().isEmpty()) {
            var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
            session.put(DOUBTS + id, inWords(accepted.warnings()));
        }
        return "/cases/case.xhtml?faces-redirect=true&id=" + id;
    }

    private List<String> inWords(List<Problem> found) {
        var words = ProblemText.in(language.getLocale());
        return found.stream().map(words::of).toList();
    }

    private CaseReading read() throws IOException {
        if (file == null || file.getSize() == 0) {
            return CaseFileJson.read(text.getBytes(StandardCharsets.UTF_8));
        }
        try (var stream = file.getInputStream()) {
            return CaseFileJson.read(stream);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getProblems() {
        return problems;
    }
}
