package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** How often somebody failed to sign in under a login, whether it is anybody's or not. */
@Entity
@Table(name = "sign_in_failure")
class FailureEntity {

    @Id
    private String login;

    private int failures;

    @Column(name = "blocked_until")
    private LocalDateTime blockedUntil;

    protected FailureEntity() {}

    FailureEntity(String login) {
        this.login = login;
    }

    int failedAgain() {
        return ++failures;
    }

    void block(LocalDateTime until) {
        blockedUntil = until;
    }

    LocalDateTime blockedUntil() {
        return blockedUntil;
    }
}
