package org.safeharbor.portal.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Choices that people make by a link: read from the address alone, for parameters must wait for their encoding, and kept in
 * a cookie, so that they outlast the session.
 */
final class Query {

    private static final int YEAR = 365 * 24 * 60 * 60;

    private Query() {}

    /** What the address says for a name. */
    static Optional<String> asked(HttpServletRequest request, String name) {
        return parts(request)
                .filter(part -> part.startsWith(name + '='))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }

    /** The query of the address without a name. */
    static String without(HttpServletRequest request, String name) {
        return parts(request).filter(part -> !part.startsWith(name + '=')).collect(Collectors.joining("&"));
    }

    private static Stream<String> parts(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? Stream.empty() : Arrays.stream(query.split("&"));
    }

    /** The address of a request without a name in its query. */
    static String addressWithout(HttpServletRequest request, String name) {
        var query = without(request, name);
        return request.getRequestURI() + (query.isEmpty() ? "" : '?' + query);
    }

    static Optional<String> kept(HttpServletRequest request, String cookie) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(known -> known.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, String cookie, String value) {
        var kept = new Cookie(cookie, value);
        kept.setPath("/");
        kept.setMaxAge(YEAR);
        kept.setHttpOnly(true);
        kept.setSecure(request.isSecure());
        response.addCookie(kept);
    }
}
