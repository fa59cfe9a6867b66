package org.safeharbor.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.account.Passwords;
import org.safeharbor.portal.shell.Texts;

/** Who can sign in, and adding somebody. */
@Named("users")
@RequestScoped
public class UsersView {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private List<User> all;
    private String login = "";
    private String shownName = "";
    private String password = "";
    private String role = Role.CLERK.name();

    public List<User> getAll() {
        if (all == null) {
            all = users.all();
        }
        return all;
    }

    public List<String> getRoles() {
        return Arrays.stream(Role.values()).map(Enum::name).toList();
    }

    public void add() {
        if (password.length() < Passwords.SHORTEST) {
            texts.warn(null, "first.tooShort", Passwords.SHORTEST);
        } else if (users.find(login).isPresent()) {
            texts.warn(null, "users.taken", login);
        } else if (!Users.isLogin(login)) {
            texts.warn(null, "users.badLogin");
        } else {
            users.add(login, shownName, passwords.hash(password), Set.of(Role.valueOf(role)), user.caller());
            texts.say("users.added", login);
            login = "";
            shownName = "";
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getShownName() {
        return shownName;
    }

    public void setShownName(String shownName) {
        this.shownName = shownName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
