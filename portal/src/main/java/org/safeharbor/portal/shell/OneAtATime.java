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
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the forms that one session sends wait for each other. A page sends an answer by itself, and the button pressed next
 * comes while that is under way; both fill the same beans, which are made for one at a time. The page that is asked for
 * next waits too, so that it shows what was answered last.
 */
@WebFilter(urlPatterns = {"*.xhtml", "*.pdf", "*.svg", "*.json"})
@WebListener
public class OneAtATime extends HttpFilter implements HttpSessionListener {

    private static final String TURN = "safeharbor.turn";

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setAttribute(TURN, new ReentrantLock(true));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(TURN) instanceof ReentrantLock turn)) {
            chain.doFilter(request, response);
            return;
        }
        var form = "POST".equals(request.getMethod());
        turn.lock();
        try {
            if (form) {
                chain.doFilter(request, response);
            }
        } finally {
            turn.unlock();
        }
        if (!form) {
            chain.doFilter(request, response);
        }
    }
}
