package org.safeharbor.portal.timeline;

import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.procedure.Actor;

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
        if (moment == CaseFact.HOLDER_KNEW_AT
                || moment == DeclarationFact.HOLDER_ACTED_AT
                || moment == ReliefFact.APPLIED_BEFORE_SUIT_AT) {
            return RIGHT_HOLDER;
        }
        if (moment == ReliefFact.RULED_BEFORE_SUIT_AT || moment == ReliefFact.ORDERED_BEFORE_SUIT_AT) {
            return COURT;
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

    static Lane of(Actor actor) {
        return switch (actor) {
            case RIGHT_HOLDER -> RIGHT_HOLDER;
            case PROVIDER -> PROVIDER;
            case COURT -> COURT;
        };
    }
}
