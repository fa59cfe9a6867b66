package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.store.CaseFilter.Point;

class SearchTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Projection LOCOJOY = new Projection(
                    "（2017）京73民终1194号",
                    "乐动卓越诉阿里云",
                    "cloud",
                    "Alibaba Cloud 阿里云",
                    Projection.DRAFT,
                    new Projection.Results(
                            Found.of("applies"),
                            Found.of("holds"),
                            Found.of("fails"),
                            Found.of(""),
                            Found.of(""),
                            Found.of(""),
                            ""))
            .alsoFoundBy(List.of("北京乐动卓越科技有限公司", "《我叫MT》", "ドラえもん"));

    private String opened(Projection projection) {
        return database.cases(cases -> cases.create("{}", projection, LIN)).caseId();
    }

    private int found(CaseFilter filter) {
        return database.cases(cases -> cases.count(filter, LIN));
    }

    private int found(String text) {
        return found(new CaseFilter(text));
    }

    @Test
    void a_case_is_found_by_docket_title_provider_parties_and_works() {
        opened(LOCOJOY);
        opened(Projection.titled("another"));

        assertThat(List.of("（2017）京73民终1194号", "京73民终", "卓越诉阿里", "alibaba", "有限公司", "我叫MT", "ドラえもん"))
                .allSatisfy(text -> assertThat(found(text)).as(text).isEqualTo(1));
        assertThat(List.of("京74民终", "阿里卓越", "有限责任", "alibabb", "libaba"))
                .allSatisfy(text -> assertThat(found(text)).as(text).isZero());
    }

    @Test
    void a_case_is_found_by_each_form_of_liability_that_holds() {
        var results = new Projection.Results(
                Found.of("holds"),
                Found.of("fails"),
                Found.of("fails"),
                Found.of("fails"),
                Found.of("fails"),
                Found.of("a.with-user a.preventive"),
                "");
        opened(new Projection("", "案", "", "", Projection.ANSWERED, results));
        opened(Projection.titled("another"));

        assertThat(found(CaseFilter.ALL.having(Point.LIABILITY, "a.with-user"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.LIABILITY, "a.preventive")))
                .isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.LIABILITY, "a.with"))).isZero();
        assertThat(found(CaseFilter.ALL.having(Point.LIABILITY, "%"))).isZero();
    }

    @Test
    void a_case_is_found_by_what_came_out_in_any_of_its_disputes() {
        var results = new Projection.Results(
                Found.of("holds"),
                new Found("holds", "fails open"),
                Found.of("holds"),
                new Found("holds", "fails"),
                Found.of("holds"),
                new Found("a.none", "a.with-user"),
                "fails 1 open 1");
        var opened = opened(new Projection("", "案", "", "", Projection.OPEN, results));
        opened(LOCOJOY);

        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "fails"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "holds"))).isEqualTo(2);
        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "|"))).isZero();
        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "open").having(Point.RED_FLAG, "fails")))
                .isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "open").having(Point.NOTICE, "fails")))
                .isZero();
        assertThat(found(CaseFilter.ALL.having(Point.LIABILITY, "a.with-user"))).isEqualTo(1);
        CaseSummary read = database.cases(cases -> cases.summary(opened, LIN));
        assertThat(read.projection().results()).isEqualTo(results);
    }

    @Test
    void forms_of_a_sign_and_capitals_make_no_difference() {
        opened(LOCOJOY);

        assertThat(List.of("(2017)", "ＡＬＩＢＡＢＡ", "ﾄﾞﾗ", "１１９４", "mt"))
                .allSatisfy(text -> assertThat(found(text)).as(text).isEqualTo(1));
    }

    @Test
    void one_sign_and_the_beginning_of_a_word_are_enough_and_signs_alone_find_nothing() {
        opened(LOCOJOY);

        assertThat(found("越")).isEqualTo(1);
        assertThat(found("ali clo")).isEqualTo(1);
        assertThat(found("《》%")).isZero();
        assertThat(found("")).isEqualTo(1);
    }

    @Test
    void cases_are_chosen_by_docket_by_whom_they_wait_for_and_by_team() {
        opened(LOCOJOY.showing("乐动卓越", new Projection.Waiting("court", "", "", 0)));
        opened(Projection.titled("another"));
        var administrator = Caller.of("zhao", Role.ADMINISTRATOR);

        assertThat(found(CaseFilter.ALL.withDocket("(2017) 京73民终1194号"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.withDocket("（2017）京7"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.withDocket("%"))).isZero();
        assertThat(found(CaseFilter.ALL.having(Point.WAITS_FOR, "court"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.WAITS_FOR, "provider"))).isZero();
        assertThat(found(CaseFilter.ALL.inTeamOf(LIN.login()))).isEqualTo(2);
        int seenByThem = database.cases(cases -> cases.count(CaseFilter.ALL, administrator));
        int ofTheirs =
                database.cases(cases -> cases.count(CaseFilter.ALL.inTeamOf(administrator.login()), administrator));
        assertThat(seenByThem).isEqualTo(2);
        assertThat(ofTheirs).isZero();
    }

    @Test
    void an_administrator_finds_the_cases_of_a_colleague_and_a_clerk_those_that_both_belong_to() {
        var shared = opened(LOCOJOY);
        opened(Projection.titled("another"));
        var wang = Caller.of("wang", Role.CLERK);
        database.share(shared, "wang", Right.READ, LIN);
        database.cases(cases -> cases.create("{}", Projection.titled("hers"), wang));
        var administrator = Caller.of("zhao", Role.ADMINISTRATOR);

        int ofLin = database.cases(cases -> cases.count(CaseFilter.ALL.inTeamOf("Lin"), administrator));
        assertThat(ofLin).isEqualTo(2);
        CasePage ofBoth = database.cases(
                cases -> cases.list(0, 10, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL.inTeamOf("lin"), wang));
        assertThat(ofBoth.rows()).extracting(CaseSummary::caseId).containsExactly(shared);
        assertThat(found(new CaseFilter("another").inTeamOf("wang"))).isZero();
    }

    @Test
    void the_terms_follow_the_newest_revision() {
        var id = opened(LOCOJOY);

        database.cases(cases -> cases.append(id, 1, "{}", Projection.titled("胖虎打疫苗"), LIN));

        assertThat(found("卓越")).isZero();
        assertThat(found("疫苗")).isEqualTo(1);
    }

    @Test
    void cases_are_chosen_by_provider_type_status_findings_and_dates() {
        opened(LOCOJOY);
        opened(Projection.titled("another"));
        var now = LocalDateTime.now(ZoneOffset.UTC);

        assertThat(found(CaseFilter.ALL.having(Point.PROVIDER_TYPE, "cloud"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.STATUS, Projection.DRAFT))).isEqualTo(2);
        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "holds"))).isEqualTo(1);
        assertThat(found(CaseFilter.ALL.having(Point.HARBOR, "holds").having(Point.NOTICE, "holds")))
                .isZero();
        assertThat(found(CaseFilter.ALL.changedBetween(now.minusDays(1), now.plusDays(1))))
                .isEqualTo(2);
        assertThat(found(CaseFilter.ALL.changedBetween(null, now.minusDays(1)))).isZero();
        assertThat(found(new CaseFilter("阿里")
                        .having(Point.PROVIDER_TYPE, "cloud")
                        .having(Point.STATUS, "closed")))
                .isZero();
    }

    @Test
    void a_list_takes_the_same_few_statements_however_many_terms_and_rows_it_has() {
        IntStream.range(0, 12).forEach(n -> opened(LOCOJOY));
        var filters = List.of(CaseFilter.ALL, new CaseFilter("阿里"), new CaseFilter("阿里云 mt"));

        // How many cases each term and person has, which cases are meant, and what is shown of them.
        assertThat(filters).allSatisfy(filter -> assertThat(
                        database.statements(cases -> cases.list(0, 10, CaseSort.NEWEST_CHANGE_FIRST, filter, LIN)))
                .isEqualTo(3));
        assertThat(filters).allSatisfy(filter -> assertThat(database.statements(cases -> cases.count(filter, LIN)))
                .isEqualTo(2));
    }

    @Test
    void a_page_of_a_case_takes_a_handful_of_statements_however_endlessits_history_is() {
        var id = opened(LOCOJOY);
        IntStream.rangeClosed(1, 20)
                .forEach(n -> database.cases(cases -> cases.append(id, n, "{\"n\":" + n + '}', LOCOJOY, LIN)));

        assertThat(database.statements(cases -> cases.summary(id, LIN))).isLessThanOrEqualTo(2);
        assertThat(database.statements(cases -> cases.history(id, LIN))).isLessThanOrEqualTo(3);
        assertThat(database.statements(cases -> cases.newest(id, LIN))).isLessThanOrEqualTo(5);
    }

    @Test
    void words_too_endlessfor_their_column_are_cut_in_what_is_searched_and_nowhere_else() {
        var endless = "😀長".repeat(600);

        var id = opened(new Projection(endless, endless, "", endless, Projection.DRAFT, Projection.Results.NONE));

        assertThat(database.cases(cases -> cases.summary(id, LIN)).projection().title())
                .hasSizeLessThanOrEqualTo(500);
    }
}
