package org.safeharbor.core.prc;

import java.util.stream.Stream;

/** Who has to act by when: every clock of these situations. */
public final class ClockExamples {

    private ClockExamples() {}

    /** All of them. */
    public static Stream<ClockExample> all() {
        return Stream.of(
                        MeasureClockExamples.all(),
                        UsualTimeClockExamples.all(),
                        EarlyHitClockExamples.all(),
                        WaitingClockExamples.all(),
                        RestoringClockExamples.all(),
                        CourtClockExamples.all(),
                        OwedClockExamples.all(),
                        AtOnceClockExamples.all())
                .flatMap(examples -> examples);
    }
}
