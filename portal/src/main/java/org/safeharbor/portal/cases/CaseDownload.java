package org.safeharbor.portal.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.portal.shell.FileName;

/** Sends a case as the file that the import takes, and remembers that it left the house. */
@WebServlet("/cases/case.json")
public class CaseDownload extends HttpServlet {

    private static final String NAME = "case.json";

    @Inject
    private transient CaseAccess access;

    @Inject
    private transient CaseDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = String.valueOf(request.getParameter("id"));
        try {
            var draft = documents.draft(access.newest(id).document());
            var bytes = documents.write(draft).getBytes(StandardCharsets.UTF_8);
            access.exported(id, NAME);
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.setHeader(
                    "Content-Disposition", FileName.attachment(draft.file().title(), ".json"));
            response.getOutputStream().write(bytes);
        } catch (NoSuchCase unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
