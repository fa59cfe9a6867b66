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
        return bundles.text("citation", bundles.text("citation.instrument", title), place("place.", place));
    }

    /** Each of several, without the instrument and the article, where the one before is of the same. */
    List<String> together(List<Provision> places) {
        List<String> cited = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Provision place = places.get(i);
            boolean named = i > 0 && place.instrument().equals(places.get(i - 1).instrument());
            boolean same = named && isBeside(place, places.get(i - 1));
            cited.add(same ? place("place.same.", place) : named ? place("place.", place) : one(place));
        }
        return cited;
    }

    /** Whether it is a part of the same article, so that the article need not be named again. */
    private static boolean isBeside(Provision place, Provision before) {
        return place.article() == before.article()
                && !form(place).equals("article")
                && form(place).equals(form(before))
                && (place.item() == 0 || place.paragraph() == before.paragraph());
    }

    private static String form(Provision place) {
        return place.paragraph() == 0
                ? place.item() == 0 ? "article" : "item"
                : place.item() == 0 ? "paragraph" : "paragraphItem";
    }

    private String place(String key, Provision place) {
        return bundles.text(
                key + form(place), numeral(place.article()), numeral(place.paragraph()), numeral(place.item()));
    }

    private String numeral(int number) {
        return chinese && number > 0 ? Numerals.chinese(number) : Integer.toString(number);
    }
}
