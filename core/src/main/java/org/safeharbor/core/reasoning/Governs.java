package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.List;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.TemporalKey;

/**
 * A provision governs these facts, by its own key: the date of the facts, the last date on which they still went on,
 * or that the case was not yet finally decided.
 *
 * @param provision the provision
 * @since 0.1
 */
public record Governs(Provision provision) implements Condition {

    @Override
    public Node explain(Scope scope) {
        return scope.leaf(this, within(provision.instrument().inForce(), span(scope)));
    }

    /** Whether the deciding day may lie before the provision came into force. */
    boolean mayComeBefore(Scope scope) {
        return span(scope).first.isBefore(provision.instrument().inForce().from());
    }

    /** The days of which the deciding one is one, as far as the facts narrow them down. */
    private Span span(Scope scope) {
        return switch (provision.instrument().key()) {
            case DATE_OF_FACTS -> new Span(first(scope, ConductFact.FROM), last(scope, ConductFact.FROM));
            case CONTINUING_FACTS -> continuing(scope);
            case CASE_PENDING -> pending(scope);
        };
    }

    /** The last day of the conduct, or of the damage if later; no later than the judgment. */
    private static Span continuing(Scope scope) {
        LocalDate end = earlier(last(scope, CaseFact.FINAL_ON), last(scope, CaseFact.DECIDED_ON));
        Span conduct = scope.value(ConductFact.UNTIL).isKnown()
                ? new Span(first(scope, ConductFact.UNTIL), earlier(last(scope, ConductFact.UNTIL), end))
                : new Span(first(scope, ConductFact.FROM), end);
        if (!scope.value(ConductFact.DAMAGE_AT).isKnown()) {
            return conduct;
        }
        return new Span(
                later(conduct.first, first(scope, ConductFact.DAMAGE_AT)),
                later(conduct.last, earlier(last(scope, ConductFact.DAMAGE_AT), end)));
    }

    /** From the day the facts began to the day the case was finally decided. */
    private static Span pending(Scope scope) {
        LocalDate end = scope.value(CaseFact.FINAL_ON).isKnown()
                ? last(scope, CaseFact.FINAL_ON)
                : last(scope, CaseFact.DECIDED_ON);
        LocalDate brought = later(first(scope, CaseFact.FILED_ON), first(scope, CaseFact.DECIDED_ON));
        return new Span(later(brought, first(scope, ConductFact.FROM)), end);
    }

    private static Truth within(InForce force, Span span) {
        if (span.last.isBefore(force.from()) || span.first.isAfter(force.to())) {
            return Truth.FAILS;
        }
        return force.covers(span.first) && force.covers(span.last) ? Truth.HOLDS : Truth.OPEN;
    }

    private static LocalDate first(Scope scope, Fact fact) {
        return scope.value(fact) instanceof Value.When when ? when.moment().firstDay() : LocalDate.MIN;
    }

    private static LocalDate last(Scope scope, Fact fact) {
        return scope.value(fact) instanceof Value.When when ? when.moment().lastDay() : LocalDate.MAX;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** The facts whose dates decide, by key; a missing one may keep the question open. */
    public List<Fact> decidedBy() {
        return provision.instrument().key() == TemporalKey.CASE_PENDING
                ? List.of(CaseFact.FILED_ON, CaseFact.FINAL_ON)
                : List.of(ConductFact.FROM, ConductFact.UNTIL);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "governs(" + provision.id() + ")";
    }

    private record Span(LocalDate first, LocalDate last) {}
}
