package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.store.BrokenLink.Reason;

class ChainsTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller ADMINISTRATOR = Caller.of("zhou", Role.ADMINISTRATOR);

    private String first;
    private String second;

    @BeforeEach
    void two_cases() {
        first = withRevisions(3);
        second = withRevisions(2);
    }

    private String withRevisions(int count) {
        var id = database.cases(cases -> cases.create("{\"n\":1}", Projection.titled("案"), LIN))
                .caseId();
        for (var n = 1; n < count; n++) {
            append(id, n);
        }
        return id;
    }

    private void append(String id, int expected) {
        var document = "{\"n\":" + (expected + 1) + '}';
        database.cases(cases -> cases.append(id, expected, document, Projection.titled("案"), LIN));
    }

    private ChainReport walk(Head... expected) {
        try (var connection = database.dataSource().getConnection()) {
            return Chains.walk(connection, List.of(expected));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever owns the database can do this. */
    private void tamper(String sql) {
        database.run(em -> em.createNativeQuery(sql).executeUpdate());
    }

    private static String whereRevision(String caseId, int number) {
        return " where number = " + number + " and case_file_id = (select id from case_file where case_id = '" + caseId
                + "')";
    }

    private void erase(String id, int number, String reason, Caller caller) {
        database.cases(cases -> {
            cases.erase(id, number, reason, caller);
            return id;
        });
    }

    @Test
    void an_honest_house_is_whole_and_tells_its_heads() {
        var newest = database.cases(cases -> cases.newest(first, LIN));

        var report = walk();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.heads()).hasSize(3).contains(new Head(first, 3, newest.link()));
    }

    @Test
    void changed_content_is_named() {
        tamper("update case_revision set document = '{\"n\":7}'" + whereRevision(first, 2));

        assertThat(walk().broken()).containsExactly(new BrokenLink(first, 2, Reason.CONTENT_CHANGED));
        assertThat(walk().heads()).extracting(Head::chain).containsExactly(second, Chains.AUDIT);
    }

    @Test
    void another_author_or_time_is_named() {
        tamper("update case_revision set author = 'wang'" + whereRevision(first, 2));
        tamper("update case_revision set written_at = timestamp '2020-01-01 00:00:00'" + whereRevision(second, 1));

        assertThat(walk().broken())
                .containsExactlyInAnyOrder(
                        new BrokenLink(first, 2, Reason.LINK_CHANGED), new BrokenLink(second, 1, Reason.LINK_CHANGED));
    }

    @Test
    void a_revision_taken_out_is_named() {
        tamper("delete from case_revision" + whereRevision(first, 2));
        tamper("delete from case_revision" + whereRevision(second, 2));

        assertThat(walk().broken())
                .containsExactlyInAnyOrder(
                        new BrokenLink(first, 2, Reason.NUMBER_MISSING),
                        new BrokenLink(second, 2, Reason.HEAD_DIFFERS));
    }

    @Test
    void a_chain_cut_off_by_the_owner_of_the_database_is_seen_by_heads_kept_elsewhere_alone() {
        var kept = walk().heads();
        tamper("delete from case_revision" + whereRevision(first, 3));
        tamper("update case_file set newest_revision = 2, head = (select link from case_revision"
                + whereRevision(first, 2) + ") where case_id = '" + first + "'");

        assertThat(walk().isWhole()).isTrue();
        assertThat(walk(kept.toArray(Head[]::new)).broken())
                .containsExactly(new BrokenLink(first, 3, Reason.NOT_AS_EXPECTED));
    }

    @Test
    void a_chain_may_grow_beyond_the_heads_kept_elsewhere() {
        var kept = walk().heads();
        append(first, 3);

        assertThat(walk(kept.toArray(Head[]::new)).isWhole()).isTrue();
    }

    @Test
    void a_whole_case_taken_out_is_seen_by_heads_kept_elsewhere() {
        assertThat(walk(new Head("gone", 1, "0".repeat(64))).broken())
                .containsExactly(new BrokenLink("gone", 1, Reason.NOT_AS_EXPECTED));
    }

    @Test
    void erased_content_leaves_a_tombstone_and_a_whole_chain() {
        erase(first, 2, "right to be forgotten", ADMINISTRATOR);

        assertThat(walk().isWhole()).isTrue();
        assertThatThrownBy(() -> database.cases(cases -> cases.revision(first, 2, LIN)))
                .isInstanceOfSatisfying(
                        ContentErased.class, told -> assertThat(told.reason()).isEqualTo("right to be forgotten"));
        var history = database.cases(cases -> cases.history(first, LIN));
        assertThat(history).extracting(RevisionNote::isErased).containsExactly(false, true, false);
        assertThat(history.get(1).erasedBy()).isEqualTo("zhou");
        assertThat(history.get(1).author()).isEqualTo("lin");
    }

    @Test
    void content_erased_without_a_tombstone_is_named() {
        tamper("update case_revision set document = null" + whereRevision(first, 2));

        assertThat(walk().broken()).containsExactly(new BrokenLink(first, 2, Reason.CONTENT_MISSING));
    }

    @Test
    void erasing_is_for_administrators_for_a_reason_and_not_for_what_the_house_works_on() {
        assertThatThrownBy(() -> erase(first, 2, "because", LIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> erase(first, 2, " ", ADMINISTRATOR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> erase(first, 3, "because", ADMINISTRATOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_earlier_revision_comes_back_as_a_new_one() {
        var restored = database.cases(
                cases -> cases.restore(first, 3, 1, "as agreed", document -> Projection.titled("back"), LIN));

        assertThat(restored.number()).isEqualTo(4);
        assertThat(restored.document()).isEqualTo("{\"n\":1}");
        assertThat(database.cases(cases -> cases.history(first, LIN)).get(0).restoredFrom())
                .isEqualTo(1);
        assertThat(database.cases(cases -> cases.summary(first, LIN))
                        .projection()
                        .title())
                .isEqualTo("back");
        assertThat(walk().isWhole()).isTrue();
    }

    @Test
    void a_head_is_written_and_read_as_a_line() {
        var head = new Head("c", 3, "a".repeat(64));

        assertThat(Head.parse(head.line())).isEqualTo(head);
        assertThatThrownBy(() -> Head.parse("c three")).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<BrokenLink> firstBroken(String id) {
        return database.cases(cases -> cases.verify(id, LIN));
    }

    @Test
    void the_chain_of_one_case_is_walked_alone() {
        tamper("update case_revision set document = '{\"n\":7}'" + whereRevision(first, 2));

        assertThat(firstBroken(first)).contains(new BrokenLink(first, 2, Reason.CONTENT_CHANGED));
        assertThat(firstBroken(second)).isEmpty();
    }
}
