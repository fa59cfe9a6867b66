package org.safeharbor.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import org.safeharbor.persistence.store.User;
import org.safeharbor.persistence.store.Users;

/** Knows people by login and password; their groups are their roles. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var password = credential.getPassword().getValue();
        var user = users.find(credential.getCaller());
        if (user.isEmpty() || !user.get().active()) {
            passwords.pretend(password);
            return CredentialValidationResult.INVALID_RESULT;
        }
        return passwords.matches(password, user.get().passwordHash())
                ? accepted(user.get())
                : CredentialValidationResult.INVALID_RESULT;
    }

    private static CredentialValidationResult accepted(User user) {
        return new CredentialValidationResult(
                user.login(), user.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
