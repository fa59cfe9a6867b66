package org.safeharbor.persistence.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditTrail;

/** The people who can sign in. */
@Stateless
public class Users {

    // Letters of any script; no blank and no control character, as logins stand in links and logs.
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");

    @PersistenceContext(unitName = "safeharbor")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public Users() {}

    Users(EntityManager em, AuditTrail audit) {
        this.em = em;
        this.audit = audit;
    }

    public boolean isEmpty() {
        return em.createQuery("select count(u) from UserEntity u", Long.class).getSingleResult() == 0;
    }

    public Optional<User> find(String login) {
        return entity(login).map(UserEntity::user);
    }

    public List<User> all() {
        return entities().map(UserEntity::user).toList();
    }

    private Stream<UserEntity> entities() {
        return em.createQuery("select u from UserEntity u order by u.login", UserEntity.class)
                .getResultStream();
    }

    /**
     * Adds a person; for administrators and the program itself.
     *
     * @throws IllegalArgumentException when the login has a form that no login may have
     */
    public User add(String login, String shownName, String passwordHash, Set<Role> roles, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "adding a user");
        var user = new UserEntity(checked(login), shownName, passwordHash, roles, Now.utc());
        em.persist(user);
        audit.record(caller.did(Act.USER_ADDED, "", user.user().toString()));
        em.flush();
        return user.user();
    }

    /**
     * Changes the name and the roles of a person; with other roles the person has to sign in anew. For administrators.
     *
     * @throws NobodyLeft when nobody would be left to administer the house
     */
    public void change(String login, String shownName, Set<Role> roles, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "changing a user");
        var user = known(login);
        user.change(shownName, roles);
        changed(user, caller);
    }

    /**
     * Lets a person sign in no more and ends all sessions of that person; what the person wrote stays.
     *
     * @throws NobodyLeft when nobody would be left to administer the house
     */
    public void deactivate(String login, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "deactivating a user");
        var user = known(login);
        user.deactivate(Now.utc());
        changed(user, caller);
    }

    /** Lets a deactivated person sign in again. */
    public void reactivate(String login, Caller caller) {
        AdministratorsOnly.ask(caller, audit, "reactivating a user");
        var user = known(login);
        user.reactivate();
        changed(user, caller);
    }

    /** @throws NobodyLeft when nobody would be left to administer the house */
    private void changed(UserEntity user, Caller caller) {
        if (entities().noneMatch(UserEntity::isActiveAdministrator)) {
            throw new NobodyLeft("administers the house");
        }
        var now = user.user();
        audit.record(caller.did(Act.USER_CHANGED, "", now + (now.active() ? "" : " deactivated")));
        em.flush();
    }

    /** Changes the password of the caller, or as an administrator that of anybody, and ends all sessions of that person. */
    public void changePassword(String login, String passwordHash, Caller caller) {
        if (!caller.login().equals(folded(login))) {
            AdministratorsOnly.ask(caller, audit, "changing another's password");
        }
        known(login).changePassword(passwordHash);
        audit.record(caller.did(Act.PASSWORD_CHANGED, "", folded(login)));
        em.flush();
    }

    /** Whether a session that began with this stamp may go on: the person is active and nothing happened that ends it. */
    public boolean isCurrent(String login, int sessionStamp) {
        return em.createQuery(
                                "select count(u) from UserEntity u where u.login = :login"
                                        + " and u.sessionStamp = :stamp and u.deactivatedAt is null",
                                Long.class)
                        .setParameter("login", login)
                        .setParameter("stamp", sessionStamp)
                        .getSingleResult()
                == 1;
    }

    private UserEntity known(String login) {
        return entity(login).orElseThrow(() -> new IllegalArgumentException("No user " + login));
    }

    private Optional<UserEntity> entity(String login) {
        return em.createQuery("select u from UserEntity u where u.login = :login", UserEntity.class)
                .setParameter("login", folded(login))
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody may be called so: letters of any script, digits, and {@code . _ @ -}; sixty at most. */
    public static boolean isLogin(String login) {
        var folded = folded(login);
        return LOGIN.matcher(folded).matches() && !folded.equals(Caller.PROGRAM.login());
    }

    private static String checked(String login) {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("Not a login: \"" + login + '"');
        }
        return folded(login);
    }

    static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
