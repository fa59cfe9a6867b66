package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.checks.Assignment.About;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Witnesses;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Truth;

/**
 * The rule book as mathematics, over assignments of facts that can be true together: searched from the witnesses of the
 * examples by turning one or two facts. A seeded sample in every build, far more with {@code -Pchecks-full}.
 */
class RuleBookChecksTest {

    private static final RuleBook BOOK = PrcRuleBook.BOOK;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int MANY = 12;

    private static List<Assignment> witnesses;

    private final Draw draw = new Draw(BOOK, Effort.SEED);

    @BeforeAll
    static void collect() {
        witnesses = Witnesses.all().stream()
                .map(witness -> Assignment.of(witness.dispute()))
                .toList();
    }

    static Stream<Preset> presets() {
        return Preset.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_1_each_rule_can_hold_and_can_fail(Preset preset) {
        Map<String, Set<Outcome>> seen = new HashMap<>();
        for (Assignment witness : witnesses) {
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
        Set<Fact> deciding = new HashSet<>();
        Set<Fact> wanted = new LinkedHashSet<>(draw.asked());
        wanted.removeAll(Known.CHOOSE_THE_TEXT);
        List<Assignment> starts = new ArrayList<>(witnesses);
        variants(Effort.of(1200, MANY), 3, (start, dispute) -> starts.add(start));
        for (Assignment start : starts) {
            wanted.removeIf(
                    fact -> deciding.contains(fact) && !Known.explaining(preset).contains(fact));
            if (!wanted.isEmpty()) {
                turning(start, wanted, preset, deciding);
            }
        }
        List<String> idle = draw.asked().stream()
                .filter(fact -> !Known.CHOOSE_THE_TEXT.contains(fact))
                .filter(fact ->
                        deciding.contains(fact) == Known.explaining(preset).contains(fact))
                .map(Fact::id)
                .toList();

        assertThat(idle)
                .as("facts that decide nothing, or decide although they only explain")
                .isEmpty();
    }

    private void turning(Assignment start, Set<Fact> wanted, Preset preset, Set<Fact> deciding) {
        Results before = results(start, preset).orElseThrow();
        for (About subject : start.subjects()) {
            for (Fact fact : Vocabulary.about(subject.kind())) {
                if (!wanted.contains(fact)) {
                    continue;
                }
                List<Value> values = new ArrayList<>(draw.values(start, fact));
                values.add(Value.UNKNOWN);
                if (values.stream()
                        .flatMap(value -> results(start.with(subject, fact, value), preset).stream())
                        .anyMatch(after -> !sameOutcomes(before, after))) {
                    deciding.add(fact);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_3_what_is_not_open_is_the_result_of_every_completion(Preset preset) {
        Map<String, String> broken = new TreeMap<>();
        variants(Effort.of(500, MANY), 3, (start, dispute) -> {
            Results before = BOOK.results(dispute, preset.readings());
            for (int i = 0; i < 3; i++) {
                Assignment whole = draw.completed(withFurther(start), Known.CLOSED_WORLD.keySet());
                results(whole, preset).ifPresent(after -> BOOK.questions().forEach(question -> {
                    Outcome was = before.outcome(question);
                    if (was != Outcome.OPEN && truth(was) != truth(after.outcome(question))) {
                        broken.putIfAbsent(
                                question.id(),
                                was + " becomes " + after.outcome(question) + "\n  by " + whole.differenceFrom(start)
                                        + "\n  from " + start);
                    }
                }));
            }
        });

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_4_with_everything_decided_each_question_is_answered_and_the_forms_fit(Preset preset) {
        Map<String, String> broken = new TreeMap<>();
        variants(Effort.of(500, MANY), 2, (start, ignored) -> {
            Assignment whole = draw.completed(closed(start), Set.of(MeasureFact.ENDED_AT, MeasureFact.BEFORE_SUIT));
            Optional<Proof> decided = decided(whole, preset);
            decided.ifPresent(proof -> {
                for (Rule question : BOOK.questions()) {
                    if (proof.outcome(question) == Outcome.OPEN) {
                        broken.putIfAbsent(
                                question.id() + " stays open",
                                Missing.of(proof.of(question)).facts() + " " + Assignment.of(proof.dispute()));
                    }
                }
                Set<String> forms = proof.formsThatHold().stream().map(Rule::id).collect(Collectors.toSet());
                boolean apart = Known.FORMS_APART.stream().anyMatch(forms::containsAll);
                boolean none = Known.FORMS_AT_LEAST_ONE.stream().noneMatch(forms::contains);
                if (apart || none) {
                    broken.putIfAbsent(
                            "forms " + forms, Assignment.of(proof.dispute()).toString());
                }
            });
        });

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_5_one_more_element_never_makes_a_notice_worse(Preset preset) {
        Map<String, String> broken = new TreeMap<>();
        variants(Effort.of(500, MANY), 2, (start, dispute) -> {
            Proof before = proof(dispute, preset);
            for (About notice : start.subjects(SubjectKind.NOTICE)) {
                for (Fact element : NoticeFact.values()) {
                    Optional<Value> more = completing(notice, element);
                    more.flatMap(value -> start.with(notice, element, value).dispute())
                            .map(other -> proof(other, preset))
                            .ifPresent(after -> {
                                if (rank(find(after, Known.NOTICE_QUALIFIED, notice.id()))
                                        < rank(find(before, Known.NOTICE_QUALIFIED, notice.id()))) {
                                    broken.putIfAbsent(element.id() + " disqualifies", start.toString());
                                }
                                if (favour(after) > favour(before)) {
                                    broken.putIfAbsent(
                                            element.id() + " helps the provider",
                                            notice.id() + " " + before.outcome(rule(Known.NOTICE_RULE)) + " -> "
                                                    + after.outcome(rule(Known.NOTICE_RULE)) + " " + start);
                                }
                            });
                }
            }
        });

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_6_an_earlier_measure_never_harms_the_provider_toward_the_right_holder(Preset preset) {
        Map<String, String> broken = new TreeMap<>();
        variants(Effort.of(700, MANY), 2, (start, dispute) -> {
            for (About measure : start.subjects(SubjectKind.MEASURE)) {
                if (!(measure.value(MeasureFact.TAKEN_AT) instanceof Value.When taken)
                        || measure.value(MeasureFact.ENDED_AT).isKnown()) {
                    continue;
                }
                LocalDate arrived = start.subjects(SubjectKind.NOTICE).stream()
                        .map(notice -> notice.value(NoticeFact.ARRIVED_AT))
                        .map(value ->
                                value instanceof Value.When when ? when.moment().lastDay() : LocalDate.MAX)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
                Proof before = proof(dispute, preset);
                draw.values(start, MeasureFact.TAKEN_AT).stream()
                        .filter(value -> value instanceof Value.When when
                                && when.moment()
                                        .lastDay()
                                        .isBefore(taken.moment().firstDay())
                                && !when.moment().firstDay().isBefore(arrived))
                        .flatMap(value -> start.with(measure, MeasureFact.TAKEN_AT, value).dispute().stream())
                        .map(other -> proof(other, preset))
                        .filter(after -> favour(after) < favour(before))
                        .findFirst()
                        .ifPresent(after -> broken.putIfAbsent(
                                measure.id() + " " + before.outcome(rule(Known.NOTICE_RULE)) + " -> "
                                        + after.outcome(rule(Known.NOTICE_RULE)),
                                Assignment.of(after.dispute()).differenceFrom(start) + " " + start));
            }
        });

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_7_nobody_is_better_off_with_an_element_open_than_with_it_established(Preset preset) {
        Map<String, String> broken = new TreeMap<>();
        variants(Effort.of(400, MANY), 2, (start, dispute) -> {
            Proof before = proof(dispute, preset);
            for (Node step : rules(before)) {
                Rule rule = step.rule().orElseThrow();
                if (before.find(rule.id(), step.about()).orElseThrow() != step) {
                    continue;
                }
                for (Element element : Element.within(step)) {
                    String name = rule.id() + " " + element.fact().id();
                    if (broken.containsKey(name) || Known.BETTER_OFF_OPEN.containsKey(name)) {
                        continue;
                    }
                    Outcome now = step.outcomeIfClosedToday();
                    List<Outcome> established = element.established(start).stream()
                            .flatMap(other -> other.dispute().stream())
                            .flatMap(other -> proof(other, preset).find(rule.id(), step.about()).stream())
                            .map(Node::outcomeIfClosedToday)
                            .toList();
                    Truth best = element.forTheRule() ? Truth.HOLDS : Truth.FAILS;
                    if (truth(now) == best
                            && !established.isEmpty()
                            && established.stream().allMatch(then -> truth(then) != best)) {
                        broken.put(name, now + " -> " + established + " by " + element + " in " + start);
                    }
                }
            }
        });

        assertThat(broken).isEmpty();
    }

    /** An open fact as it is asserted within a rule, and whether the rule is helped by it. */
    private record Element(Node leaf, FactIs is, boolean inTheSet, boolean forTheRule) {

        static List<Element> within(Node rule) {
            List<Element> found = new ArrayList<>();
            Rule declared = rule.rule().orElseThrow();
            int exceptions = rule.children().size() - declared.exceptions().size();
            for (int i = 0; i < rule.children().size(); i++) {
                search(rule.children().get(i), i < exceptions, found);
            }
            return found;
        }

        private static void search(Node node, boolean upward, List<Element> found) {
            Condition condition = node.condition();
            if (condition instanceof FactIs is && node.answer().asTheRecordStands() == Truth.OPEN) {
                Truth closed = node.answer().ifClosedToday();
                if (closed != Truth.OPEN) {
                    found.add(new Element(node, is, closed == Truth.FAILS, upward == (closed == Truth.FAILS)));
                }
            }
            boolean turns = condition instanceof Not || condition instanceof Step step && !step.holds();
            if (!(condition instanceof Rule) && !(condition instanceof Further)) {
                node.children().forEach(child -> search(child, upward ^ turns, found));
            }
        }

        Fact fact() {
            return is.fact();
        }

        /** Each way in which the side that asserts it can have established it. */
        List<Assignment> established(Assignment start) {
            Stream<Value> all = fact().kind() instanceof Kind.OneOf set
                    ? set.values().stream().map(Value.Choice::new)
                    : Stream.of(Value.YES, Value.NO);
            About about = start.subjects(fact().subject()).stream()
                    .filter(subject -> fact().subject().ordinal() < SubjectKind.NOTICE.ordinal()
                            || subject.id()
                                    .equals(leaf.subject(fact().subject()).id()))
                    .findFirst()
                    .orElseThrow();
            return all.filter(value -> is.values().contains(value) == inTheSet)
                    .map(value -> start.with(about, fact(), value))
                    .toList();
        }

        @Override
        public String toString() {
            return fact().id() + (inTheSet ? " in " : " not in ") + is.values();
        }
    }

    private void variants(int count, int most, BiConsumer<Assignment, Dispute> check) {
        for (int i = 0; i < count; i++) {
            Assignment start = draw.one(witnesses);
            Assignment other = i % 5 == 0 ? start : draw.near(start, most);
            other.dispute().ifPresent(dispute -> check.accept(other, dispute));
        }
    }

    /** There may be one more of what the file is not said to be complete of; then it is complete. */
    private Assignment withFurther(Assignment start) {
        Assignment other = start;
        for (Map.Entry<Fact, SubjectKind> further : further().entrySet()) {
            About content = other.subjects(further.getKey().subject()).get(0);
            Value said = content.value(further.getKey());
            boolean complete =
                    said.equals(Value.YES) || !said.isKnown() && Known.CLOSED_WORLD.containsKey(further.getKey());
            if (!complete) {
                if (draw.oneIn(2)) {
                    other = draw.adding(other, further.getValue());
                }
                other = other.with(other.subjects(further.getKey().subject()).get(0), further.getKey(), Value.YES);
            }
        }
        return other;
    }

    private Assignment closed(Assignment start) {
        Assignment other = start.withoutFindings();
        for (Fact none : further().keySet()) {
            other = other.with(other.subjects(none.subject()).get(0), none, Value.YES);
        }
        return other;
    }

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
    private Optional<Proof> decided(Assignment start, Preset preset) {
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

    private static Optional<Value> completing(About notice, Fact element) {
        Value now = notice.value(element);
        if (!now.isKnown()) {
            return Optional.empty();
        }
        Optional<Value> better = Optional.empty();
        if (Known.COMPLETES.containsKey(element)) {
            better = Optional.of(new Value.Choice(Known.COMPLETES.get(element)));
        } else if (element.kind() instanceof Kind.YesNo) {
            better = Optional.of(Value.YES);
        } else if (element.kind() instanceof Kind.OneOf set && set.ordered()) {
            int next = set.values().indexOf(((Value.Choice) now).id()) + 1;
            better = next < set.values().size()
                    ? Optional.of(new Value.Choice(set.values().get(next)))
                    : Optional.empty();
        }
        return better.filter(value -> !value.equals(now));
    }

    private static Rule rule(String id) {
        return BOOK.rule(id).orElseThrow();
    }

    private static Outcome find(Proof proof, String rule, String about) {
        return proof.find(rule, about).orElseThrow().outcome();
    }

    /** How well the notice rule stands for the provider; that no notice called for anything is as good as an answer. */
    private static int favour(Proof proof) {
        Node rule = proof.of(rule(Known.NOTICE_RULE));
        Truth applies = rule.children().get(0).answer().asTheRecordStands();
        Truth merits = rule.children().get(1).answer().asTheRecordStands();
        Truth inNoWay = merits.or(applies.not());
        return inNoWay == Truth.HOLDS ? 2 : inNoWay == Truth.OPEN ? 1 : 0;
    }

    private static int rank(Outcome outcome) {
        return outcome == Outcome.HOLDS ? 2 : outcome == Outcome.OPEN ? 1 : 0;
    }

    private static Truth truth(Outcome outcome) {
        return outcome == Outcome.HOLDS ? Truth.HOLDS : outcome == Outcome.OPEN ? Truth.OPEN : Truth.FAILS;
    }

    private static boolean sameOutcomes(Results one, Results other) {
        return BOOK.questions().stream()
                .allMatch(question -> one.outcome(question) == other.outcome(question)
                        && one.outcomeIfClosedToday(question) == other.outcomeIfClosedToday(question));
    }

    private static Optional<Results> results(Assignment assignment, Preset preset) {
        return assignment.dispute().map(dispute -> BOOK.results(dispute, preset.readings()));
    }

    private static Proof proof(Dispute dispute, Preset preset) {
        return BOOK.assess(dispute, preset.readings(), AS_OF);
    }

    private static List<Node> rules(Proof proof) {
        List<Node> all = new ArrayList<>();
        each(proof, node -> node.rule().ifPresent(rule -> all.add(node)));
        return all;
    }

    private static void each(Proof proof, java.util.function.Consumer<Node> action) {
        boolean[] seen = new boolean[proof.size()];
        proof.book().questions().forEach(question -> each(proof.of(question), seen, action));
    }

    private static void each(Node node, boolean[] seen, java.util.function.Consumer<Node> action) {
        if (!seen[node.number()]) {
            seen[node.number()] = true;
            action.accept(node);
            node.children().forEach(child -> each(child, seen, action));
        }
    }
}
