package org.safeharbor.core.reasoning;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;

/**
 * A fact has one of these values.
 *
 * <p>It is what rules ask most often by far, so it remembers where on a sheet its fact stands.
 *
 * @since 0.1
 */
public final class FactIs implements Condition {

    private final Fact fact;
    private final Set<Value> values;
    private final SubjectKind subject;
    private final int number;
    private final Value[] enough;

    FactIs(Fact fact, Set<Value> values) {
        this.fact = fact;
        this.values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        this.subject = fact.subject();
        this.number = Vocabulary.number(fact);
        this.enough = this.values.toArray(Value[]::new);
    }

    /** The fact. */
    public Fact fact() {
        return fact;
    }

    /** The values that will do, in the order in which the rule names them. */
    public Set<Value> values() {
        return values;
    }

    @Override
    public int about() {
        return Conditions.bit(subject);
    }

    @Override
    public Answer answer(Scope scope) {
        Value value = scope.subject(subject).facts().value(number);
        if (value == Value.UNKNOWN) {
            return scope.leaf(Truth.OPEN);
        }
        for (Value one : enough) {
            if (one == value || one.equals(value)) {
                return Answer.HOLDS;
            }
        }
        return Answer.FAILS;
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(fact);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return fact.id() + values.stream().map(Object::toString).sorted().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactIs is && fact == is.fact && values.equals(is.values);
    }

    @Override
    public int hashCode() {
        return fact.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return canonical();
    }
}
