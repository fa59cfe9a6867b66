package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.checks.Checks.MANY;
import static org.safeharbor.core.checks.Checks.proof;
import static org.safeharbor.core.checks.Checks.truth;
import static org.safeharbor.core.checks.Checks.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.checks.Assignment.About;
import org.safeharbor.core.checks.Checks.Broken;
import org.safeharbor.core.checks.Checks.Variant;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Truth;

/** Whoever has to prove something gains nothing by leaving it open. */
class OpenIsNeverBetterTest {

    static Stream<Preset> presets() {
        return Checks.presets();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_7_nobody_is_better_off_with_an_element_open_than_with_it_established(Preset preset) {
        Broken broken = new Broken();
        variants(Effort.of(400, MANY), 2).forEach(variant -> {
            Proof before = proof(variant.dispute(), preset);
            Completions completions = new Completions(variant, preset);
            for (Node step : Checks.rules(before)) {
                Rule rule = step.rule().orElseThrow();
                if (before.find(rule.id(), step.about()).orElseThrow() == step) {
                    Element.within(step).stream()
                            .filter(element -> !Known.BETTER_OFF_OPEN.containsKey(element.in(rule)))
                            .filter(element -> element.isWonIfOpen(step))
                            .forEach(element -> compare(step, element, completions, broken));
                }
            }
        });

        assertThat(broken.found()).isEmpty();
    }

    private static void compare(Node step, Element element, Completions completions, Broken broken) {
        Rule rule = step.rule().orElseThrow();
        List<Outcome> established = element.established().stream()
                .flatMap(value -> completions.with(element, value).stream())
                .flatMap(proof -> proof.find(rule.id(), step.about()).stream())
                .map(Node::outcomeIfClosedToday)
                .toList();
        if (!established.isEmpty() && established.stream().allMatch(then -> truth(then) != element.best())) {
            broken.add(
                    element.in(rule),
                    step.outcomeIfClosedToday() + " -> " + established + " by " + element + " in "
                            + completions.variant.facts());
        }
    }

    /** What comes of a variant once one fact is established: many rules ask the same one, so each is proven once. */
    private static final class Completions {
        private final Variant variant;
        private final Preset preset;
        private final Map<List<Object>, List<Proof>> proofs = new HashMap<>();

        Completions(Variant variant, Preset preset) {
            this.variant = variant;
            this.preset = preset;
        }

        /** The proof, unless the value is excluded by another fact. */
        List<Proof> with(Element element, Value value) {
            About about = element.subject(variant.facts());
            return proofs.computeIfAbsent(
                    List.of(about.kind(), about.id(), element.fact(), value),
                    key -> variant.facts().with(about, element.fact(), value).dispute().stream()
                            .map(other -> proof(other, preset))
                            .toList());
        }
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

        /** What calls for a shorter time, which alone of a band somebody bears, is asserted against the rule. */
        private static void search(Node node, boolean upward, List<Element> found) {
            Condition condition = node.condition();
            if (condition instanceof FactIs is && node.answer().asTheRecordStands() == Truth.OPEN) {
                Truth closed = node.answer().ifClosedToday();
                if (closed != Truth.OPEN) {
                    found.add(new Element(node, is, closed == Truth.FAILS, upward == (closed == Truth.FAILS)));
                }
            }
            boolean turns = condition instanceof Not
                    || condition instanceof Step step && !step.holds()
                    || condition instanceof Band;
            if (!(condition instanceof Rule) && !(condition instanceof Further)) {
                node.children().forEach(child -> search(child, upward ^ turns, found));
            }
        }

        Fact fact() {
            return is.fact();
        }

        String in(Rule rule) {
            return rule.id() + " " + fact().id();
        }

        /** What the side that asserts it wants of the rule. */
        Truth best() {
            return forTheRule ? Truth.HOLDS : Truth.FAILS;
        }

        boolean isWonIfOpen(Node rule) {
            return truth(rule.outcomeIfClosedToday()) == best();
        }

        /** Each way in which the side that asserts it can have established it. */
        List<Value> established() {
            Stream<Value> all = fact().kind() instanceof Kind.OneOf set
                    ? set.values().stream().map(Value.Choice::new)
                    : Stream.of(Value.YES, Value.NO);
            return all.filter(value -> is.values().contains(value) == inTheSet).toList();
        }

        About subject(Assignment facts) {
            return facts.subjects(fact().subject()).stream()
                    .filter(subject -> fact().subject().ordinal() < SubjectKind.NOTICE.ordinal()
                            || subject.id()
                                    .equals(leaf.subject(fact().subject()).id()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return fact().id() + (inTheSet ? " in " : " not in ") + is.values();
        }
    }
}
