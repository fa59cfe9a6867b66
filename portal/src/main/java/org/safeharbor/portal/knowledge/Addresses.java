package org.safeharbor.portal.knowledge;

import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.reasoning.Rule;

/** Where things stand in the law book; each page of it can be linked to. */
final class Addresses {

    private Addresses() {}

    static String of(Rule rule) {
        return "rule.xhtml?id=" + rule.id();
    }

    static String of(Provision place) {
        return "instrument.xhtml?id=" + place.instrument().id() + "#" + anchor(place);
    }

    static String of(Reading reading) {
        return "points.xhtml#" + anchor(reading);
    }

    static String proposition(String id) {
        return "papers.xhtml#" + id;
    }

    static String decided(String id) {
        return "precedents.xhtml#" + id;
    }

    /** The number of a disputed point, such as {@code g-3}; nothing for one that has none. */
    static String number(Reading reading) {
        return anchor(reading).startsWith("g-") ? anchor(reading) : "";
    }

    /** The place of a disputed point on their page. */
    static String anchor(Reading reading) {
        return reading.id().substring(reading.id().indexOf('.') + 1);
    }

    /** The place of a provision on the page of its instrument. */
    static String anchor(Provision place) {
        return "a" + place.article() + "-" + place.paragraph() + "-" + place.item();
    }
}
