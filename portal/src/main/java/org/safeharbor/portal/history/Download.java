package org.safeharbor.portal.history;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.safeharbor.persistence.store.Attachments;
import org.safeharbor.persistence.store.ContentErased;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.WholeNumber;

/** Hands out an evidence file, piece by piece, to be saved and never to be shown in the browser. */
@WebServlet("/cases/file")
public class Download extends HttpServlet {

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = String.valueOf(request.getParameter("id"));
        var number = WholeNumber.of(request.getParameter("number"));
        try {
            var caller = user.caller();
            var file = attachments.open(id, number, caller);
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.bytes());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.fileName()));
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            for (var part = 0; part < file.parts(); part++) {
                response.getOutputStream().write(attachments.part(id, number, part, caller));
            }
        } catch (NoSuchCase | ContentErased e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
