package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.safeharbor.core.checks.Assignment.About;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.time.Limit;
import org.safeharbor.core.time.Moment;

/**
 * Draws assignments over the facts that a rule book asks: from witnesses, one or two facts turned, or all of them. The
 * dates are few and interesting: around changes of the law and around the limits of the rules.
 */
final class Draw {

    private final Random random;
    private final Set<Fact> asked = new LinkedHashSet<>();
    private final Set<LocalDate> changes = new TreeSet<>();
    private final Set<Integer> lengths = new TreeSet<>(Set.of(-1, 0, 1, 2));

    Draw(RuleBook book, long seed) {
        this.random = new Random(seed);
        book.rules().forEach(rule -> {
            rule.provisions().forEach(this::collect);
            rule.parts().forEach(this::collect);
        });
    }

    /** The facts that some rule asks. */
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

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
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
        List<Value> days = new ArrayList<>();
        changes.forEach(day -> {
            days.add(on(day.minusDays(1)));
            days.add(on(day));
        });
        known(near).forEach(day -> lengths.forEach(length -> days.add(on(day.plusDays(length)))));
        days.removeIf(day -> ((Value.When) day).moment().firstDay().isBefore(Known.LAW_BEGINS));
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

    static Value on(LocalDate day) {
        return new Value.When(Moment.on(day));
    }

    /** The same with one fact that is asked turned to another value, now and then to unknown. */
    Assignment turned(Assignment start) {
        About subject = one(start.subjects());
        List<Fact> facts = Vocabulary.about(subject.kind()).stream()
                .filter(asked::contains)
                .toList();
        if (facts.isEmpty()) {
            return start;
        }
        Fact fact = one(facts);
        return start.with(subject, fact, oneIn(4) ? Value.UNKNOWN : one(values(start, fact)));
    }

    /** The same with one to so many facts turned, and now and then a notice or measure more or fewer. */
    Assignment near(Assignment start, int most) {
        Assignment other = start;
        if (oneIn(6)) {
            SubjectKind kind = oneIn(2) ? SubjectKind.NOTICE : SubjectKind.MEASURE;
            List<About> those = other.subjects(kind);
            if (those.size() < 2) {
                other = adding(other, kind);
            } else {
                other = other.without(one(those));
            }
        }
        for (int turns = 1 + random.nextInt(most); turns > 0; turns--) {
            other = turned(other);
        }
        return other;
    }

    /** The same with one more of a kind, of which everything that is asked is known. */
    Assignment adding(Assignment start, SubjectKind kind) {
        Map<Fact, Value> values = new HashMap<>();
        for (Fact fact : Vocabulary.about(kind)) {
            if (asked.contains(fact)) {
                values.put(fact, one(values(start, fact)));
            }
        }
        String id = "further" + start.subjects(kind).size() + kind.id();
        return start.adding(kind, id, values);
    }

    /** The same with every fact that is asked and not known drawn. */
    Assignment completed(Assignment start, Set<? extends Fact> butNot) {
        Assignment whole = start;
        for (About subject : start.subjects()) {
            for (Fact fact : Vocabulary.about(subject.kind())) {
                if (asked.contains(fact)
                        && !butNot.contains(fact)
                        && !subject.value(fact).isKnown()) {
                    whole = whole.with(subject, fact, one(values(whole, fact)));
                }
            }
        }
        return whole;
    }
}
