package org.safeharbor.portal.timeline;

import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.Side;

/** Whose doing something on the timeline is. */
public enum Lane {
    RIGHT_HOLDER("rightHolder"),
    PROVIDER("provider"),
    USER("user"),
    COURT("court");

    private final String id;

    Lane(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Who did what a moment is the moment of. */
    static Lane of(Fact moment) {
        if (moment == CaseFact.HOLDER_KNEW_AT || moment == DeclarationFact.HOLDER_ACTED_AT) {
            return RIGHT_HOLDER;
        }
        if (moment == DeclarationFact.FORWARDED_AT || moment == DeclarationFact.RESTORED_AT) {
            return PROVIDER;
        }
        if (moment == KnowledgeFact.KNOWN_FROM) {
            return PROVIDER;
        }
        return switch (moment.subject()) {
            case NOTICE, WORK -> RIGHT_HOLDER;
            case PROVIDER, MEASURE -> PROVIDER;
            case CONTENT, DECLARATION -> USER;
            case CASE -> COURT;
        };
    }

    static Lane of(Side side) {
        return switch (side) {
            case RIGHT_HOLDER -> RIGHT_HOLDER;
            case PROVIDER -> PROVIDER;
            case USER -> USER;
        };
    }
}
