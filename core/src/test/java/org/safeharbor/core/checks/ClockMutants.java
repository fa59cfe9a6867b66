package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeharbor.core.procedure.Actor;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.time.BusinessDayCalendar;
import org.safeharbor.core.time.Limit;

/** Every way to change one thing in the clocks of a legal order, and in its calendar of working days. */
final class ClockMutants {

    /** A change of the clocks: what was done, and all the clocks after it. */
    record Mutant(String what, List<ClockRule> clocks) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** A change of the calendar. */
    record OtherCalendar(String what, BusinessDayCalendar calendar) {
        @Override
        public String toString() {
            return what;
        }
    }

    private final List<ClockRule> clocks;
    private final List<Mutant> mutants = new ArrayList<>();

    private ClockMutants(List<ClockRule> clocks) {
        this.clocks = clocks;
    }

    static List<Mutant> of(List<ClockRule> clocks) {
        ClockMutants all = new ClockMutants(clocks);
        for (int place = 0; place < clocks.size(); place++) {
            all.clock(place);
        }
        return all.mutants;
    }

    private void clock(int place) {
        ClockRule clock = clocks.get(place);
        add(place, "stop it", null);
        limits(clock.limit()).forEach((what, limit) -> add(place, what, Rebuilding.with(clock, 4, limit)));
        for (int i = 0; i < clock.first().size(); i++) {
            int number = i;
            add(place, "wait for nothing first", Rebuilding.with(clock, 3, without(clock.first(), i)));
            limits(clock.first().get(i))
                    .forEach((what, limit) -> add(
                            place,
                            what + " before it",
                            Rebuilding.with(clock, 3, replaced(clock.first(), number, limit))));
        }
        condition(place, 2, clock.appliesWhen());
        condition(place, 7, clock.counts());
        Actor other = clock.actor() == Actor.PROVIDER ? Actor.RIGHT_HOLDER : Actor.PROVIDER;
        add(place, "for the other side to act", Rebuilding.with(clock, 5, other));
        Band.Mark mark = clock.mark() == Band.Mark.SUGGESTION ? Band.Mark.USUAL : Band.Mark.SUGGESTION;
        add(place, "of another firmness", Rebuilding.with(clock, 8, mark));
    }

    /** Each element left out, if it asks for anything, or denied; what is in them is changed with the rules. */
    private void condition(int place, int component, Condition condition) {
        ClockRule clock = clocks.get(place);
        String where = component == 2 ? "runs" : "stops";
        List<Condition> elements = condition instanceof AllOf all ? all.parts() : List.of(condition);
        for (int i = 0; i < elements.size(); i++) {
            Condition denied = elements.get(i).negated();
            boolean asks = !elements.get(i).equals(new AllOf(List.of()));
            if (asks) {
                add(
                        place,
                        where + " without element " + i,
                        Rebuilding.with(clock, component, new AllOf(without(elements, i))));
            }
            add(
                    place,
                    where + " with element " + i + " denied",
                    Rebuilding.with(clock, component, new AllOf(replaced(elements, i, denied))));
        }
    }

    private void add(int place, String what, ClockRule changed) {
        List<ClockRule> others = new ArrayList<>(clocks);
        if (changed == null) {
            others.remove(place);
        } else {
            others.set(place, changed);
        }
        mutants.add(new Mutant(clocks.get(place).id() + " (" + place + "): " + what, others));
    }

    /** One more, one fewer, working days for days and days for working days, a day for so many hours. */
    private static Map<String, Limit> limits(Limit limit) {
        Map<String, Limit> others = new TreeMap<>();
        others.put("longer by one", new Limit(limit.amount() + 1, limit.unit()));
        if (limit.amount() > 1) {
            others.put("shorter by one", new Limit(limit.amount() - 1, limit.unit()));
        }
        Limit.Unit unit = limit.unit() == Limit.Unit.DAYS ? Limit.Unit.WORKING_DAYS : Limit.Unit.DAYS;
        others.put("in other units", new Limit(limit.amount(), unit));
        return others;
    }

    /** Each published day left out, or moved to the next one. */
    static List<OtherCalendar> of(BusinessDayCalendar calendar) {
        List<OtherCalendar> others = new ArrayList<>();
        new TreeMap<>(calendar.exceptions()).forEach((day, works) -> {
            if (!calendar.exceptions().containsKey(day.plusDays(1))) {
                others.add(changed(calendar, "move " + day + " to the next day", day, day.plusDays(1)));
            }
            others.add(changed(calendar, "leave out " + day, day, null));
        });
        return others;
    }

    private static OtherCalendar changed(BusinessDayCalendar calendar, String what, LocalDate day, LocalDate to) {
        Map<LocalDate, Boolean> days = new HashMap<>(calendar.exceptions());
        Boolean works = days.remove(day);
        if (to != null) {
            days.put(to, works);
        }
        return new OtherCalendar(what, new BusinessDayCalendar(days, calendar.firstYear(), calendar.lastYear()));
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> others = new ArrayList<>(list);
        others.remove(index);
        return others;
    }

    private static <T> List<T> replaced(List<T> list, int index, T other) {
        List<T> others = new ArrayList<>(list);
        others.set(index, other);
        return others;
    }
}
