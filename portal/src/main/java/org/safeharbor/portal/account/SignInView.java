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
import java.time.Instant;
import java.util.Locale;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditTrail;
import org.safeharbor.persistence.store.BackOff;
import org.safeharbor.persistence.store.OneTimeCodes;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;
import org.safeharbor.portal.shell.Texts;
import org.safeharbor.portal.shell.TimeText;

/** Signing in and out. */
@Named("signIn")
@RequestScoped
public class SignInView {

    /** Under this name the session keeps who came in with a code and may choose a password. */
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
    private Users users;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Texts texts;

    @Inject
    private TimeText times;

    private boolean ended;
    private String login = "";
    private String password = "";
    private String next;

    public void enter() throws IOException {
        var wait = backOff.wait(login, Instant.now());
        if (!wait.isZero()) {
            texts.warn(
                    null,
                    "signIn.wait",
                    minutes(wait),
                    times.clock(Instant.now().plus(wait)));
        } else if (first.isOpenedBy(login, password)) {
            choosePassword(FirstAdministrator.LOGIN);
        } else if (authenticate() == AuthenticationStatus.SUCCESS) {
            backOff.succeeded(login);
            remember(Act.SIGNED_IN);
            external().redirect(external().getRequestContextPath() + target());
        } else if (isWithCode()) {
            choosePassword(users.find(login).orElseThrow().login());
        } else {
            backOff.failed(login, Instant.now());
            remember(Act.SIGN_IN_REFUSED);
            texts.warn(null, "signIn.refused");
        }
    }

    /** Whether it was a one-time code that was typed; it is used up then. */
    private boolean isWithCode() {
        return users.find(login).filter(User::active).isPresent() && codes.redeem(login, password, Instant.now());
    }

    private void remember(Act act) {
        var address = ((HttpServletRequest) external().getRequest()).getRemoteAddr();
        audit.record(new AuditEvent(login.strip().toLowerCase(Locale.ROOT), act, "", "", address));
    }

    private void choosePassword(String person) throws IOException {
        backOff.succeeded(login);
        external().getSession(true);
        ((HttpServletRequest) external().getRequest()).changeSessionId();
        external().getSessionMap().put(MAY_SETTLE, person);
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

    /** Whether the session ended by itself. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
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
