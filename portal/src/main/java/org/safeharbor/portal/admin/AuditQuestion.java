package org.safeharbor.portal.admin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;

/** What is asked of the audit, as fields and addresses hold it: texts, each empty where it is not asked. */
record AuditQuestion(String login, String act, String caseId, String from, String until) {

    /** The last day is included; days are those of the house's zone, and what is no day is not asked. */
    AuditFilter filter() {
        return new AuditFilter(
                asked(login) == null ? null : asked(login).toLowerCase(Locale.ROOT),
                Arrays.stream(Act.values())
                        .filter(known -> known.name().equals(act))
                        .findFirst()
                        .orElse(null),
                asked(caseId),
                start(from, 0),
                start(until, 1));
    }

    private static String asked(String text) {
        if (text == null) {
            return null;
        }
        // No event holds a control character, and a database may refuse to look for one.
        var plain = text.replaceAll("\\p{Cntrl}", "\uFFFD").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static LocalDateTime start(String day, int later) {
        if (asked(day) == null) {
            return null;
        }
        try {
            return LocalDate.parse(day.strip())
                    .plusDays(later)
                    .atStartOfDay(ZoneId.systemDefault())
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
