package org.safeharbor.portal.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.store.AuditLog;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.portal.account.CurrentUser;

/** The audit: what people did, searched by person, act, case and day. */
@Named("audit")
@ViewScoped
public class AuditView implements Serializable {

    @Inject
    private AuditLog audit;

    @Inject
    private CaseFiles cases;

    @Inject
    private CurrentUser user;

    private String login = "";
    private String act = "";
    private String caseId = "";
    private String from = "";
    private String until = "";
    private transient AuditRows rows;

    public AuditRows getRows() {
        if (rows == null) {
            rows = new AuditRows(audit, cases, user.caller(), question().filter());
        }
        return rows;
    }

    private AuditQuestion question() {
        return new AuditQuestion(login, act, caseId, from, until);
    }

    public boolean isReadable() {
        return question().isReadable();
    }

    /** Where the same events can be fetched as a file. */
    public String getExportHref() {
        return "audit.csv?login=" + encoded(login) + "&act=" + encoded(act) + "&case=" + encoded(caseId) + "&from="
                + encoded(from) + "&until=" + encoded(until);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<String> getActs() {
        return Arrays.stream(Act.values()).map(Enum::name).toList();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
