package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeharbor.core.law.Provision;

/** Cites provisions as lawyers of a language do: 《民法典》第一千一百九十五条第二款, Civil Code art. 1195(2). */
final class Citations {

    private final Bundles bundles;
    private final boolean chinese;

    Citations(Bundles bundles, Locale locale) {
        this.bundles = bundles;
        this.chinese = locale.equals(Locale.CHINESE);
    }

    String one(Provision place) {
        String title = bundles.text("instrument." + place.instrument().id() + ".short");
        return bundles.text("citation", bundles.text("citation.instrument", title), within(place));
    }

    /** Each of several, without the instrument where the one before is of the same. */
    List<String> together(List<Provision> places) {
        List<String> cited = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            boolean named =
                    i > 0 && places.get(i).instrument().equals(places.get(i - 1).instrument());
            cited.add(named ? within(places.get(i)) : one(places.get(i)));
        }
        return cited;
    }

    private String within(Provision place) {
        String form = place.paragraph() == 0
                ? place.item() == 0 ? "article" : "item"
                : place.item() == 0 ? "paragraph" : "paragraphItem";
        return bundles.text(
                "place." + form, numeral(place.article()), numeral(place.paragraph()), numeral(place.item()));
    }

    private String numeral(int number) {
        return chinese && number > 0 ? Numerals.chinese(number) : Integer.toString(number);
    }
}
