package org.safeharbor.core.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.checks.Rebuilding.Parts;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.AtLeast;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Conditions;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Some;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Versions;
import org.safeharbor.core.reasoning.Yields;
import org.safeharbor.core.time.Limit;

/**
 * Every way to change one thing in the declarations of a rule book: drop, double, negate, swap, shift or move. A changed
 * rule that no example notices is a missing example.
 */
final class Mutants {

    /**
     * A change of one rule.
     *
     * @param rule the id of the rule that was changed, or of that whose texts were, or of the text
     * @param what what was done to it, in words
     * @param changed the rules that take the place of those with their ids
     */
    record Mutant(String rule, String what, Map<String, Rule> changed) {
        @Override
        public String toString() {
            return rule + ": " + what;
        }
    }

    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants() {}

    static List<Mutant> of(RuleBook book) {
        Mutants all = new Mutants();
        book.rules().forEach(all::rule);
        all.mutants.addAll(DateMutants.of(book));
        return numbered(all.mutants);
    }

    /** The same, each of several with one name told from the first by its number. */
    private static List<Mutant> numbered(List<Mutant> mutants) {
        Map<String, Integer> named = new HashMap<>();
        return mutants.stream()
                .map(mutant -> {
                    int number = named.merge(mutant.toString(), 1, Integer::sum);
                    String what = number == 1 ? mutant.what() : mutant.what() + " (" + number + ")";
                    return new Mutant(mutant.rule(), what, mutant.changed());
                })
                .toList();
    }

    private void rule(Rule rule) {
        Parts parts = Parts.of(rule);
        for (int i = 0; i < parts.scope().size(); i++) {
            add(rule, "drop the scope", 1, List.of());
            replace(rule, 1, "scope", parts.scope());
        }
        for (int i = 0; i < parts.presumption().size(); i++) {
            add(rule, "drop the presumption", 2, List.of());
            replace(rule, 2, "presumption", parts.presumption());
        }
        condition(parts.body(), "body", (what, other) -> add(rule, what, 3, other));
        for (int i = 0; i < parts.exceptions().size(); i++) {
            add(rule, "drop exception " + i, 4, without(parts.exceptions(), i));
            Condition asElement =
                    new AllOf(List.of(parts.body(), parts.exceptions().get(i)));
            add(rule, "ask for exception " + i + " instead", List.of(without(parts.exceptions(), i), asElement));
        }
        replace(rule, 4, "exception", parts.exceptions());
        if (bears(parts.body()) || parts.scope().stream().anyMatch(Mutants::bears)) {
            add(rule, "move the burden", 5, other(parts.bearer()));
        }
        if (parts.permits()) {
            add(rule, "leave no choice", 6, false);
        }
    }

    /** Whether who bears a condition matters: some leaf in it is borne by nobody else. Rules bear their own. */
    private static boolean bears(Condition condition) {
        boolean others = condition instanceof Rule
                || condition instanceof Borne
                || condition instanceof Step
                || condition instanceof Further
                || condition instanceof ReadingIs
                || condition instanceof Governs;
        return !others
                && (condition.parts().isEmpty() && !(condition instanceof AllOf)
                        || condition.parts().stream().anyMatch(Mutants::bears));
    }

