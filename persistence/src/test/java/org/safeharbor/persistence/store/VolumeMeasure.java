package org.safeharbor.persistence.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Times what pages ask of a full house, each question many times, and counts the statements that it takes. A search or a list is
 * a page of rows and how many there are in all.
 */
final class VolumeMeasure {

    /** Limits for the ninety-fifth percentile, in milliseconds. */
    private static final int SEARCH = 200;

    private static final int CASE_PAGE = 50;
    private static final int LIST = 300;

    // How large the postings are, two looks along the order, and then either two counts or the numbers and their rows.
    private static final int SEARCH_STATEMENTS = 5;
    private static final int CASE_PAGE_STATEMENTS = 12;

    private static final int ROWS = 25;
    private static final Caller ADMINISTRATOR = Caller.of("zhou", Role.ADMINISTRATOR);

    private final Database database;
    private final int rounds;
    private final List<Row> rows = new ArrayList<>();

    VolumeMeasure(Database database, int rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /**
     * What one question took.
     *
     * @param times of each round in microseconds, the shortest first
     * @param limit for the ninety-fifth percentile, in milliseconds
     * @param statements the most that a round took
     */
    record Row(String question, List<Long> times, int limit, int statements, int mostStatements) {

        private double millis(double share) {
            return times.get(Math.max(0, (int) Math.ceil(share * times.size()) - 1)) / 1000.0;
        }

        boolean keepsItsLimits() {
            return millis(0.95) <= limit && statements <= mostStatements;
        }

        @Override
        public String toString() {
            return "| %s | %.0f | %.0f | %.0f | %d | %d |"
                    .formatted(question, millis(0.5), millis(0.95), millis(1), limit, statements);
        }
    }

    /** Measures everything. */
    List<Row> rows() {
        each("search", SEARCH, Volume.SEARCHES, Volume::searches);
        each("list", LIST, Volume.FILTERS, Volume::filters);
        for (var column : CaseSort.Column.values()) {
            time(
                    "list sorted by " + column,
                    LIST,
                    SEARCH_STATEMENTS,
                    round -> database.cases(cases -> cases.page(
                            round * ROWS, ROWS, new CaseSort(column, round % 2 == 0), CaseFilter.ALL, ADMINISTRATOR)));
        }
        casePage();
        return rows;
    }

    /** As an administrator, who sees everything, and as somebody with a few hundred cases. */
    private void each(String kind, int limit, List<String> names, IntFunction<List<CaseFilter>> filters) {
        for (var i = 0; i < names.size(); i++) {
            var number = i;
            for (var all : List.of(true, false)) {
                time(
                        kind + ": " + names.get(i) + (all ? ", all cases" : ", own cases"),
                        limit,
                        SEARCH_STATEMENTS,
                        round -> {
                            var caller = all ? ADMINISTRATOR : Caller.of(Volume.person(round), Role.CLERK);
                            list(filters.apply(round + 1).get(number), caller);
                        });
            }
        }
    }

    private void list(CaseFilter filter, Caller caller) {
        database.cases(cases -> cases.list(0, ROWS, CaseSort.NEWEST_CHANGE_FIRST, filter, caller));
    }

    private void casePage() {
        List<CaseSummary> some = database.cases(
                cases -> cases.page(100, rounds + 1, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL, ADMINISTRATOR));
        time("case page", CASE_PAGE, CASE_PAGE_STATEMENTS, round -> {
            var id = some.get(round).caseId();
            database.inTransaction(em -> {
                var trail = database.trail(em);
                var cases = new CaseFiles(em, trail);
                cases.summary(id, ADMINISTRATOR);
                cases.newest(id, ADMINISTRATOR);
                cases.history(id, ADMINISTRATOR);
                new Teams(em, trail).of(id, ADMINISTRATOR);
                new Assessments(em, trail).list(id, ADMINISTRATOR);
                return new Attachments(em, trail).list(id, ADMINISTRATOR);
            });
        });
    }

    private void time(String question, int limit, int mostStatements, Consumer<Integer> work) {
        work.accept(rounds);
        List<Long> times = new ArrayList<>();
        var statements = 0;
        for (var round = 0; round < rounds; round++) {
            var before = database.statementsSoFar();
            var start = System.nanoTime();
            work.accept(round);
            times.add((System.nanoTime() - start) / 1000);
            statements = Math.max(statements, database.statementsSoFar() - before);
        }
        Collections.sort(times);
        rows.add(new Row(question, times, limit, statements, mostStatements));
    }
}
