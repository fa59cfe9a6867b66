package org.safeharbor.persistence.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.procedure.Actor;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Missing.MissingFact;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.store.Found;
import org.safeharbor.persistence.store.Link;
import org.safeharbor.persistence.store.Projection;

/** What the list of cases shows of a case: its names, how its disputes stand, the first at length, and what it waits for. */
public final class CaseProjection {

    /** Counts up when a projection comes to tell something else of the same answers. */
    private static final String FORM = "5";

    /** Identity of what makes projections: the rules of every jurisdiction, and what is told of their answers. */
    public static final String LAW = Link.sha256(Arrays.stream(Jurisdiction.values())
            .map(jurisdiction -> SafeHarbor.under(jurisdiction).rules().hash())
            .collect(Collectors.joining(" ", FORM + ' ', "")));

    private static final String HARBOR = "prc.harbor.safe-harbor";

    /** What the sender of a notice or of a declaration answers for, and the fact by which somebody raises it. */
    private static final Map<Fact, List<String>> SENDERS = Map.of(
            NoticeFact.WRONG, List.of("prc.wrong-notice.some-liable", "prc.wrong-notice.doubled"),
            DeclarationFact.WRONG, List.of("prc.wrong-declaration.some-liable", "prc.wrong-declaration.punitive"));

    private final CaseFile file;
    private final LocalDate today;

