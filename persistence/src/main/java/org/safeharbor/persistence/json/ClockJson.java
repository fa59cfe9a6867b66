package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.reasoning.Proof;

/** Writes who has to act by when, the next one due first, into {@code proof.v1}. */
final class ClockJson {

    private ClockJson() {}

    static void write(ArrayNode list, Proof proof) {
        Clocks.of(proof).clocks().forEach(clock -> write(list.addObject(), clock, proof));
    }

    private static void write(ObjectNode json, Clock clock, Proof proof) {
        json.put("clock", clock.rule().id());
        if (!clock.about().isEmpty()) {
            json.put("about", clock.about());
        }
        json.put("actor", clock.rule().actor().id()).put("due", clock.due().toString());
        LocalDate earliest = clock.earliest().lastDay();
        if (!earliest.equals(clock.due())) {
            json.put("dueAtTheEarliest", earliest.toString());
        }
        json.put("state", clock.state().id());
        ProofJson.missing(json, clock.doubt(), proof);
        json.put("basis", clock.rule().mark().name().toLowerCase(Locale.ROOT));
        ProofJson.provisions(json, proof.applicable(clock.rule().provisions()));
    }
}
