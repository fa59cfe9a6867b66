package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditTrail;

class AssessmentsTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller WANG = Caller.of("wang", Role.STUDENT);
    private static final Caller ADMINISTRATOR = Caller.of("zhou", Role.ADMINISTRATOR);
    private static final Projection TITLE = Projection.titled("案");

    private String id;

    @BeforeEach
    void a_case_with_two_revisions() {
        id = database.cases(cases -> cases.create("{}", TITLE, LIN)).caseId();
        database.cases(cases -> cases.append(id, 1, "{\"n\":2}", TITLE, LIN));
    }

    private static NewAssessment of(int revision, String document) {
        return new NewAssessment(revision, LocalDate.of(2026, 11, 21), "a".repeat(64), "0.1", document);
    }

    private AssessmentNote kept(int revision, String document) {
        return database.assessments(assessments -> assessments.keep(id, of(revision, document), LIN));
    }

    private Assessment opened(int number) {
        return database.assessments(assessments -> assessments.open(id, number, LIN));
    }

    private List<AssessmentNote> listed() {
        return database.assessments(assessments -> assessments.list(id, LIN));
    }

    private ChainReport walk() throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return Chains.walk(connection, List.of());
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void a_kept_assessment_is_opened_as_it_was() {
        var note = kept(2, "{\"避风港\":\"😀\"}");

        assertThat(opened(1)).isEqualTo(new Assessment(note, "{\"避风港\":\"😀\"}"));
        assertThat(note.revision()).isEqualTo(2);
        assertThat(note.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(note.author()).isEqualTo("lin");
    }

    @Test
    void assessed_again_both_stay_the_newest_first() {
        var first = kept(1, "{}");
        var second = kept(1, "{\"again\":true}");

        assertThat(listed()).containsExactly(second, first);
        assertThat(opened(1).document()).isEqualTo("{}");
    }

    @Test
    void keeping_is_for_those_who_may_write() {
        database.share(id, "wang", Right.READ, LIN);

        assertThatThrownBy(() -> database.assessments(assessments -> assessments.keep(id, of(1, "{}"), WANG)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> kept(3, "{}")).isInstanceOf(NoSuchCase.class);
        assertThat(listed()).isEmpty();
    }

    @Test
    void keeping_and_opening_are_remembered() {
        kept(2, "{}");
        opened(1);

        List<AuditEntry> events = database.inTransaction(em -> new AuditTrail(em).page(0, 2, AuditFilter.about(id)));
        assertThat(events)
                .extracting(AuditEntry::act, AuditEntry::detail)
                .containsExactly(
                        tuple(Act.CASE_READ, "assessment 1"), tuple(Act.ASSESSMENT_KEPT, "assessment 1 of revision 2"));
    }

    @Test
    void the_chain_of_assessments_is_walked_too() throws SQLException {
        kept(1, "{}");
        var note = kept(2, "{}");

        assertThat(walk().heads()).contains(new Head(id + "/assessments", 2, note.link()));
        change("update case_assessment set document = '{\"x\":1}' where number = 2");
        assertThat(walk().broken())
                .containsExactly(new BrokenLink(id + "/assessments", 2, BrokenLink.Reason.CONTENT_CHANGED));
        change("update case_assessment set rule_book = 'another' where number = 1");
        assertThat(walk().broken())
                .containsExactly(new BrokenLink(id + "/assessments", 1, BrokenLink.Reason.LINK_CHANGED));
        change("delete from case_assessment where number = 1");
        assertThat(walk().broken())
                .containsExactly(new BrokenLink(id + "/assessments", 1, BrokenLink.Reason.NUMBER_MISSING));
    }

    @Test
    void an_erased_assessment_keeps_its_place_and_says_why() throws SQLException {
        kept(1, "{}");
        database.assessments(assessments -> {
            assessments.erase(id, 1, " asked by the party ", ADMINISTRATOR);
            return id;
        });

        assertThatThrownBy(() -> opened(1))
                .isInstanceOfSatisfying(ContentErased.class, erased -> assertThat(erased.reason())
                        .isEqualTo("asked by the party"));
        assertThat(listed()).singleElement().matches(AssessmentNote::isErased);
        assertThat(walk().isWhole()).isTrue();
    }

    @Test
    void only_an_administrator_erases_and_only_for_a_reason() {
        kept(1, "{}");

        assertThatThrownBy(() -> database.assessments(assessments -> {
                    assessments.erase(id, 1, "reason", LIN);
                    return id;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> database.assessments(assessments -> {
                    assessments.erase(id, 1, " ", ADMINISTRATOR);
                    return id;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(opened(1).document()).isEqualTo("{}");
    }

    @Test
    void with_a_revision_goes_what_was_assessed_from_it_for_it_holds_the_same_facts() {
        kept(1, "{}");
        kept(2, "{\"n\":2}");

        database.cases(cases -> {
            cases.erase(id, 1, "asked by the party", ADMINISTRATOR);
            return id;
        });

        assertThatThrownBy(() -> opened(1)).isInstanceOf(ContentErased.class);
        assertThat(opened(2).document()).isEqualTo("{\"n\":2}");
        assertThatThrownBy(() -> kept(1, "{}")).isInstanceOf(ContentErased.class);
    }
}
