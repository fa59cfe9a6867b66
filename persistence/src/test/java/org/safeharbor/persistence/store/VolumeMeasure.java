package org.safeharbor.persistence.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Times what pages ask of a full house: each question many times, and what the slowest twentieth of them takes. */
final class VolumeMeasure {

    /** Limits for the ninety-fifth percentile, in milliseconds. */
    static final int SEARCH = 200;

    static final int CASE_PAGE = 50;
    static final int LIST = 300;

    private static final int ROWS = 25;
    private static final Caller JUDGE = Caller.of("judge", Role.JUDGE);

    private final Database database;
    private final int rounds;
    private final Map<String, Long> slowest = new LinkedHashMap<>();
    private final Map<String, Integer> limits = new LinkedHashMap<>();

    VolumeMeasure(Database database, int rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /** Measures everything; a line for each question. */
    List<String> lines() {
        each("search", SEARCH, Volume::searches);
        each("list", LIST, Volume::filters);
        sorted();
        casePage();
        return slowest.entrySet().stream()
                .map(row -> "%s: %d ms of %d".formatted(row.getKey(), row.getValue(), limits.get(row.getKey())))
                .collect(Collectors.toList());
    }

    /** Those that took longer than they may. */
    List<String> tooSlow() {
        return slowest.entrySet().stream()
                .filter(row -> row.getValue() > limits.get(row.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A page of a list and how many there are in all, as a judge who sees everything and as somebody with a few hundred cases. */
    private void each(String name, int limit, IntFunction<List<CaseFilter>> filters) {
        for (var kind = 0; kind < filters.apply(0).size(); kind++) {
            var number = kind;
            for (var judge : List.of(true, false)) {
                time(name + ' ' + kind + (judge ? " all cases" : " own cases"), limit, round -> {
                    var caller = judge ? JUDGE : Caller.of(Volume.person(round), Role.CLERK);
                    list(filters.apply(round + 1).get(number), caller);
                });
            }
        }
    }

    private void sorted() {
        for (var column : CaseSort.Column.values()) {
            time(
                    "list sorted by " + column,
                    LIST,
                    round -> database.cases(cases -> cases.page(
                            round * ROWS, ROWS, new CaseSort(column, round % 2 == 0), CaseFilter.ALL, JUDGE)));
        }
    }

    private void list(CaseFilter filter, Caller caller) {
        database.cases(cases -> {
            cases.page(0, ROWS, CaseSort.NEWEST_CHANGE_FIRST, filter, caller);
            return cases.count(filter, caller);
        });
    }

    private void casePage() {
        List<CaseSummary> some = database.cases(
                cases -> cases.page(100, rounds + 1, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL, JUDGE));
        time("case page", CASE_PAGE, round -> {
            var id = some.get(round).caseId();
            database.inTransaction(em -> {
                var trail = database.trail(em);
                var cases = new CaseFiles(em, trail);
                cases.summary(id, JUDGE);
                cases.newest(id, JUDGE);
                cases.history(id, JUDGE);
                cases.team(id, JUDGE);
                new Assessments(em, trail).list(id, JUDGE);
                return new Attachments(em, trail).list(id, JUDGE);
            });
        });
    }

    private void time(String name, int limit, Consumer<Integer> work) {
        work.accept(rounds);
        List<Long> times = new ArrayList<>();
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            work.accept(round);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        Collections.sort(times);
        slowest.put(name, times.get((int) Math.ceil(0.95 * rounds) - 1));
        limits.put(name, limit);
    }
}
