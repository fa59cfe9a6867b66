package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The language of this request: the one that was chosen by a link, else the first that the browser asks for and we speak. */
@Named
@RequestScoped
public class Language {

    static final String PARAMETER = "lang";
    static final String SESSION_KEY = "safeharbor.language";
    static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH, Locale.JAPANESE);

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SESSION_KEY) instanceof Locale chosen ? chosen : ofTheBrowser();
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    public List<String> getTags() {
        return SPOKEN.stream().map(Locale::getLanguage).toList();
    }

    /** The page that is shown, in another language. */
    public String link(String tag) {
        var shown = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        return shown + '?' + queryWithoutLanguage() + PARAMETER + '=' + URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }

    private String queryWithoutLanguage() {
        return query(request).isEmpty() ? "" : query(request) + '&';
    }

    /** The query of a request without our own parameter. */
    static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith(PARAMETER + '='))
                        .collect(Collectors.joining("&"));
    }

    /** The language that the address asks for, or null. Read from the address alone: parameters must wait for their encoding. */
    static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(PARAMETER + '='))
                        .map(part -> part.substring(PARAMETER.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    private Locale ofTheBrowser() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
