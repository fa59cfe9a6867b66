package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Stored times as people read them: in the zone of the house, with the month in words where digits could be taken two ways. */
@Named("times")
@RequestScoped
public class TimeText {

    @Inject
    private Language language;

    /** A stored time, which is UTC, as date and time of day. */
    public String at(LocalDateTime utc) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(formatLocale())
                .format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()));
    }

    private Locale formatLocale() {
        return language.getLocale().equals(Locale.ENGLISH) ? Locale.UK : language.getLocale();
    }
}
