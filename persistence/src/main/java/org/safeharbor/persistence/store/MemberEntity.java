package org.safeharbor.persistence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One person in the team of one case. */
@Entity
@Table(name = "case_member")
class MemberEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", updatable = false)
    private CaseEntity caseFile;

    @Column(updatable = false)
    private String login;

    // "right" alone is a reserved word.
    @Enumerated(EnumType.STRING)
    @Column(name = "access_right")
    private Right accessRight;

    protected MemberEntity() {}

    MemberEntity(CaseEntity caseFile, String login, Right accessRight) {
        this.caseFile = caseFile;
        this.login = login;
        this.accessRight = accessRight;
    }

    void change(Right right) {
        accessRight = right;
    }

    String login() {
        return login;
    }

    CaseEntity caseFile() {
        return caseFile;
    }

    Right accessRight() {
        return accessRight;
    }
}
