package org.safeharbor.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** Finds in a proof what can be otherwise, and how. */
final class Levers {

    private final Proof proof;
    private final Map<Fact, Set<String>> asked = new HashMap<>();
    private final Map<Lever.OfFinding, Outcome> questions = new LinkedHashMap<>();
    private final BitSet seen;

    Levers(Proof proof) {
        this.proof = proof;
        this.seen = new BitSet(proof.size());
        Comparison.compared(proof.book()).forEach(question -> visit(proof.of(question)));
    }

    private void visit(Node node) {
        if (seen.get(node.number())) {
            return;
        }
        seen.set(node.number());
        for (Fact fact : node.asks()) {
            asked.computeIfAbsent(fact, key -> new HashSet<>())
                    .add(node.subject(fact.subject()).id());
        }
        node.children().forEach(this::visit);
        node.rule()
                .filter(Rule::isOpenTextured)
                .ifPresent(rule -> questions.put(new Lever.OfFinding(rule, node.about()), node.outcome()));
    }

    /** Each lever with the answers that it can be put to, in a fixed order. */
    Map<Lever, List<Value>> all() {
        Dispute dispute = proof.dispute();
        Map<Lever, List<Value>> levers = new LinkedHashMap<>();
        for (Fact fact : Vocabulary.all()) {
            Set<String> subjects = asked.getOrDefault(fact, Set.of());
            for (Subject subject : dispute.subjects(fact.subject())) {
                if (subjects.contains(subject.id())) {
                    Lever.OfFact lever = new Lever.OfFact(fact, subject);
                    List<Value> answers = others(lever).stream()
                            .filter(answer -> isPossible(lever.moved(dispute, answer), fact.subject()))
                            .toList();
                    levers.put(lever, answers);
                }
            }
        }
        questions.forEach((lever, outcome) -> levers.put(lever, others(outcome)));
        return levers;
    }

    private static List<Value> others(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> List.of(Value.NO);
            case FAILS -> List.of(Value.YES);
            case OPEN -> List.of(Value.YES, Value.NO);
            case DOES_NOT_APPLY -> List.of();
        };
    }

    private List<Value> others(Lever.OfFact lever) {
        Kind kind = lever.fact().kind();
        List<Value> all = List.of();
        if (kind instanceof Kind.YesNo) {
            all = List.of(Value.YES, Value.NO);
        } else if (kind instanceof Kind.OneOf set) {
            all = set.values().stream().<Value>map(Value.Choice::new).toList();
        } else if (kind instanceof Kind.When && !lever.now().isKnown()) {
            all = days();
        }
        return all.stream().filter(value -> !value.equals(lever.now())).toList();
    }

    /** The days around those that the case names, and a year before and after all of them. */
    private List<Value> days() {
        TreeSet<LocalDate> named = new TreeSet<>();
        for (SubjectKind kind : SubjectKind.values()) {
            for (Subject subject : proof.dispute().subjects(kind)) {
                subject.facts().standings().keySet().forEach(fact -> {
                    if (subject.facts().value(fact) instanceof Value.When when) {
                        named.add(when.moment().firstDay());
                        named.add(when.moment().lastDay());
                    }
                });
            }
        }
        if (named.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> tried = new TreeSet<>();
        named.forEach(day -> tried.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        tried.add(named.first().minusYears(1));
        tried.add(named.last().plusYears(1));
        return tried.stream()
                .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
                .<Value>map(day -> new Value.When(Moment.on(day)))
                .toList();
    }

    /** Whether no two facts contradict each other, as far as subjects of this kind are concerned. */
    private static boolean isPossible(Dispute dispute, SubjectKind changed) {
        FactSheet around = dispute.subjects(SubjectKind.PROVIDER)
                .get(0)
                .facts()
                .overlaidBy(dispute.subjects(SubjectKind.CASE).get(0).facts());
        List<Subject> touched = new ArrayList<>(dispute.subjects(changed));
        if (changed == SubjectKind.PROVIDER) {
            touched.addAll(dispute.subjects(SubjectKind.NOTICE));
            touched.addAll(dispute.subjects(SubjectKind.DECLARATION));
            touched.addAll(dispute.subjects(SubjectKind.MEASURE));
        }
        if (changed == SubjectKind.CASE) {
            touched.addAll(dispute.subjects(SubjectKind.CONTENT));
        }
        return touched.stream()
                .map(subject -> around.overlaidBy(subject.facts()))
                .noneMatch(sheet -> Consistency.ALL.stream().anyMatch(rule -> rule.isBrokenBy(sheet)));
    }
}
