package org.safeharbor.portal.reasoning;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Depth;
import org.safeharbor.persistence.store.CaseChangedMeanwhile;
import org.safeharbor.persistence.store.Revision;
import org.safeharbor.portal.cases.CaseAddress;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.DisputeLinks;
import org.safeharbor.portal.cases.DisputePage;
import org.safeharbor.portal.cases.Lens;
import org.safeharbor.portal.cases.Lenses;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** The reasoning of one dispute of a case: the result, the summary, and the proof step by step. */
@Named("reasoning")
@ViewScoped
public class ReasoningView extends DisputePage {

    private static final String LIST = "<ol class=\"sh-proof\" aria-labelledby=\"proof\">";

    @Inject
    private CaseDocuments documents;

    @Inject
    private Steps stepsOf;

    @Inject
    private LegalWords law;

    @Inject
    private Lenses lenses;

    @Inject
    private DisputeLinks links;

    @Inject
    private Texts texts;

    private String depthId = "";
    private String reading = "";
    private int revision;
    private String find = "";
    private FindingForm finding;
    private boolean writer;

    public void load() {
        var newest = access().orMissing(() -> access().newest(getId()));
        if (newest != null) {
            revision = newest.number();
            read(newest);
            choose(draft().file());
            writer = access().mayWrite(getId());
            finding = writer ? atStep() : null;
        }
    }

    /** The fields for the step whose finding is to be entered; null where none is. */
    private FindingForm atStep() {
        return getSteps().stream()
                .filter(step -> step.weighed() && step.line().number().equals(find))
                .findFirst()
                .map(step -> dispute()
                        .finding(step.line().id(), step.line().about())
                        .map(FindingForm::new)
                        .orElseGet(() ->
                                new FindingForm(step.line().id(), step.line().about())))
                .orElse(null);
    }

    /** What is assessed is the revision that was read first, until somebody saves a newer one. */
    private CaseDraft draft() {
        return documents.draft(
                once("document", () -> access().revision(getId(), revision).document()));
    }

    private void read(Revision newest) {
        forget();
        once("document", newest::document);
    }

    private Dispute dispute() {
        return choose(draft().file());
    }

    private Proof proof() {
        return once("proof", () -> documents.assess(dispute(), lens()));
    }

    private Lens lens() {
        return Lens.parse(documents.book(draft().file()), reading);
    }

    /** How the law is taken here, where that is not as usual; empty otherwise. */
    public String getTaken() {
        return lenses.name(lens(), documents.book(draft().file()));
    }

    /** The same step by step, with the law taken as usual. */
    public String getUsual() {
        return address(getId(), getContent(), depth());
    }

    private Depth depth() {
        return Arrays.stream(Depth.values())
                .filter(depth -> depth.id().equals(depthId))
                .findFirst()
                .orElse(Depth.HEADLINE);
    }

    /** Enters the court's own finding at a step, as a new revision. */
    public void decide(FindingForm form) throws IOException {
        form.problem("");
        if (!form.isComplete()) {
            form.problem(texts.get("reasoning.findingIncomplete"));
            return;
        }
        write(form, draft -> draft.find(getContent(), form.finding()));
    }

    /** Takes the court's own finding back, as a new revision. */
    public void takeBack(FindingForm form) throws IOException {
        write(form, draft -> draft.unfind(getContent(), form.rule(), form.about()));
    }

    private void write(FindingForm form, Consumer<CaseDraft> change) throws IOException {
        var changed = draft();
        change.accept(changed);
        try {
            access().append(getId(), revision, documents.write(changed));
        } catch (CaseChangedMeanwhile e) {
            var newest = access().newest(getId());
            revision = newest.number();
            read(newest);
            form.problem(texts.get("reasoning.changedMeanwhile", newest.author()));
            return;
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(getStep());
    }

    /** The step at which a finding is entered, without its fields. */
    public String getStep() {
        return address(proof(), getId(), depth()) + "#s-" + find;
    }

    /** Where a proof is read, with the law taken as in it. */
    static String address(Proof proof, String caseId, Depth depth) {
        return address(caseId, proof.dispute().content().id(), depth)
                + Lens.of(proof).query(proof.book());
    }

    static String address(String caseId, String group, Depth depth) {
        return CaseAddress.of("reasoning.xhtml", caseId, group) + "&depth=" + depth.id();
    }

    public List<Step> getSteps() {
        return once("steps", () -> stepsOf.of(proof(), depth(), getId()));
    }

    /** The steps up to the one where a finding is entered; all of them where none is. */
    public String getStepsBefore() {
        var markup = new ProofMarkup(texts, writer);
        var here = here();
        return LIST
                + (here < 0
                        ? markup.of(getSteps()) + "</ol>"
                        : markup.of(getSteps().subList(0, here))
                                + markup.opened(getSteps().get(here)));
    }

    /** The steps after it. */
    public String getStepsAfter() {
        var here = here();
        return here < 0
                ? ""
                : "</li>"
                        + new ProofMarkup(texts, writer)
                                .of(getSteps().subList(here + 1, getSteps().size()))
                        + "</ol>";
    }

    private int here() {
        return finding == null
                ? -1
                : getSteps().stream().map(step -> step.line().number()).toList().indexOf(find);
    }

    /** What comes out. */
    public ProofResult getResult() {
        return once("result", () -> new ProofResult(proof(), law.words(), stepsOf, getId()));
    }

    public FindingForm getFinding() {
        return finding;
    }

    /** The drawing of the proof, at the depth that is shown and with the law taken as here. */
    public String getDrawing() {
        return CaseAddress.of("proof.svg", getId(), getContent()) + "&depth=" + depth().id()
                + lens().query(proof().book());
    }

    public List<DisputeLinks.Choice> getDepths() {
        return Arrays.stream(Depth.values())
                .map(depth -> new DisputeLinks.Choice(
                        texts.get("reasoning.depth." + depth.id()), address(proof(), getId(), depth), depth == depth()))
                .toList();
    }

    /** The disputes of the case, where there is more than one. */
    public List<DisputeLinks.Choice> getDisputes() {
        return links.of(
                draft().file(),
                getContent(),
                "reasoning.xhtml?id=" + getId() + "&depth=" + depth().id() + lens().query(proof().book()));
    }

    /** Who is in dispute, side by side. */
    public String getParties() {
        var dispute = dispute();
        var named = dispute.file().parties().stream()
                .filter(party -> !party.name().isBlank())
                .map(party -> named(party.side(), party.name()))
                .collect(Collectors.toList());
        if (!dispute.provider().name().isBlank()) {
            named.add(named(Side.PROVIDER, dispute.provider().name()));
        }
        return String.join(" · ", named);
    }

    private String named(Side side, String name) {
        return texts.get("intake.of", LegalWords.named(law.words().side(side)), name);
    }

    public boolean isWriter() {
        return writer;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public String getDepthId() {
        return depthId;
    }

    public void setDepthId(String depthId) {
        this.depthId = depthId;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }
}
