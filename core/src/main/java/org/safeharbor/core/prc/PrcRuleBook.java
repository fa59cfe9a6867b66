package org.safeharbor.core.prc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * The law of the People's Republic of China on the liability of network service providers, as one rule book.
 *
 * @since 0.1
 */
public final class PrcRuleBook {

    /** The rule book. */
    public static final RuleBook BOOK = new RuleBook(
            Jurisdiction.PRC,
            "2026-02-28",
            List.of(
                    Chapter.of("role", ServiceRole.CONTENT_PROVIDER, ServiceRole.INTERMEDIARY),
                    Chapter.of("infringement", UserInfringement.INFRINGEMENT),
                    Chapter.of("notice", QualifiedNotice.SOME_QUALIFIED_NOTICE, Harbor.NOTICE_RULE),
                    Chapter.of("knowledge", Knowledge.KNEW, Knowledge.SHOULD_HAVE_KNOWN, Harbor.RED_FLAG_RULE),
                    Chapter.of(
                            "measures",
                            Harbor.TIMELY,
                            Harbor.EFFECTIVE,
                            Harbor.TYPE_FITTED,
                            Harbor.PROPORTIONATE,
                            Harbor.NECESSARY_MEASURES_RULE),
                    Chapter.of("special", Harbor.STORAGE_CONDITIONS),
                    Chapter.of("harbor", Harbor.SAFE_HARBOR),
                    Chapter.of(
                            "liability",
                            Liability.FAULT,
                            Liability.DIRECT,
                            EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                            Liability.AIDING_WITH_THE_USER,
                            Liability.PREVENTIVE,
                            Liability.NOT_LIABLE),
                    Chapter.of("relief", Liability.STOP_GRANTED, Liability.DAMAGES_GRANTED)),
            List.of(
                    ServiceRole.INTERMEDIARY,
                    Harbor.SAFE_HARBOR,
                    Harbor.NOTICE_RULE,
                    Harbor.RED_FLAG_RULE,
                    Harbor.NECESSARY_MEASURES_RULE,
                    Harbor.STORAGE_CONDITIONS,
                    QualifiedNotice.SOME_QUALIFIED_NOTICE,
                    Knowledge.KNEW,
                    Knowledge.SHOULD_HAVE_KNOWN),
            List.of(
                    Liability.NOT_LIABLE,
                    Liability.DIRECT,
                    EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                    Liability.AIDING_WITH_THE_USER,
                    Liability.PREVENTIVE),
            DisputedPoints.ALL,
            calendar());

    private PrcRuleBook() {}

    private static BusinessDayCalendar calendar() {
        try (var lines = new BufferedReader(
                new InputStreamReader(PrcRuleBook.class.getResourceAsStream("calendar.csv"), StandardCharsets.UTF_8))) {
            return BusinessDayCalendar.read(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
