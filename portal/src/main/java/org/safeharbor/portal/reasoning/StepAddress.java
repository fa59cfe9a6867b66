package org.safeharbor.portal.reasoning;

import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Places;

/** Where in the reasoning of a dispute a fact is used. */
public final class StepAddress {

    private final String page;
    private final Places places;

    private StepAddress(Proof proof, String caseId) {
        page = ReasoningView.address(proof, caseId, Depth.AUDIT);
        places = Places.of(proof);
    }

    /** The addresses for a proof. */
    public static StepAddress of(Proof proof, String caseId) {
        return new StepAddress(proof, caseId);
    }

    /** Where the reasoning shows a question of the summary, by the number that it has there; empty for nowhere. */
    public static String ofQuestion(Proof proof, String caseId, String number) {
        return number.isEmpty() ? "" : ReasoningView.address(proof, caseId, Depth.ELEMENTS) + "#s-" + number;
    }

    /** Where the reasoning shows a question of a chapter; the whole of it for a question that stands under others only. */
    public static String ofQuestion(Proof proof, String caseId, Rule question) {
        var chapters = proof.book().chapters();
        for (int i = 0; i < chapters.size(); i++) {
            var at = chapters.get(i).rules().indexOf(question);
            if (at >= 0) {
                return ofQuestion(proof, caseId, (i + 1) + "." + (at + 1));
            }
        }
        return ofWhole(proof, caseId);
    }

    /** Where a proof is read from its beginning. */
    public static String ofWhole(Proof proof, String caseId) {
        return ReasoningView.address(proof, caseId, Depth.HEADLINE);
    }

    /** The first step that asks for a fact of this subject, else the first one about the subject; empty for none. */
    public String of(Fact fact, String subject) {
        return places.of(fact, subject).map(number -> page + "#s-" + number).orElse("");
    }
}
