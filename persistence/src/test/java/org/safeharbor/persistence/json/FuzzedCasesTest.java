package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Words;

/**
 * Real case files with one to four mistakes such as people make, or worse: each is refused with place, reason and remedy,
 * or assessed with every question answered. Nothing else comes out of the door.
 */
class FuzzedCasesTest {

    private static final long SEED = 20_261_122L;
    private static final int ROUNDS = 1_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SafeHarbor.Undated LAW = SafeHarbor.under(Jurisdiction.PRC);
    private static final Words CHINESE = Words.in(Locale.CHINESE);
    private static final List<ProblemText> LANGUAGES = Stream.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE)
            .map(ProblemText::in)
            .toList();

    private static final List<String> FILES = List.of(
            "hit-within-and-after-a-day",
            "fifteen-days-still-running",
            "bare-denial-restored",
            "court-says-in-time",
            "owned-up-in-court",
            "leak-of-2020-and-2022",
            "carrier-and-its-own-page",
            "rival-knew-better");

    private static final List<String> MOMENTS = List.of(
            "0000",
            "-0001-01-01",
            "10000-01-01",
            "999999999-12-31",
            "2021-02-29",
            "2021-13",
            "2021-01-01T24:00",
            "2021-01-01T23:59:59.999999999",
            "2022/2020",
            "2020/2022",
            "2020/",
            "/",
            "二〇二一年",
            "２０２１-０１-０１",
            "1900-01-01",
            "9999-12-31");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a/b",
            "~0~1",
            "null",
            "p",
            "通知1",
            "\u202Eevil",
            "\u200B",
            "e\u0301",
            "\uD83D\uDE00",
            "\uFEFF",
            "\u0000",
            "\uD800",
            "{0}",
            "'",
            "<script>",
            "x".repeat(5_000));

    private static final List<String> THINGS =
            List.of("null", "true", "[]", "{}", "-1", "1e999", "99999999999999999999999999", "[[[[]]]]", "{\"a\":{}}");

    private static final List<String> IDS = List.of("id", "provider", "work", "to", "by", "rule", "about", "side");

    private final Random random = new Random(SEED);

    @Test
    void a_mistake_is_refused_with_place_reason_and_remedy_or_the_file_is_assessed() throws IOException {
        List<JsonNode> files = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream stream = FuzzedCasesTest.class.getResourceAsStream("independent/" + file + ".json")) {
                files.add(MAPPER.readTree(stream));
            }
        }
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ObjectNode file = one(files).deepCopy();
            for (int mistakes = 1 + random.nextInt(4); mistakes > 0; mistakes--) {
                mistake(file);
            }
            refused += survives(file.toString()) ? 1 : 0;
        }
        then(refused).as("files refused of " + ROUNDS).isBetween(ROUNDS / 4, ROUNDS * 9 / 10);
    }

    @Test
    void a_hundred_thousand_notices_and_notices_beyond_weighing_are_refused_in_words() {
        String head = "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"providers\":[{\"id\":\"p\"}],";
        String many = head + "\"notices\":[" + list(100_000, "{\"id\":\"n%d\",\"to\":\"p\"}") + "]}";
        String crossed = head + "\"works\":[{\"id\":\"w\"}],"
                + "\"content\":[{\"id\":\"c\",\"provider\":\"p\",\"work\":\"w\"}],"
                + "\"notices\":[" + list(400, "{\"id\":\"n%d\",\"to\":\"p\",\"about\":{\"c\":{}}}") + "],"
                + "\"measures\":[" + list(400, "{\"id\":\"m%d\",\"by\":\"p\",\"about\":{\"c\":{}}}") + "]}";

        then(keys(many)).containsExactly("/notices tooMany");
        then(keys(crossed)).containsExactly("/content/0 tooManyTogether");
    }

    private static List<String> keys(String text) {
        List<Problem> problems = ((CaseReading.Rejected) CaseFileJson.read(text)).problems();
        problems.forEach(FuzzedCasesTest::namesPlaceReasonAndRemedy);
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }

    private static String list(int count, String item) {
        return IntStream.range(0, count)
                .mapToObj(number -> item.formatted(number))
                .collect(Collectors.joining(","));
    }

    /** Whether it was refused. */
    private boolean survives(String text) {
        CaseReading reading = CaseFileJson.read(text);
        if (reading instanceof CaseReading.Rejected rejected) {
            then(rejected.problems()).as(text).isNotEmpty();
            rejected.problems().forEach(FuzzedCasesTest::namesPlaceReasonAndRemedy);
            return true;
        }
        CaseFile file = ((CaseReading.Accepted) reading).file();
        Preset preset = one(LAW.rules().presets());
        file.disputes().forEach(dispute -> {
            Proof proof = LAW.on(LocalDate.of(2026, 11, 21))
                    .reading(preset.readings())
                    .assess(dispute);
            LAW.rules()
                    .questions()
                    .forEach(question -> then(proof.outcome(question)).as(text).isNotNull());
            then(Headline.of(proof, CHINESE).result()).as(text).isNotEmpty();
        });
        return false;
    }

    /** The place is a pointer into the file; the sentence tells the reason and, in another one or by a list, what to do. */
    private static void namesPlaceReasonAndRemedy(Problem problem) {
        then(problem.path()).matches("|/.*");
        for (ProblemText words : LANGUAGES) {
            then(words.sentence(problem)).isNotBlank().doesNotContain("Exception", "java.");
        }
        then(LANGUAGES.get(0).sentence(problem))
                .as(problem.key())
                .matches("(?s).*([.?:] .+|belongs? here, not .+|Write .+)");
    }

    private void mistake(ObjectNode file) {
        List<Spot> spots = new ArrayList<>();
        gather(file, spots);
        Spot spot = one(spots);
        switch (random.nextInt(9)) {
            case 0 -> spot.put(parse(one(THINGS)));
            case 1 -> spot.put(MAPPER.getNodeFactory().textNode(one(TEXTS)));
            case 2 ->
                spots.stream()
                        .filter(place -> place.isMoment())
                        .skip(random.nextInt(3))
                        .findFirst()
                        .ifPresent(place -> place.put(MAPPER.getNodeFactory().textNode(one(MOMENTS))));
            case 3 ->
                one(spots.stream().filter(place -> IDS.contains(place.name())).toList())
                        .put(MAPPER.getNodeFactory().textNode(one(TEXTS)));
            case 4 -> spot.remove();
            case 5 -> spot.put(spot.value().isArray() ? MAPPER.createArrayNode() : MAPPER.createObjectNode());
            case 6 -> spot.repeat();
            case 7 -> spot.rename(one(TEXTS));
            default -> spot.put(one(spots).value().deepCopy());
        }
    }

    private static void gather(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> spots.add(new Spot(object, name, -1)));
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            spots.add(new Spot(node, "", i));
        }
        node.forEach(child -> gather(child, spots));
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException malformed) {
            throw new AssertionError(json, malformed);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A place in the file: a member of an object, or an item of a list. */
    private record Spot(JsonNode holder, String name, int index) {
        JsonNode value() {
            return index < 0 ? holder.get(name) : holder.get(index);
        }

        boolean isMoment() {
            return value().isTextual() && value().textValue().matches("\\d{4}-.*");
        }

        void put(JsonNode value) {
            if (index < 0) {
                ((ObjectNode) holder).set(name, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void remove() {
            if (index < 0) {
                ((ObjectNode) holder).remove(name);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }

        void repeat() {
            if (index >= 0) {
                ((ArrayNode) holder).insert(index, value().deepCopy());
            }
        }

        void rename(String other) {
            if (index < 0) {
                JsonNode value = ((ObjectNode) holder).remove(name);
                ((ObjectNode) holder).set(other, value);
            }
        }
    }
}
