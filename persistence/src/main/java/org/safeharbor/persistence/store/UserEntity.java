package org.safeharbor.persistence.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/** A person who can sign in. */
@Entity
@Table(name = "app_user")
class UserEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_seq")
    @SequenceGenerator(name = "user_seq", sequenceName = "user_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String login;

    @Column(name = "shown_name")
    private String shownName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at", updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "deactivated_at")
    private LocalDateTime deactivatedAt;

    @Column(name = "session_stamp")
    private int sessionStamp;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected UserEntity() {}

    UserEntity(String login, String shownName, String passwordHash, Set<Role> roles, LocalDateTime createdAt) {
        this.login = login;
        this.shownName = shownName;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        sessionStamp++;
    }

    void change(String name, Set<Role> given) {
        shownName = name;
        if (!roles.equals(given)) {
            roles.clear();
            roles.addAll(given);
            sessionStamp++;
        }
    }

    void deactivate(LocalDateTime moment) {
        deactivatedAt = moment;
        sessionStamp++;
    }

    void reactivate() {
        deactivatedAt = null;
    }

    boolean isActiveAdministrator() {
        return deactivatedAt == null && roles.contains(Role.ADMINISTRATOR);
    }

    User user() {
        return new User(login, shownName, passwordHash, roles, deactivatedAt == null, sessionStamp);
    }
}
