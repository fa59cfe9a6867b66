package org.safeharbor.portal.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.shell.FileName;
import org.safeharbor.portal.shell.Language;
import org.safeharbor.portal.shell.Sheets;
import org.safeharbor.portal.shell.Texts;

/** Sends a report as PDF, and remembers that the case left the house in this form. */
@WebServlet("/cases/report.pdf")
public class ReportDownload extends HttpServlet {

    @Inject
    private transient Reports reports;

    @Inject
    private transient CaseAccess access;

    @Inject
    private transient Language language;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wish = Wish.of(request);
        try {
            var paper = reports.make(wish).paper();
            if (paper == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var file = new ByteArrayOutputStream();
            new Pdf(paper, texts, language.getLocale(), Sheets.inLight(getServletContext(), "report")).write(file);
            access.exported(wish.caseId(), "report.pdf");
            response.setContentType("application/pdf");
            response.setContentLength(file.size());
            response.setHeader("Content-Disposition", FileName.attachment(paper.title(), ".pdf"));
            file.writeTo(response.getOutputStream());
        } catch (NoSuchCase unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
