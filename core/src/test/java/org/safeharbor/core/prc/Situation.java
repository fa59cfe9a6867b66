package org.safeharbor.core.prc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.time.Moment;

/** A dispute in the making: begins as a situation with a name and is turned fact by fact. */
final class Situation {

    private final Map<SubjectKind, Map<Fact, Standing>> facts = new EnumMap<>(SubjectKind.class);
    private final Map<String, Map<Fact, Standing>> notices = new LinkedHashMap<>();
    private final Map<String, Map<Fact, Standing>> measures = new LinkedHashMap<>();
    private final Map<String, Map<Fact, Standing>> declarations = new LinkedHashMap<>();
    private final Map<String, List<String>> answers = new HashMap<>();
    private final List<CourtFinding> findings = new ArrayList<>();
    private Readings readings = Readings.STANDARD;
    private String docket = "";

    /** Nothing is known. */
    static Situation unknown() {
        return new Situation();
    }

    /** A user put a protected work on a hosting service in 2023 without permission; nobody complained, nobody knew. */
    static Situation aHostedWork() {
        Situation situation = unknown()
                .with(ProviderFact.SERVICE, "platform")
                .with(ProviderFact.SEES_CONTENT, true)
                .with(ProviderFact.LABELLED_USER_SPACE, true)
                .with(ProviderFact.CONTACTS_PUBLISHED, true)
                .with(ProviderFact.ALTERS, false)
                .with(WorkFact.RIGHT, "dissemination")
                .with(WorkFact.PROTECTED, true)
                .with(WorkFact.ENTITLED, true)
                .with(WorkFact.NAMED_ON_WORK, true)
                .with(WorkFact.NOTORIOUS, false)
                .with(ConductFact.FROM, "2023-03-01")
                .with(ConductFact.UNTIL, "2023-06-30")
                .with(ConductFact.STILL_ONLINE, false)
                .with(ConductFact.PROVIDED_BY, "user")
                .with(ConductFact.PRIMA_FACIE_PROVISION, false)
                .with(ConductFact.SELF_OPERATED, false)
                .with(ConductFact.SUBSTITUTES_ORIGIN, false)
                .with(ConductFact.ORGANISES_CONTENT, false)
                .with(ConductFact.ACT_WITHIN_RIGHT, true)
                .with(ConductFact.LICENSED, false)
                .with(ConductFact.EXCEPTION, false)
                .with(ConductFact.DAMAGE, true)
                .with(ConductFact.LOSS_GREW, true)
                .with(ConductFact.DIRECT_BENEFIT, false)
                .with(ConductFact.NO_FURTHER_NOTICES, true)
                .with(ConductFact.NO_FURTHER_MEASURES, true)
                .with(ReliefFact.DAMAGES_SOUGHT, true)
                .with(ReliefFact.STOP_SOUGHT, true);
        situation
                .with(ConductFact.INDUCES, false)
                .with(ConductFact.REPOSTED, false)
                .with(ConductFact.OFFICIAL_SOURCE, false)
                .with(WorkFact.PERSONAL_OBJECT, false)
                .with(ProviderFact.RULES_ALLOW_MEASURES, false)
                .with(ConductFact.ONGOING_DANGER, false)
                .with(ConductFact.CONTENT_SERVICE, false)
                .with(ConductFact.NO_FURTHER_DECLARATIONS, true)
                .with(CaseFact.LIMITATION_PLEADED, false)
                .with(ProviderFact.HAS_IP_RULES, true)
                .with(ProviderFact.FILTERS_EVIDENT_FAKES, true);
        for (KnowledgeFact fact : KnowledgeFact.values()) {
            if (fact != KnowledgeFact.KNOWN_FROM) {
                situation.with(fact, false);
            }
        }
        return situation;
    }

