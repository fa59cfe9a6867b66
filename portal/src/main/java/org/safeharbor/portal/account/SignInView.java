package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.portal.shell.Texts;

/** Signing in and out. */
@Named("signIn")
@RequestScoped
public class SignInView {

    static final String MAY_SETTLE = "safeharbor.may-settle";

    @Inject
    private SecurityContext security;

    @Inject
    private BackOff backOff;

    @Inject
    private FirstAdministrator first;

    @Inject
    private AuditTrail audit;

    @Inject
    private Texts texts;

    private String login = "";
    private String password = "";
    private String next;

    public void enter() throws IOException {
        var wait = backOff.wait(login);
        if (!wait.isZero()) {
            texts.warn(null, "signIn.wait", minutes(wait));
        } else if (first.isOpenedBy(login, password)) {
            settleFirst();
        } else if (authenticate() == AuthenticationStatus.SUCCESS) {
            backOff.succeeded(login);
            remember(Act.SIGNED_IN);
            external().redirect(external().getRequestContextPath() + target());
        } else {
            backOff.failed(login);
            remember(Act.SIGN_IN_REFUSED);
            texts.warn(null, "signIn.refused");
        }
    }

    private void remember(Act act) {
        var address = ((HttpServletRequest) external().getRequest()).getRemoteAddr();
        audit.record(new AuditEvent(login.strip().toLowerCase(Locale.ROOT), act, "", "", address));
    }

    private void settleFirst() throws IOException {
        backOff.succeeded(login);
        external().getSession(true);
        external().getSessionMap().put(MAY_SETTLE, true);
        external().redirect(external().getRequestContextPath() + "/first.xhtml");
    }

    private AuthenticationStatus authenticate() {
        var credential = new UsernamePasswordCredential(login, password);
        return security.authenticate(
                (HttpServletRequest) external().getRequest(),
                (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams().newAuthentication(true).credential(credential));
    }

    public String leave() throws ServletException {
        login = ((HttpServletRequest) external().getRequest()).getRemoteUser();
        remember(Act.SIGNED_OUT);
        ((HttpServletRequest) external().getRequest()).logout();
        external().invalidateSession();
        return "/signin.xhtml?faces-redirect=true";
    }

    /** Only an address of our own: a link to the sign-in page must not lead people elsewhere. */
    private String target() {
        var own = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        return own ? next : "/";
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public boolean isFirstAwaited() {
        return first.isAwaited();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
