package org.safeharbor.core.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.Authority;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Step;

/**
 * The decided cases of a legal order, and the factors that count on each question.
 *
 * <p>A holding constrains a fortiori: all that was established and spoke for its result is established here, and nothing
 * is established here that speaks against it and was absent there. While such a thing is open, it is open whether the
 * case constrains. It becomes an ordinary step of a weighed question.
 *
 * @param factors all that counts on the questions, both ways
 * @param cases the decided cases
 * @since 0.1
 */
public record CaseLaw(List<Factor> factors, List<Precedent> cases) implements Authority {

    /** No decided case is known. */
    public static final CaseLaw NONE = new CaseLaw(List.of(), List.of());

    /** Copies the lists and refuses cases that force an answer both ways for the same factors. */
    public CaseLaw {
        factors = List.copyOf(factors);
        cases = List.copyOf(cases);
        List<Ruling> rulings = rulings(cases);
        for (Ruling one : rulings) {
            for (Ruling other : rulings) {
                if (one.holding.result() && !other.holding.result() && collide(one.holding, other.holding)) {
                    throw new IllegalArgumentException(one.precedent.id() + " and " + other.precedent.id()
                            + " force " + one.holding.question() + " both ways for the same factors: "
                            + one.holding.speakingFor().stream().map(Factor::is).toList() + " against "
                            + other.holding.speakingFor().stream()
                                    .map(Factor::is)
                                    .toList());
                }
            }
        }
    }

    /** The decided cases that a rule book rests on. */
    public static CaseLaw of(RuleBook book) {
        return book.authorities().stream()
                .filter(CaseLaw.class::isInstance)
                .map(CaseLaw.class::cast)
                .findFirst()
                .orElse(NONE);
    }

    /** The case with this id. */
    public Optional<Precedent> find(String id) {
        return cases.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String canonical() {
        return Stream.concat(
                        factors.stream().map(factor -> factor.question() + " " + factor.canonical()),
                        cases.stream().map(Precedent::canonical))
                .collect(Collectors.joining("\n"));
    }

    private record Ruling(Precedent precedent, Holding holding) {}

    private static List<Ruling> rulings(List<Precedent> cases) {
        return cases.stream()
                .filter(Precedent::canConstrain)
                .sorted(Comparator.comparing(Precedent::level))
                .flatMap(precedent -> precedent.holdings().stream().map(holding -> new Ruling(precedent, holding)))
                .toList();
    }

    /** Whether some facts would meet both holdings. */
    private static boolean collide(Holding one, Holding other) {
        return one.question().equals(other.question())
                && other.against().containsAll(one.speakingFor())
                && one.against().containsAll(other.speakingFor())
                && one.context().stream()
                        .noneMatch(here -> other.context().stream().anyMatch(there -> exclude(here, there)));
    }

    private static boolean exclude(FactIs one, FactIs other) {
        Set<Value> both = new HashSet<>(one.values());
        both.retainAll(other.values());
        return one.fact() == other.fact() && both.isEmpty();
    }

    /**
     * The steps by which decided cases constrain a question, the strongest first.
     *
     * @param question id of the rule that asks it
     * @param under for each level that needs a reading to constrain, the condition that the reading is taken
     * @param gainsIfHolds the side that gains if the question holds
     * @param gainsIfFails the side that gains if it fails
     */
    public List<Step> steps(
            String question, Map<Precedent.Level, Condition> under, Side gainsIfHolds, Side gainsIfFails) {
        return rulings(cases).stream()
                .filter(ruling -> ruling.holding.question().equals(question))
                .map(ruling -> Step.precedent(
                        ruling.precedent.id(),
                        constrains(ruling, under.get(ruling.precedent.level())),
                        ruling.holding.result(),
                        ruling.holding.result() ? gainsIfHolds : gainsIfFails,
                        ruling.holding.carriedBy()))
                .toList();
    }

    private Condition constrains(Ruling ruling, Condition reading) {
        Holding holding = ruling.holding;
        List<Condition> parts = new ArrayList<>();
        if (reading != null) {
            parts.add(reading);
        }
        parts.add(new AnotherCase(ruling.precedent.dockets()));
        parts.add(new AnyOf(
                holding.carriedBy().stream().<Condition>map(Governs::new).toList()));
        parts.addAll(holding.context());
        holding.speakingFor().forEach(factor -> parts.add(new Borne(factor.condition(), factor.bearer())));
        Map<Side, List<Condition>> others = new TreeMap<>();
        absent(holding).forEach(factor -> others.computeIfAbsent(factor.bearer(), side -> new ArrayList<>())
                .add(factor.condition()));
        others.forEach((side, conditions) -> parts.add(new Borne(new AnyOf(conditions), side).negated()));
        return new AllOf(parts);
    }

    /** The factors that speak against the result of a holding and were not there. */
    Stream<Factor> absent(Holding holding) {
        return factors.stream()
                .filter(factor -> factor.question().equals(holding.question()))
                .filter(factor -> factor.speaksFor() != holding.result())
                .filter(factor -> !holding.against().contains(factor));
    }
}
