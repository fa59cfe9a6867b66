package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.archive.CaseProjection;
import org.safeharbor.persistence.archive.Reassessing;

/** What lists show of the cases of an earlier version of the program. */
class ReassessingTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);

    private static String locojoy() throws IOException {
        try (var stream = ReassessingTest.class.getResourceAsStream("/demo/D09-locojoy-alibaba-cloud.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A case of which another law book said that the harbor is closed. */
    private CaseSummary opened(String document) {
        var results = new Projection.Results(
                Found.of("holds"),
                Found.of("fails"),
                Found.of("fails"),
                Found.of("fails"),
                Found.of("fails"),
                Found.of(""),
                "open 1");
        var projection = new Projection("", "乐动卓越诉阿里云", "cloud", "阿里云", Projection.ANSWERED, results).by("another law");
        var caseId =
                database.cases(cases -> cases.create(document, projection, LIN)).caseId();
        return summary(caseId);
    }

    private CaseSummary summary(String caseId) {
        return database.cases(cases -> cases.summary(caseId, LIN));
    }

    private int reassessed() {
        return database.inTransaction(em -> new Reassessing(em).some());
    }

    @Test
    void a_result_that_other_law_gave_is_found_anew_and_nothing_else_is_changed() throws IOException {
        var before = opened(locojoy());

        assertThat(reassessed()).isEqualTo(1);

        var after = summary(before.caseId());
        assertThat(before.projection().results().others()).isEqualTo("open 1");
        assertThat(after.projection().results().harbor().first()).isEqualTo("holds");
        assertThat(after.projection().results().others()).isEmpty();
        assertThat(after.projection().title()).isEqualTo("乐动卓越诉阿里云");
        assertThat(after.newestRevision()).isEqualTo(before.newestRevision());
        assertThat(after.changedAt()).isEqualTo(before.changedAt());
        assertThat(after.changedBy()).isEqualTo(before.changedBy());
        assertThat(reassessed()).isZero();
    }

    @Test
    void a_result_of_the_law_of_this_program_is_left_alone() throws IOException {
        var document = locojoy();
        database.cases(cases ->
                cases.create(document, CaseProjection.of(document, Instant.parse("2026-11-21T12:00:00Z")), LIN));

        assertThat(reassessed()).isZero();
    }

    @Test
    void a_document_that_nobody_can_read_keeps_its_name_and_stops_nobody() {
        var before = opened("{\"format\":\"case.v0\",\"title\":\"乐动卓越诉阿里云\"}");

        assertThat(reassessed()).isEqualTo(1);

        var after = summary(before.caseId()).projection();
        assertThat(after.title()).isEqualTo("乐动卓越诉阿里云");
        assertThat(after.results()).isEqualTo(Projection.Results.NONE);
        assertThat(reassessed()).isZero();
    }

    @Test
    void a_document_of_a_form_that_is_no_longer_read_is_listed_by_its_title() {
        var projection = CaseProjection.of("{\"format\":\"case.v0\",\"title\":\"乐动卓越诉阿里云\"}", Instant.EPOCH);

        assertThat(projection.title()).isEqualTo("乐动卓越诉阿里云");
        assertThat(CaseProjection.of("no JSON", Instant.EPOCH).title()).isEmpty();
    }

    @Test
    void whoever_writes_at_the_same_time_is_not_told_that_somebody_changed_the_case() throws IOException {
        var document = locojoy();
        var projection = CaseProjection.of(document, Instant.parse("2026-11-21T12:00:00Z"));
        var before = opened(document);

        Revision next = database.cases(cases -> {
            cases.summary(before.caseId(), LIN);
            assertThat(reassessed()).isEqualTo(1);
            return cases.append(before.caseId(), before.newestRevision(), document, projection, LIN);
        });

        assertThat(next.number()).isEqualTo(before.newestRevision() + 1);
    }
}
