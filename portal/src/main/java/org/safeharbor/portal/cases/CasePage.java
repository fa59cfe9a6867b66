package org.safeharbor.portal.cases;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Supplier;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.portal.shell.WorkedOut;

/** A page about one case: which one its address names, and what stands over it. */
public abstract class CasePage implements Serializable {

    @Inject
    private CaseAccess access;

    @Inject
    private WorkedOut worked;

    private String id = "";

    protected CaseAccess access() {
        return access;
    }

    /** Something that this page works out, once for the request. */
    protected <T> T once(String name, Supplier<T> work) {
        return worked.once(this, name, work);
    }

    /** Forgets what this page worked out. */
    protected void forget() {
        worked.forget(this);
    }

    /** Goes to another page of the case. */
    protected static void leaveFor(String place) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/cases/" + place);
    }

    /** Whether this person has such a case; if not, the answer is that the page is missing. */
    protected boolean isFound() {
        return access.orMissing(this::getSummary) != null;
    }

    public CaseSummary getSummary() {
        return once("summary", () -> access.summary(id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
