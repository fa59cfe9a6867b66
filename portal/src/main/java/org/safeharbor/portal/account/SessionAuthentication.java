package org.safeharbor.portal.account;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.Status.VALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.safeharbor.persistence.store.Users;

/**
 * Recognises a person by the session. Name and groups are kept there, and the session gets another id at sign-in, so that
 * nobody rides on one that was planted before.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    private static final String SESSION_KEY = "safeharbor.person";
    private static final String SIGN_IN = "/signin.xhtml";

    /** What the session keeps of a person; the stamp shows whether the session has been ended from elsewhere. */
    record Person(String login, Set<String> groups, int stamp) implements Serializable {}

    @Inject
    private Users users;

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) {
            return signIn(context.getAuthParameters().getCredential(), request, context);
        }
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            return context.doNothing();
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SESSION_KEY) instanceof Person person) {
            if (users.isCurrent(person.login(), person.stamp())) {
                return context.notifyContainerAboutLogin(person.login(), person.groups());
            }
            session.invalidate();
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        var result = stores.validate(credential);
        if (result.getStatus() != VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var login = result.getCallerPrincipal().getName();
        var groups = new HashSet<>(result.getCallerGroups());
        var stamp = users.find(login).orElseThrow().sessionStamp();
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_KEY, new Person(login, groups, stamp));
        return context.notifyContainerAboutLogin(login, groups);
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // A browser that names a session which is no more was signed in before.
        var ended = request.getRequestedSessionId() != null ? "&ended=true" : "";
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirectScript(
                    request.getContextPath() + SIGN_IN + "?next=" + encoded(pageBehind(request)) + "&amp;ended=true",
                    response);
        }
        var target = isReadAgain(request) ? request.getRequestURI() + query(request) : "/";
        return context.redirect(request.getContextPath() + SIGN_IN + "?next=" + encoded(target) + ended);
    }

    /** Whether the address of the request is that of a page, to come back to: a form is sent to the page that it stands in. */
    private static boolean isReadAgain(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                || request.getServletPath().endsWith(".xhtml") && request.getQueryString() != null;
    }

    private static String encoded(String target) {
        return URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The page that a script asked from: the address that it posts to, which is that of the page, with its query. */
    private static String pageBehind(HttpServletRequest request) {
        return request.getRequestURI() + query(request);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : '?' + request.getQueryString();
    }

    /** A script that asked in the background would not follow a redirect of the usual kind. */
    private static AuthenticationStatus redirectScript(String address, HttpServletResponse response) {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SESSION_KEY);
        }
        context.cleanClientSubject();
    }
}