    /** The same on a rented server that the provider cannot look into. */
    static Situation aRentedServer() {
        return aHostedWork().with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false);
    }

    /** The hosted work, complained of in a complete notice on Monday 3 April 2023. */
    static Situation aNotifiedWork() {
        return aHostedWork().notice("n1");
    }

    /** The notified work, deleted completely on the day after the notice. */
    static Situation aDeletedWork() {
        return aNotifiedWork().measure("m1");
    }

    /** A hit that the provider's own algorithm pushed, known since Monday 6 March 2023. */
    static Situation aPushedHit() {
        return aHostedWork()
                .with(KnowledgeFact.HOT_WORK, true)
                .with(KnowledgeFact.PUSHED, true)
                .with(KnowledgeFact.KNOWN_FROM, "2023-03-06");
    }

    /** Says one fact otherwise: yes or no, a choice, or a moment. */
    Situation with(Fact fact, Object value) {
        facts.computeIfAbsent(fact.subject(), kind -> new HashMap<>()).put(fact, Standing.assumed(value(fact, value)));
        return this;
    }

    /** Says one fact otherwise, if anything was said of it. */
    Situation moved(Fact fact, Object value) {
        return facts.getOrDefault(fact.subject(), Map.of()).containsKey(fact) ? with(fact, value) : this;
    }

    /** Says how a fact stands. */
    Situation standing(Fact fact, Standing standing) {
        facts.computeIfAbsent(fact.subject(), kind -> new HashMap<>()).put(fact, standing);
        return this;
    }

    /** Takes back what was said of these facts. */
    Situation without(Fact... unknown) {
        for (Fact fact : unknown) {
            facts.getOrDefault(fact.subject(), new HashMap<>()).remove(fact);
            notices.values().forEach(sheet -> sheet.remove(fact));
            measures.values().forEach(sheet -> sheet.remove(fact));
            declarations.values().forEach(sheet -> sheet.remove(fact));
        }
        return this;
    }

    /** Takes back all that was said of knowledge. */
    Situation withKnowledgeOpen() {
        return without(KnowledgeFact.values());
    }

    /** Adds a complete notice that arrived on 3 April 2023. */
    Situation notice(String id) {
        notices.put(id, new HashMap<>());
        return notice(id, NoticeFact.ARRIVED_AT, "2023-04-03")
                .notice(id, NoticeFact.IDENTITY, true)
                .notice(id, NoticeFact.TITLE_PROOF, true)
                .notice(id, NoticeFact.TRUTH_STATEMENT, true)
                .notice(id, NoticeFact.NATURE, "notice")
                .notice(id, NoticeFact.CHANNEL, "published")
                .notice(id, NoticeFact.EVIDENCE, "adequate")
                .notice(id, NoticeFact.LOCATION, "url");
    }

    /** Says one fact of a notice otherwise. */
    Situation notice(String id, NoticeFact fact, Object value) {
        notices.get(id).put(fact, Standing.assumed(value(fact, value)));
        return this;
    }

    /** Says how the parties stand to one fact of a notice. */
    Situation noticeStanding(String id, NoticeFact fact, Standing standing) {
        notices.get(id).put(fact, standing);
        return this;
    }

    /** Says how the parties stand to one fact of a measure. */
    Situation measureStanding(String id, MeasureFact fact, Standing standing) {
        measures.get(id).put(fact, standing);
        return this;
    }

    /** Says how the parties stand to one fact of a declaration. */
    Situation declarationStanding(String id, DeclarationFact fact, Standing standing) {
        declarations.get(id).put(fact, standing);
        return this;
    }

    /** Adds a complete deletion on 4 April 2023, before any suit. */
    Situation measure(String id) {
        measures.put(id, new HashMap<>());
        return measure(id, MeasureFact.KIND, "delete")
                .measure(id, MeasureFact.TAKEN_AT, "2023-04-04")
                .measure(id, MeasureFact.BEFORE_SUIT, true)
                .measure(id, MeasureFact.COVERAGE, "all")
                .measure(id, MeasureFact.COPIES_REMAIN, false);
    }

    /** Says one fact of a measure otherwise. */
    Situation measure(String id, MeasureFact fact, Object value) {
        measures.get(id).put(fact, Standing.assumed(value(fact, value)));
        return this;
    }

    /** The measure came only after the suit, which was brought on Tuesday 4 April 2023, after the notice. */
    Situation onlyAfterSuit(String id) {
        return measure(id, MeasureFact.BEFORE_SUIT, false).with(CaseFact.FILED_ON, "2023-04-04");
    }

    /**
     * Adds a complete declaration that reached the holder on Monday 10 April 2023, who did nothing; nothing was put back,
     * and unless something else was said, the suit came in December.
     */
    Situation declaration(String id) {
        declarations.put(id, new HashMap<>());
        facts.computeIfAbsent(CaseFact.FILED_ON.subject(), kind -> new HashMap<>())
                .putIfAbsent(CaseFact.FILED_ON, Standing.assumed(value(CaseFact.FILED_ON, "2023-12-01")));
        return declaration(id, DeclarationFact.ARRIVED_AT, "2023-04-07")
                .declaration(id, DeclarationFact.IDENTITY, true)
                .declaration(id, DeclarationFact.EVIDENCE, true)
                .declaration(id, DeclarationFact.FORWARDED_AT, "2023-04-10")
                .declaration(id, DeclarationFact.HOLDER_ACTED, false)
                .declaration(id, DeclarationFact.DELAY_BEYOND_CONTROL, false)
                .declaration(id, DeclarationFact.RESTORED, false);
    }

    /** Says one fact of a declaration otherwise. */
    Situation declaration(String id, DeclarationFact fact, Object value) {
        declarations.get(id).put(fact, Standing.assumed(value(fact, value)));
        return this;
    }

    /** Says which notices a measure answers. */
    Situation answering(String measure, String... noticeIds) {
        answers.put(measure, List.of(noticeIds));
        return this;
    }

    /** Enters a finding of the court. */
    Situation found(String rule, String about, boolean holds) {
        findings.add(new CourtFinding(rule, about, holds, "reasons"));
        return this;
    }

    /** Gives the case a docket number. */
    Situation docket(String number) {
        docket = number;
        return this;
    }

    /** Takes a disputed point otherwise. */
    Situation reading(Reading reading, String option) {
        readings = readings.with(reading, option);
        return this;
    }

    /** Another situation with the same facts, to be turned by itself. */
    Situation copy() {
        Situation copy = new Situation();
        facts.forEach((kind, sheet) -> copy.facts.put(kind, new HashMap<>(sheet)));
        notices.forEach((id, sheet) -> copy.notices.put(id, new HashMap<>(sheet)));
        measures.forEach((id, sheet) -> copy.measures.put(id, new HashMap<>(sheet)));
        declarations.forEach((id, sheet) -> copy.declarations.put(id, new HashMap<>(sheet)));
        copy.answers.putAll(answers);
        copy.findings.addAll(findings);
        copy.readings = readings;
        copy.docket = docket;
        return copy;
    }

    private static Value value(Fact fact, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? Value.YES : Value.NO;
        }
        return fact.kind() instanceof Kind.When
                ? new Value.When(Moment.parse((String) value).orElseThrow())
                : new Value.Choice((String) value);
    }

    private FactSheet sheet(SubjectKind kind) {
        return FactSheet.of(facts.getOrDefault(kind, Map.of()));
    }

    Dispute dispute() {
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC)
                .docket(docket)
                .titled("test")
                .facts(sheet(SubjectKind.CASE))
                .provider(new ServiceProvider("p", "provider", sheet(SubjectKind.PROVIDER)))
                .work(new Work("w", "work", sheet(SubjectKind.WORK)))
                .content(new ContentGroup("c", "p", "w", "", sheet(SubjectKind.CONTENT), FactSheet.EMPTY, findings));
        notices.forEach(
                (id, sheet) -> file.received(new Notice(id, "p", FactSheet.of(sheet), Map.of("c", FactSheet.EMPTY))));
        declarations.forEach((id, sheet) ->
                file.declared(new Declaration(id, "p", FactSheet.of(sheet), Map.of("c", FactSheet.EMPTY))));
        measures.forEach((id, sheet) -> file.took(new MeasureTaken(
                id, "p", FactSheet.of(sheet), Map.of("c", FactSheet.EMPTY), answers.getOrDefault(id, List.of()))));
        return file.build().disputes().get(0);
    }

    Readings readings() {
        return readings;
    }

    Proof proof() {
        return proof(PrcRuleBook.BOOK);
    }

    Proof proof(RuleBook book) {
        return book.assess(dispute(), readings, LocalDate.of(2026, 11, 21));
    }
}
