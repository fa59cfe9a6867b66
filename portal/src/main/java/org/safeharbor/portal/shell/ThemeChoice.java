package org.safeharbor.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the theme from a link into a cookie and sends the browser back to the address without it. */
@WebFilter(urlPatterns = "*.xhtml")
public class ThemeChoice extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = Query.asked(request, Theme.PARAMETER);
        if (!"GET".equals(request.getMethod()) || asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        asked.filter(Theme.ALL::contains).ifPresent(theme -> Query.keep(request, response, Theme.COOKIE, theme));
        response.sendRedirect(Query.addressWithout(request, Theme.PARAMETER));
    }
}
