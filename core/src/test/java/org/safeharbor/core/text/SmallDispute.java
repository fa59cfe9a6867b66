package org.safeharbor.core.text;

import static org.safeharbor.core.dispute.Value.NO;
import static org.safeharbor.core.dispute.Value.YES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.time.Moment;

/** A notice about a hit series on a storage platform that was answered after three days; everything has Chinese names. */
final class SmallDispute {

    private final Map<Fact, Standing> content = new LinkedHashMap<>();
    private final Map<Fact, Standing> notice = new LinkedHashMap<>();
    private final Map<Fact, Standing> declaration = new LinkedHashMap<>();
    private List<CourtFinding> findings = List.of();
    private boolean measured = true;
    private boolean again;
    private boolean entitled;
    private String service = "storage";

    static SmallDispute plain() {
        SmallDispute dispute = new SmallDispute();
        dispute.content(ConductFact.FROM, when("2023-05"))
                .content(ConductFact.UNTIL, when("2023-06-04"))
                .content(ConductFact.PROVIDED_BY, new Value.Choice("user"))
                .content(ConductFact.SUBSTITUTES_ORIGIN, NO)
                .content(ConductFact.ORGANISES_CONTENT, NO)
                .content(ConductFact.ACT_WITHIN_RIGHT, YES)
                .content(ConductFact.DAMAGE, YES)
                .content(ConductFact.NO_FURTHER_NOTICES, YES)
                .content(ConductFact.NO_FURTHER_MEASURES, YES)
                .content(KnowledgeFact.HOT_WORK, YES)
                .content(ReliefFact.DAMAGES_SOUGHT, YES);
        dispute.notice(NoticeFact.ARRIVED_AT, when("2023-06-01"))
                .notice(NoticeFact.IDENTITY, YES)
                .notice(NoticeFact.TITLE_PROOF, YES)
                .notice(NoticeFact.CHANNEL, new Value.Choice("published"))
                .notice(NoticeFact.NATURE, new Value.Choice("notice"))
                .notice(NoticeFact.EVIDENCE, new Value.Choice("adequate"))
                .notice(NoticeFact.LOCATION, new Value.Choice("url"));
        return dispute;
    }

    SmallDispute content(Fact fact, Value value) {
        content.put(fact, Standing.found(value));
        return this;
    }

    SmallDispute notice(Fact fact, Value value) {
        notice.put(fact, Standing.assumed(value));
        return this;
    }

    SmallDispute declaration(Fact fact, Value value) {
        declaration.put(fact, Standing.assumed(value));
        return this;
    }

    SmallDispute finding(CourtFinding... made) {
        findings = List.of(made);
        return this;
    }

    /** The same letter came once more, under another id. */
    SmallDispute again() {
        again = true;
        return this;
    }

    SmallDispute withoutMeasure() {
        measured = false;
        return this;
    }

    SmallDispute entitled() {
        entitled = true;
        return this;
    }

    SmallDispute on(String kind) {
        service = kind;
        return this;
    }

    static Value when(String text) {
        return new Value.When(Moment.parse(text).orElseThrow());
    }

    Proof proof() {
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC)
                .titled("某公司诉某平台案")
                .facts(FactSheet.of(Map.of(CaseFact.FILED_ON, Standing.found(when("2023-09-01")))))
                .provider(new ServiceProvider(
                        "P1",
                        "某平台",
                        FactSheet.of(Map.of(
                                ProviderFact.SERVICE, Standing.found(new Value.Choice(service)),
                                ProviderFact.SEES_CONTENT, Standing.found(YES),
                                ProviderFact.ALTERS, Standing.found(NO)))))
                .work(new Work(
                        "W1",
                        "某剧",
                        FactSheet.of(Map.of(
                                WorkFact.RIGHT, Standing.found(new Value.Choice("dissemination")),
                                WorkFact.PROTECTED, Standing.found(YES),
                                WorkFact.NAMED_ON_WORK, Standing.found(YES),
                                WorkFact.ENTITLED, entitled ? Standing.found(YES) : Standing.NONE))))
                .content(new ContentGroup("C1", "P1", "W1", "", FactSheet.of(content), FactSheet.EMPTY, findings))
                .received(new Notice("N1", "P1", FactSheet.of(notice), Map.of("C1", FactSheet.EMPTY)));
        if (again) {
            file.received(new Notice("N2", "P1", FactSheet.of(notice), Map.of("C1", FactSheet.EMPTY)));
        }
        if (!declaration.isEmpty()) {
            file.declared(new Declaration("E1", "P1", FactSheet.of(declaration), Map.of("C1", FactSheet.EMPTY)));
        }
        if (measured) {
            file.took(new MeasureTaken(
                    "M1",
                    "P1",
                    FactSheet.of(Map.of(
                            MeasureFact.KIND, Standing.found(new Value.Choice("delete")),
                            MeasureFact.TAKEN_AT, Standing.found(when("2023-06-04")),
                            MeasureFact.COVERAGE, Standing.found(new Value.Choice("all")),
                            MeasureFact.COPIES_REMAIN, Standing.found(NO))),
                    Map.of("C1", FactSheet.EMPTY),
                    List.of()));
        }
        return SafeHarbor.under(Jurisdiction.PRC)
                .on(LocalDate.of(2026, 3, 1))
                .assess(file.build().disputes().get(0));
    }
}
