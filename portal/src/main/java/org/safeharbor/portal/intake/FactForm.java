package org.safeharbor.portal.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.portal.cases.FactPlace;

/**
 * A fact with its standing, as the fields of a form hold it.
 *
 * <p>The plain answer shows what counts. When somebody changes it, only what makes it count changes: the court's finding
 * where there is one, else the assumption for this assessment. All that is said beside it stays.
 */
public class FactForm implements Serializable {

    private final String factId;
    private final FactPlace place;
    private final String shown;
    private final String shownFinding;
    private final String assumed;
    private final List<String> shownEvidence;
    private final List<PositionForm> positions;
    private String plain;
    private String found;
    private boolean takenAsTrue;
    private String[] evidence;
    private String note;
    private String problem = "";
    private Why why = Why.UNASKED;
    private Boolean folded;

    FactForm(Fact fact, FactPlace place, Standing standing) {
        this.factId = fact.id();
        this.place = place;
        shown = ValueText.of(standing.resolve().value());
        shownFinding = ValueText.of(standing.found());
        assumed = ValueText.of(standing.assumed());
        shownEvidence = List.copyOf(standing.evidence());
        positions = Arrays.stream(Side.values())
                .map(side -> new PositionForm(side, standing))
                .toList();
        plain = shown;
        found = shownFinding;
        takenAsTrue = standing.takenAsTrue();
        evidence = shownEvidence.toArray(String[]::new);
        note = standing.note();
    }

    Fact fact() {
        return Vocabulary.find(factId).orElseThrow();
    }

    FactPlace place() {
        return place;
    }

    /** Whether something is said of it already. */
    boolean isAnswered() {
        return !shown.isEmpty() || isRich();
    }

    /**
     * Why it is asked. Where it stands on the page is settled when that is said first, so that nothing jumps; what is
     * asked of a notice, declaration or measure that somebody just added is never put aside.
     */
    void why(Why reason) {
        why = reason;
        if (folded == null) {
            folded = reason.idle() && !isAnswered() && !Place.isOfEvents(fact());
        }
    }

    /** Puts it aside whatever its answer changes. */
    void putAside() {
        folded = true;
    }

    Why why() {
        return why;
    }

    /** Whether it is put aside, as its answer changed nothing when the page was opened. */
    boolean isFolded() {
        return Boolean.TRUE.equals(folded);
    }

    /** Whether every field can be read; if not, {@link #getProblem} is for whoever asks to fill in words. */
    boolean isReadable() {
        var kind = fact().kind();
        return ValueText.parse(kind, plain).isPresent()
                && ValueText.parse(kind, found).isPresent();
    }

    /** Whether a side is said to state something, but not what. */
    boolean isUnclear() {
        return positions.stream().anyMatch(position -> position.isUnclear(fact().kind()));
    }

    /** The standing that the fields say. */
    Standing standing() {
        var finding = value(found);
        var answer = value(assumed);
        if (!value(plain).equals(value(shown))) {
            var foundBefore = !shownFinding.isEmpty();
            if (foundBefore && found.equals(shownFinding)) {
                finding = value(plain);
            } else {
                answer = value(plain);
            }
        }
        return new Standing(finding, answer, positions(), takenAsTrue, evidence(), note.replace("\r\n", "\n"));
    }

    private Value value(String text) {
        return ValueText.parse(fact().kind(), text).orElse(Value.UNKNOWN);
    }

    private List<Position> positions() {
        return positions.stream()
                .map(position -> position.position(fact().kind()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The exhibits in the order in which they stood, where they are the same. */
    private List<String> evidence() {
        var ticked = List.of(evidence);
        return Set.copyOf(ticked).equals(Set.copyOf(shownEvidence)) ? shownEvidence : ticked;
    }

    /** Whether more is said than a plain answer. */
    public boolean isRich() {
        return !found.isEmpty()
                || takenAsTrue
                || evidence.length > 0
                || !note.isEmpty()
                || positions.stream().anyMatch(position -> !position.getStance().isEmpty());
    }

    public boolean isFaulty() {
        return !problem.isEmpty();
    }

    public String getFactId() {
        return factId;
    }

    public String getPlain() {
        return plain;
    }

    public void setPlain(String plain) {
        this.plain = plain == null ? "" : plain;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found == null ? "" : found;
    }

    public List<PositionForm> getPositions() {
        return positions;
    }

    public boolean isTakenAsTrue() {
        return takenAsTrue;
    }

    public void setTakenAsTrue(boolean takenAsTrue) {
        this.takenAsTrue = takenAsTrue;
    }

    public String[] getEvidence() {
        return evidence.clone();
    }

    public void setEvidence(String[] evidence) {
        this.evidence = evidence == null ? new String[0] : evidence.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getProblem() {
        return problem;
    }

    void problem(String words) {
        problem = words;
    }
}
