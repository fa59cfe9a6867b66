package org.safeharbor.persistence.store;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cases are listed; what is empty or null is not asked.
 *
 * @param text words or parts of them, all of which docket, title, provider, parties or works must have
 * @param docket how the docket number begins; forms of brackets and blanks make no difference
 * @param team logins of people all of whom are in the team; the caller sees no more cases by it
 * @param points what was noted or found on a point, by its id
 * @param changedFrom the earliest last change, UTC
 * @param changedUntil the first moment that is too late, UTC
 */
public record CaseFilter(
        String text,
        String docket,
        Set<String> team,
        Map<Point, String> points,
        LocalDateTime changedFrom,
        LocalDateTime changedUntil) {

    public static final CaseFilter ALL = new CaseFilter("");

    /** The points that cases are compared on, each with its column; but for the liability the results have ids of outcomes. */
    public enum Point {
        PROVIDER_TYPE("provider_type", false),
        STATUS("status", false),
        /** Id of the side that the case waits for, or {@code court}. */
        WAITS_FOR("waits_for", false),
        ROLE("role_result", true),
        HARBOR("harbor_result", true),
        NOTICE("notice_result", true),
        RED_FLAG("knowledge_result", true),
        MEASURES("measures_result", true),
        LIABILITY("liability_result", true);

        private final String column;
        private final boolean found;

        Point(String column, boolean found) {
            this.column = column;
            this.found = found;
        }

        /** Whether it has a {@link Found}: a case with several disputes is found by what came out in any of them. */
        boolean isFound() {
            return found;
        }

        String column() {
            return column;
        }
    }

    public CaseFilter {
        text = Objects.requireNonNull(text).strip();
        docket = Objects.requireNonNull(docket).strip();
        team = team.stream()
                .map(Users::folded)
                .filter(login -> !login.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        points = Map.copyOf(points);
    }

    public CaseFilter(String text) {
        this(text, "", Set.of(), Map.of(), null, null);
    }

    /** Whether it takes more than the postings that a case is in. */
    boolean asksMoreThanPostings() {
        return !docket.isEmpty() || !points.isEmpty() || changedFrom != null || changedUntil != null;
    }

    public CaseFilter withDocket(String beginning) {
        return new CaseFilter(text, beginning, team, points, changedFrom, changedUntil);
    }

    /** Only cases in whose team this person is, beside those that were named before. */
    public CaseFilter inTeamOf(String login) {
        var more = Stream.concat(team.stream(), Stream.of(login)).collect(Collectors.toSet());
        return new CaseFilter(text, docket, more, points, changedFrom, changedUntil);
    }

    /** Only cases with this on a point; several points have all to be met. */
    public CaseFilter having(Point point, String value) {
        Map<Point, String> more = new HashMap<>(points);
        more.put(point, value);
        return new CaseFilter(text, docket, team, more, changedFrom, changedUntil);
    }

    public CaseFilter changedBetween(LocalDateTime from, LocalDateTime until) {
        return new CaseFilter(text, docket, team, points, from, until);
    }
}