    private void replace(Rule rule, int component, String name, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            int place = i;
            condition(
                    conditions.get(i),
                    name,
                    (what, other) -> add(rule, what, component, with(conditions, place, other)));
        }
    }

    private void add(Rule rule, String what, int component, Object changed) {
        mutants.add(new Mutant(
                rule.id(),
                what,
                Map.of(
                        rule.id(),
                        Rebuilding.with(Parts.of(rule), component, changed).of(rule.id()))));
    }

    private void add(Rule rule, String what, List<Object> exceptionsAndBody) {
        Parts fewer = Rebuilding.with(Parts.of(rule), 4, exceptionsAndBody.get(0));
        mutants.add(new Mutant(
                rule.id(),
                what,
                Map.of(
                        rule.id(),
                        Rebuilding.with(fewer, 3, exceptionsAndBody.get(1)).of(rule.id()))));
    }

    /** Gives on each change of a condition and of what is in it, down to other rules. */
    private void condition(Condition whole, String where, Changed changed) {
        if (whole instanceof Rule) {
            return;
        }
        String here = where + " " + PartName.brief(whole);
        if (whole.parts().isEmpty() && !(whole instanceof AllOf)) {
            changed.to("negate " + here, whole.negated());
        }
        if (whole instanceof AllOf all && all.parts().size() > 1) {
            changed.to("any for all in " + here, new AnyOf(all.parts()));
        }
        if (whole instanceof AnyOf any && any.parts().size() > 1) {
            changed.to("all for any in " + here, new AllOf(any.parts()));
        }
        if (whole instanceof AtLeast least) {
            changed.to("one more in " + here, new AtLeast(least.least() + 1, least.parts()));
            changed.to("one fewer in " + here, new AtLeast(least.least() - 1, least.parts()));
        }
        if (whole instanceof FactIs is && is.fact().kind() instanceof Kind.OneOf set) {
            values(is, set, here, changed);
        }
        if (whole instanceof Yields yields) {
            changed.to("let nothing go first in " + here, yields.part());
            changed.to("let both count in " + here, new AnyOf(List.of(yields.to(), yields.part())));
        }
        if (whole instanceof Versions versions) {
            mutants.addAll(DateMutants.of(versions));
            return;
        }
        if (whole.getClass().isRecord()) {
            record(whole, here, (what, other) -> changed.to(what, (Condition) other));
        }
    }

    /** One value fewer that will do, and of an ordered set the next lower one more. */
    private static void values(FactIs is, Kind.OneOf set, String here, Changed changed) {
        List<String> enough =
                is.values().stream().map(value -> ((Value.Choice) value).id()).toList();
        for (int i = 0; i < enough.size() && enough.size() > 1; i++) {
            changed.to("drop the value " + enough.get(i) + " from " + here, are(is, without(enough, i)));
        }
        int lowest = set.values().indexOf(enough.get(0));
        if (set.ordered() && lowest > 0) {
            List<String> more = new ArrayList<>(enough);
            more.add(0, set.values().get(lowest - 1));
            changed.to("one lower in " + here, are(is, more));
        }
    }

    private static Condition are(FactIs is, List<String> values) {
        return Conditions.is(is.fact(), values.toArray(String[]::new));
    }

    private void record(Object whole, String here, Made made) {
        Object[] components = Rebuilding.components(whole);
        for (int i = 0; i < components.length; i++) {
            int place = i;
            Made one = (what, other) -> made.to(what, Rebuilding.with(whole, place, other));
            boolean matters = !(whole instanceof Contrary)
                    && !(whole instanceof Borne borne && !bears(borne.part()))
                    && !(whole instanceof Step step && !bears(step.when()));
            if (components[i] instanceof Side side && matters) {
                one.to("move the burden of " + here, other(side));
            } else if (components[i] instanceof Boolean yes
                    && whole instanceof Condition
                    && !(whole instanceof Some some && !some.other())) {
                one.to("the contrary from " + here, !yes);
            } else if (components[i] instanceof Band.Mark mark) {
                boolean decides = mark != Band.Mark.SUGGESTION;
                one.to(
                        (decides ? "only suggest " : "decide by ") + here,
                        decides ? Band.Mark.SUGGESTION : Band.Mark.USUAL);
            } else if (components[i] instanceof Limit limit) {
                one.to("longer by one in " + here, new Limit(limit.amount() + 1, limit.unit()));
                if (limit.amount() > 1) {
                    one.to("shorter by one in " + here, new Limit(limit.amount() - 1, limit.unit()));
                }
            } else if (components[i] instanceof Condition part) {
                if (whole.getClass().getRecordComponents()[i].getType() == Condition.class) {
                    condition(part, here, one::to);
                } else if (part.getClass().isRecord()) {
                    record(part, here + " " + PartName.brief(part), one);
                }
            } else if (components[i] instanceof List<?> list && isOfParts(list)) {
                list(list, here, whole instanceof Policy || whole instanceof Band, one);
            }
        }
    }

    private static boolean isOfParts(List<?> list) {
        return !list.isEmpty() && (list.get(0) instanceof Condition || list.get(0) instanceof Band.Row);
    }

    private void list(List<?> list, String here, boolean ordered, Made made) {
        for (int i = 0; i < list.size(); i++) {
            int place = i;
            Object part = list.get(i);
            if (list.size() > 1) {
                made.to("drop " + PartName.full(part) + " from " + here, without(list, i));
            }
            if (ordered && i > 0) {
                made.to(
                        "swap " + PartName.brief(list.get(i - 1)) + " and " + PartName.brief(part) + " in " + here,
                        with(with(list, i, list.get(i - 1)), i - 1, part));
            }
            if (part instanceof Condition condition) {
                condition(condition, here, (what, other) -> made.to(what, with(list, place, other)));
            } else {
                record(
                        part,
                        here + " " + PartName.brief(part),
                        (what, other) -> made.to(what, with(list, place, other)));
            }
        }
    }

    private static Side other(Side side) {
        return side == Side.PROVIDER ? Side.RIGHT_HOLDER : Side.PROVIDER;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> others = new ArrayList<>(list);
        others.remove(index);
        return others;
    }

    private static List<Object> with(List<?> list, int index, Object other) {
        List<Object> others = new ArrayList<>(list);
        others.set(index, other);
        return others;
    }

    private static List<Condition> with(List<Condition> list, int index, Condition other) {
        List<Condition> others = new ArrayList<>(list);
        others.set(index, other);
        return others;
    }

    private interface Changed {
        void to(String what, Condition other);
    }

    private interface Made {
        void to(String what, Object other);
    }
}
