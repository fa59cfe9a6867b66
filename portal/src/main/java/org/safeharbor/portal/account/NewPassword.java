package org.safeharbor.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.safeharbor.portal.shell.Texts;

/** What is asked of a password that somebody chooses: length alone, for rules about signs make people write them down. */
@RequestScoped
class NewPassword {

    @Inject
    private Texts texts;

    /** Whether it will do; says why where it will not. */
    boolean isFit(String password, String again) {
        if (password.length() < Passwords.SHORTEST) {
            texts.warn(null, "first.tooShort", Passwords.SHORTEST);
            return false;
        }
        if (!password.equals(again)) {
            texts.warn(null, "first.different");
            return false;
        }
        return true;
    }
}
