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
        return em.createQuery("select u from UserEntity u order by u.login", UserEntity.class)
                .getResultStream()
                .map(UserEntity::user)
                .toList();
    }

    /** @throws IllegalArgumentException when the login has a form that no login may have */
    public User add(String login, String shownName, String passwordHash, Set<Role> roles, Caller caller) {
        var user = new UserEntity(checked(login), shownName, passwordHash, roles, Now.utc());
        em.persist(user);
        audit.record(caller.did(Act.USER_ADDED, "", user.user().toString()));
        em.flush();
        return user.user();
    }

    public void changePassword(String login, String passwordHash, Caller caller) {
        known(login).changePassword(passwordHash);
        audit.record(caller.did(Act.PASSWORD_CHANGED, "", folded(login)));
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
        return LOGIN.matcher(folded(login)).matches();
    }

    private static String checked(String login) {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("Not a login: \"" + login + '"');
        }
        return folded(login);
    }

    private static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
