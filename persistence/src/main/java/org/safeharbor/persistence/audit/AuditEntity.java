package org.safeharbor.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** An event; after it is written only its seal is added, once. */
@Entity
@Table(name = "audit_event")
class AuditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at", updatable = false)
    private LocalDateTime happenedAt;

    @Column(updatable = false)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;

    @Column(name = "case_id", updatable = false)
    private String caseId;

    @Column(updatable = false)
    private String detail;

    @Column(updatable = false)
    private String address;

    @Column(name = "seal_number")
    private Long sealNumber;

    private String link;

    protected AuditEntity() {}

    AuditEntity(AuditEvent event) {
        happenedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        login = event.login();
        act = event.act();
        caseId = event.caseId();
        detail = event.detail();
        address = event.address();
    }

    /** Takes its place in the chain. */
    void seal(long number, String previousLink) {
        if (sealNumber != null) {
            throw new IllegalStateException("Sealed already");
        }
        link = AuditLink.after(previousLink, number, entry());
        sealNumber = number;
    }

    Long id() {
        return id;
    }

    Long sealNumber() {
        return sealNumber;
    }

    String link() {
        return link;
    }

    AuditEntry entry() {
        return new AuditEntry(happenedAt, login, act, caseId, detail, address, sealNumber, link);
    }
}
