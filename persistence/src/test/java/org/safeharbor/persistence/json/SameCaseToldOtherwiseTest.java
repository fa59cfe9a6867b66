package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/**
 * A case does not depend on how it is told: in which order, under which names, on what ground the same facts are known, or
 * what else stands in the file. Every made-up dispute comes out alike, in every question and in what is missing.
 */
class SameCaseToldOtherwiseTest {

    private static final SafeHarbor LAW = SafeHarbor.under(Jurisdiction.PRC).on(LocalDate.of(2026, 11, 21));
    private static final String BESIDE = "anotherContent";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private enum Telling {
        BACKWARDS(SameCaseToldOtherwiseTest::backwards, SameCaseToldOtherwiseTest::asIs),
        UNDER_OTHER_NAMES(SameCaseToldOtherwiseTest::renamed, SameCaseToldOtherwiseTest::name),
        AS_FOUND_BY_THE_COURT(json -> known(json, Telling::found), SameCaseToldOtherwiseTest::asIs),
        EACH_DAY_BY_ITS_FIRST_AND_LAST_MINUTE(
                json -> known(json, SameCaseToldOtherwiseTest::minutes), SameCaseToldOtherwiseTest::asIs),
        AS_BOTH_SIDES_STATE_IT(json -> known(json, Telling::agreed), SameCaseToldOtherwiseTest::asIs),
        BESIDE_ANOTHER_WORK_OF_THE_SAME_PROVIDER(json -> beside(json, true), SameCaseToldOtherwiseTest::asIs),
        BESIDE_A_CASE_AGAINST_ANOTHER_PROVIDER(json -> beside(json, false), SameCaseToldOtherwiseTest::asIs);

        private final UnaryOperator<ObjectNode> change;
        private final UnaryOperator<String> names;

        Telling(UnaryOperator<ObjectNode> change, UnaryOperator<String> names) {
            this.change = change;
            this.names = names;
        }

        private static JsonNode found(JsonNode value) {
            return MAPPER.createObjectNode().set("found", value);
        }

        private static JsonNode agreed(JsonNode value) {
            ObjectNode fact = MAPPER.createObjectNode();
            ObjectNode positions = fact.putObject("positions");
            positions.putObject("rightHolder").set("states", value);
            positions.put("provider", "admits");
            return fact;
        }
    }

    /** A question of one dispute, or a missing fact. */
    private record Question(String content, String what, String about) {

        Question under(UnaryOperator<String> names) {
            return new Question(names.apply(content), what, names.apply(about));
        }
    }

