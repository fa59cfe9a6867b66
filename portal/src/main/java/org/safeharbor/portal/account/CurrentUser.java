package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.Role;

/** The person behind this request, for pages and as the caller of the store. */
@Named("user")
@RequestScoped
public class CurrentUser {

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return security.getCallerPrincipal() != null;
    }

    public String getLogin() {
        return isSignedIn() ? security.getCallerPrincipal().getName() : "";
    }

    public boolean isAdministrator() {
        return security.isCallerInRole(Role.ADMINISTRATOR.name());
    }

    /** After how many seconds without a request the session ends; zero when nobody is signed in. */
    public int getIdleSeconds() {
        return isSignedIn() && request.getSession(false) != null
                ? request.getSession(false).getMaxInactiveInterval()
                : 0;
    }

    /** @throws IllegalStateException when nobody is signed in, which the server's constraints rule out */
    public Caller caller() {
        if (!isSignedIn()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        var roles = Arrays.stream(Role.values())
                .filter(role -> security.isCallerInRole(role.name()))
                .collect(Collectors.toSet());
        return new Caller(getLogin(), roles, request.getRemoteAddr());
    }
}
