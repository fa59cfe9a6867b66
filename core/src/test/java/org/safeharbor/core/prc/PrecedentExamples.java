package org.safeharbor.core.prc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.precedent.Factor;
import org.safeharbor.core.precedent.Holding;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;

/** Each holding that can constrain, with each of its factors turned: made from the tables of cases, not from the rules. */
final class PrecedentExamples {

    private static final Map<String, String> ABOUT = Map.of(
            "prc.knowledge.should-have-known", "",
            "prc.measures.type-fitted", "m1",
            "prc.measures.effective", "m1",
            "prc.measures.timely-after-notice", "n1/m1");

    private final Precedent precedent;
    private final Holding holding;
    private final Rule rule;
    private final List<Example> examples = new ArrayList<>();

    private PrecedentExamples(Precedent precedent, Holding holding) {
        this.precedent = precedent;
        this.holding = holding;
        this.rule = PrcRuleBook.BOOK.rule(holding.question()).orElseThrow();
    }

    static Stream<Example> all() {
        return DecidedCases.ALL.cases().stream()
                .filter(Precedent::canConstrain)
                .flatMap(precedent -> precedent.holdings().stream()
                        .filter(holding -> ABOUT.containsKey(holding.question()))
                        .flatMap(holding -> new PrecedentExamples(precedent, holding).both()));
    }

    private Stream<Example> both() {
        decided("the same was established as in " + precedent.id(), same());
        readings();
        factors();
        law();
        if (holding.speakingFor().stream().anyMatch(factor -> factor.is().fact() == MeasureFact.BEFORE_SUIT)) {
            dates();
        }
        step(
                "it is this very case",
                same().docket("\uff08" + precedent.dockets().get(0).substring(1)),
                Outcome.FAILS);
        return examples.stream();
    }

    private void readings() {
        for (String option : DisputedPoints.PRECEDENTS.options()) {
            boolean counts = precedent.level().ordinal()
                    <= DisputedPoints.PRECEDENTS.options().indexOf(option);
            Situation taken = same().reading(DisputedPoints.PRECEDENTS, option);
            step("precedents are taken as " + option, taken, counts ? Outcome.HOLDS : Outcome.FAILS);
        }
    }

    private void factors() {
        for (FactIs is : holding.context()) {
            step("it is not about " + is, set(same(), is.fact(), other(is)), Outcome.FAILS);
            openToday("it is open whether it is about " + is, is.fact(), gaining(), Outcome.FAILS);
        }
        for (Factor factor : holding.speakingFor()) {
            step("this is missing: " + factor.is(), set(same(), factor.is().fact(), other(factor.is())), Outcome.FAILS);
            if (!factor.is().fact().equals(MeasureFact.BEFORE_SUIT)) {
                openToday("this is open: " + factor.is(), factor.is().fact(), factor.bearer(), Outcome.FAILS);
            }
        }
        for (Factor factor : DecidedCases.ALL.factors()) {
            boolean opposes = factor.question().equals(holding.question()) && factor.speaksFor() != holding.result();
            if (opposes) {
                boolean there = holding.against().contains(factor);
                for (Value value : factor.is().values()) {
                    Situation with = set(same(), factor.is().fact(), plain(value));
                    step("this speaks against it: " + factor.is(), with, there ? Outcome.HOLDS : Outcome.FAILS);
                }
                if (!there) {
                    openToday("this is open: " + factor.is(), factor.is().fact(), factor.bearer(), Outcome.HOLDS);
                }
            }
        }
    }

    /** Where it was not settled whether a measure came before the suit, the dates tell. */
    private void dates() {
        step(
                "it was taken after the suit",
                same().without(MeasureFact.BEFORE_SUIT).with(CaseFact.FILED_ON, "2023-03-31"),
                Outcome.HOLDS);
        step(
                "the dates show that it was taken after the suit, though that is disputed",
                same().measureStanding(
                                "m1",
                                MeasureFact.BEFORE_SUIT,
                                Standing.said(
                                        Position.states(Side.PROVIDER, Value.YES),
                                        Position.of(Side.RIGHT_HOLDER, Position.Stance.DENIES)))
                        .with(CaseFact.FILED_ON, "2023-03-31"),
                Outcome.HOLDS);
        step("it was taken before the suit", same().without(MeasureFact.BEFORE_SUIT), Outcome.FAILS);
        openToday(
                "it is open when the suit was brought",
                same().without(MeasureFact.BEFORE_SUIT, CaseFact.FILED_ON),
                CaseFact.FILED_ON,
                gaining(),
                Outcome.FAILS);
    }

