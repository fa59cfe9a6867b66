package org.safeharbor.portal.reasoning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;

/** Where in the reasoning of a dispute a fact is used. */
public final class StepAddress {

    private final String page;
    private final Map<String, String> numbers = new HashMap<>();

    private StepAddress(Proof proof, Words words, String caseId) {
        page = ReasoningView.address(proof, caseId, Depth.AUDIT);
        Outline.of(proof, Depth.AUDIT, words).lines().forEach(this::note);
    }

    /** The addresses for a proof. */
    public static StepAddress of(Proof proof, Words words, String caseId) {
        return new StepAddress(proof, words, caseId);
    }

    /** The first step that asks for a fact, and the first one about each notice, measure and declaration. */
    private void note(Line line) {
        if (line.kind() == Line.Kind.FACT) {
            var subject = line.node()
                    .flatMap(node -> Vocabulary.find(line.id())
                            .map(fact -> node.subject(fact.subject()).id()))
                    .orElse("");
            numbers.putIfAbsent(line.id() + '@' + subject, line.number());
        } else if (line.kind() == Line.Kind.RULE
                && !line.isReference()
                && !line.about().isEmpty()) {
            Arrays.stream(line.about().split("/")).forEach(event -> numbers.putIfAbsent('@' + event, line.number()));
        }
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
        var number = numbers.getOrDefault(fact.id() + '@' + subject, numbers.get('@' + subject));
        return number == null ? "" : page + "#s-" + number;
    }
}
