package org.safeharbor.portal.intake;

import org.safeharbor.core.dispute.Fact;

/** Where in the intake a fact is asked. */
public final class IntakeAddress {

    private IntakeAddress() {}

    /** The address of a question, relative to the pages of a case; empty for a fact that is not asked. */
    public static String of(Fact fact, String caseId, String group, String event) {
        return Topic.asking(fact)
                .map(topic -> "intake.xhtml?id=" + caseId + "&topic=" + topic.id() + "&content=" + group
                        + (event.isEmpty() ? "" : "&item=" + event) + '#' + Questions.anchor(fact))
                .orElse("");
    }
}
