package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What one person entered into one case and has not yet written as a revision. */
@Entity
@Table(name = "case_draft")
class DraftEntity {

    // The case's id and the login, so that there is one of each pair.
    @Id
    private String id;

    @Column(name = "case_id", updatable = false)
    private String caseId;

    @Column(updatable = false)
    private String login;

    @Column(name = "base_revision")
    private int baseRevision;

    private String document;

    @Column(name = "saved_at")
    private LocalDateTime savedAt;

    protected DraftEntity() {}

    DraftEntity(String caseId, String login) {
        this.id = id(caseId, login);
        this.caseId = caseId;
        this.login = login;
    }

    static String id(String caseId, String login) {
        return caseId + '/' + login;
    }

    void keep(int base, String changed, LocalDateTime now) {
        baseRevision = base;
        document = changed;
        savedAt = now;
    }

    Draft draft() {
        return new Draft(baseRevision, document, savedAt);
    }
}
