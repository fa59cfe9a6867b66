package org.safeharbor.persistence.audit;

/** What somebody did or tried. */
public enum Act {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    CASE_OPENED,
    CASE_READ,
    CASE_CHANGED,
    CASE_EXPORTED,
    CASE_DELETED,
    ASSESSMENT_KEPT,
    ATTACHMENT_ADDED,
    ATTACHMENT_READ,
    TEAM_CHANGED,
    CONTENT_ERASED,
    /** Somebody asked for what they may not see or do, whether it exists or not. */
    ACCESS_REFUSED,
    USER_ADDED,
    USER_CHANGED,
    PASSWORD_CHANGED,
    CODE_ISSUED,
    AUDIT_READ,
    AUDIT_EXPORTED,
    CASES_IMPORTED,
    BACKUP_MADE
}
