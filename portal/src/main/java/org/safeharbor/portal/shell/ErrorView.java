package org.safeharbor.portal.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the error page says: one of four things, and a reference under which the log has the rest. */
@Named("error")
@RequestScoped
public class ErrorView {

    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());

    @Inject
    private HttpServletRequest request;

    private String kind;
    private String reference;

    @PostConstruct
    void find() {
        var exception = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        kind = kind(exception, status);
        var random = new byte[4];
        new SecureRandom().nextBytes(random);
        reference = HexFormat.of().withUpperCase().formatHex(random);
        if (kind.equals("failed")) {
            LOG.log(Level.SEVERE, "Reference " + reference + ", status " + status, exception);
        }
    }

    private static String kind(Throwable exception, int status) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return "expired";
            }
        }
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "missing";
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_UNAUTHORIZED -> "forbidden";
            default -> "failed";
        };
    }

    public String getTitleKey() {
        return "error." + kind;
    }

    public String getTextKey() {
        return "error." + kind + "Text";
    }

    public boolean isWithReference() {
        return kind.equals("failed");
    }

    public String getReference() {
        return reference;
    }
}