    private CaseProjection(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /**
     * The projection of a document.
     *
     * @param now the moment at which it is written; the day of the assessment follows from it
     */
    public static Projection of(String document, Instant now) {
        return CaseFileJson.readKept(document) instanceof CaseReading.Accepted accepted
                ? of(accepted.file(), now)
                : Projection.titled(CaseFileJson.title(document));
    }

    /** The projection of a case file. */
    public static Projection of(CaseFile file, Instant now) {
        return new CaseProjection(
                        file, LocalDate.ofInstant(now, file.jurisdiction().zone()))
                .projection();
    }

    private Projection projection() {
        var provider = file.providers().stream().findFirst();
        var proofs = file.disputes().stream()
                .findFirst()
                .filter(dispute -> !isBlank(dispute))
                .map(first -> file.disputes().stream().map(this::assess).toList());
        return new Projection(
                        file.docket(),
                        file.title(),
                        provider.map(CaseProjection::service).orElse(""),
                        names(file.providers().stream().map(ServiceProvider::name)),
                        proofs.map(CaseProjection::status).orElse(Projection.DRAFT),
                        proofs.map(CaseProjection::results).orElse(Projection.Results.NONE))
                .alsoFoundBy(Stream.concat(
                                file.parties().stream().map(Party::name),
                                file.works().stream().map(Work::title))
                        .toList())
                .showing(parties(), proofs.map(this::waiting).orElse(Projection.Waiting.NONE))
                .by(LAW);
    }

    private Proof assess(Dispute dispute) {
        return SafeHarbor.under(file.jurisdiction()).on(today).assess(dispute);
    }

    /** A case of which nothing but names is known has no result that is worth showing. */
    private static boolean isBlank(Dispute dispute) {
        return dispute.provider().facts().standings().isEmpty()
                && dispute.content().facts().standings().isEmpty()
                && dispute.file().notices().isEmpty();
    }

    private static String service(ServiceProvider provider) {
        return provider.facts().value(ProviderFact.SERVICE) instanceof Value.Choice choice ? choice.id() : "";
    }

    /** Who sues first, then the others. */
    private String parties() {
        return names(file.parties().stream()
                .sorted(Comparator.comparing(Party::side))
                .map(Party::name));
    }

    private static String names(Stream<String> all) {
        return all.filter(name -> !name.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String status(List<Proof> proofs) {
        return proofs.stream()
                .flatMap(proof -> proof.book().rule(HARBOR).map(proof::told).stream())
                .filter(harbor -> harbor == Outcome.OPEN)
                .findFirst()
                .map(harbor -> Projection.OPEN)
                .orElse(Projection.ANSWERED);
    }

    private static Projection.Results results(List<Proof> proofs) {
        return new Projection.Results(
                found(proofs, proof -> outcome(proof, "prc.role.intermediary", proof::outcome)),
                found(proofs, proof -> outcome(proof, HARBOR, proof::told)),
                found(proofs, proof -> outcome(proof, "prc.harbor.notice-rule", proof::told)),
                found(proofs, proof -> outcome(proof, "prc.harbor.red-flag-rule", proof::told)),
                found(proofs, proof -> outcome(proof, "prc.harbor.measures", proof::told)),
                found(
                        proofs,
                        proof -> Stream.concat(proof.formsThatHold().stream().map(Rule::id), senders(proof))),
                others(proofs.subList(1, proofs.size())));
    }

    private static Found found(List<Proof> proofs, Function<Proof, Stream<String>> ids) {
        var first = ids.apply(proofs.get(0)).toList();
        var beside = proofs.stream()
                .flatMap(ids)
                .filter(id -> !first.contains(id))
                .distinct()
                .sorted();
        return new Found(shortened(first.stream()), shortened(beside));
    }

    private static String others(List<Proof> proofs) {
        var harbors = proofs.stream()
                .flatMap(proof -> outcome(proof, HARBOR, proof::told))
                .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        return harbors.entrySet().stream()
                .map(one -> one.getKey() + ' ' + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What a sender is liable for; with a question mark what is open and was raised. */
    private static Stream<String> senders(Proof proof) {
        return Stream.of(NoticeFact.WRONG, DeclarationFact.WRONG)
                .flatMap(wrong -> SENDERS.get(wrong).stream().flatMap(id -> switch (outcome(proof, id)) {
                    case HOLDS -> Stream.of(id);
                    case OPEN -> isRaised(proof, wrong) ? Stream.of(id + Projection.RAISED) : Stream.empty();
                    default -> Stream.empty();
                }));
    }

    private static Outcome outcome(Proof proof, String rule) {
        return proof.book().rule(rule).map(proof::outcome).orElse(Outcome.DOES_NOT_APPLY);
    }

    private static boolean isRaised(Proof proof, Fact fact) {
        return proof.dispute().subjects(fact.subject()).stream()
                .map(Subject::facts)
                .anyMatch(facts -> facts.tells(fact) && !facts.value(fact).equals(Value.NO));
    }

    /** As many of them as there is room for, each whole; the forms first. */
    private static String shortened(Stream<String> ids) {
        var all = ids.collect(Collectors.joining(" "));
        return all.length() <= 200 ? all : all.substring(0, all.lastIndexOf(' ', 200));
    }

    private static Stream<String> outcome(Proof proof, String rule, Function<Rule, Outcome> as) {
        return proof.book().rule(rule).map(as).map(Outcome::id).stream();
    }

    /** Whoever a clock runs against goes first, then whoever has to prove what is missing, then the court. */
    private Projection.Waiting waiting(List<Proof> proofs) {
        var missing = proofs.stream().map(Missing::of).toList();
        var facts =
                missing.stream().flatMap(one -> one.facts().stream()).distinct().toList();
        var isDecided = missing.stream().allMatch(one -> one.questions().isEmpty());
        var clock = nextClock();
        var whom = clock.map(next -> next.rule().actor().id())
                .or(() -> mostToProve(facts).map(Side::id))
                .orElse(isDecided ? "" : Actor.COURT.id());
        return new Projection.Waiting(
                whom,
                clock.map(next -> next.rule().id()).orElse(""),
                clock.map(next -> next.due().toString()).orElse(""),
                facts.size());
    }

    private static Optional<Side> mostToProve(List<MissingFact> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(MissingFact::bearer, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Side, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The clock that is due next and not stopped; a case that was decided waits for none. */
    private Optional<Clock> nextClock() {
        if (file.facts().value(CaseFact.DECIDED_ON).isKnown()) {
            return Optional.empty();
        }
        var book = SafeHarbor.under(file.jurisdiction()).rules();
        return file.disputes().stream()
                .map(dispute -> Timetable.of(dispute, Clocks.ALL, book, Readings.STANDARD, today))
                .map(Timetable::clocks)
                .flatMap(List::stream)
                .filter(clock -> clock.state() == Clock.State.RUNNING || clock.state() == Clock.State.OVERDUE)
                .min(Comparator.comparing(Clock::due));
    }
}
