package org.safeharbor.core.reasoning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.TemporalKey;

/**
 * A provision governs these facts, by its own key: the date of the facts, the last date on which they still went on,
 * or that the case was not yet finally decided. Where the law of a certain day is asked for, that day alone counts.
 *
 * @param provision the provision
 * @since 0.1
 */
public record Governs(Provision provision) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return scope.leaf(within(provision.instrument().inForce(), span(scope)));
    }

    /** Whether the deciding day may lie before the provision came into force. */
    boolean mayComeBefore(Scope scope) {
        return span(scope).first.isBefore(provision.instrument().inForce().from());
    }

    /** The days of which the deciding one is one, as far as the facts narrow them down. */
    private Span span(Scope scope) {
        if (scope.lawOf() != null) {
            return new Span(scope.lawOf(), scope.lawOf());
        }
        return switch (provision.instrument().key()) {
            case DATE_OF_FACTS -> new Span(first(scope, ConductFact.FROM), last(scope, ConductFact.FROM));
            case CONTINUING_FACTS -> untilDamage(scope);
            case CONTINUING_CONDUCT -> conduct(scope);
            case CASE_PENDING -> pending(scope);
        };
    }

    /** The last day of the conduct, or of the damage if later; no later than the judgment. */
    private static Span untilDamage(Scope scope) {
        Span conduct = conduct(scope);
        Span damage = known(scope, ConductFact.DAMAGE_AT);
        return damage == Span.NEVER ? conduct : later(conduct, earlier(damage, judgment(scope)));
    }

    /**
     * The last day of the conduct; no later than the judgment. What is still within reach went on at least until the action
     * was brought, whenever it was last seen, and until today where nobody tells of a suit.
     */
    private static Span conduct(Scope scope) {
        Span end = judgment(scope);
        Span until = known(scope, ConductFact.UNTIL);
        Span least = atLeastUntil(scope, end);
        return until == Span.NEVER
                ? new Span(earlier(least.first, end.last), end.last)
                : earlier(later(until, least), end).notBefore(first(scope, ConductFact.FROM));
    }

    /** No judgment comes before the suit. */
    private static Span judgment(Scope scope) {
        Span judgment = earlier(known(scope, CaseFact.FINAL_ON), known(scope, CaseFact.DECIDED_ON));
        return judgment == Span.NEVER ? judgment : judgment.notBefore(first(scope, CaseFact.FILED_ON));
    }

    /**
     * Until when it went on at least. Of a suit that is told of by its judgment alone, nobody knows when it was brought;
     * while the parties dispute whether the content is still within reach, it may be.
     */
    private static Span atLeastUntil(Scope scope, Span judgment) {
        Span began = new Span(first(scope, ConductFact.FROM), first(scope, ConductFact.FROM));
        boolean still = scope.value(ConductFact.STILL_ONLINE).equals(Value.YES);
        if (!still && !isDisputed(scope, ConductFact.STILL_ONLINE)) {
            return began;
        }
        Span brought = known(scope, CaseFact.FILED_ON);
        boolean suedSometime = brought == Span.NEVER && judgment != Span.NEVER;
        Span least = later(began, suedSometime ? new Span(LocalDate.MIN, judgment.last) : brought);
        return still ? least : new Span(began.first, least.last);
    }

    private static boolean isDisputed(Scope scope, Fact fact) {
        return scope.subject(fact.subject()).facts().tells(fact)
                && !scope.value(fact).isKnown();
    }

    /** The day the case was finally decided; as long as that is not known, from when it was brought or decided on. */
    private static Span pending(Scope scope) {
        boolean ended = scope.subject(SubjectKind.CASE).facts().tells(CaseFact.FINAL_ON);
        LocalDate end = last(scope, ended ? CaseFact.FINAL_ON : CaseFact.DECIDED_ON);
        LocalDate brought = later(
                first(scope, CaseFact.FINAL_ON),
                later(first(scope, CaseFact.FILED_ON), first(scope, CaseFact.DECIDED_ON)));
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

    /** The days that a moment can have been: any while the parties dispute it, and after all others where nobody told it. */
    private static Span known(Scope scope, Fact fact) {
        boolean told = scope.subject(fact.subject()).facts().tells(fact);
        return told ? new Span(first(scope, fact), last(scope, fact)) : Span.NEVER;
    }

    private static Span earlier(Span a, Span b) {
        return a == Span.NEVER ? b : b == Span.NEVER ? a : new Span(earlier(a.first, b.first), earlier(a.last, b.last));
    }

    private static Span later(Span a, Span b) {
        return new Span(later(a.first, b.first), later(a.last, b.last));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** The facts that decide, by key; a missing one may keep the question open. */
    private List<Fact> decidedBy() {
        return switch (provision.instrument().key()) {
            case DATE_OF_FACTS -> List.of(ConductFact.FROM);
            case CONTINUING_FACTS ->
                List.of(
                        ConductFact.FROM,
                        ConductFact.UNTIL,
                        ConductFact.STILL_ONLINE,
                        ConductFact.DAMAGE_AT,
                        CaseFact.DECIDED_ON,
                        CaseFact.FINAL_ON);
            case CONTINUING_CONDUCT ->
                List.of(
                        ConductFact.FROM,
                        ConductFact.UNTIL,
                        ConductFact.STILL_ONLINE,
                        CaseFact.DECIDED_ON,
                        CaseFact.FINAL_ON);
            case CASE_PENDING -> List.of(CaseFact.FILED_ON, ConductFact.FROM, CaseFact.DECIDED_ON, CaseFact.FINAL_ON);
        };
    }

    /** Whether it counts only if it is said: there may be no judgment yet, and no damage later than the conduct. */
    private boolean countsOnlyIfSaid(Fact fact) {
        return fact == ConductFact.DAMAGE_AT
                || fact == ConductFact.STILL_ONLINE
                || fact == CaseFact.DECIDED_ON
                || fact == CaseFact.FINAL_ON && provision.instrument().key() != TemporalKey.CASE_PENDING;
    }

    /** The day on which the action was brought counts for what is still within reach, and is not asked for. */
    @Override
    public List<Fact> looksAt() {
        return Stream.concat(decidedBy().stream(), Stream.of(CaseFact.FILED_ON)).toList();
    }

    @Override
    public List<Fact> asks(Scope scope) {
        return decidedBy().stream()
                .filter(fact -> !countsOnlyIfSaid(fact)
                        || scope.subject(fact.subject()).facts().tells(fact))
                .toList();
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "governs(" + provision.id() + ")";
    }

    private record Span(LocalDate first, LocalDate last) {
        private static final Span NEVER = new Span(LocalDate.MAX, LocalDate.MAX);

        private Span notBefore(LocalDate day) {
            return new Span(later(first, day), last);
        }
    }
}
