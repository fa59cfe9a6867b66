package org.safeharbor.persistence.audit;

import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which events are asked for; what is null is not asked. Times are UTC, the last one no longer included. */
public record AuditFilter(String login, Act act, String caseId, LocalDateTime from, LocalDateTime until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    public static AuditFilter by(String login) {
        return new AuditFilter(login, null, null, null, null);
    }

    public static AuditFilter of(Act act) {
        return new AuditFilter(null, act, null, null, null);
    }

    public static AuditFilter about(String caseId) {
        return new AuditFilter(null, null, caseId, null, null);
    }

    /** What was asked, in the audit's own words. */
    public String described() {
        return Stream.of(login, act, caseId, from, until)
                .map(asked -> asked == null ? "*" : asked.toString())
                .collect(Collectors.joining(" "));
    }
}
