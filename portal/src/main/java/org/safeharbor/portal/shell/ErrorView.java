package org.safeharbor.portal.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.store.DiskFull;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.persistence.store.NotAllowed;

/** What the error page says: one of eight things, and a reference under which the log has the rest. */
@Named("error")
@RequestScoped
public class ErrorView {

    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());

    /** What is nobody's failure is not answered as one. */
    private static final Map<String, Integer> STATUS = Map.of(
            "missing", HttpServletResponse.SC_NOT_FOUND,
            "forbidden", HttpServletResponse.SC_FORBIDDEN,
            "expired", HttpServletResponse.SC_CONFLICT,
            "broken", HttpServletResponse.SC_BAD_REQUEST,
            "method", HttpServletResponse.SC_METHOD_NOT_ALLOWED,
            "large", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);

    @Inject
    private HttpServletRequest request;

    @Inject
    private AuditTrail audit;

    private String kind;
    private String reference;

    @PostConstruct
    void find() {
        var exception = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        kind = kind(exception, status);
        var faces = FacesContext.getCurrentInstance();
        // A script would not show the page that comes with such a status.
        if (STATUS.containsKey(kind) && !faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(STATUS.get(kind));
        }
        if (kind.equals("forbidden")) {
            remember();
        }
        var random = new byte[4];
        new SecureRandom().nextBytes(random);
        reference = HexFormat.of().withUpperCase().formatHex(random);
        if (isWithReference()) {
            LOG.log(Level.SEVERE, "Reference " + reference + ", status " + status, exception);
        }
    }

    /** What the server itself refuses is remembered as the store remembers what it refuses. */
    private void remember() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null && request.getUserPrincipal() != null) {
            var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            audit.recordRefusal(new AuditEvent(
                    request.getUserPrincipal().getName(), Act.ACCESS_REFUSED, "", asked, request.getRemoteAddr()));
        }
    }

    private static String kind(Throwable exception, int status) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return "expired";
            }
            if (cause instanceof NoSuchCase) {
                return "missing";
            }
            if (cause instanceof NotAllowed) {
                return "forbidden";
            }
            if (cause instanceof DiskFull) {
                return "full";
            }
        }
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "missing";
            case HttpServletResponse.SC_BAD_REQUEST -> "broken";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "method";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "large";
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
        return kind.equals("failed") || kind.equals("full");
    }

    public String getReference() {
        return reference;
    }
}
