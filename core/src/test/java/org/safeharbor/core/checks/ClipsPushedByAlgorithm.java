package org.safeharbor.core.checks;

import static org.safeharbor.core.dispute.Value.NO;
import static org.safeharbor.core.dispute.Value.YES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.time.Moment;

/** The dispute of D03, iQiyi against ByteDance, as the demonstration case file tells it: what speed is measured on. */
public final class ClipsPushedByAlgorithm {

    /** The dispute. */
    public static final Dispute DISPUTE = CaseFile.under(Jurisdiction.PRC)
            .titled("D03")
            .facts(sheet(Map.of(CaseFact.FILED_ON, at("2018"), CaseFact.DECIDED_ON, at("2021/2022-02"))))
            .provider(new ServiceProvider(
                    "toutiao",
                    "ByteDance",
                    sheet(Map.of(
                            ProviderFact.SERVICE, new Value.Choice("storage"),
                            ProviderFact.RECOMMENDS, YES,
                            ProviderFact.SEES_CONTENT, YES,
                            ProviderFact.REMOVES_ITEMS, YES))))
            .work(new Work(
                    "yanxi",
                    "Yanxi",
                    sheet(Map.of(
                            WorkFact.RIGHT, new Value.Choice("dissemination"),
                            WorkFact.PROTECTED, YES,
                            WorkFact.ENTITLED, YES))))
            .content(
                    new ContentGroup("clips", "toutiao", "yanxi", "1,314 clips", content(), FactSheet.EMPTY, List.of()))
            .received(new Notice("n1", "toutiao", disputedNotice(), Map.of("clips", FactSheet.EMPTY)))
            .took(new MeasureTaken(
                    "m1",
                    "toutiao",
                    sheet(Map.of(MeasureFact.KIND, new Value.Choice("delete"))),
                    Map.of("clips", sheet(Map.of(MeasureFact.COPIES_REMAIN, YES))),
                    List.of()))
            .build()
            .disputes()
            .get(0);

    private ClipsPushedByAlgorithm() {}

    private static FactSheet content() {
        Map<Fact, Value> facts = new HashMap<>(Map.of(
                ConductFact.FROM, at("2018"),
                ConductFact.UNTIL, at("2018"),
                ConductFact.STILL_ONLINE, NO,
                ConductFact.PROVIDED_BY, new Value.Choice("user"),
                ConductFact.PRIMA_FACIE_PROVISION, NO,
                ConductFact.ORGANISES_CONTENT, NO,
                ConductFact.ACT_WITHIN_RIGHT, YES,
                ConductFact.LICENSED, NO,
                ConductFact.EXCEPTION, NO,
                ConductFact.DAMAGE, YES));
        facts.putAll(Map.of(
                ConductFact.NO_FURTHER_MEASURES, YES,
                KnowledgeFact.HOT_WORK, YES,
                KnowledgeFact.PUSHED, YES,
                KnowledgeFact.HIGH_VIEWS, YES,
                KnowledgeFact.PROFESSIONAL, YES,
                KnowledgeFact.EFFECTIVE_PREVENTION, NO,
                KnowledgeFact.COMPLEX_LEGALITY, NO,
                ReliefFact.DAMAGES_SOUGHT, YES));
        return sheet(facts)
                .with(
                        KnowledgeFact.WARNED_BEFORE_RELEASE,
                        Standing.said(
                                Position.states(Side.RIGHT_HOLDER, YES),
                                Position.of(Side.PROVIDER, Position.Stance.DENIES)));
    }

    private static FactSheet disputedNotice() {
        return FactSheet.EMPTY.with(
                NoticeFact.NATURE,
                Standing.said(
                        Position.states(Side.RIGHT_HOLDER, new Value.Choice("notice")),
                        Position.states(Side.PROVIDER, new Value.Choice("earlyWarning"))));
    }

    private static Value at(String moment) {
        return new Value.When(Moment.parse(moment).orElseThrow());
    }

    private static FactSheet sheet(Map<? extends Fact, Value> values) {
        Map<Fact, Standing> standings = new HashMap<>();
        values.forEach((fact, value) -> standings.put(fact, Standing.found(value)));
        return FactSheet.of(standings);
    }
}
