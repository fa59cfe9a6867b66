package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletionTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller ZHOU = Caller.of("zhou", Role.ADMINISTRATOR);

    private String id;

    @BeforeEach
    void a_case_with_everything() {
        id = database.cases(cases -> cases.create("{\"secret\":1}", Projection.titled("secret"), LIN))
                .caseId();
        database.cases(cases -> cases.append(id, 1, "{\"secret\":2}", Projection.titled("secret"), LIN));
        database.assessments(assessments ->
                assessments.keep(id, new NewAssessment(1, LocalDate.EPOCH, "b", "e", "{\"secret\":3}"), LIN));
        database.attachments(attachments -> {
            try {
                return attachments.add(id, "", "secret.txt", new ByteArrayInputStream("secret".getBytes()), LIN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void delete(String reason, Caller caller) {
        database.cases(cases -> {
            cases.delete(id, reason, caller);
            return id;
        });
    }

    private long rows(String table) {
        return database.inTransaction(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }

    private ChainReport walk() throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return Chains.walk(connection, List.of());
        }
    }

    @Test
    void a_deleted_case_is_gone_for_everybody_and_tells_nothing_any_more() {
        delete("the time for keeping it is over", ZHOU);

        assertThatThrownBy(() -> database.cases(cases -> cases.summary(id, LIN)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> database.cases(cases -> cases.newest(id, ZHOU)))
                .isInstanceOf(NoSuchCase.class);
        int listed = database.cases(cases -> cases.count(CaseFilter.ALL, ZHOU));
        assertThat(listed).isZero();
        assertThat(rows("case_revision where document is not null")).isZero();
        assertThat(rows("case_assessment where document is not null")).isZero();
        assertThat(rows("case_attachment where file_name <> ''")).isZero();
        assertThat(List.of("attachment_part", "case_term", "case_member"))
                .allSatisfy(table -> assertThat(rows(table)).isZero());
        assertThat(rows("case_file where title <> ''")).isZero();
    }

    @Test
    void its_chains_stay_whole_and_its_tombstone_says_who_and_why() throws SQLException {
        var before = walk().heads();

        delete(" the time for keeping it is over ", ZHOU);

        assertThat(walk().isWhole()).isTrue();
        assertThat(walk().heads()).isEqualTo(before);
        List<DeletedCase> deleted = database.cases(cases -> cases.deleted(ZHOU));
        assertThat(deleted).singleElement().satisfies(left -> {
            assertThat(left.caseId()).isEqualTo(id);
            assertThat(left.deletedBy()).isEqualTo("zhou");
            assertThat(left.reason()).isEqualTo("the time for keeping it is over");
        });
    }

    @Test
    void deleting_takes_an_administrator_and_a_reason() {
        assertThatThrownBy(() -> delete("reason", LIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> delete(" ", ZHOU)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.cases(cases -> cases.deleted(LIN))).isInstanceOf(NotAllowed.class);
        assertThat(rows("case_revision where document is not null")).isEqualTo(2);
    }
}
