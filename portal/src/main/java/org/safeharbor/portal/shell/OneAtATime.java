package org.safeharbor.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.io.Serializable;

/**
 * Lets the forms that one session sends wait for each other. A page sends an answer by itself, and the button pressed next
 * comes while that is under way; both fill the same beans, which are made for one at a time.
 */
@WebFilter(urlPatterns = "*.xhtml")
@WebListener
public class OneAtATime extends HttpFilter implements HttpSessionListener {

    private static final String TURN = "safeharbor.turn";

    private static class Turn implements Serializable {}

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setAttribute(TURN, new Turn());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = "POST".equals(request.getMethod()) ? request.getSession(false) : null;
        var turn = session == null ? null : session.getAttribute(TURN);
        if (turn == null) {
            chain.doFilter(request, response);
            return;
        }
        synchronized (turn) {
            chain.doFilter(request, response);
        }
    }
}
