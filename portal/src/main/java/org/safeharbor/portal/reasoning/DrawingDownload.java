package org.safeharbor.portal.reasoning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Outline;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.portal.cases.CaseAccess;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.DisputeLinks;
import org.safeharbor.portal.cases.Lens;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Sheets;

/** Sends the drawing of a proof, to be shown on the page or to be saved; the latter is remembered as an export. */
@WebServlet("/cases/proof.svg")
public class DrawingDownload extends HttpServlet {

    @Inject
    private transient CaseAccess access;

    @Inject
    private transient CaseDocuments documents;

    @Inject
    private transient LegalWords law;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = parameter(request, "id");
        var save = request.getParameter("save") != null;
        try {
            var drawing = drawing(id, parameter(request, "content"), depth(request), parameter(request, "reading"));
            if (drawing.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (save) {
                access.exported(id, "proof.svg");
                response.setHeader("Content-Disposition", "attachment; filename=\"proof.svg\"");
            }
            response.setContentType("image/svg+xml");
            response.getOutputStream().write(drawing.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchCase unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Empty where the case names no content, so that there is nothing to draw. */
    private String drawing(String id, String content, Depth depth, String reading) {
        var file = documents.draft(access.newest(id).document()).file();
        var words = law.words();
        var lens = Lens.parse(documents.book(file), reading);
        return DisputeLinks.find(file, content)
                .map(dispute -> Drawing.of(
                        Outline.of(
                                documents.assess(dispute, lens),
                                depth == Depth.HEADLINE ? Depth.ELEMENTS : depth,
                                words),
                        depth,
                        new Names(file, words),
                        file.title(),
                        Sheets.inLight(getServletContext(), "drawing")))
                .orElse("");
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Depth depth(HttpServletRequest request) {
        return Arrays.stream(Depth.values())
                .filter(depth -> depth.id().equals(request.getParameter("depth")))
                .findFirst()
                .orElse(Depth.HEADLINE);
    }
}
