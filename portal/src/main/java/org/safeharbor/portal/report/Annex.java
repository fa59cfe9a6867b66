package org.safeharbor.portal.report;

/** What can be annexed to a report. */
public enum Annex {
    FACTS("facts"),
    EVIDENCE("evidence"),
    TIMELINE("timeline"),
    READINGS("readings"),
    MISSING("missing");

    private final String id;

    Annex(String id) {
        this.id = id;
    }

    /** The name in addresses and label keys. */
    public String id() {
        return id;
    }
}
