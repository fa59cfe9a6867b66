package org.safeharbor.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the language from a link into the session and sends the browser back to the address without it. */
@WebFilter(urlPatterns = "*.xhtml")
public class LanguageChoice extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var chosen = "GET".equals(request.getMethod()) ? Language.asked(request) : null;
        if (chosen == null) {
            chain.doFilter(request, response);
            return;
        }
        Language.SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(chosen))
                .findFirst()
                .ifPresent(spoken -> request.getSession().setAttribute(Language.SESSION_KEY, spoken));
        var query = Language.query(request);
        response.sendRedirect(request.getRequestURI() + (query.isEmpty() ? "" : '?' + query));
    }
}
