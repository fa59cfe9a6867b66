package org.safeharbor.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;

/** Hands out a backup, to be kept elsewhere. */
@WebServlet("/admin/backup")
public class BackupDownload extends HttpServlet {

    @Inject
    private BackupFolder folder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = folder.file(request.getParameter("name"));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(file.get()));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.get().getFileName() + '"');
        Files.copy(file.get(), response.getOutputStream());
    }
}
