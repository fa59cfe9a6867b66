package org.safeharbor.portal.cases;

import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;

/** A page about one dispute of a case: the one about the content group that its address names, or the first. */
public abstract class DisputePage extends CasePage {

    private String content = "";

    /** The dispute that the page is about; from then on its address names it. */
    protected Dispute choose(CaseFile file) {
        var dispute = DisputeLinks.chosen(file, content);
        content = dispute.content().id();
        return dispute;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
