package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/**
 * The declaration reached the complainant on Monday 10 April 2023; the fifteenth day is 25 April, the twentieth working
 * day 9 May. The twenty working days are for intellectual property alone.
 */
final class ToldOfPersonsExamples {

    private ToldOfPersonsExamples() {}

    static Stream<Example> all() {
        Rule late = Restoration.RESTORED_TOO_LATE;
        return Stream.of(
                        fails(late, "of a work, on the twentieth working day", told("dissemination", "2023-05-09")),
                        open(late, "of a slander, on the twentieth working day", told("reputation", "2023-05-09")),
                        open(late, "of a portrait, on the sixteenth day", told("personality", "2023-04-26")),
                        fails(late, "of a slander, on the fifteenth day", told("reputation", "2023-04-25")),
                        open(
                                Restoration.RESTORED_TOO_EARLY,
                                "of a slander, on the sixteenth day, and put back the day after",
                                told("reputation", "2023-04-26")
                                        .declaration("d1", DeclarationFact.RESTORED, true)
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-27")),
                        holds(
                                Restoration.RESTORED_TOO_EARLY,
                                "of a work, on the sixteenth day, and put back the day after",
                                told("dissemination", "2023-04-26")
                                        .declaration("d1", DeclarationFact.RESTORED, true)
                                        .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-27")))
                .map(example -> example.about("d1"));
    }

    private static Situation told(String right, String day) {
        return aDeletedWork()
                .declaration("d1")
                .with(WorkFact.RIGHT, right)
                .declaration("d1", DeclarationFact.RESTORED, false)
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, day);
    }
}
