package org.safeharbor.persistence.store;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which cases are listed; what is empty or null is not asked.
 *
 * @param text words or parts of them, all of which docket, title, provider, parties or works must have
 * @param docket how the docket number begins; forms of brackets and blanks make no difference
 * @param mine whether only cases are wanted in whose team the caller is
 * @param waitsFor id of the side that the case waits for, or {@code court}
 * @param member login of somebody in whose team the case is to be
 * @param results outcome ids, by the point that they are about
 * @param changedFrom the earliest last change, UTC
 * @param changedUntil the first moment that is too late, UTC
 */
public record CaseFilter(
        String text,
        String docket,
        boolean mine,
        String providerType,
        String status,
        String waitsFor,
        String member,
        Map<Point, String> results,
        LocalDateTime changedFrom,
        LocalDateTime changedUntil) {

    public static final CaseFilter ALL = new CaseFilter("");

    /** The points that cases are compared on, each with its column. */
    public enum Point {
        ROLE("role_result"),
        HARBOR("harbor_result"),
        NOTICE("notice_result"),
        KNOWLEDGE("knowledge_result"),
        MEASURES("measures_result"),
        LIABILITY("liability_result");

        private final String column;

        Point(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public CaseFilter {
        text = Objects.requireNonNull(text).strip();
        docket = Objects.requireNonNull(docket).strip();
        Objects.requireNonNull(providerType);
        Objects.requireNonNull(status);
        Objects.requireNonNull(waitsFor);
        member = Users.folded(member);
        results = Map.copyOf(results);
    }

    /** Whether it takes more than the postings that a case is in. */
    boolean asksMoreThanPostings() {
        return !equals(new CaseFilter(text, "", mine, "", "", "", member, Map.of(), null, null));
    }

    public CaseFilter(String text) {
        this(text, "", false, "", "", "", "", Map.of(), null, null);
    }

    public CaseFilter withDocket(String beginning) {
        return new CaseFilter(
                text, beginning, mine, providerType, status, waitsFor, member, results, changedFrom, changedUntil);
    }

    public CaseFilter onlyMine() {
        return new CaseFilter(
                text, docket, true, providerType, status, waitsFor, member, results, changedFrom, changedUntil);
    }

    public CaseFilter ofProviderType(String id) {
        return new CaseFilter(text, docket, mine, id, status, waitsFor, member, results, changedFrom, changedUntil);
    }

    public CaseFilter inStatus(String id) {
        return new CaseFilter(
                text, docket, mine, providerType, id, waitsFor, member, results, changedFrom, changedUntil);
    }

    public CaseFilter waitingFor(String whom) {
        return new CaseFilter(
                text, docket, mine, providerType, status, whom, member, results, changedFrom, changedUntil);
    }

    /** Only cases in whose team this person is; the caller sees no more of them than else. */
    public CaseFilter inTeamOf(String login) {
        return new CaseFilter(
                text, docket, mine, providerType, status, waitsFor, login, results, changedFrom, changedUntil);
    }

    /** Only cases in which this was found on a point; several points have all to be met. */
    public CaseFilter finding(Point point, String outcome) {
        Map<Point, String> more = new EnumMap<>(Point.class);
        more.putAll(results);
        more.put(point, outcome);
        return new CaseFilter(
                text, docket, mine, providerType, status, waitsFor, member, more, changedFrom, changedUntil);
    }

    public CaseFilter changedBetween(LocalDateTime from, LocalDateTime until) {
        return new CaseFilter(text, docket, mine, providerType, status, waitsFor, member, results, from, until);
    }
}
