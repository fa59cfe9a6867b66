package org.safeharbor.portal.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.DisputeLinks;
import org.safeharbor.portal.cases.DisputePage;

/** The timeline of one dispute of a case. */
@Named("timeline")
@RequestScoped
public class TimelineView extends DisputePage {

    @Inject
    private CaseDocuments documents;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Drawer drawer;

    @Inject
    private DisputeLinks links;

    private List<DisputeLinks.Choice> disputes;
    private List<Item> items = List.of();
    private Drawing drawing;

    public void load() {
        var newest = access().orMissing(() -> access().newest(getId()));
        if (newest != null) {
            var file = documents.draft(newest.document()).file();
            var dispute = choose(file);
            disputes = links.of(file, getContent(), "timeline.xhtml?id=" + getId());
            show(documents.assess(dispute));
        }
    }

    private void show(Proof proof) {
        var clocks = chronicle.clocks(proof);
        items = chronicle.items(proof, clocks, getId());
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
}
