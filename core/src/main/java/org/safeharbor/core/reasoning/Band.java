package org.safeharbor.core.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.time.Limit;

/**
 * One moment came within the usual time from another. Which time is usual is told by the first row whose guard holds;
 * the last row has no guard of its own.
 *
 * @param from the moment from which is counted
 * @param to the moment that has to lie within
 * @param rows the rows, in order
 * @since 0.1
 */
public record Band(Fact from, Fact to, List<Row> rows) implements Condition {

    /**
     * A guarded limit.
     *
     * @param id its id, for its words
     * @param guard when it is the one that counts
     * @param limit the time
     * @param mark where the time comes from
     * @param provisions its sources; empty for a default of this program
     */
    public record Row(String id, Condition guard, Limit limit, Mark mark, List<Provision> provisions) {
        /** Copies the provisions. */
        public Row {
            provisions = List.copyOf(provisions);
        }

        private Answer inTime(Scope scope, Band band) {
            return mark == Mark.SUGGESTION ? Answer.FAILS : scope.leaf(within(scope, band.from, band.to, limit));
        }
    }

    /** Where the time of a row comes from. */
    public enum Mark {
        /** From a published rule, if only an administrative one. */
        SOURCED,
        /** A default of this program for what is usual. */
        USUAL,
        /** A help for the provider's clock, never a finding. */
        SUGGESTION
    }

    /** Copies the rows. */
    public Band {
        rows = List.copyOf(rows);
    }

    @Override
    public Answer answer(Scope scope) {
        return fromRow(0, scope, scope.closing(Truth.OPEN));
    }

    private Answer fromRow(int i, Scope scope, Scope neutral) {
        if (i == rows.size()) {
            return Answer.FAILS;
        }
        Row row = rows.get(i);
        Answer counts = neutral.ask(row.guard);
        Answer others = fromRow(i + 1, scope, neutral);
        return counts == Answer.FAILS ? others : counts.choose(row.inTime(scope, this), others);
    }

    /** Whether a time that may count is open by the moments themselves, and not only by what tells which time counts. */
    boolean hangsOnMoments(Scope scope) {
        Scope neutral = scope.closing(Truth.OPEN);
        for (Row row : rows) {
            Truth counts = neutral.ask(row.guard).asTheRecordStands();
            if (counts != Truth.FAILS && row.inTime(scope, this).asTheRecordStands() == Truth.OPEN) {
                return true;
            }
            if (counts == Truth.HOLDS) {
                return false;
            }
        }
        return false;
    }

    static Truth within(Scope scope, Fact from, Fact to, Limit limit) {
        return scope.value(from) instanceof Value.When start && scope.value(to) instanceof Value.When end
                ? Truth.of(limit.covers(start.moment(), end.moment(), scope.calendar()))
                : Truth.OPEN;
    }

    @Override
    public int about() {
        return Condition.super.about() | Conditions.bit(from.subject()) | Conditions.bit(to.subject());
    }

    @Override
    public List<Fact> looksAt() {
        return List.of(from, to);
    }

    @Override
    public List<Condition> parts() {
        return rows.stream().map(Row::guard).toList();
    }

    @Override
    public String canonical() {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.id + ":" + row.guard.canonical() + ":" + row.limit.amount() + row.limit.unit()
                + ":" + row.mark + row.provisions));
        return "band(" + from.id() + "," + to.id() + "," + String.join(",", lines) + ")";
    }
}
