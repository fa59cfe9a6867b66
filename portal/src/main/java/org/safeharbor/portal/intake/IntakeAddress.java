package org.safeharbor.portal.intake;

import org.safeharbor.core.dispute.Fact;
import org.safeharbor.portal.cases.CaseAddress;

/** Where in the intake a fact is asked. */
public final class IntakeAddress {

    private IntakeAddress() {}

    /** The address of a question, relative to the pages of a case; empty for a fact that is not asked. */
    public static String of(Fact fact, String caseId, String group, String event) {
        return Topic.asking(fact)
                .map(topic -> of(caseId, group, topic, event) + '#' + Questions.anchor(fact))
                .orElse("");
    }

    /** The address of a topic, about an event where one is named. */
    static String of(String caseId, String group, Topic topic, String event) {
        return CaseAddress.of("intake.xhtml", caseId, group) + "&topic=" + topic.id()
                + (event.isEmpty() ? "" : CaseAddress.parameter("item", event));
    }
}
