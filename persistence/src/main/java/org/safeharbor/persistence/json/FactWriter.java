package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;

/** Writes facts: a plain value where only that is given, otherwise all that is said. */
final class FactWriter {

    private FactWriter() {}

    static ObjectNode sheet(FactSheet sheet) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        sheet.standings().forEach((fact, standing) -> node.set(fact.member(), standing(standing)));
        return node;
    }

    static JsonNode standing(Standing standing) {
        if (standing.equals(Standing.assumed(standing.assumed()))) {
            return value(standing.assumed());
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        known(node, "found", standing.found());
        known(node, "assumed", standing.assumed());
        if (!standing.positions().isEmpty()) {
            ObjectNode positions = node.putObject("positions");
            standing.positions()
                    .forEach(position -> positions.set(position.side().id(), position(position)));
        }
        if (standing.takenAsTrue()) {
            node.put("takenAsTrue", true);
        }
        texts(node, "evidence", standing.evidence());
        CaseFileWriter.text(node, "note", standing.note());
        return node;
    }

    private static JsonNode position(Position position) {
        String stance = position.stance().id();
        return position.value().isKnown()
                ? JsonNodeFactory.instance.objectNode().set(stance, value(position.value()))
                : JsonNodeFactory.instance.textNode(stance);
    }

    private static void known(ObjectNode node, String member, Value value) {
        if (value.isKnown()) {
            node.set(member, value(value));
        }
    }

    static JsonNode value(Value value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Value.YesNo answer) {
            return nodes.booleanNode(answer.yes());
        }
        if (value instanceof Value.Choice choice) {
            return nodes.textNode(choice.id());
        }
        if (value instanceof Value.Quantity quantity) {
            return nodes.numberNode(quantity.amount());
        }
        return value instanceof Value.When when ? nodes.textNode(when.moment().toString()) : nodes.nullNode();
    }

    static void texts(ObjectNode node, String member, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = node.putArray(member);
            texts.forEach(list::add);
        }
    }
}
