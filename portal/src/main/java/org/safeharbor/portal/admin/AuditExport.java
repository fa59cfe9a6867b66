package org.safeharbor.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeharbor.persistence.audit.AuditText;
import org.safeharbor.persistence.store.AuditLog;
import org.safeharbor.portal.account.CurrentUser;

/** The audit as a file, with the same questions as the page. */
@WebServlet({"/admin/audit.csv", "/admin/audit.jsonl"})
public class AuditExport extends HttpServlet {

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = request.getServletPath().endsWith(".csv") ? AuditText.CSV : AuditText.JSON_LINES;
        var question = new AuditQuestion(
                request.getParameter("login"),
                request.getParameter("act"),
                request.getParameter("case"),
                request.getParameter("from"),
                request.getParameter("until"));
        response.setContentType(form.mediaType() + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + form.ending() + '"');
        audit.export(form, question.filter(), response.getWriter(), user.caller());
    }
}
