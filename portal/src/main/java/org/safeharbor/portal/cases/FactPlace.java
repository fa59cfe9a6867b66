package org.safeharbor.portal.cases;

import java.io.Serializable;
import org.safeharbor.core.dispute.SubjectKind;

/**
 * On which sheet of a case file a fact stands.
 *
 * @param kind what it is about
 * @param id the id of that; empty for the case
 * @param group the content group that it holds for only; empty where it holds in general
 */
public record FactPlace(SubjectKind kind, String id, String group) implements Serializable {

    public static FactPlace of(SubjectKind kind, String id) {
        return new FactPlace(kind, id, "");
    }

    /** The place for one content group only. */
    public FactPlace in(String contentGroup) {
        return new FactPlace(kind, id, contentGroup);
    }
}
