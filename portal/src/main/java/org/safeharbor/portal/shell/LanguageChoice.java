package org.safeharbor.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the language from a link into a cookie and sends the browser back to the address without it. */
@WebFilter(urlPatterns = "*.xhtml")
public class LanguageChoice extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = Query.asked(request, Language.PARAMETER);
        if (!"GET".equals(request.getMethod()) || asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        asked.flatMap(Language::spoken)
                .ifPresent(spoken -> Query.keep(request, response, Language.COOKIE, spoken.getLanguage()));
        response.sendRedirect(Query.addressWithout(request, Language.PARAMETER));
    }
}
