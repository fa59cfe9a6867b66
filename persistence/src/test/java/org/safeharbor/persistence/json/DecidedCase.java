package org.safeharbor.persistence.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

/** A case file as it is shipped, to be turned member by member. */
final class DecidedCase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode tree;

    private DecidedCase(ObjectNode tree) {
        this.tree = tree;
    }

    static DecidedCase named(String file) {
        try (InputStream stream = DecidedCase.class.getResourceAsStream("/demo/" + file + ".json")) {
            return new DecidedCase((ObjectNode) JSON.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets a member; the value is JSON. */
    DecidedCase turned(String pointer, String json) {
        JsonPointer path = JsonPointer.compile(pointer);
        ObjectNode holder = (ObjectNode) tree.at(path.head());
        holder.set(path.last().getMatchingProperty(), parse(json));
        return this;
    }

    /** Takes a member away. */
    DecidedCase without(String pointer) {
        JsonPointer path = JsonPointer.compile(pointer);
        ((ObjectNode) tree.at(path.head())).remove(path.last().getMatchingProperty());
        return this;
    }

    /** Adds to a list; the value is JSON. */
    DecidedCase with(String pointer, String json) {
        ((ArrayNode) tree.at(pointer)).add(parse(json));
        return this;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    CaseFile file() {
        CaseReading reading = CaseFileJson.read(tree.toString());
        if (reading instanceof CaseReading.Accepted accepted
                && accepted.warnings().isEmpty()) {
            return accepted.file();
        }
        throw new AssertionError(reading);
    }

    Proof proof() {
        return proof(0);
    }

    Proof proof(int dispute) {
        return SafeHarbor.under(Jurisdiction.PRC)
                .on(LocalDate.of(2026, 11, 21))
                .assess(file().disputes().get(dispute));
    }

    Proof proof(int dispute, String reading, String option) {
        return SafeHarbor.under(Jurisdiction.PRC)
                .on(LocalDate.of(2026, 11, 21))
                .reading(new Readings(Map.of(reading, option)))
                .assess(file().disputes().get(dispute));
    }

    Outcome outcome(String rule) {
        Proof proof = proof();
        return proof.outcome(proof.book().rule(rule).orElseThrow());
    }
}
