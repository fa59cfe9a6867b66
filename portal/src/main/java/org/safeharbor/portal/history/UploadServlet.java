package org.safeharbor.portal.history;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.safeharbor.persistence.store.Attachments;
import org.safeharbor.persistence.store.BadUpload;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.NotAllowed;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.FormToken;
import org.safeharbor.portal.shell.SentParts;

/**
 * Takes an evidence file and leads back to the page, which says what became of it. A servlet and no page: a page would take
 * no more than a case file at once.
 */
@WebServlet("/cases/upload")
@MultipartConfig(fileSizeThreshold = 65536, maxRequestSize = UploadServlet.LARGEST)
public class UploadServlet extends HttpServlet {

    /** What surrounds the file in a form is little. */
    static final long LARGEST = Attachments.LARGEST + 1024 * 1024;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentUser user;

    @Inject
    private FormToken token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (SentParts.problem(request, LARGEST)) {
            case 0 -> receive(request, response);
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ->
                back(response, id(request), "problem=" + BadUpload.Reason.TOO_LARGE);
            default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The case, which stands in the address: what is too large to be taken has no fields that could be read. */
    private static String id(HttpServletRequest request) {
        var query = String.valueOf(request.getQueryString());
        return query.startsWith("id=") ? query.substring(3) : "";
    }

    private void receive(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var file = request.getPart("file");
        var id = id(request);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!token.isRight(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try (var bytes = file.getInputStream()) {
            var added = attachments.add(id, evidence(request), file.getSubmittedFileName(), bytes, user.caller());
            back(response, id, "added=" + added.number());
        } catch (BadUpload e) {
            back(response, id, "problem=" + e.reason() + "&name=" + encoded(e.fileName()));
        } catch (NoSuchCase e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } finally {
            file.delete();
        }
    }

    private static String evidence(HttpServletRequest request) {
        var chosen = request.getParameter("evidence");
        return chosen == null || chosen.length() > 100 ? "" : chosen;
    }

    private static void back(HttpServletResponse response, String id, String what) throws IOException {
        response.sendRedirect("files.xhtml?id=" + encoded(id) + '&' + what);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
