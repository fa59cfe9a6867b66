package org.safeharbor.core.dispute;

/**
 * What a fact is about.
 *
 * @since 0.1
 */
public enum SubjectKind {
    /** The case as a whole: when it was filed and decided. */
    CASE("case"),
    /** The provider and its service. */
    PROVIDER("provider"),
    /** The work or other object of the right. */
    WORK("work"),
    /** A group of content that shares its fate: the conduct, the knowledge of it, what is asked. */
    CONTENT("content"),
    /** A notice, as far as it speaks of the content group. */
    NOTICE("notice"),
    /** A declaration of non-infringement. */
    DECLARATION("declaration"),
    /** A measure that the provider took, as far as it reaches the content group. */
    MEASURE("measure");

    private final String id;

    SubjectKind(String id) {
        this.id = id;
    }

    /** The name in ids, files and message keys. */
    public String id() {
        return id;
    }
}
