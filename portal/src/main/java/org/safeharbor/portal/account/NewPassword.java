package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.portal.shell.Texts;

/**
 * A password that somebody chooses, typed twice, and what is asked of it: that it is long and nobody guesses it. Rules about
 * signs make people write passwords down.
 */
@Named("newPassword")
@RequestScoped
public class NewPassword {

    @Inject
    private Texts texts;

    private String password = "";
    private String again = "";

    /**
     * Whether it will do; says why where it will not.
     *
     * @param own login and name of the person
     */
    boolean isFit(List<String> own) {
        if (password.length() < Passwords.SHORTEST) {
            texts.warn(null, "first.tooShort", Passwords.SHORTEST);
            return false;
        }
        if (Guessable.is(password, own)) {
            texts.warn(null, "first.guessable");
            return false;
        }
        if (!password.equals(again)) {
            texts.warn(null, "first.different");
            return false;
        }
        return true;
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
