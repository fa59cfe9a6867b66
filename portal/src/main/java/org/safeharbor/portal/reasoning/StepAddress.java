package org.safeharbor.portal.reasoning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;

/** Where in the reasoning of a dispute a fact is used. */
public final class StepAddress {

    private final String page;
    private final Map<String, String> numbers = new HashMap<>();

    private StepAddress(Proof proof, Words words, String caseId) {
        page = ReasoningView.address(caseId, proof.dispute().content().id(), Depth.AUDIT);
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

    /** The first step that asks for a fact of this subject, else the first one about the subject; empty for none. */
    public String of(Fact fact, String subject) {
        var number = numbers.getOrDefault(fact.id() + '@' + subject, numbers.get('@' + subject));
        return number == null ? "" : page + "#s-" + number;
    }
}
