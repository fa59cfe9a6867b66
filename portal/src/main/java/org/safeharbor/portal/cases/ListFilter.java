package org.safeharbor.portal.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.procedure.Actor;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseFilter.Point;
import org.safeharbor.persistence.store.Projection;
import org.safeharbor.portal.shell.MomentText;

/** What a list of cases can be narrowed by. The choice of each is a short text, empty for none. */
enum ListFilter {
    MINE("mine"),
    TEAM("team"),
    SERVICE("service", Point.PROVIDER_TYPE),
    ROLE("role", Point.ROLE),
    HARBOR("harbor", Point.HARBOR),
    NOTICE("notice", Point.NOTICE),
    RED_FLAG("redFlag", Point.RED_FLAG),
    MEASURES("measures", Point.MEASURES),
    LIABILITY("liability", Point.LIABILITY),
    WAITS("waits", Point.WAITS_FOR),
    STATUS("status", Point.STATUS),
    DOCKET("docket"),
    SINCE("since"),
    UNTIL("until");

    private final String id;
    private final Point point;

    ListFilter(String id) {
        this(id, null);
    }

    ListFilter(String id, Point point) {
        this.id = id;
        this.point = point;
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
                Stream.concat(Arrays.stream(Side.values()).map(Side::id), Stream.of(Actor.COURT.id()))
                        .toList();
            case LIABILITY ->
                SafeHarbor.under(Jurisdiction.PRC).rules().forms().stream()
                        .map(Rule::id)
                        .toList();
            case STATUS -> List.of(Projection.DRAFT, Projection.OPEN, Projection.ANSWERED);
            case TEAM, DOCKET, SINCE, UNTIL -> List.of();
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

    /**
     * The filter that these choices make.
     *
     * @param login of whoever looks at the list
     */
    static CaseFilter of(String text, Map<String, String> chosen, String login) {
        var filter = new CaseFilter(text);
        for (var kind : values()) {
            var choice = kind.in(chosen);
            filter = choice.isEmpty() || kind.isDate() ? filter : kind.narrowed(filter, choice, login);
        }
        return filter.changedBetween(SINCE.day(chosen, Moment::firstDay), UNTIL.day(chosen, moment -> moment.lastDay()
                .plusDays(1)));
    }

    private CaseFilter narrowed(CaseFilter filter, String choice, String login) {
        return switch (this) {
            case MINE -> filter.inTeamOf(login);
            case TEAM -> filter.inTeamOf(choice);
            case DOCKET -> filter.withDocket(choice);
            default -> filter.having(point, choice);
        };
    }

    /** A day of the house as the moment in UTC at which it begins. */
    private LocalDateTime day(Map<String, String> chosen, Function<Moment, LocalDate> which) {
        return MomentText.parse(in(chosen))
                .map(which)
                .map(day -> day.atStartOfDay(ZoneId.systemDefault())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime())
                .orElse(null);
    }
}
