package org.safeharbor.core.reasoning;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;

/**
 * One moment was not before another; two moments known as the same day are in order.
 *
 * @param later the moment that has to be the later one
 * @param earlier the other
 * @param granted whether the order is taken for granted where the moments that are told are too vague to say otherwise or
 *     are not told at all, such as that what a notice complains of was there
 * @since 0.1
 */
public record NotBefore(Fact later, Fact earlier, boolean granted) implements Condition {

    /** Open where the moments do not say which came first. */
    public NotBefore(Fact later, Fact earlier) {
        this(later, earlier, false);
    }

    @Override
    public int about() {
        return Conditions.bit(later.subject()) | Conditions.bit(earlier.subject());
    }

    @Override
    public Answer answer(Scope scope) {
        Truth truth = inOrder(scope, later, earlier);
        return granted && truth == Truth.OPEN && asked(scope).stream().noneMatch(moment -> isDisputed(scope, moment))
                ? Answer.of(Truth.HOLDS)
                : scope.leaf(truth);
    }

    static Truth inOrder(Scope scope, Fact later, Fact earlier) {
        return scope.value(later) instanceof Value.When end && scope.value(earlier) instanceof Value.When start
                ? Truth.of(end.moment().notBefore(start.moment()))
                : Truth.OPEN;
    }

    /** The moments that the order is asked of: where it is taken for granted, those that somebody has told. */
    List<Fact> asked(Scope scope) {
        return Stream.of(later, earlier)
                .filter(moment ->
                        !granted || scope.subject(moment.subject()).facts().tells(moment))
                .toList();
    }

    private static boolean isDisputed(Scope scope, Fact moment) {
        return !scope.value(moment).isKnown();
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return later.id() + (granted ? ">=?" : ">=") + earlier.id();
    }
}
