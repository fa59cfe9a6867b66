package org.safeharbor.core.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changed clocks that no dispute can tell from the law's, each by its full name and with why. */
final class EquivalentClockMutants {

    private static final Map<String, String> REASONS = Stream.of(
                    of(
                            "a service of live streams is none of the base layer",
                            "prc.clock.measures (2): runs without element 1",
                            "prc.clock.measures-after-knowledge (14): runs without element 1"),
                    of(
                            "no service in which novels have their time is one of live streams",
                            "prc.clock.measures (4): runs without element 2"),
                    of(
                            "before the notice of 2015 on netdisks, and so before that of 2016 on novels, neither has a time",
                            "prc.clock.measures (6): runs without element 3",
                            "prc.clock.measures (6): runs without element 4"),
                    of(
                            "what is a hit under the notice of 2015 is none from before it",
                            "prc.clock.measures (6): runs without element 5",
                            "prc.clock.measures-after-knowledge (16): runs without element 3"),
                    of(
                            "netdisks, novels and hits have their time for works, a patent or mark is none",
                            "prc.clock.measures (8): runs without element 3",
                            "prc.clock.measures (8): runs without element 4",
                            "prc.clock.measures (8): runs without element 5",
                            "prc.clock.measures (8): runs without element 6",
                            "prc.clock.measures-after-knowledge (18): runs without element 3",
                            "prc.clock.measures-after-knowledge (18): runs without element 4"),
                    of(
                            "no patent or mark shows on its face that it is infringed",
                            "prc.clock.measures (8): runs without element 7",
                            "prc.clock.measures-after-knowledge (18): runs without element 5"))
            .flatMap(named -> named)
            .collect(Collectors.toUnmodifiableMap(Named::mutant, Named::why));

    private record Named(String mutant, String why) {}

    private EquivalentClockMutants() {}

    private static Stream<Named> of(String why, String... mutants) {
        return Stream.of(mutants).map(mutant -> new Named(mutant, why));
    }

    /** Those that some example notices by now. */
    static List<String> stale(List<ClockMutants.Mutant> survivors) {
        return REASONS.keySet().stream()
                .filter(known ->
                        survivors.stream().noneMatch(mutant -> mutant.toString().equals(known)))
                .toList();
    }

    /** Why nothing can tell a changed clock from the law's, where that is known. */
    static Optional<String> why(ClockMutants.Mutant mutant) {
        return Optional.ofNullable(REASONS.get(mutant.toString()));
    }
}
