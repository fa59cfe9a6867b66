package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.checks.Checks.BOOK;
import static org.safeharbor.core.checks.Checks.MANY;
import static org.safeharbor.core.checks.Checks.MATERIAL;
import static org.safeharbor.core.checks.Checks.each;
import static org.safeharbor.core.checks.Checks.proof;
import static org.safeharbor.core.checks.Checks.results;
import static org.safeharbor.core.checks.Checks.truth;
import static org.safeharbor.core.checks.Checks.variants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.checks.Checks.Broken;
import org.safeharbor.core.checks.Checks.Variant;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;

/**
 * The rule book as mathematics, over assignments of facts that can be true together: searched from the witnesses of the
 * examples by turning one or two facts. A seeded sample in every build, far more with {@code -Pchecks-full}.
 */
class RuleBookChecksTest {

    private static final Map<Fact, SubjectKind> FURTHER = further();

    static Stream<Preset> presets() {
        return Checks.presets();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_1_each_rule_can_hold_and_can_fail(Preset preset) {
        Map<String, Set<Outcome>> seen = new HashMap<>();
        for (Assignment witness : Checks.WITNESSES) {
            witness.dispute()
                    .ifPresent(dispute -> each(proof(dispute, preset), node -> node.rule()
                            .ifPresent(rule -> seen.computeIfAbsent(rule.id(), id -> new HashSet<>())
                                    .add(node.outcome()))));
        }

        assertThat(BOOK.rules())
                .filteredOn(rule -> !Known.ONE_SIDED.containsKey(rule.id()))
                .allSatisfy(rule -> assertThat(seen.getOrDefault(rule.id(), Set.of()))
                        .as(rule.id())
                        .contains(Outcome.HOLDS, Outcome.FAILS));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_2_each_fact_that_is_asked_decides_and_each_explaining_one_does_not(Preset preset) {
        List<Start> starts = Stream.concat(
                        Checks.WITNESSES.stream(),
                        variants(Effort.of(1200, MANY), 3).map(Variant::facts))
                .parallel()
                .flatMap(facts -> results(facts, preset).map(answers -> new Start(facts, answers)).stream())
                .toList();
        List<String> wrong = MATERIAL.asked().parallelStream()
                .filter(fact -> !Known.CHOOSE_THE_TEXT.contains(fact))
                .filter(fact -> isDeciding(fact, starts, preset)
                        == Known.explaining(preset).contains(fact))
                .map(Fact::id)
                .toList();

        assertThat(wrong)
                .as("facts that decide nothing, or decide although they only explain")
                .isEmpty();
    }

    /** Whether it turns some result; where something is said about it is where it is likely to, so those come first. */
    private static boolean isDeciding(Fact fact, List<Start> starts, Preset preset) {
        return Stream.of(true, false)
                .flatMap(said -> starts.stream().filter(start -> start.says(fact) == said))
                .anyMatch(start -> start.isTurnedBy(fact, preset));
    }

    /** Where a search begins, and what is answered there. */
    private record Start(Assignment facts, Results answers) {

        boolean says(Fact fact) {
            return facts.subjects(fact.subject()).stream()
                    .anyMatch(subject -> subject.value(fact).isKnown());
        }

        boolean isTurnedBy(Fact fact, Preset preset) {
            return facts.subjects(fact.subject()).stream()
                    .anyMatch(subject -> MATERIAL.others(facts, subject, fact).stream()
                            .flatMap(value -> results(facts.with(subject, fact, value), preset).stream())
                            .anyMatch(this::isTurnedInto));
        }

        private boolean isTurnedInto(Results other) {
            return BOOK.questions().stream()
                    .anyMatch(question -> answers.outcome(question) != other.outcome(question)
                            || answers.outcomeIfClosedToday(question) != other.outcomeIfClosedToday(question));
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_3_what_is_not_open_is_the_result_of_every_completion(Preset preset) {
        Broken broken = new Broken();
        variants(Effort.of(500, MANY), 3).forEach(variant -> {
            Results before = BOOK.results(variant.dispute(), preset.readings());
            for (int i = 0; i < 3; i++) {
                Assignment start = variant.facts();
                Assignment whole = variant.draw().completed(withFurther(start, variant.draw()), NotAsked.in(start));
                results(whole, preset).ifPresent(after -> BOOK.questions().forEach(question -> {
                    Outcome was = before.outcome(question);
                    if (was != Outcome.OPEN && truth(was) != truth(after.outcome(question))) {
                        broken.add(
                                question.id(),
                                was + " becomes " + after.outcome(question) + "\n  by " + whole.differenceFrom(start)
                                        + "\n  from " + start);
                    }
                }));
            }
        });

        assertThat(broken.found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_4_with_everything_decided_each_question_is_answered_and_the_forms_fit(Preset preset) {
        Broken broken = new Broken();
        variants(Effort.of(500, MANY), 2).forEach(variant -> {
            Assignment whole = variant.draw()
                    .completed(closed(variant.facts()), Set.of(MeasureFact.ENDED_AT, MeasureFact.BEFORE_SUIT));
            decided(whole, preset, variant.draw()).ifPresent(proof -> {
                for (Rule question : BOOK.questions()) {
                    if (proof.outcome(question) == Outcome.OPEN && !waitsForExactDays(proof, question)) {
                        broken.add(
                                question.id() + " stays open",
                                Missing.of(proof.of(question)).facts() + " " + Assignment.of(proof.dispute()));
                    }
                }
                Set<String> forms = proof.formsThatHold().stream().map(Rule::id).collect(Collectors.toSet());
                boolean apart = Known.FORMS_APART.stream().anyMatch(forms::containsAll);
                boolean none = Known.FORMS_AT_LEAST_ONE.stream().noneMatch(forms::contains)
                        && BOOK.forms().stream().noneMatch(form -> proof.outcome(form) == Outcome.OPEN);
                if (apart || none) {
                    broken.add("forms " + forms, Assignment.of(proof.dispute()).toString());
                }
            });
        });

        assertThat(broken.found()).isEmpty();
    }

    /** A month is no decided day: what hangs on the day within it stays open. */
    private static boolean waitsForExactDays(Proof proof, Rule question) {
        Missing missing = Missing.of(proof.of(question));
        return missing.questions().isEmpty()
                && !missing.facts().isEmpty()
                && missing.facts().stream()
                        .allMatch(fact -> proof.dispute().subjects(fact.fact().subject()).stream()
                                .filter(subject -> subject.id().equals(fact.subject()))
                                .anyMatch(subject ->
                                        subject.facts().value(fact.fact()).isKnown()));
    }

    /**
     * There is one more of what the file is said to be incomplete of, and may be of what it is not said to be complete
     * of; then it is complete.
     */
    private static Assignment withFurther(Assignment start, Draw draw) {
        Assignment other = start;
        for (Map.Entry<Fact, SubjectKind> further : FURTHER.entrySet()) {
            Fact none = further.getKey();
            Value complete = other.subjects(none.subject()).get(0).value(none);
            boolean mayLack = !complete.isKnown() && !Known.CLOSED_WORLD.containsKey(none);
            if (complete.equals(Value.NO) || mayLack && draw.oneIn(2)) {
                other = draw.adding(other, further.getValue());
            }
            if (complete.equals(Value.NO) || mayLack) {
                other = complete(other, none);
            }
        }
        return other;
    }

    private static Assignment closed(Assignment start) {
        Assignment other = start.withoutFindings();
        for (Fact none : FURTHER.keySet()) {
            other = complete(other, none);
        }
        return other;
    }

    private static Assignment complete(Assignment start, Fact none) {
        return start.with(start.subjects(none.subject()).get(0), none, Value.YES);
    }

    /** The facts that say that a list is complete, and what it lists. */
    private static Map<Fact, SubjectKind> further() {
        Map<Fact, SubjectKind> all = new LinkedHashMap<>();
        BOOK.rules().forEach(rule -> further(rule.parts(), all));
        return all;
    }

    private static void further(List<Condition> parts, Map<Fact, SubjectKind> all) {
        for (Condition part : parts) {
            if (part instanceof Further further) {
                all.put(further.none(), further.kind());
            } else if (!(part instanceof Rule)) {
                further(part.parts(), all);
            }
        }
    }

    /** The proof once the court has decided every question that was left to it, by the toss of a coin. */
    private static Optional<Proof> decided(Assignment start, Preset preset, Draw draw) {
        Assignment whole = start;
        for (int rounds = 0; rounds < 20; rounds++) {
            Optional<Dispute> dispute = whole.dispute();
            if (dispute.isEmpty()) {
                return Optional.empty();
            }
            Proof proof = proof(dispute.get(), preset);
            Map<String, Node> open = new LinkedHashMap<>();
            each(proof, node -> node.rule()
                    .filter(rule -> rule.isOpenTextured() && node.outcome() == Outcome.OPEN)
                    .ifPresent(rule -> open.put(rule.id() + "@" + node.about(), node)));
            if (open.isEmpty()) {
                return Optional.of(proof);
            }
            for (Node node : open.values()) {
                whole = whole.found(node.rule().orElseThrow().id(), node.about(), draw.oneIn(2));
            }
        }
        throw new AssertionError("The court never ends: " + whole);
    }
}
