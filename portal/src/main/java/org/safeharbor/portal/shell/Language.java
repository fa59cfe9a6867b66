package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of this request: the one that was chosen by a link, else the first that the browser asks for and we speak. */
@Named
@RequestScoped
public class Language {

    static final String PARAMETER = "lang";
    static final String COOKIE = "SAFEHARBOR_LANGUAGE";
    static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH, Locale.JAPANESE);

    @Inject
    private HttpServletRequest request;

    /** Looked for once; a link that chooses another one leads to another request. */
    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Query.kept(request, COOKIE).flatMap(Language::spoken).orElseGet(this::ofTheBrowser);
        }
        return locale;
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
        var query = Query.without(request, PARAMETER);
        return query.isEmpty() ? "" : query + '&';
    }

    static Optional<Locale> spoken(String tag) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(tag))
                .findFirst();
    }

    private Locale ofTheBrowser() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
