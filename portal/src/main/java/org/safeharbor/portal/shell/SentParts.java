package org.safeharbor.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads the parts of a form with files before anything else asks for one of them, so that one that is too large or broken
 * off is answered as that, and not as a failure of the program in whatever asked first. The server has no exception of its
 * own for the two; that a form is too large is seen from its announced length, or said by an {@link IllegalStateException}.
 */
public class SentParts extends HttpFilter {

    private static final int READABLE = 0;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var problem = isInParts(request) ? problem(request, Long.parseLong(getInitParameter("largest"))) : READABLE;
        if (problem == READABLE) {
            chain.doFilter(request, response);
        } else {
            response.sendError(problem);
        }
    }

    private static boolean isInParts(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    /**
     * What is wrong with what was sent.
     *
     * @param largest so many bytes are taken at once
     * @return the status of the answer; 0 where nothing is wrong
     */
    public static int problem(HttpServletRequest request, long largest) {
        if (request.getContentLengthLong() > largest) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            request.getParts();
            return READABLE;
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | ServletException unreadable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