    private void law() {
        boolean older = holding.carriedBy().stream()
                .anyMatch(place -> place.instrument().equals(Instruments.TORT_LIABILITY_LAW));
        step("it happened in 2015", during("2015"), older ? Outcome.HOLDS : Outcome.FAILS);
        step("it happened in 2009", during("2009"), Outcome.FAILS);
    }

    private Situation during(String year) {
        return same().with(ConductFact.FROM, year).with(ConductFact.UNTIL, year);
    }

    /** The context and the factors of the decided case, a month after the notice, and nothing else that speaks either way. */
    private Situation same() {
        Situation same = Situations.deletedOn("2023-05-04")
                .with(CaseFact.FILED_ON, "2023-09-01")
                .reading(DisputedPoints.PRECEDENTS, level());
        holding.context().forEach(is -> set(same, is.fact(), first(is)));
        holding.speakingFor().forEach(factor -> set(same, factor.is().fact(), first(factor.is())));
        return same;
    }

    private String level() {
        return precedent.level() == Precedent.Level.GUIDING
                ? "guiding"
                : precedent.level() == Precedent.Level.REFERENCE ? "reference" : "effective";
    }

    private static Object first(FactIs is) {
        return plain(is.values().iterator().next());
    }

    private static Object plain(Value value) {
        return value instanceof Value.Choice choice ? choice.id() : (Object) value.equals(Value.YES);
    }

    private static Object other(FactIs is) {
        return is.values().iterator().next() instanceof Value.YesNo yes ? (Object) !yes.yes() : otherChoice(is.fact());
    }

    private static String otherChoice(Fact fact) {
        return switch (fact.id()) {
            case "provider.service" -> "livestream";
            case "work.right" -> "trademark";
            default -> "other";
        };
    }

    private static Situation set(Situation situation, Fact fact, Object value) {
        if (fact instanceof NoticeFact notice) {
            return situation.notice("n1", notice, value);
        }
        return fact instanceof MeasureFact measure
                ? situation.measure("m1", measure, value)
                : situation.with(fact, value);
    }

    /** The case decides the question. */
    private void decided(String because, Situation situation) {
        Outcome expected = holding.result() ? Outcome.HOLDS : Outcome.FAILS;
        add(
                because,
                situation,
                expected,
                new Example.Aspect(
                        " as in " + precedent.id(),
                        (node, outcome) -> node.outcome() == outcome
                                && node.answer().isDiscretionary()
                                && node.decision().layer() == Decision.Layer.PRECEDENT
                                && node.decision().step().equals(precedent.id())));
    }

    /** The step of the case comes out so. */
    private void step(String because, Situation situation, Outcome expected) {
        add(
                because,
                situation,
                expected,
                new Example.Aspect(
                        " at " + precedent.id(), (node, outcome) -> stepOf(node).outcome() == outcome));
    }

    /** The side that gains if the case is followed. */
    private Side gaining() {
        return holding.speakingFor().get(0).bearer();
    }

    /** With a fact open the step of the case is open, the fact missing for this side, and comes out so if closed today. */
    private void openToday(String because, Fact fact, Side bearer, Outcome closed) {
        openToday(because, same().without(fact), fact, bearer, closed);
    }

    private void openToday(String because, Situation situation, Fact fact, Side bearer, Outcome closed) {
        add(
                because,
                situation,
                closed,
                new Example.Aspect(
                        " closed today at " + precedent.id(),
                        (node, outcome) -> stepOf(node).outcome() == Outcome.OPEN
                                && stepOf(node).outcomeIfClosedToday() == outcome
                                && Missing.of(stepOf(node)).facts().stream()
                                        .anyMatch(missing -> missing.fact() == fact && missing.bearer() == bearer)));
    }

    private Node stepOf(Node node) {
        return node.children().stream()
                .flatMap(policy -> policy.children().stream())
                .filter(child -> child.condition() instanceof Step step
                        && step.layer() == Decision.Layer.PRECEDENT
                        && step.id().equals(precedent.id()))
                .findFirst()
                .orElse(node);
    }

    private void add(String because, Situation situation, Outcome expected, Example.Aspect aspect) {
        examples.add(new Example(because, situation, rule, ABOUT.get(rule.id()), expected, aspect));
    }
}
