package org.safeharbor.portal.admin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeharbor.core.time.Moment;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.portal.shell.MomentText;

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
                asked(from) == null
                        ? null
                        : day(from).map(moment -> atStart(moment.firstDay())).orElse(null),
                asked(until) == null
                        ? null
                        : day(until)
                                .map(moment -> atStart(moment.lastDay().plusDays(1)))
                                .orElse(null));
    }

    private static String asked(String text) {
        if (text == null) {
            return null;
        }
        // No event holds a control character, and a database may refuse to look for one.
        var plain = text.replaceAll("\\p{Cntrl}", "\uFFFD").strip();
        return plain.isEmpty() ? null : plain;
    }

    /** Whether the days can be read; one that cannot is not asked. */
    boolean isReadable() {
        return Stream.of(from, until).allMatch(day -> asked(day) == null || day(day).isPresent());
    }

    private static Optional<Moment> day(String text) {
        return MomentText.parse(text.strip());
    }

    private static LocalDateTime atStart(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
