package org.safeharbor.persistence.store;

import java.util.List;

/** Where plain JDBC writes a projection: the columns of a case, and what stands in them, in the same order. */
final class ProjectionColumns {

    /** What a case is called, which only a new revision changes. */
    static final List<String> NAMES = List.of("docket", "title", "provider_type", "provider_name", "parties");

    /** What the law found, which new law may change. */
    static final List<String> FINDINGS = List.of(
            "status",
            "role_result",
            "harbor_result",
            "notice_result",
            "knowledge_result",
            "measures_result",
            "liability_result",
            "other_harbors",
            "waits_for",
            "next_clock",
            "next_clock_until",
            "lacking",
            "projected_with");

    private ProjectionColumns() {}

    static List<Object> names(Projection projection) {
        return List.of(
                projection.docket(),
                projection.title(),
                projection.providerType(),
                projection.providerName(),
                projection.parties());
    }

    static List<Object> findings(Projection projection) {
        var results = projection.results();
        var waiting = projection.waiting();
        return List.of(
                projection.status(),
                results.role().text(),
                results.harbor().text(),
                results.notice().text(),
                results.redFlag().text(),
                results.measures().text(),
                results.liability().text(),
                results.others(),
                waiting.forWhom(),
                waiting.clock(),
                waiting.until().isEmpty() ? CaseEntity.NEVER : waiting.until(),
                waiting.lacking(),
                projection.law());
    }
}
