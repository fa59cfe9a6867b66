package org.safeharbor.portal.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Words;
import org.safeharbor.core.time.BusinessDayCalendar;
import org.safeharbor.core.time.DayCount;
import org.safeharbor.core.time.Limit;
import org.safeharbor.portal.shell.Texts;

/** Says how a clock was counted, so that a reader can check it with a calendar. */
final class CountText {

    /** Days in a row that have something in common. */
    private record Run(LocalDate first, LocalDate last, String common) {}

    private final Proof proof;
    private final BusinessDayCalendar calendar;
    private final Words words;
    private final Texts texts;

    CountText(Proof proof, Words words, Texts texts) {
        this.proof = proof;
        this.calendar = proof.book().calendar();
        this.words = words;
        this.texts = texts;
    }

    List<String> of(Timed timed) {
        var told = new ArrayList<String>();
        told.add(words.clocks().duty(timed.rule()));
        if (timed.state() == Clock.State.OVERDUE) {
            told.add(words.clocks().overdue(timed.rule()));
        }
        if (timed.clocks().size() > 1) {
            told.add(texts.get("timeline.several"));
        }
        timed.clocks().forEach(clock -> told.addAll(count(clock)));
        return told.stream().distinct().toList();
    }

    private List<String> count(Clock clock) {
        var told = new ArrayList<String>();
        words.clocks().doubt(clock).ifPresent(told::add);
        if (!clock.earliest().equals(clock.latest())) {
            told.add(texts.get("timeline.vagueStart"));
            told.addAll(count(clock.earliest()));
        }
        if (clock.end().isExact()) {
            told.add(texts.get("timeline.hours", words.limit(clock.rule().limit()), words.moment(clock.end())));
        } else {
            told.addAll(count(clock.latest()));
        }
        if (!clock.latest().certain()) {
            told.add(texts.get("timeline.unpublished"));
        }
        told.add(words.clocks().counted(clock.rule()));
        words.clocks().ground(clock, proof).ifPresent(ground -> told.add(texts.get("timeline.basis", ground)));
        if (clock.rule().mark() != Band.Mark.SOURCED) {
            told.add(texts.get("timeline.mark", words.mark(clock.rule().mark())));
        }
        return told;
    }

    private List<String> count(DayCount count) {
        var told = new ArrayList<String>();
        told.add(texts.get(
                "timeline.count", words.limit(count.limit()), words.day(count.start()), words.day(count.lastDay())));
        if (count.limit().unit() == Limit.Unit.WORKING_DAYS) {
            told.add(texts.get("timeline.counted", runs(count, day -> day.number() > 0 ? " " : "", this::counted)));
            var skipped = runs(count, day -> day.number() > 0 ? "" : reason(day.date()), this::named);
            if (!skipped.isEmpty()) {
                told.add(texts.get("timeline.notCounted", skipped));
            }
            var worked =
                    runs(count, day -> day.number() > 0 && isWeekend(day.date()) ? name(day.date()) : "", this::named);
            if (!worked.isEmpty()) {
                told.add(texts.get("timeline.workedWeekend", worked));
            }
        }
        if (count.limit().unit() == Limit.Unit.DAYS
                && count.days().size() > count.limit().amount()) {
            var plain = count.start().plusDays(count.limit().amount());
            told.add(texts.get("timeline.movedOn", words.day(plain), reason(plain)));
        }
        return told;
    }

    private String runs(DayCount count, Function<DayCount.Day, String> common, Function<Run, String> told) {
        var runs = new ArrayList<Run>();
        for (var day : count.days()) {
            var what = common.apply(day);
            var before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null
                    && before.common().equals(what)
                    && before.last().plusDays(1).equals(day.date())) {
                runs.set(runs.size() - 1, new Run(before.first(), day.date(), what));
            } else {
                runs.add(new Run(day.date(), day.date(), what));
            }
        }
        return String.join(
                texts.get("page.and"),
                runs.stream().filter(run -> !run.common().isEmpty()).map(told).toList());
    }

    private String counted(Run run) {
        return run.first().equals(run.last())
                ? words.day(run.first())
                : texts.get("timeline.run", words.day(run.first()), words.day(run.last()));
    }

    private String named(Run run) {
        return texts.get("timeline.runNamed", counted(run), run.common());
    }

    private String reason(LocalDate day) {
        return calendar.names().containsKey(day) ? name(day) : texts.get("timeline.weekend");
    }

    private String name(LocalDate day) {
        var holiday = calendar.names().get(day);
        return texts.get(holiday == null ? "timeline.dayOff" : "timeline.dayOff." + holiday);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
