package org.safeharbor.portal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.procedure.Timetable;

/**
 * One step of the procedure with its time. While the facts are open that tell which time is usual there are several clocks
 * for it.
 *
 * @param clocks the clocks that are possible, the one that runs out first in front
 */
record Timed(List<Clock> clocks) {

    /** The steps of a timetable, the one due first in front. */
    static List<Timed> of(Timetable timetable) {
        var steps = new LinkedHashMap<String, List<Clock>>();
        timetable.clocks().forEach(clock -> steps.computeIfAbsent(
                        clock.rule().id() + '@' + clock.about(), key -> new ArrayList<>())
                .add(clock));
        return steps.values().stream().map(Timed::new).toList();
    }

    ClockRule rule() {
        return clocks.get(0).rule();
    }

    String about() {
        return clocks.get(0).about();
    }

    /** The clock that runs longest. */
    Clock longest() {
        return clocks.get(clocks.size() - 1);
    }

    LocalDate dueAtTheEarliest() {
        return clocks.stream()
                .map(clock -> clock.earliest().lastDay())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate due() {
        return longest().due();
    }

    /** How it stands, whichever time is usual; open where that makes a difference. */
    Clock.State state() {
        var first = clocks.get(0).state();
        return clocks.stream().allMatch(clock -> clock.state() == first) ? first : Clock.State.OPEN;
    }

    /** Whether how it stands depends on which time is usual. */
    boolean depends() {
        return clocks.stream().map(Clock::state).distinct().count() > 1;
    }
}
