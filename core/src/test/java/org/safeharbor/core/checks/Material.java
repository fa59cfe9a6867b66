package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Limit;
import org.safeharbor.core.time.Moment;

/**
 * What is worth drawing for some rules: the facts that they ask, and their values. The dates are few and interesting:
 * around changes of the law and around the limits of the rules.
 */
final class Material {

    private final Set<Fact> asked = new LinkedHashSet<>();
    private final Set<LocalDate> changes = new TreeSet<>();
    private final Set<Integer> lengths = new TreeSet<>(Set.of(-1, 0, 1, 2));

    private Material() {}

    static Material of(Iterable<Rule> rules) {
        Material material = new Material();
        rules.forEach(rule -> {
            rule.provisions().forEach(material::collect);
            rule.parts().forEach(material::collect);
        });
        return material;
    }

    /** The facts that some rule asks by itself, not through another rule. */
    Set<Fact> asked() {
        return asked;
    }

    private void collect(Provision place) {
        changes.add(place.instrument().inForce().from());
        if (place.instrument().inForce().isOver()) {
            changes.add(place.instrument().inForce().to());
        }
    }

    private void collect(Object part) {
        if (part instanceof Rule) {
            return;
        }
        if (part instanceof Fact fact) {
            asked.add(fact);
        } else if (part instanceof FactIs is) {
            asked.add(is.fact());
        } else if (part instanceof Governs) {
            asked.addAll(List.of(CaseFact.values()));
            asked.addAll(List.of(ConductFact.FROM, ConductFact.UNTIL, ConductFact.DAMAGE_AT));
        } else if (part instanceof Limit limit) {
            int days = limit.unit() == Limit.Unit.HOURS ? (limit.amount() + 23) / 24 : limit.amount();
            lengths.addAll(List.of(days, days + 1, days + 2, days + 3));
        } else if (part instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (part instanceof Record) {
            for (Object component : Rebuilding.components(part)) {
                collect(component);
            }
        }
        if (part instanceof Condition condition) {
            condition.parts().forEach(this::collect);
        }
    }

    /** Every value of interest of a fact, but not that it is unknown; the dates near those of the assignment. */
    List<Value> values(Assignment near, Fact fact) {
        if (fact.kind() instanceof Kind.YesNo) {
            return List.of(Value.YES, Value.NO);
        }
        if (fact.kind() instanceof Kind.OneOf set) {
            return set.values().stream().<Value>map(Value.Choice::new).toList();
        }
        if (fact.kind() instanceof Kind.Quantity range) {
            return List.of(new Value.Quantity(range.least()), new Value.Quantity(range.most()));
        }
        return days(near).stream()
                .filter(day -> !day.isBefore(Known.LAW_BEGINS))
                .<Value>map(day -> new Value.When(Moment.on(day)))
                .toList();
    }

    private Set<LocalDate> days(Assignment near) {
        Set<LocalDate> days = new LinkedHashSet<>();
        changes.forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        known(near).forEach(day -> lengths.forEach(length -> days.add(day.plusDays(length))));
        return days;
    }

    private static Set<LocalDate> known(Assignment near) {
        Set<LocalDate> days = new TreeSet<>();
        near.subjects().forEach(subject -> subject.values().values().forEach(value -> {
            if (value instanceof Value.When when) {
                days.add(when.moment().firstDay());
            }
        }));
        return days;
    }

    /** Every value of interest but the one that it has; that it is unknown is the last. */
    List<Value> others(Assignment near, Assignment.About subject, Fact fact) {
        List<Value> values = new ArrayList<>(values(near, fact));
        values.add(Value.UNKNOWN);
        values.remove(subject.value(fact));
        return values;
    }
}