    static Stream<String> files() {
        return IndependentCasesTest.cases().map(Expected::file).distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void comes_out_alike(String file) {
        Map<Question, String> plain = outcomes(read(json(file), file));

        for (Telling telling : Telling.values()) {
            Map<Question, String> expected = new HashMap<>();
            plain.forEach((question, outcome) -> expected.put(question.under(telling.names), outcome));

            assertThat(outcomes(read(telling.change.apply(json(file)), file)))
                    .as("%s", telling)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Telling.class)
    void each_telling_is_another_one(Telling telling) {
        assertThat(files().filter(file -> !telling.change.apply(json(file)).equals(json(file))))
                .as("cases that %s tells otherwise", telling)
                .hasSizeGreaterThan(100);
    }

    private static Map<Question, String> outcomes(CaseFile file) {
        Map<Question, String> outcomes = new HashMap<>();
        file.disputes().stream()
                .filter(dispute -> !dispute.content().id().equals(BESIDE))
                .forEach(dispute -> new Collecting(dispute.content().id(), outcomes).all(LAW.assess(dispute)));
        return outcomes;
    }

    /** Every question of law on the way, with what came out, and every missing fact with who has to prove it. */
    private record Collecting(String content, Map<Question, String> outcomes) {

        void all(Proof proof) {
            proof.book().chapters().stream()
                    .flatMap(chapter -> chapter.rules().stream())
                    .forEach(rule -> below(proof.of(rule)));
            for (Missing.MissingFact fact : Missing.of(proof).facts()) {
                put(fact.fact().id(), fact.subject(), fact.bearer().id());
            }
        }

        private void below(Node node) {
            boolean known = node.condition() instanceof Rule rule && put(rule.id(), node.about(), told(node));
            if (!known) {
                node.children().forEach(this::below);
            }
        }

        private static String told(Node node) {
            String discretion = node.answer().isDiscretionary() ? " by discretion" : "";
            return node.outcome() + ", closed today " + node.outcomeIfClosedToday() + discretion;
        }

        /** Whether it was there already. */
        private boolean put(String what, String about, String told) {
            return outcomes.put(new Question(content, what, about), told) != null;
        }
    }

    private static ObjectNode json(String name) {
        try (InputStream stream = IndependentCasesTest.class.getResourceAsStream("independent/" + name + ".json")) {
            return (ObjectNode) MAPPER.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static CaseFile read(ObjectNode json, String name) {
        try {
            CaseReading reading = CaseFileJson.read(new ByteArrayInputStream(MAPPER.writeValueAsBytes(json)));
            if (reading instanceof CaseReading.Accepted accepted) {
                return accepted.file();
            }
            throw new AssertionError(name + ": " + reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static String asIs(String id) {
        return id;
    }

    private static ObjectNode backwards(ObjectNode json) {
        json.forEach(member -> {
            if (member instanceof ArrayNode list) {
                List<JsonNode> parts = new ArrayList<>();
                list.forEach(part -> parts.add(0, part));
                list.removeAll().addAll(parts);
            }
        });
        return json;
    }

    /** An id, or several joined by slashes, under other names. */
    private static String name(String ids) {
        return ids.isEmpty()
                ? ids
                : String.join(
                        "/", Stream.of(ids.split("/")).map(id -> "另-" + id).toList());
    }

    private static ObjectNode renamed(ObjectNode json) {
        return (ObjectNode) renamed(json, "");
    }

    private static JsonNode renamed(JsonNode node, String member) {
        boolean names =
                Set.of("id", "to", "by", "provider", "work", "answers", "about").contains(member)
                        || member.equals("evidence") && node.isArray();
        if (node instanceof ObjectNode object) {
            ObjectNode other = MAPPER.createObjectNode();
            object.properties().forEach(part -> {
                boolean about = member.equals("about");
                other.set(
                        about ? name(part.getKey()) : part.getKey(),
                        renamed(
                                part.getValue(),
                                isFacts(member) || about || member.equals("positions") ? "" : part.getKey()));
            });
            return other;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode other = MAPPER.createArrayNode();
            list.forEach(part -> other.add(renamed(part, names && part.isTextual() ? "id" : "")));
            return other;
        }
        return names && node.isTextual() ? TextNode.valueOf(name(node.asText())) : node;
    }

    private static boolean isFacts(String member) {
        return member.equals("facts") || member.equals("service");
    }

    /** Every fact that is told by its value alone, told so. */
    private static ObjectNode known(ObjectNode json, UnaryOperator<JsonNode> told) {
        return (ObjectNode) known(json, "", told);
    }

    private static JsonNode known(JsonNode node, String member, UnaryOperator<JsonNode> told) {
        if (node instanceof ArrayNode list) {
            ArrayNode other = MAPPER.createArrayNode();
            list.forEach(part -> other.add(known(part, "", told)));
            return other;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode other = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> part : object.properties()) {
            JsonNode value = part.getValue();
            boolean fact = isFacts(member) || member.equals("aboutFacts");
            String below = member.equals("about") ? "aboutFacts" : part.getKey();
            other.set(
                    part.getKey(),
                    !fact
                            ? known(value, below, told)
                            : value.isValueNode() && !value.isNull() ? told.apply(value) : value);
        }
        return other;
    }

    private static JsonNode minutes(JsonNode value) {
        String text = value.asText();
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? TextNode.valueOf(text + "T00:00/" + text + "T23:59") : value;
    }

    /** A further work, its content, a notice and a measure, of the first provider or of another one. */
    private static ObjectNode beside(ObjectNode json, boolean sameProvider) {
        String provider = "another";
        if (sameProvider) {
            provider = json.at("/providers/0/id").asText();
        } else {
            json.withArray("providers")
                    .addObject()
                    .put("id", provider)
                    .putObject("facts")
                    .put("service", "search");
        }
        BiFunction<String, String, ObjectNode> add =
                (list, id) -> json.withArray(list).addObject().put("id", id);
        add.apply("works", "anotherWork")
                .putObject("facts")
                .put("right", "trademark")
                .put("protected", true);
        ObjectNode content =
                add.apply("content", BESIDE).put("provider", provider).put("work", "anotherWork");
        content.putObject("facts").put("providedBy", "user").put("pushed", true);

        ObjectNode notice = add.apply("notices", "anotherNotice").put("to", provider);
        notice.putObject("facts").put("identity", true).put("wrong", true);

        notice.putObject("about").putObject(BESIDE).put("location", "url");
        ObjectNode measure = add.apply("measures", "anotherMeasure").put("by", provider);
        measure.putObject("facts").put("kind", "delete");
        measure.putObject("about").putObject(BESIDE).put("coverage", "part");
        ObjectNode declaration = add.apply("declarations", "anotherDeclaration").put("to", provider);
        declaration.putObject("facts").put("identity", true);
        declaration.putObject("about").putObject(BESIDE).put("evidence", true);
        return json;
    }
}
