package org.safeharbor.portal.knowledge;

import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.reasoning.Rule;

/** Where things stand in the law book; each page of it can be linked to. */
public final class Addresses {

    /** The folder of the law book, as seen from the pages of a case. */
    private static final String BOOK = "../knowledge/";

    private Addresses() {}

    static String of(Rule rule) {
        return "rule.xhtml?id=" + rule.id();
    }

    static String of(Provision place) {
        return "instrument.xhtml?id=" + place.instrument().id() + "#" + anchor(place);
    }

    /** Where a page of a case finds a rule, by its id. */
    public static String fromCaseToRule(String id) {
        return BOOK + "rule.xhtml?id=" + id;
    }

    /** Where a page of a case finds a provision, by an id such as {@code prc.cc/1195/2} or {@code prc.reg/22//3}. */
    public static String fromCaseToProvision(String id) {
        var parts = id.split("/");
        return BOOK + "instrument.xhtml?id=" + parts[0] + "#a" + part(parts, 1) + '-' + part(parts, 2) + '-'
                + part(parts, 3);
    }

    private static String part(String[] parts, int at) {
        return at < parts.length && !parts[at].isEmpty() ? parts[at] : "0";
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
