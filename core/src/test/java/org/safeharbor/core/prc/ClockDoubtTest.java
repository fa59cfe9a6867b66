package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.checks.Witness;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.Truth;

/** No clock stands in doubt without a word on what is missing, and none with one that is not. */
class ClockDoubtTest {

    @Test
    void a_clock_says_what_keeps_it_open_that_it_runs() {
        for (Witness witness : Witnesses.all()) {
            for (Clock clock : Timetable.of(
                            witness.dispute(),
                            Clocks.ALL,
                            PrcRuleBook.BOOK,
                            witness.readings(),
                            LocalDate.of(2023, 4, 10))
                    .clocks()) {
                Subject start = witness.dispute().subjects(clock.rule().from().subject()).stream()
                        .filter(subject -> subject.id().equals(clock.about()))
                        .findFirst()
                        .orElseThrow();
                Truth runs =
                        PrcRuleBook.BOOK.ask(witness.dispute(), clock.rule().appliesWhen(), witness.readings(), start);

                assertThat(clock.doubt().isEmpty())
                        .as("%s of %s", clock.rule().id(), witness)
                        .isEqualTo(runs == Truth.HOLDS);
            }
        }
    }
}
