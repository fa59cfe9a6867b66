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
    TEAM_CHANGED,
    CONTENT_ERASED,
    /** Somebody asked for what they may not see or do, whether it exists or not. */
    ACCESS_REFUSED,
    USER_ADDED,
    PASSWORD_CHANGED,
    CODE_ISSUED,
    BACKUP_MADE
}
