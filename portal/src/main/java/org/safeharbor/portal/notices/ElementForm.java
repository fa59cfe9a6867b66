package org.safeharbor.portal.notices;

import java.io.Serializable;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;

/** An element of a notice while somebody checks it: what is proposed, and what the person says. */
public class ElementForm implements Serializable {

    private final String factId;
    private String answer = "";
    private String proposal = "";
    private List<Hit> hits = List.of();

    ElementForm(Fact fact) {
        this.factId = fact.id();
    }

    Fact fact() {
        return Vocabulary.find(factId).orElseThrow();
    }

    /** What the person said; unknown where it is unclear or nothing was said yet. */
    Value value() {
        if (answer.isEmpty() || answer.equals(NoticeReader.UNCLEAR)) {
            return Value.UNKNOWN;
        }
        return fact().kind() instanceof Kind.YesNo
                ? answer.equals("yes") ? Value.YES : Value.NO
                : new Value.Choice(answer);
    }

    /** What a case says of it already. */
    void known(Value value) {
        if (value instanceof Value.YesNo yesNo) {
            answer = yesNo.yes() ? "yes" : "no";
        } else if (value instanceof Value.Choice choice) {
            answer = choice.id();
        } else {
            answer = "";
        }
    }

    void propose(String value, List<Hit> recognised) {
        proposal = value == null ? "" : value;
        hits = List.copyOf(recognised);
    }

    void accept() {
        if (isProposed()) {
            answer = proposal;
        }
    }

    /** Whether a proposal waits for somebody to confirm it. */
    public boolean isProposed() {
        return !proposal.isEmpty() && answer.isEmpty();
    }

    String proposal() {
        return proposal;
    }

    List<Hit> hits() {
        return hits;
    }

    public String getId() {
        return factId;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }
}
