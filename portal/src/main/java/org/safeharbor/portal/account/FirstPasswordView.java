package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.Users;

/** Where somebody who came in with a one-time code, the first administrator above all, chooses a password. */
@Named("firstPassword")
@RequestScoped
public class FirstPasswordView {

    @Inject
    private FirstAdministrator first;

    @Inject
    private SignInView signIn;

    @Inject
    private Users users;

    @Inject
    private Passwords hashes;

    @Inject
    private NewPassword chosen;

    /** Whoever did not come in with the code belongs to the sign-in page. */
    public void load() throws IOException {
        if (!isAllowed()) {
            external().redirect(external().getRequestContextPath() + "/signin.xhtml");
        }
    }

    public void settle() throws IOException {
        if (!isAllowed()) {
            external().redirect(external().getRequestContextPath() + "/signin.xhtml");
        } else if (chosen.isFit(own())) {
            var login = login();
            if (isFirst()) {
                first.settle(chosen.getPassword());
            } else {
                users.changePassword(login, hashes.hash(chosen.getPassword()), Caller.of(login));
            }
            external().getSessionMap().remove(SignInView.MAY_SETTLE);
            signIn.setLogin(login);
            signIn.setPassword(chosen.getPassword());
            signIn.enter();
        }
    }

    private boolean isAllowed() {
        return login() != null && (!isFirst() || first.isAwaited());
    }

    /** Whether it is the first administrator. */
    public boolean isFirst() {
        return FirstAdministrator.LOGIN.equals(login()) && users.isEmpty();
    }

    private List<String> own() {
        return users.find(login())
                .map(person -> List.of(person.login(), person.shownName()))
                .orElseGet(() -> List.of(login()));
    }

    private static String login() {
        return (String) external().getSessionMap().get(SignInView.MAY_SETTLE);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
