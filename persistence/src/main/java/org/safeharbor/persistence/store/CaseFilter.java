package org.safeharbor.persistence.store;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which cases are listed; what is empty or null is not asked.
 *
 * @param text words or parts of them, all of which docket, title, provider, parties or works must have
 * @param results outcome ids, by the point that they are about
 * @param changedFrom the earliest last change, UTC
 * @param changedUntil the first moment that is too late, UTC
 */
public record CaseFilter(
        String text,
        String providerType,
        String status,
        Map<Point, String> results,
        LocalDateTime changedFrom,
        LocalDateTime changedUntil) {

    public static final CaseFilter ALL = new CaseFilter("");

    /** The points that cases are compared on, each with its attribute. */
    public enum Point {
        ROLE("roleResult"),
        HARBOR("harborResult"),
        NOTICE("noticeResult"),
        KNOWLEDGE("knowledgeResult"),
        MEASURES("measuresResult"),
        LIABILITY("liabilityResult");

        private final String attribute;

        Point(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }
    }

    public CaseFilter {
        text = Objects.requireNonNull(text).strip();
        Objects.requireNonNull(providerType);
        Objects.requireNonNull(status);
        results = Map.copyOf(results);
    }

    public CaseFilter(String text) {
        this(text, "", "", Map.of(), null, null);
    }

    public CaseFilter ofProviderType(String id) {
        return new CaseFilter(text, id, status, results, changedFrom, changedUntil);
    }

    public CaseFilter inStatus(String id) {
        return new CaseFilter(text, providerType, id, results, changedFrom, changedUntil);
    }

    /** Only cases in which this was found on a point; several points have all to be met. */
    public CaseFilter finding(Point point, String outcome) {
        Map<Point, String> more = new EnumMap<>(Point.class);
        more.putAll(results);
        more.put(point, outcome);
        return new CaseFilter(text, providerType, status, more, changedFrom, changedUntil);
    }

    public CaseFilter changedBetween(LocalDateTime from, LocalDateTime until) {
        return new CaseFilter(text, providerType, status, results, from, until);
    }
}
