package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.safeharbor.portal.shell.Texts;

/** Where the first administrator, who came in with the code, chooses a password. */
@Named("firstPassword")
@RequestScoped
public class FirstPasswordView {

    @Inject
    private FirstAdministrator first;

    @Inject
    private SignInView signIn;

    @Inject
    private Texts texts;

    private String password = "";
    private String again = "";

    /** Whoever did not come in with the code belongs to the sign-in page. */
    public void load() throws IOException {
        if (!isAllowed()) {
            external().redirect(external().getRequestContextPath() + "/signin.xhtml");
        }
    }

    public void settle() throws IOException {
        if (!isAllowed()) {
            external().redirect(external().getRequestContextPath() + "/signin.xhtml");
        } else if (password.length() < Passwords.SHORTEST) {
            texts.warn(null, "first.tooShort", Passwords.SHORTEST);
        } else if (!password.equals(again)) {
            texts.warn(null, "first.different");
        } else {
            first.settle(password);
            external().getSessionMap().remove(SignInView.MAY_SETTLE);
            signIn.setLogin(FirstAdministrator.LOGIN);
            signIn.setPassword(password);
            signIn.enter();
        }
    }

    private boolean isAllowed() {
        return first.isAwaited() && external().getSessionMap().containsKey(SignInView.MAY_SETTLE);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public int getShortest() {
        return Passwords.SHORTEST;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
