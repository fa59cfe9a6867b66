package org.safeharbor.portal.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.persistence.store.NobodyLeft;
import org.safeharbor.persistence.store.OneTimeCodes;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.Texts;

/** One person who can sign in: name, roles, a one-time code, and whether the person may sign in at all. */
@Named("userPage")
@ViewScoped
public class UserView implements Serializable {

    static final Duration CODE_LIVES = Duration.ofHours(24);

    @Inject
    private Users users;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private CurrentUser current;

    @Inject
    private Texts texts;

    private String login = "";
    private String shownName = "";
    private List<String> roles = List.of();
    private String code = "";
    private transient User person;

    public void load() throws IOException {
        var found = users.find(login);
        if (found.isEmpty()) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        login = found.get().login();
        shownName = found.get().shownName();
        roles = found.get().roles().stream().map(Enum::name).sorted().toList();
    }

    private User person() {
        if (person == null) {
            person = users.find(login).orElseThrow();
        }
        return person;
    }

    public void save() {
        if (roles.isEmpty()) {
            texts.warn(null, "users.noRole");
            return;
        }
        var chosen = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        change(() -> users.change(login, shownName.strip(), chosen, current.caller()), "users.saved");
    }

    public void deactivate() {
        change(() -> users.deactivate(login, current.caller()), "users.deactivated");
    }

    public void reactivate() {
        change(() -> users.reactivate(login, current.caller()), "users.reactivated");
    }

    private void change(Runnable act, String said) {
        try {
            act.run();
            texts.say(said, login);
        } catch (NobodyLeft e) {
            texts.warn(null, "users.lastAdministrator");
        }
        person = null;
    }

    /** Makes a one-time code, which is shown this once. */
    public void issue() {
        code = codes.issue(login, Instant.now(), CODE_LIVES, current.caller());
    }

    public List<String> getAllRoles() {
        return Arrays.stream(Role.values()).map(Enum::name).toList();
    }

    public boolean isActive() {
        return person().active();
    }

    public String getCode() {
        return code;
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

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = List.copyOf(roles);
    }
}
