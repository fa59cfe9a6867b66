package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Line;

/** Headlines and lines as JSON and back. What is not said of a line has no member. */
final class WordsJson {

    private WordsJson() {}

    static ObjectNode write(Headline headline) {
        ObjectNode json = object();
        texts(json, "result", headline.result());
        texts(json, "closed", headline.closed());
        texts(json, "remarks", headline.remarks());
        ArrayNode rows = json.putArray("rows");
        for (Headline.Row row : headline.rows()) {
            ObjectNode one = rows.addObject();
            text(one, "group", row.group());
            text(one, "id", row.id());
            text(one, "label", row.label());
            one.set("result", write(row.result()));
            text(one, "number", row.number());
        }
        texts(json, "missing", headline.missing());
        texts(json, "notices", headline.notices());
        return json;
    }

    static Headline headline(JsonNode json) {
        return new Headline(
                texts(json, "result"),
                texts(json, "closed"),
                texts(json, "remarks"),
                list(
                        json.path("rows"),
                        row -> new Headline.Row(
                                text(row, "group"),
                                text(row, "id"),
                                text(row, "label"),
                                result(row.path("result")),
                                text(row, "number"))),
                texts(json, "missing"),
                texts(json, "notices"));
    }

    static ObjectNode write(Line line) {
        ObjectNode json = object();
        text(json, "number", line.number());
        json.put("level", line.level()).put("kind", line.kind().id());
        text(json, "id", line.id());
        text(json, "about", line.about());
        text(json, "role", line.role());
        text(json, "text", line.text());
        text(json, "answer", line.answer());
        json.set("result", write(line.result()));
        text(json, "why", line.why());
        text(json, "lead", line.lead());
        write(line.grounds(), json);
        text(json, "basis", line.record().basis());
        texts(json, "positions", line.record().positions());
        texts(json, "evidence", line.record().evidence());
        text(json, "note", line.record().note());
        text(json, "seeAlso", line.seeAlso());
        return json;
    }

    private static void write(Line.Grounds grounds, ObjectNode json) {
        if (!grounds.provisions().isEmpty()) {
            ArrayNode provisions = json.putArray("provisions");
            for (Line.Cited cited : grounds.provisions()) {
                ObjectNode one = provisions.addObject().put("id", cited.id()).put("governs", cited.governs());
                text(one, "text", cited.text());
                text(one, "title", cited.title());
                text(one, "mark", cited.mark());
            }
        }
        text(json, "burden", grounds.burden());
        text(json, "layer", grounds.layer());
        texts(json, "readings", grounds.readings());
        texts(json, "missing", grounds.missing());
    }

    static Line line(JsonNode json) {
        return new Line(
                text(json, "number"),
                json.path("level").intValue(),
                kind(text(json, "kind")),
                text(json, "id"),
                text(json, "about"),
                text(json, "role"),
                text(json, "text"),
                text(json, "answer"),
                result(json.path("result")),
                text(json, "why"),
                text(json, "lead"),
                grounds(json),
                new Line.Record(
                        text(json, "basis"), texts(json, "positions"), texts(json, "evidence"), text(json, "note")),
                text(json, "seeAlso"),
                List.of());
    }

    private static Line.Grounds grounds(JsonNode json) {
        return new Line.Grounds(
                list(
                        json.path("provisions"),
                        cited -> new Line.Cited(
                                text(cited, "id"),
                                text(cited, "text"),
                                text(cited, "title"),
                                text(cited, "mark"),
                                cited.path("governs").booleanValue())),
                text(json, "burden"),
                text(json, "layer"),
                texts(json, "readings"),
                texts(json, "missing"));
    }

    private static Line.Kind kind(String id) {
        return Arrays.stream(Line.Kind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of line: " + id));
    }

    private static ObjectNode write(Line.Result result) {
        ObjectNode json = object().put("outcome", result.outcome().id()).put("word", result.word());
        if (result.differs()) {
            json.put("closed", result.closed().id());
            text(json, "closedWord", result.closedWord());
        }
        flag(json, "discretionary", result.discretionary());
        flag(json, "negated", result.negated());
        flag(json, "greyed", result.greyed());
        return json;
    }

    private static Line.Result result(JsonNode json) {
        boolean differs = json.has("closed");
        return new Line.Result(
                outcome(text(json, "outcome")),
                outcome(text(json, differs ? "closed" : "outcome")),
                text(json, "word"),
                text(json, differs ? "closedWord" : "word"),
                json.path("discretionary").booleanValue(),
                json.path("negated").booleanValue(),
                json.path("greyed").booleanValue());
    }

    private static Outcome outcome(String id) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outcome: " + id));
    }

    private static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static void flag(ObjectNode json, String name, boolean set) {
        if (set) {
            json.put(name, true);
        }
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(name)::add);
        }
    }

    static String text(JsonNode json, String name) {
        return json.path(name).asText();
    }

    private static List<String> texts(JsonNode json, String name) {
        return list(json.path(name), JsonNode::asText);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        List<T> list = new ArrayList<>();
        array.forEach(item -> list.add(each.apply(item)));
        return List.copyOf(list);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
