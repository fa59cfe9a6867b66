package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.portal.shell.Texts;

/** How the further disputes of a case stand, of which lists and heads of cases show the first. */
@Named("otherDisputes")
@RequestScoped
public class OtherDisputes {

    @Inject
    private Texts texts;

    /**
     * Disputes that stand alike.
     *
     * @param outcome id of what comes out of their harbor
     * @param number how many they are
     */
    public record Alike(String outcome, int number) {}

    public List<Alike> of(CaseSummary summary) {
        return read(summary.projection().results().others());
    }

    static List<Alike> read(String others) {
        var words = others.isEmpty() ? new String[0] : others.split(" ");
        var found = new ArrayList<Alike>();
        for (var at = 0; at < words.length; at += 2) {
            found.add(new Alike(words[at], Integer.parseInt(words[at + 1])));
        }
        return found;
    }

    /** Such as "2 further content groups:". */
    public String label(CaseSummary summary) {
        return texts.get(
                "case.others", of(summary).stream().mapToInt(Alike::number).sum());
    }
}
