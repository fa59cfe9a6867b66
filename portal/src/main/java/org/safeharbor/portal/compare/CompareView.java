package org.safeharbor.portal.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.portal.cases.CaseAddress;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.DisputeLinks;
import org.safeharbor.portal.cases.DisputePage;
import org.safeharbor.portal.cases.Lens;
import org.safeharbor.portal.reasoning.StepAddress;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** A dispute beside itself under other law, or beside another case. */
@Named("compare")
@RequestScoped
public class CompareView extends DisputePage {

    private static final List<String> WAYS = List.of("presets", "options", "versions", "case");
    private static final int MOST_FOUND = 12;

    @Inject
    private CaseDocuments documents;

    @Inject
    private Columns columns;

    @Inject
    private Variants variants;

    @Inject
    private DisputeLinks links;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    private String by = "";
    private String other = "";
    private String otherContent = "";
    private String search = "";
    private CaseSummary otherSummary;
    private List<DisputeLinks.Choice> disputes = List.of();
    private List<DisputeLinks.Choice> otherDisputes = List.of();
    private List<DisputeLinks.Choice> found = List.of();
    private Table results;
    private Table facts;
    private List<Variants.Variant> partings = List.of();
    private List<Variants.Variant> alike = List.of();

    public void load() {
        var newest = access().orMissing(() -> access().newest(getId()));
        if (newest == null) {
            return;
        }
        by = WAYS.contains(by) ? by : WAYS.get(0);
        var file = documents.draft(newest.document()).file();
        var dispute = choose(file);
        disputes = links.of(file, getContent(), "compare.xhtml?id=" + getId() + "&by=" + by);
        compare(dispute, documents.book(file));
    }

    private void compare(Dispute dispute, RuleBook book) {
        var today = documents.today(dispute.file());
        switch (by) {
            case "presets" -> results = columns.results(presets(dispute, book));
            case "options" -> part(Comparison.ofEachOption(book, dispute, Readings.STANDARD, today));
            case "versions" -> part(Comparison.ofVersions(book, dispute, Readings.STANDARD, today));
            default -> cases(dispute);
        }
    }

    private List<Columns.Of> presets(Dispute dispute, RuleBook book) {
        var compared = new ArrayList<Columns.Of>();
        for (var preset : book.presets()) {
            var proof = documents.assess(dispute, Lens.USUAL.with(preset));
            var head = new Table.Column(
                    law.words().preset(preset), law.words().help(preset), StepAddress.ofWhole(proof, getId()));
            compared.add(new Columns.Of(head, proof, getId()));
        }
        return compared;
    }

    private void part(Comparison comparison) {
        var all = variants.of(comparison, getId());
        partings = all.stream().filter(Variants.Variant::differs).toList();
        alike = all.stream().filter(variant -> !variant.differs()).toList();
    }

    private void cases(Dispute dispute) {
        if (other.isEmpty()) {
            found = access().find(search, MOST_FOUND).stream()
                    .filter(one -> !one.caseId().equals(getId()))
                    .map(one -> new DisputeLinks.Choice(named(one), here() + "&other=" + one.caseId(), false))
                    .toList();
            return;
        }
        var newest = access().orMissing(() -> access().newest(other));
        if (newest == null) {
            return;
        }
        otherSummary = access().summary(other);
        var file = documents.draft(newest.document()).file();
        var beside = DisputeLinks.chosen(file, otherContent);
        otherDisputes = links.of(file, beside.content().id(), here() + "&other=" + other, "otherContent");
        var compared = Stream.of(column(dispute, getSummary()), column(beside, otherSummary))
                .toList();
        results = columns.results(compared);
        facts = columns.facts(compared);
    }

    private Columns.Of column(Dispute dispute, CaseSummary of) {
        var proof = documents.assess(dispute);
        var head = new Table.Column(
                of.projection().title(), of.projection().docket(), StepAddress.ofWhole(proof, of.caseId()));
        return new Columns.Of(head, proof, of.caseId());
    }

    private static String named(CaseSummary one) {
        var docket = one.projection().docket();
        return docket.isEmpty()
                ? one.projection().title()
                : docket + " · " + one.projection().title();
    }

    /** The comparison with another case, without that case. */
    public String getHere() {
        return here();
    }

    private String here() {
        return comparing("case");
    }

    private String comparing(String way) {
        return CaseAddress.of("compare.xhtml", getId(), getContent()) + "&by=" + way;
    }

    /** The ways to compare. */
    public List<DisputeLinks.Choice> getWays() {
        return WAYS.stream()
                .map(way -> new DisputeLinks.Choice(texts.get("compare.by." + way), comparing(way), way.equals(by)))
                .toList();
    }

    /** What this way compares. */
    public String getLead() {
        return texts.get("compare.lead." + by);
    }

    public String getSame() {
        return texts.get("compare.same", results.same().size());
    }

    public String getSameFacts() {
        return texts.get("compare.sameFacts", facts.same().size());
    }

    public String getAlikeCount() {
        return texts.get("compare.alike", alike.size());
    }

    public Table getResults() {
        return results;
    }

    public Table getFacts() {
        return facts;
    }

    public List<Variants.Variant> getPartings() {
        return partings;
    }

    public List<Variants.Variant> getAlike() {
        return alike;
    }

    /** Whether this way shows one change after the other. */
    public boolean isByVariants() {
        return by.equals("options") || by.equals("versions");
    }

    /** Whether another case is still to be chosen. */
    public boolean isChoosing() {
        return by.equals("case") && other.isEmpty();
    }

    public List<DisputeLinks.Choice> getFound() {
        return found;
    }

    public List<DisputeLinks.Choice> getDisputes() {
        return disputes;
    }

    public List<DisputeLinks.Choice> getOtherDisputes() {
        return otherDisputes;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getOtherContent() {
        return otherContent;
    }

    public void setOtherContent(String otherContent) {
        this.otherContent = otherContent;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
