package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.Problem;

/** Whatever is read, the answer is a case file or problems with words; never an exception. */
class NastyInputTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> ANYTHING = List.of(
            "null",
            "true",
            "-7",
            "1e400",
            "12345678901234567890123",
            "\"\"",
            "\"x\"",
            "\"2015-13-01\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"x\":{}}",
            "{\"states\":{}}",
            "[\"e1\",7]");

    private static final List<ProblemText> WORDS = Stream.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE)
            .map(ProblemText::in)
            .toList();

    private static void survives(String text) {
        survives(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void survives(byte[] bytes) {
        CaseReading reading = CaseFileJson.read(bytes);
        if (reading instanceof CaseReading.Rejected rejected) {
            then(rejected.problems()).isNotEmpty();
            rejected.problems().forEach(NastyInputTest::hasWords);
        } else {
            CaseReading.Accepted accepted = (CaseReading.Accepted) reading;
            String written = CaseFileJson.write(accepted.file(), accepted.kept());
            then(CaseFileJson.read(written)).isInstanceOf(CaseReading.Accepted.class);
            CaseReading.Accepted again = (CaseReading.Accepted) CaseFileJson.read(written);
            then(again.file()).isEqualTo(accepted.file());
            then(CaseFileJson.write(again.file(), again.kept())).isEqualTo(written);
        }
    }

    private static void hasWords(Problem problem) {
        for (ProblemText words : WORDS) {
            then(words.of(problem)).startsWith(problem.path()).doesNotContain("{0}", "{1}");
        }
    }

    @Test
    void anything_at_any_place_is_survived() throws IOException {
        Random random = new Random(5);
        for (long seed = 0; seed < 2; seed++) {
            JsonNode tree = MAPPER.readTree(CaseFileJson.write(AnyCaseFile.of(seed)));
            for (String pointer : places("", tree)) {
                for (int round = 0; round < 3; round++) {
                    String thing = ANYTHING.get(random.nextInt(ANYTHING.size()));
                    survives(changed(tree, pointer, MAPPER.readTree(thing.replace("1e400", "\"1e400\"")))
                            .toString()
                            .replace("\"1e400\"", "1e400"));
                }
            }
        }
    }

    private static JsonNode changed(JsonNode tree, String pointer, JsonNode thing) {
        JsonNode copy = tree.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = copy.at(pointer.substring(0, last));
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(pointer.substring(last + 1)), thing);
        } else {
            ((ObjectNode) holder).set(pointer.substring(last + 1), thing);
        }
        return copy;
    }

    private static List<String> places(String path, JsonNode node) {
        List<String> places = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> places.add(path + "/" + name));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(path + "/" + i);
        }
        for (String place : List.copyOf(places)) {
            places.addAll(places(place, node.at(place.substring(path.length()))));
        }
        return places;
    }

    @Test
    void damaged_bytes_are_survived() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = CaseFileJson.write(AnyCaseFile.of(round % 20)).getBytes(StandardCharsets.UTF_8);
            for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            survives(bytes);
        }
    }

    @Test
    void a_cut_text_is_one_problem_with_line_and_column() {
        String text = CaseFileJson.write(AnyCaseFile.of(3));
        for (int length = 0; length < text.length() - 2; length += 17) {
            CaseReading reading = CaseFileJson.read(text.substring(0, length));

            then(((CaseReading.Rejected) reading).problems()).singleElement().satisfies(problem -> then(problem.key())
                    .isEqualTo("malformedJson"));
        }
    }

    @Test
    void large_files_are_answered_soon() {
        String head = "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",";
        List<String> files = List.of(
                "[".repeat(CaseFileJson.MOST_BYTES),
                "{\"a\":".repeat(800_000),
                head + "\"facts\":{\"" + "a".repeat(5_000_000) + "\":1}}",
                head + "\"works\":[{\"id\":\"a\"}" + ",{\"id\":\"b\"}".repeat(400_000) + "]}",
                head + "\"works\":[{\"id\":\"a\"}" + ",{\"id\":\"b\",\"x\":1}".repeat(1_990) + "]}",
                head + manyReferences());

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> files.forEach(text -> CaseFileJson.read(text)));
    }

    private static String manyReferences() {
        StringBuilder text = new StringBuilder("\"providers\":[{\"id\":\"p\"}],\"notices\":[");
        for (int notice = 0; notice < 1_000; notice++) {
            text.append(notice == 0 ? "" : ",")
                    .append("{\"id\":\"n")
                    .append(notice)
                    .append("\",\"to\":\"p\",\"about\":{");
            for (int group = 0; group < 400; group++) {
                text.append(group == 0 ? "" : ",").append("\"g").append(group).append("\":{}");
            }
            text.append("}}");
        }
        return text.append("]}").toString();
    }
}
