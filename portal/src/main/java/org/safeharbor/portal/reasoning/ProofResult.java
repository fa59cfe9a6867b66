package org.safeharbor.portal.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Shares;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.shell.LegalWords;

/** What comes out of a proof: in a few words, question by question, for each side, and what is missing for more. */
public final class ProofResult {

    private static final String SAFE_HARBOR = "prc.harbor.safe-harbor";

    private final Proof proof;
    private final Words words;
    private final Steps steps;
    private final String id;
    private final Headline headline;

    /** Of a proof about the case with this id. */
    ProofResult(Proof proof, Words words, Steps steps, String id) {
        this.proof = proof;
        this.words = words;
        this.steps = steps;
        this.id = id;
        headline = Headline.of(proof, words);
    }

    /**
     * A row of the summary.
     *
     * @param row the row
     * @param first whether it is the first of its group
     * @param href where its question stands; empty for nowhere
     */
    public record SummaryRow(Headline.Row row, boolean first, String href) {}

    /**
     * What one side gets.
     *
     * @param name the side
     * @param none what to say where nothing arises
     * @param rows what arises
     */
    public record Column(String name, String none, List<SummaryRow> rows) {}

    /** What each of the three gets. */
    public List<Column> getShares() {
        return Shares.of(proof, words).shares().stream()
                .map(share -> new Column(
                        LegalWords.named(share.name()),
                        share.none(),
                        share.rows().stream()
                                .map(row -> new SummaryRow(row, false, "#s-" + row.number()))
                                .toList()))
                .toList();
    }

    public Headline getHeadline() {
        return headline;
    }

    /** The outcome of the harbor, for the sign beside the result. */
    public String getHarbor() {
        return harbor(proof);
    }

    /** The outcome of the harbor in a proof; empty where its law has none. */
    public static String harbor(Proof proof) {
        return proof.book().rule(SAFE_HARBOR).map(proof::told).map(Outcome::id).orElse("");
    }

    /** The same if the record closed today. */
    public String getHarborClosed() {
        return proof.book()
                .rule(SAFE_HARBOR)
                .map(harbor -> proof.harborArises() ? proof.of(harbor).outcomeIfClosedToday() : Outcome.DOES_NOT_APPLY)
                .map(Outcome::id)
                .orElse("");
    }

    /** Whether some row of the summary differs in the two readings. */
    public boolean isClosedDiffering() {
        return headline.rows().stream().anyMatch(row -> row.result().differs());
    }

    /** The summary, with the place of each question among the steps that are shown. */
    public List<SummaryRow> getRows() {
        var rows = new ArrayList<SummaryRow>();
        var group = "";
        for (var row : headline.rows()) {
            rows.add(new SummaryRow(
                    row, !row.group().equals(group), row.number().isEmpty() ? "" : "#s-" + row.number()));
            group = row.group();
        }
        return rows;
    }

    public List<Step.Link> getMissing() {
        return steps.missing(proof, headline.missing(), id);
    }
}
