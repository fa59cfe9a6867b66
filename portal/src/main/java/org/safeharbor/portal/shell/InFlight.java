package org.safeharbor.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Counts the requests under way, so that the launcher can wait for them before it stops the server. The two live in
 * different class loaders: the count is handed over as a JDK type in the system properties.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class InFlight extends HttpFilter {

    private static final String PUBLISHED_AS = "safeharbor.inflight";

    private final AtomicInteger underWay = new AtomicInteger();

    @Override
    public void init() {
        System.getProperties().put(PUBLISHED_AS, (IntSupplier) underWay::get);
    }

    @Override
    public void destroy() {
        System.getProperties().remove(PUBLISHED_AS);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        underWay.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            underWay.decrementAndGet();
        }
    }
}
