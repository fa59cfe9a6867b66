package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Stored times as people read them: in the zone of the house, with the hour from 0 to 23 and, where digits could be taken
 * two ways, the month in words.
 */
@Named("times")
@RequestScoped
public class TimeText {

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    /** A stored time, which is UTC, as date and time of day. */
    public String at(LocalDateTime utc) {
        return DateTimeFormatter.ofPattern(texts.get("page.time"), formatLocale())
                .format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()));
    }

    /** A stored time of today as the time of day alone, else with its date. */
    public String timeOfDay(LocalDateTime utc) {
        var here = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault());
        return here.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? DateTimeFormatter.ofPattern("HH:mm").format(here)
                : at(utc);
    }

    /** A day, as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get("page.day"), formatLocale())
                .format(day);
    }

    /** A day as it is stored, such as {@code 2026-02-28}, as people write it. */
    public String dayOf(String stored) {
        return day(LocalDate.parse(stored));
    }

    /** The time of day alone, for what is due today. */
    public String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", formatLocale()).format(moment.atZone(ZoneId.systemDefault()));
    }

    // The month's short form has no full stop there.
    private Locale formatLocale() {
        return language.getLocale().equals(Locale.ENGLISH) ? Locale.UK : language.getLocale();
    }
}
