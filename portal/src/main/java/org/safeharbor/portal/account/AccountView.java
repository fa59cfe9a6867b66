package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.safeharbor.persistence.store.BackOff;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;
import org.safeharbor.portal.shell.Texts;

/** A person's own account: who they are here, and their password. */
@Named("account")
@RequestScoped
public class AccountView {

    @Inject
    private CurrentUser current;

    @Inject
    private Users users;

    @Inject
    private Passwords hashes;

    @Inject
    private NewPassword chosen;

    @Inject
    private BackOff backOff;

    @Inject
    private SecurityContext security;

    @Inject
    private Texts texts;

    private String old = "";

    /** Changes the password: all other sessions of this person end, this one goes on. */
    public void changePassword() {
        var me = me();
        if (!backOff.wait(me.login(), Instant.now()).isZero()) {
            texts.warn(null, "account.wait");
        } else if (!hashes.matches(old.toCharArray(), me.passwordHash())) {
            backOff.failed(me.login(), Instant.now());
            texts.warn(null, "account.oldWrong");
        } else if (chosen.isFit(List.of(me.login(), me.shownName()))) {
            backOff.succeeded(me.login());
            users.changePassword(me.login(), hashes.hash(chosen.getPassword()), current.caller());
            signInAgain(me.login());
            texts.say("account.changed");
        }
    }

    private void signInAgain(String login) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(login, chosen.getPassword())));
    }

    private User me() {
        return users.find(current.getLogin()).orElseThrow();
    }

    public String getName() {
        return me().shownName();
    }

    public List<String> getRoles() {
        return me().roles().stream().map(Enum::name).sorted().toList();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }
}
