package org.safeharbor.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.text.Depth;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** The page of the report: what can be chosen, and the report itself. It keeps nothing between requests. */
@Named("report")
@RequestScoped
public class ReportView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reports reports;

    @Inject
    private CaseAccess access;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    private Wish wish;
    private Reports.Made made;
    private CaseSummary summary;

    /**
     * Something to choose.
     *
     * @param id what is sent
     * @param label in words
     * @param chosen {@code checked} if it is, else null, so that the page leaves the attribute out
     */
    public record Choice(String id, String label, String chosen) {
        static Choice of(String id, String label, boolean chosen) {
            return new Choice(id, label, chosen ? "checked" : null);
        }
    }

    public void load() {
        wish = Wish.of(request);
        made = access.orMissing(() -> reports.make(wish));
        summary = made == null ? null : access.summary(wish.caseId());
    }

    /** Whether there is anything to report on. */
    public boolean isAssessed() {
        return made != null && made.paper() != null;
    }

    public String getMarkup() {
        return made.paper().markup();
    }

    public List<Choice> getDepths() {
        return Arrays.stream(Depth.values())
                .map(depth -> Choice.of(depth.id(), texts.get("reasoning.depth." + depth.id()), depth == wish.depth()))
                .toList();
    }

    public List<Choice> getAnnexes() {
        return Arrays.stream(Annex.values())
                .map(annex -> Choice.of(
                        annex.id(),
                        texts.get("report.annex." + annex.id()),
                        wish.annexes().contains(annex)))
                .toList();
    }

    /** The content groups, where there is more than one. */
    public List<Choice> getContents() {
        var groups = made.file().content();
        var names = new Names(made.file(), law.words());
        var first = groups.isEmpty() ? "" : groups.get(0).id();
        var chosen = groups.stream().anyMatch(group -> group.id().equals(wish.content())) ? wish.content() : first;
        return groups.size() < 2
                ? List.of()
                : groups.stream()
                        .map(group -> Choice.of(
                                group.id(),
                                names.of(SubjectKind.CONTENT, group.id()),
                                group.id().equals(chosen)))
                        .toList();
    }

    public String getDraft() {
        return wish.draft() ? "checked" : null;
    }

    /** Where the same report is as PDF. */
    public String getPdf() {
        return wish.address("report.pdf");
    }

    public String getId() {
        return wish.caseId();
    }

    public CaseSummary getSummary() {
        return summary;
    }
}
