package org.safeharbor.portal.reasoning;

import java.io.Serializable;
import org.safeharbor.core.dispute.CourtFinding;

/** The court's own finding on one open-textured question, as the fields at its step hold it. */
public class FindingForm implements Serializable {

    static final String HOLDS = "holds";
    static final String FAILS = "fails";

    private final String rule;
    private final String about;
    private final boolean entered;
    private String answer = "";
    private String reasons = "";
    private String problem = "";

    FindingForm(String rule, String about) {
        this.rule = rule;
        this.about = about;
        this.entered = false;
    }

    FindingForm(CourtFinding finding) {
        rule = finding.rule();
        about = finding.about();
        entered = true;
        answer = finding.holds() ? HOLDS : FAILS;
        reasons = finding.reasons();
    }

    boolean isComplete() {
        return !answer.isEmpty() && !reasons.isBlank();
    }

    CourtFinding finding() {
        return new CourtFinding(
                rule, about, answer.equals(HOLDS), reasons.strip().replace("\r\n", "\n"));
    }

    String rule() {
        return rule;
    }

    String about() {
        return about;
    }

    void problem(String words) {
        problem = words;
    }

    /** Whether the court has found on it already. */
    public boolean isEntered() {
        return entered;
    }

    public String getProblem() {
        return problem;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons == null ? "" : reasons;
    }
}
