package org.safeharbor.portal.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.DisputeLinks;

/** The timeline of one dispute of a case. */
@Named("timeline")
@RequestScoped
public class TimelineView {

    @Inject
    private CaseAccess access;

    @Inject
    private CaseDocuments documents;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Drawer drawer;

    @Inject
    private DisputeLinks links;

    private String id = "";
    private String content = "";
    private CaseSummary summary;
    private List<DisputeLinks.Choice> disputes;
    private List<Item> items = List.of();
    private Drawing drawing;

    public void load() {
        var newest = access.orMissing(() -> access.newest(id));
        if (newest != null) {
            summary = access.summary(id);
            var file = documents.draft(newest.document()).file();
            var dispute = DisputeLinks.chosen(file, content);
            content = dispute.content().id();
            disputes = links.of(file, content, "timeline.xhtml?id=" + id);
            show(documents.assess(dispute));
        }
    }

    private void show(Proof proof) {
        var clocks = chronicle.clocks(proof);
        items = chronicle.items(proof, clocks, id);
        if (!items.isEmpty()) {
            drawing = drawer.draw(items, clocks);
        }
    }

    public List<Item> getItems() {
        return items;
    }

    public Drawing getDrawing() {
        return drawing;
    }

    public List<DisputeLinks.Choice> getDisputes() {
        return disputes;
    }

    public CaseSummary getSummary() {
        return summary;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
