package org.safeharbor.persistence.store;

import java.util.Locale;
import java.util.Objects;

/** Which cases are listed: those whose docket, title or provider contains the text; all where it is empty. */
public record CaseFilter(String text) {

    public static final CaseFilter ALL = new CaseFilter("");

    public CaseFilter {
        text = Objects.requireNonNull(text).strip();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text as a LIKE pattern in which only our own signs are wild. */
    String pattern() {
        var literal = text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return '%' + literal + '%';
    }
}
