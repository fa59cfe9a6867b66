package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.portal.shell.LegalWords;

/** The disputes of a case, for a page that shows one of them. */
@RequestScoped
public class DisputeLinks {

    @Inject
    private LegalWords law;

    /**
     * A place to go to.
     *
     * @param label in words
     * @param href where it leads
     * @param current whether it is where the reader is
     */
    public record Choice(String label, String href, boolean current) {}

    /** The dispute about this content group, or the first one. */
    public static Dispute chosen(CaseFile file, String content) {
        return find(file, content).orElseThrow();
    }

    /** The same, of a file that may name no content; nothing then. */
    public static Optional<Dispute> find(CaseFile file, String content) {
        return file.disputes().stream()
                .filter(dispute -> dispute.content().id().equals(content))
                .findFirst()
                .or(() -> file.disputes().stream().findFirst());
    }

    /** A link to each dispute, where there is more than one; the page is an address with a query. */
    public List<Choice> of(CaseFile file, String content, String page) {
        return of(file, content, page, "content");
    }

    /** The same, where the page has another name for the content group. */
    public List<Choice> of(CaseFile file, String content, String page, String parameter) {
        var names = new Names(file, law.words());
        return file.content().size() < 2
                ? List.of()
                : file.content().stream()
                        .map(group -> new Choice(
                                names.of(SubjectKind.CONTENT, group.id()),
                                page + CaseAddress.parameter(parameter, group.id()),
                                group.id().equals(content)))
                        .toList();
    }
}
