package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.prc.ClockExample;
import org.safeharbor.core.prc.ClockExamples;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.time.BusinessDayCalendar;

/**
 * Changes the clocks and the calendar one thing at a time and asks whether an example notices. A sample by default, all of
 * them with {@code -Pchecks-full}. {@code target/clock-mutants.md} lists those that none notices, with why.
 */
class ClockMutationTest {

    private static final int SAMPLE = 200;
    private static final double FLOOR = 0.90;

    private static final RuleBook BOOK = PrcRuleBook.BOOK;
    private static final List<ClockExample> EXAMPLES = ClockExamples.all().toList();

    @ParameterizedTest
    @MethodSource("org.safeharbor.core.prc.ClockExamples#all")
    void the_clocks_of_the_example_show(ClockExample example) {
        assertThat(example.under(Clocks.ALL, BOOK)).isEqualTo(example.clocks());
    }

    @Test
    void a_changed_clock_is_noticed_by_an_example() throws IOException {
        Predicate<ClockMutants.Mutant> unnoticed =
                mutant -> EXAMPLES.stream().allMatch(example -> example.isMetBy(mutant.clocks(), BOOK));
        List<ClockMutants.Mutant> mutants = sample(ClockMutants.of(Clocks.ALL));
        List<ClockMutants.Mutant> survivors =
                mutants.parallelStream().filter(unnoticed).toList();

        write(mutants.size(), survivors);
        assertThat(1 - survivors.size() / (double) mutants.size())
                .as(() -> mutants.size() - survivors.size() + " of " + mutants.size() + " noticed; survivors: "
                        + survivors)
                .isGreaterThanOrEqualTo(FLOOR);
        assertThat(survivors)
                .as("survivors that no reason is written for")
                .allMatch(mutant -> EquivalentClockMutants.why(mutant).isPresent());
        if (Effort.isFull()) {
            assertThat(EquivalentClockMutants.stale(survivors))
                    .as("reasons that no survivor needs")
                    .isEmpty();
        }
    }

    private static void write(int count, List<ClockMutants.Mutant> survivors) throws IOException {
        StringBuilder page = new StringBuilder("# Changed clocks\n\n")
                .append(count - survivors.size())
                .append(" of ")
                .append(count)
                .append(" noticed\n\n");
        survivors.forEach(mutant -> page.append("- ")
                .append(mutant)
                .append(": ")
                .append(EquivalentClockMutants.why(mutant).orElse("**an example is missing**"))
                .append('\n'));
        Files.writeString(Path.of("target", "clock-mutants.md"), page);
    }

    @Test
    void the_days_off_are_those_that_were_published() {
        assertThat(daysOff(BOOK.calendar())).containsExactlyElementsOf(published());
    }

    @Test
    void a_changed_calendar_is_noticed() {
        List<String> published = published();
        List<ClockMutants.OtherCalendar> mutants = sample(ClockMutants.of(BOOK.calendar()));

        assertThat(mutants.parallelStream()
                        .filter(mutant -> daysOff(mutant.calendar()).equals(published))
                        .filter(mutant -> !sameDays(mutant.calendar()))
                        .toList())
                .isEmpty();
    }

    /** Whether every day of the published years is what it was: where a weekend day is off already, leaving it out is nothing. */
    private static boolean sameDays(BusinessDayCalendar other) {
        BusinessDayCalendar own = BOOK.calendar();
        return LocalDate.of(own.firstYear(), 1, 1)
                .datesUntil(LocalDate.of(own.lastYear() + 1, 1, 1))
                .allMatch(day -> own.isWorkingDay(day) == other.isWorkingDay(day));
    }

    /** The stretches of days off that are more than a weekend, and the weekend days on which people work. */
    private static List<String> daysOff(BusinessDayCalendar calendar) {
        TreeSet<String> lines = new TreeSet<>();
        LocalDate end = LocalDate.of(calendar.lastYear(), 12, 31);
        LocalDate from = null;
        for (LocalDate day = LocalDate.of(calendar.firstYear(), 1, 1);
                !day.isAfter(end.plusDays(1));
                day = day.plusDays(1)) {
            boolean works = day.isAfter(end) || calendar.isWorkingDay(day);
            if (!works && from == null) {
                from = day;
            } else if (works && from != null) {
                boolean weekend =
                        from.getDayOfWeek().getValue() == 6 && from.plusDays(2).equals(day);
                if (!weekend) {
                    lines.add(from + " to " + day.minusDays(1) + " off");
                }
                from = null;
            }
            if (works && day.getDayOfWeek().getValue() > 5 && !day.isAfter(end)) {
                lines.add(day + " working");
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> published() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ClockMutationTest.class.getResourceAsStream("days-off.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> List<T> sample(List<T> all) {
        List<T> drawn = new ArrayList<>(all);
        if (!Effort.isFull()) {
            Collections.shuffle(drawn, new Random(Effort.SEED));
            drawn = drawn.subList(0, Math.min(SAMPLE, drawn.size()));
        }
        return drawn;
    }
}
