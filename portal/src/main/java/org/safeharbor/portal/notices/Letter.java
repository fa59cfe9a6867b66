package org.safeharbor.portal.notices;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeharbor.core.dispute.NoticeFact;

/** A letter to the sender of a notice that asks for what is missing, in a language of its own. */
final class Letter {

    private final ResourceBundle labels;

    Letter(Locale language) {
        labels = ResourceBundle.getBundle("org.safeharbor.portal.i18n.Labels", language);
    }

    /** The whole letter, or nothing where nothing is wanted. Names and dates are left for the sender to fill in. */
    String asking(List<NoticeFact> wanted) {
        if (wanted.isEmpty()) {
            return "";
        }
        var items = IntStream.range(0, wanted.size())
                .mapToObj(i -> (i + 1) + ". " + label("noticeCheck.ask." + wanted.get(i)))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n\n",
                label("noticeCheck.letter.subject"),
                label("noticeCheck.letter.salutation"),
                label("noticeCheck.letter.received"),
                label("noticeCheck.letter.please"),
                items,
                label("noticeCheck.letter.then"),
                label("noticeCheck.letter.close"));
    }

    private String label(String key) {
        return labels.getString(key);
    }
}
