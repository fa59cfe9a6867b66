package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Whether the pages are light or dark: as chosen by a link, else as the system of the reader has it. */
@Named
@RequestScoped
public class Theme {

    static final String PARAMETER = "theme";
    static final String COOKIE = "SAFEHARBOR_THEME";
    static final String SYSTEM = "system";
    static final List<String> ALL = List.of(SYSTEM, "light", "dark");

    @Inject
    private HttpServletRequest request;

    public String getChosen() {
        return Query.kept(request, COOKIE).filter(ALL::contains).orElse(SYSTEM);
    }

    public List<String> getAll() {
        return ALL;
    }

    /** The page that is shown, in another theme. */
    public String link(String theme) {
        var shown = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        var query = Query.without(request, PARAMETER);
        return shown + '?' + (query.isEmpty() ? "" : query + '&') + PARAMETER + '=' + theme;
    }
}
