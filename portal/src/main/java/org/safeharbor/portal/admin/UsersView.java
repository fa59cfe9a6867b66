package org.safeharbor.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeharbor.persistence.store.OneTimeCodes;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.account.Passwords;
import org.safeharbor.portal.shell.Texts;

/** Who can sign in, and adding somebody, who comes in with a one-time code. */
@Named("users")
@RequestScoped
public class UsersView {

    @Inject
    private Users users;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private List<User> all;
    private String login = "";
    private String shownName = "";
    private String role = Role.CLERK.name();
    private String added = "";
    private String code = "";

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
        if (!Users.isLogin(login)) {
            texts.warn(null, "users.badLogin");
        } else if (users.find(login).isPresent()) {
            texts.warn(null, "users.taken", login);
        } else {
            // A password that nobody knows: the code leads to a page where one is chosen.
            var nobodys = passwords.hash(UUID.randomUUID().toString());
            added = users.add(login, shownName.strip(), nobodys, Set.of(Role.valueOf(role)), user.caller())
                    .login();
            code = codes.issue(added, Instant.now(), UserView.CODE_LIVES, user.caller());
            login = "";
            shownName = "";
            all = null;
        }
    }

    /** The code for the person just added, shown this once; empty for none. */
    public String getCode() {
        return code;
    }

    public String getAdded() {
        return added;
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

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
