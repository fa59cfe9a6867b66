package org.safeharbor.portal.whatif;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.safeharbor.core.analysis.Flips;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.portal.cases.CaseAddress;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.DisputeLinks;
import org.safeharbor.portal.cases.DisputePage;
import org.safeharbor.portal.cases.Lens;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/**
 * Facts, moments and views put otherwise, and what turns at once. Nothing is saved before somebody keeps it; what is
 * supposed stands in the address, so that a page that is loaded again shows it again.
 */
@Named("whatIf")
@ViewScoped
public class WhatIfView extends DisputePage {

    @Inject
    private CaseDocuments documents;

    @Inject
    private Switches switches;

    @Inject
    private Turns turns;

    @Inject
    private Views views;

    @Inject
    private DisputeLinks links;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    private final Set<String> shown = new LinkedHashSet<>();
    private String suppositions = "";
    private String reading = "";
    private int kept;
    private int revision;
    private String document = "";
    private boolean writer;
    private Supposed supposed = new Supposed();
    private Lens lens = Lens.USUAL;
    private String added = "";

    public void load() {
        var newest = access().orMissing(() -> access().newest(getId()));
        if (newest != null) {
            revision = newest.number();
            document = newest.document();
            writer = access().mayWrite(getId());
            supposed = Supposed.parse(suppositions, dispute());
            lens = Lens.parse(book(), reading);
        }
    }

    private Dispute dispute() {
        return once("dispute", () -> choose(documents.draft(document).file()));
    }

    private RuleBook book() {
        return documents.book(dispute().file());
    }

    /** What follows from what is supposed. */
    public Consequences getFollows() {
        return once("follows", () -> {
            var today = documents.today(dispute().file());
            var flips = Flips.of(book(), supposed.in(dispute()), lens.readings(), today);
            return new Consequences(documents.assess(dispute()), flips, law.words(), turns, getId());
        });
    }

    private Flips flips() {
        return getFollows().flips();
    }

    /** Takes what was switched. */
    public void change() {
        getSwitches().forEach(one -> {
            if (!supposed.put(one.getKey(), one.getValue(), dispute())) {
                texts.warnPlainly(texts.get("whatif.unreadable", one.getLabel(), one.getValue()));
            }
        });
        refresh();
    }

    /** Takes the views that were chosen one by one. */
    public void view() {
        getPoints().forEach(point -> lens = lens.with(book(), point.getId(), point.getOption()));
        refresh();
    }

    /** Supposes one answer. */
    public void suppose(Turns.Turn turn) {
        supposed.put(turn.key(), turn.answer(), dispute());
        refresh();
    }

    /** Shows one more fact as a switch. */
    public void add() {
        if (Supposed.question(added, dispute()).isPresent()) {
            shown.add(added);
        }
        added = "";
        refresh();
    }

    /** Takes every supposition back. */
    public void reset() {
        supposed.clear();
        lens = Lens.USUAL;
        refresh();
    }

    /** Forgets what was worked out, and puts what is supposed into the address. */
    private void refresh() {
        forget();
        PrimeFaces.current().executeScript("history.replaceState(history.state,'','" + here() + "')");
    }

    private String here() {
        var facts = supposed.encoded();
        return address(getContent()) + (facts.isEmpty() ? "" : "&if=" + facts) + lens.query(book());
    }

    private String address(String group) {
        return CaseAddress.of("whatif.xhtml", getId(), group);
    }

    /** Writes the supposed facts into the case, as a revision. */
    public String keep() {
        var draft = documents.draft(document);
        if (isSettled()) {
            return null;
        }
        supposed.keep(draft, dispute());
        if (!draft.problems().isEmpty() || !getFollows().getContradictions().isEmpty()) {
            texts.warn(null, "whatif.contradicts");
            return null;
        }
        try {
            var written = access().append(getId(), revision, documents.write(draft));
            return "/cases/" + address(getContent()) + "&kept=" + written.number() + lens.query(book())
                    + "&faces-redirect=true";
        } catch (CaseChangedMeanwhile e) {
            texts.warn(
                    null,
                    "whatif.changedMeanwhile",
                    access().newestNote(getId()).author());
            return null;
        }
    }

    public List<Switch> getSwitches() {
        return once("switches", () -> {
            shown.addAll(Switches.mattering(flips()));
            shown.addAll(supposed.answers().keySet());
            return switches.of(shown, dispute(), supposed, flips());
        });
    }

    /** The facts that turn nothing by themselves. */
    public List<Switch.Choice> getIdle() {
        return once("idle", () -> {
            getSwitches();
            return switches.idle(flips(), shown);
        });
    }

    public String getIdleCount() {
        return texts.get("whatif.idle", getIdle().size());
    }

    public List<Views.Point> getPoints() {
        return once("points", () -> views.points(book(), lens));
    }

    public List<Switch.Choice> getPresets() {
        return views.presets(book(), lens);
    }

    public String getPreset() {
        var preset = lens.preset(book());
        return preset == null ? "" : preset.id();
    }

    public void setPreset(String chosen) {
        book().presets().stream()
                .filter(preset -> preset.id().equals(chosen))
                .forEach(preset -> lens = lens.with(preset));
    }

    /** Takes the preset that was chosen. */
    public void preset() {
        refresh();
    }

    public boolean isSupposing() {
        return !supposed.answers().isEmpty() || !lens.isUsual();
    }

    /** Whether there is something that can be written into the case. */
    public boolean isKeepable() {
        return writer && !supposed.answers().isEmpty();
    }

    /** The switches that stand otherwise than in the case. */
    public List<Switch> getSupposed() {
        return getSwitches().stream().filter(Switch::isChanged).toList();
    }

    /** What cannot be kept, as the sides agree on it; empty for nothing. */
    public List<String> getSettledFacts() {
        return supposed.settledBetweenTheSides(documents.draft(document), dispute()).stream()
                .map(question -> law.words().label(question.fact()))
                .toList();
    }

    public boolean isSettled() {
        return !getSettledFacts().isEmpty();
    }

    public String getKeepCount() {
        return texts.get("whatif.keep", supposed.answers().size());
    }

    public String getChangeCount() {
        return texts.get("whatif.changes", getFollows().getChanges().size());
    }

    public String getFurtherTurnsCount() {
        return texts.get("whatif.furtherTurns", getFollows().getFurtherTurns().size());
    }

    public List<DisputeLinks.Choice> getDisputes() {
        return links.of(dispute().file(), getContent(), "whatif.xhtml?id=" + getId());
    }

    /** What to say of a revision that was just written; empty for nothing. */
    public String getKeptText() {
        return kept > 0 && kept == revision ? texts.get("whatif.kept", kept) : "";
    }

    public boolean isWriter() {
        return writer;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added == null ? "" : added;
    }

    public String getSuppositions() {
        return suppositions;
    }

    public void setSuppositions(String suppositions) {
        this.suppositions = suppositions;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public int getKept() {
        return kept;
    }

    public void setKept(int kept) {
        this.kept = kept;
    }
}
