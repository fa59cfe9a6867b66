package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeharbor.portal.shell.Texts;

/**
 * What is asked of a password that somebody chooses: that it is long and nobody guesses it. Rules about signs make people write
 * passwords down.
 */
@RequestScoped
class NewPassword {

    @Inject
    private Texts texts;

    /**
     * Whether it will do; says why where it will not.
     *
     * @param own login and name of the person
     */
    boolean isFit(String password, String again, List<String> own) {
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
}
