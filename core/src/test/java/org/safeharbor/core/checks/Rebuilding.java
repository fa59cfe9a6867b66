package org.safeharbor.core.checks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * Takes rules apart and puts them together again with one thing changed. It knows rules and, of all other conditions,
 * only that they are records, so a new type of condition needs nothing here.
 */
final class Rebuilding {

    private Rebuilding() {}

    /** The components of a record, such as a condition or a row of it. */
    static Object[] components(Object whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(component -> get(whole, component))
                .toArray();
    }

    /** The same record with one component changed. */
    static <T> T with(T whole, int component, Object changed) {
        Object[] components = components(whole);
        components[component] = changed;
        return make(whole, components);
    }

    /** The same condition, each condition in it changed so. */
    static Condition rebuilt(Condition whole, UnaryOperator<Condition> change) {
        return whole instanceof Rule rule ? rule(rule, change) : record(whole, change);
    }

    private static <T> T record(T whole, UnaryOperator<Condition> change) {
        if (!whole.getClass().isRecord()) {
            return whole;
        }
        Object[] components = components(whole);
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            Object other = component(components[i], change);
            changed |= other != components[i];
            components[i] = other;
        }
        return changed ? make(whole, components) : whole;
    }

    private static Object component(Object value, UnaryOperator<Condition> change) {
        if (value instanceof Condition condition) {
            return change.apply(condition);
        }
        if (value instanceof List<?> list) {
            List<Object> others = new ArrayList<>();
            list.forEach(one -> others.add(component(one, change)));
            boolean same = true;
            for (int i = 0; i < others.size(); i++) {
                same &= others.get(i) == list.get(i);
            }
            return same ? list : others;
        }
        boolean part = value instanceof Record
                && value.getClass().getEnclosingClass() != null
                && Condition.class.isAssignableFrom(value.getClass().getEnclosingClass());
        return part ? record(value, change) : value;
    }

    private static Rule rule(Rule rule, UnaryOperator<Condition> change) {
        Parts parts = Parts.of(rule);
        Parts others = parts.map(change);
        return parts.equals(others) ? rule : others.of(rule.id());
    }

    /** The rule book with some of its rules put in place of those with the same id, wherever they are used. */
    static RuleBook with(RuleBook book, Map<String, Rule> replaced) {
        Map<Rule, Rule> done = new IdentityHashMap<>();
        UnaryOperator<Condition> change = new UnaryOperator<>() {
            @Override
            public Condition apply(Condition condition) {
                if (!(condition instanceof Rule rule)) {
                    return rebuilt(condition, this);
                }
                Rule other = done.get(rule);
                if (other == null) {
                    other = (Rule) rebuilt(replaced.getOrDefault(rule.id(), rule), this);
                    done.put(rule, other);
                }
                return other;
            }
        };
        UnaryOperator<List<Rule>> all =
                rules -> rules.stream().map(rule -> (Rule) change.apply(rule)).toList();
        return new RuleBook(
                book.jurisdiction(),
                book.lawAsOf(),
                book.chapters().stream()
                        .map(chapter -> new Chapter(chapter.id(), all.apply(chapter.rules())))
                        .toList(),
                all.apply(book.summary()),
                all.apply(book.forms()),
                book.readings(),
                book.presets(),
                book.calendar(),
                book.authorities());
    }

    /** A rule in its parts, each of which can be changed. */
    record Parts(
            List<Provision> provisions,
            List<Condition> scope,
            List<Condition> presumption,
            Condition body,
            List<Condition> exceptions,
            Side bearer,
            boolean permits,
            boolean declaratory,
            List<String> propositions) {

        static Parts of(Rule rule) {
            List<Condition> all = rule.parts();
            int scope = rule.hasScope() ? 1 : 0;
            int presumption = rule.isPresumable() ? 1 : 0;
            return new Parts(
                    rule.provisions(),
                    all.subList(0, scope),
                    all.subList(scope, scope + presumption),
                    rule.body(),
                    rule.exceptions(),
                    rule.bearer(),
                    rule.isPermissive(),
                    rule.isDeclaratory(),
                    rule.propositions());
        }

        private Parts map(UnaryOperator<Condition> change) {
            return new Parts(
                    provisions,
                    scope.stream().map(change).toList(),
                    presumption.stream().map(change).toList(),
                    change.apply(body),
                    exceptions.stream().map(change).toList(),
                    bearer,
                    permits,
                    declaratory,
                    propositions);
        }

        Rule of(String id) {
            Rule rule = Rule.rule(id).under(provisions.toArray(Provision[]::new));
            for (Condition one : scope) {
                rule = rule.appliesWhen(one);
            }
            for (Condition one : presumption) {
                rule = rule.presumedWhen(one);
            }
            rule = rule.holdsWhen(body);
            for (Condition one : exceptions) {
                Borne borne = (Borne) one;
                rule = rule.unless(borne.part(), borne.bearer());
            }
            rule = rule.provenBy(bearer).realises(propositions.toArray(String[]::new));
            rule = permits ? rule.permits() : rule;
            return declaratory ? rule.declaratory() : rule;
        }
    }

    private static Object get(Object whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T make(T like, Object[] components) {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = like.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (T) constructor.newInstance(components);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each rule of a book, by its id. */
    static Map<String, Rule> byId(RuleBook book) {
        Map<String, Rule> rules = new HashMap<>();
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }
}
