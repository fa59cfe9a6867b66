package org.safeharbor.portal.reasoning;

import java.util.List;
import org.safeharbor.core.text.Line;
import org.safeharbor.portal.knowledge.Addresses;

/**
 * A line of the proof as a page shows it.
 *
 * @param line the line
 * @param text its text, with things named as on the other pages
 * @param why its reason, likewise
 * @param cites the provisions it rests on
 * @param missing what keeps it open, each with the place where it can be answered
 * @param exhibits the exhibits offered on a fact, by their titles
 * @param change where a fact can be changed; empty for none
 * @param deeper where its elements are shown; empty where they are here
 * @param see where the rule is shown in full; empty where that is here
 * @param rule where the rule is explained among all others; empty where this is no rule
 * @param weighed whether the question is open-textured, so that the court can find on it
 * @param found whether the court has
 * @param find where its finding is entered; empty where it is not weighed
 */
public record Step(
        Line line,
        String text,
        String why,
        List<Cite> cites,
        List<Link> missing,
        List<String> exhibits,
        String change,
        String deeper,
        String see,
        String rule,
        boolean weighed,
        boolean found,
        String find) {

    /** Whether there is anything to open below it. */
    public boolean isGrounded() {
        var grounds = line.grounds();
        return !line.isReference() && !isBare(grounds);
    }

    private boolean isBare(Line.Grounds grounds) {
        return grounds.provisions().isEmpty()
                && grounds.burden().isEmpty()
                && grounds.layer().isEmpty()
                && grounds.readings().isEmpty()
                && missing.isEmpty()
                && line.record().note().isEmpty()
                && line.record().positions().isEmpty();
    }

    /**
     * A provision.
     *
     * @param text as it is cited
     * @param title the full title, where the citation does not give it already
     * @param mark how far its text was checked; empty when it was
     * @param href where it stands in the law book
     */
    public record Cite(String text, String title, String mark, String href) {
        static Cite of(Line.Cited cited) {
            return new Cite(
                    cited.text(),
                    cited.text().contains(cited.title()) ? "" : cited.title(),
                    cited.mark(),
                    Addresses.fromCaseToProvision(cited.id()));
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param label the words
     * @param href where to; empty for nowhere
     */
    public record Link(String label, String href) {}
}
