package org.safeharbor.portal.cases;

import static org.safeharbor.persistence.store.CaseFilter.Point.HARBOR;
import static org.safeharbor.persistence.store.CaseFilter.Point.KNOWLEDGE;
import static org.safeharbor.persistence.store.CaseFilter.Point.MEASURES;
import static org.safeharbor.persistence.store.CaseFilter.Point.NOTICE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.time.Moment;
import org.safeharbor.persistence.archive.CaseProjection;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.Projection;
import org.safeharbor.portal.shell.MomentText;

/** What a list of cases can be narrowed by. The choice of each is a short text, empty for none. */
enum ListFilter {
    MINE("mine"),
    SERVICE("service"),
    HARBOR_RESULT("harbor"),
    NOTICE_RESULT("notice"),
    KNOWLEDGE_RESULT("knowledge"),
    MEASURES_RESULT("measures"),
    WAITS("waits"),
    STATUS("status"),
    DOCKET("docket"),
    SINCE("since"),
    UNTIL("until");

    private final String id;

    ListFilter(String id) {
        this.id = id;
    }

    /** The name in label keys and forms. */
    String id() {
        return id;
    }

    /** What can be chosen; nothing where a text is typed. */
    List<String> options() {
        return switch (this) {
            case MINE -> List.of("yes");
            case SERVICE -> ((Kind.OneOf) ProviderFact.SERVICE.kind()).values();
            case WAITS ->
                Stream.concat(Arrays.stream(Side.values()).map(Side::id), Stream.of(CaseProjection.COURT))
                        .toList();
            case STATUS -> List.of(Projection.DRAFT, Projection.OPEN, Projection.ANSWERED);
            case DOCKET, SINCE, UNTIL -> List.of();
            default -> Arrays.stream(Outcome.values()).map(Outcome::id).toList();
        };
    }

    boolean isDate() {
        return this == SINCE || this == UNTIL;
    }

    /** Whether what was typed can be read. */
    boolean reads(String typed) {
        return !isDate() || typed.isBlank() || MomentText.parse(typed).isPresent();
    }

    /** What is chosen here; empty for nothing, for which a menu gives null. */
    String in(Map<String, String> chosen) {
        return Objects.requireNonNullElse(chosen.get(id), "").strip();
    }

    /** The filter that these choices make. */
    static CaseFilter of(String text, Map<String, String> chosen) {
        var filter = new CaseFilter(text);
        for (var kind : values()) {
            var choice = kind.in(chosen);
            filter = choice.isEmpty() || kind.isDate() ? filter : kind.narrowed(filter, choice);
        }
        return filter.changedBetween(SINCE.day(chosen, Moment::firstDay), UNTIL.day(chosen, moment -> moment.lastDay()
                .plusDays(1)));
    }

    private CaseFilter narrowed(CaseFilter filter, String choice) {
        return switch (this) {
            case MINE -> filter.onlyMine();
            case SERVICE -> filter.ofProviderType(choice);
            case HARBOR_RESULT -> filter.finding(HARBOR, choice);
            case NOTICE_RESULT -> filter.finding(NOTICE, choice);
            case KNOWLEDGE_RESULT -> filter.finding(KNOWLEDGE, choice);
            case MEASURES_RESULT -> filter.finding(MEASURES, choice);
            case WAITS -> filter.waitingFor(choice);
            case STATUS -> filter.inStatus(choice);
            case DOCKET -> filter.withDocket(choice);
            default -> filter;
        };
    }

    /** A day of the house as the moment in UTC at which it begins. */
    private LocalDateTime day(Map<String, String> chosen, java.util.function.Function<Moment, LocalDate> which) {
        return MomentText.parse(in(chosen))
                .map(which)
                .map(day -> day.atStartOfDay(ZoneId.systemDefault())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime())
                .orElse(null);
    }
}
