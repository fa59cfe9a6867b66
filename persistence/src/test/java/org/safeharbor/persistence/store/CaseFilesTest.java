package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseFilesTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller WANG = Caller.of("wang", Role.STUDENT);
    private static final Caller JUDGE = Caller.of("zhao", Role.JUDGE);
    private static final Caller ADMINISTRATOR = Caller.of("zhou", Role.ADMINISTRATOR);
    private static final Projection LOCOJOY = Projection.titled("乐动卓越诉阿里云");
    private static final String DOCUMENT = "{\"format\":\"case.v1\"}";

    private String opened(String title, Caller by) {
        return database.cases(cases -> cases.create(DOCUMENT, Projection.titled(title), by))
                .caseId();
    }

    private Revision newest(String id, Caller caller) {
        return database.cases(cases -> cases.newest(id, caller));
    }

    private Revision revision(String id, int number, Caller caller) {
        return database.cases(cases -> cases.revision(id, number, caller));
    }

    private CaseSummary summary(String id, Caller caller) {
        return database.cases(cases -> cases.summary(id, caller));
    }

    private List<CaseSummary> visible(Set<String> ids, Caller caller) {
        return database.cases(cases -> cases.visible(ids, caller));
    }

    private List<RevisionNote> history(String id, Caller caller) {
        return database.cases(cases -> cases.history(id, caller));
    }

    private Revision append(String id, int expected, String document, Projection projection, Caller caller) {
        return database.cases(cases -> cases.append(id, expected, document, projection, caller));
    }

    private boolean mayWrite(String id, Caller caller) {
        return database.cases(cases -> cases.mayWrite(id, caller));
    }

    private int count(CaseFilter filter, Caller caller) {
        return database.cases(cases -> cases.count(filter, caller));
    }

    private List<CaseSummary> page(int first, int size, CaseSort sort, CaseFilter filter, Caller caller) {
        return database.cases(cases -> cases.page(first, size, sort, filter, caller));
    }

    @Test
    void a_new_case_has_one_revision_that_its_opener_can_read() {
        var created = database.cases(cases -> cases.create(DOCUMENT, LOCOJOY, LIN));

        var read = newest(created.caseId(), LIN);

        assertThat(read).isEqualTo(created);
        assertThat(read.number()).isEqualTo(1);
        assertThat(read.document()).isEqualTo(DOCUMENT);
    }

    @Test
    void revisions_are_kept_and_the_projection_follows_the_newest() {
        var id = opened("first title", LIN);

        append(id, 1, "{\"n\":2}", Projection.titled("second title"), LIN);

        assertThat(revision(id, 1, LIN).document()).isEqualTo(DOCUMENT);
        assertThat(revision(id, 2, LIN).document()).isEqualTo("{\"n\":2}");
        assertThat(summary(id, LIN).projection().title()).isEqualTo("second title");
        assertThat(history(id, LIN)).extracting(RevisionNote::number).containsExactly(2, 1);
    }

    @Test
    void each_revision_is_linked_to_the_one_before() {
        var id = opened("case", LIN);
        append(id, 1, "{\"n\":2}", LOCOJOY, LIN);

        var first = revision(id, 1, LIN);
        var second = revision(id, 2, LIN);

        assertThat(first.link())
                .isEqualTo(Link.after(Link.origin(id), "lin", first.writtenAt(), Link.sha256(DOCUMENT)));
        assertThat(second.link())
                .isEqualTo(Link.after(first.link(), "lin", second.writtenAt(), Link.sha256("{\"n\":2}")));
    }

    @Test
    void the_second_of_two_writers_is_told_and_writes_nothing() {
        var id = opened("case", LIN);
        append(id, 1, "{\"n\":2}", LOCOJOY, LIN);

        assertThatThrownBy(() -> append(id, 1, "{\"n\":3}", LOCOJOY, LIN))
                .isInstanceOfSatisfying(CaseChangedMeanwhile.class, told -> assertThat(told.expectedRevision())
                        .isEqualTo(1));

        assertThat(history(id, LIN)).hasSize(2);
    }

    @Test
    void two_writers_of_the_same_moment_do_not_both_succeed() {
        var id = opened("case", LIN);
        var slow = database.openEntityManager();
        slow.getTransaction().begin();
        // The slow one has read the head before the fast one writes.
        assertThat(new CaseFiles(slow, database.trail(slow)).newest(id, LIN).number())
                .isEqualTo(1);
        append(id, 1, "{\"fast\":1}", LOCOJOY, LIN);

        assertThatThrownBy(() -> new CaseFiles(slow, database.trail(slow)).append(id, 1, "{\"slow\":1}", LOCOJOY, LIN))
                .isInstanceOf(CaseChangedMeanwhile.class);

        slow.getTransaction().rollback();
        slow.close();
        assertThat(newest(id, LIN).document()).isEqualTo("{\"fast\":1}");
    }

    @Test
    void to_a_stranger_a_case_does_not_exist() {
        var id = opened("case", LIN);

        assertThatThrownBy(() -> newest(id, WANG)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> history(id, WANG)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> append(id, 1, "{}", LOCOJOY, WANG)).isInstanceOf(NoSuchCase.class);
        assertThat(count(CaseFilter.ALL, WANG)).isZero();
    }

    @Test
    void of_cases_looked_up_at_once_only_those_that_one_may_see_are_given() {
        var seen = opened("seen", LIN);
        var deleted = opened("deleted", LIN);
        database.cases(cases -> {
            cases.delete(deleted, "entered twice", ADMINISTRATOR);
            return deleted;
        });
        var asked = Set.of(seen, deleted, "none of this kind");

        for (var caller : List.of(LIN, ADMINISTRATOR)) {
            assertThat(visible(asked, caller)).extracting(CaseSummary::caseId).containsExactly(seen);
        }
        assertThat(visible(asked, JUDGE)).isEmpty();
        assertThat(visible(Set.of(), LIN)).isEmpty();
    }

    @Test
    void
            an_administrator_reads_every_case_but_writes_only_where_the_team_says_so_and_a_judge_sees_none_of_another_team() {
        var id = opened("case", LIN);

        assertThat(newest(id, ADMINISTRATOR).number()).isEqualTo(1);
        assertThatThrownBy(() -> append(id, 1, "{}", LOCOJOY, ADMINISTRATOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> newest(id, JUDGE)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void a_member_of_the_team_does_what_the_right_says() {
        var id = opened("case", LIN);

        share(id, Right.READ);
        assertThat(count(CaseFilter.ALL, WANG)).isEqualTo(1);
        assertThat(mayWrite(id, WANG)).isFalse();
        assertThatThrownBy(() -> append(id, 1, "{}", LOCOJOY, WANG)).isInstanceOf(NotAllowed.class);

        share(id, Right.WRITE);
        assertThat(append(id, 1, "{}", LOCOJOY, WANG).author()).isEqualTo("wang");
    }

    private void share(String id, Right right) {
        database.share(id, "wang", right, LIN);
    }

    @Test
    void pages_are_cut_sorted_and_filtered_in_the_database() {
        IntStream.rangeClosed(1, 25).forEach(n -> opened("Case %02d 100%%".formatted(n), LIN));
        opened("字节跳动", LIN);
        opened("somebody else's", WANG);
        var byTitle = new CaseSort(CaseSort.Column.TITLE, true);

        assertThat(page(10, 10, byTitle, CaseFilter.ALL, LIN))
                .extracting(row -> row.projection().title().substring(0, 7))
                .startsWith("Case 11")
                .endsWith("Case 20");
        assertThat(count(CaseFilter.ALL, LIN)).isEqualTo(26);
        assertThat(count(new CaseFilter("case 2"), LIN)).isEqualTo(6);
        assertThat(count(new CaseFilter("字节"), LIN)).isEqualTo(1);
        assertThat(count(new CaseFilter("100%"), LIN)).isEqualTo(25);
        assertThat(count(new CaseFilter("%"), LIN)).isZero();
        assertThat(count(CaseFilter.ALL, ADMINISTRATOR)).isEqualTo(27);
    }

    @Test
    void a_long_document_in_any_script_comes_back_as_it_was() {
        var document = "{\"text\":\"" + "避风港規則😀".repeat(200_000) + "\"}";

        var created = database.cases(cases -> cases.create(document, LOCOJOY, LIN));

        assertThat(newest(created.caseId(), LIN)).isEqualTo(created);
    }
}
