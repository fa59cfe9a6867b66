package org.safeharbor.persistence.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;

/**
 * Writes an assessment as {@code assessment.v1}: facts, proof and the words of every shipped language in one text that needs
 * nothing else to be read in later years; and reads it again.
 */
public final class AssessmentJson {

    /** The name of the format, the first member of every assessment. */
    public static final String FORMAT = "assessment.v1";

    // What is read was written here; a proof may be deeper than any case file.
    private static final JsonMapper MAPPER = new JsonMapper();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(1000).build());
    }

    private AssessmentJson() {}

    /**
     * An assessment as text.
     *
     * @param caseFile the document of the revision that was assessed
     * @param revision its number
     * @param revisionLink its link in the chain of the case
     */
    public static String write(String caseFile, int revision, String revisionLink, Proof proof) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        tree.set("case", parse(caseFile));
        tree.put("revision", revision).put("revisionLink", revisionLink);
        tree.set("proof", parse(ProofJson.write(proof)));
        ObjectNode words = tree.putObject("words");
        for (Locale locale : Words.LANGUAGES) {
            words.set(locale.getLanguage(), words(proof, Words.in(locale)));
        }
        return tree.toString();
    }

    private static ObjectNode words(Proof proof, Words words) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("headline", WordsJson.write(Headline.of(proof, words)));
        ArrayNode lines = json.putArray("lines");
        Outline.of(proof, Depth.FULL, words).lines().forEach(line -> lines.add(WordsJson.write(line)));
        ObjectNode questions = json.putObject("questions");
        asked(proof).forEach(rule -> questions.put(rule.id(), words.question(rule)));
        ObjectNode outcomes = json.putObject("outcomes");
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.id(), words.outcome(outcome));
        }
        ObjectNode readings = json.putObject("readings");
        proof.book()
                .readings()
                .forEach(reading -> readings.put(
                        reading.id(),
                        words.reading(reading) + ": "
                                + words.option(reading, proof.readings().option(reading))));
        return json;
    }

    private static Set<Rule> asked(Proof proof) {
        Set<Rule> asked = new LinkedHashSet<>(proof.book().summary());
        asked.addAll(proof.book().forms());
        proof.book().chapters().forEach(chapter -> asked.addAll(chapter.rules()));
        return asked;
    }

    /**
     * Reads what {@link #write} wrote, now or by an earlier version.
     *
     * @throws IllegalArgumentException when the text is no assessment
     */
    public static KeptAssessment read(String text) {
        JsonNode tree = parse(text);
        if (!FORMAT.equals(WordsJson.text(tree, "format"))) {
            throw new IllegalArgumentException("No " + FORMAT + ": " + WordsJson.text(tree, "format"));
        }
        JsonNode proof = tree.path("proof");
        JsonNode dispute = proof.path("dispute");
        Map<String, KeptAssessment.InWords> words = new LinkedHashMap<>();
        tree.path("words").properties().forEach(language -> words.put(language.getKey(), inWords(language.getValue())));
        return new KeptAssessment(
                JsonText.print(tree.path("case")),
                tree.path("revision").intValue(),
                WordsJson.text(tree, "revisionLink"),
                LocalDate.parse(WordsJson.text(proof, "asOf")),
                WordsJson.text(proof.path("ruleBook"), "hash"),
                WordsJson.text(proof.path("ruleBook"), "lawAsOf"),
                WordsJson.text(proof, "engine"),
                texts(proof.path("readings")),
                WordsJson.text(dispute, "provider"),
                WordsJson.text(dispute, "work"),
                WordsJson.text(dispute, "content"),
                answers(proof),
                JsonText.print(proof),
                words);
    }

    private static List<KeptAssessment.Answer> answers(JsonNode proof) {
        Map<String, KeptAssessment.Answer> answers = new LinkedHashMap<>();
        List<JsonNode> steps = new ArrayList<>();
        proof.path("summary").forEach(steps::add);
        proof.path("forms").forEach(steps::add);
        proof.path("chapters").forEach(chapter -> chapter.path("steps").forEach(steps::add));
        for (JsonNode step : steps) {
            String outcome = WordsJson.text(step, "outcome");
            String closed = step.path("closedToday").asText(outcome);
            String rule = WordsJson.text(step, "rule");
            answers.putIfAbsent(rule, new KeptAssessment.Answer(rule, outcome, closed));
        }
        return List.copyOf(answers.values());
    }

    private static KeptAssessment.InWords inWords(JsonNode json) {
        return new KeptAssessment.InWords(
                WordsJson.headline(json.path("headline")),
                WordsJson.list(json.path("lines"), WordsJson::line),
                texts(json.path("questions")),
                texts(json.path("outcomes")),
                texts(json.path("readings")));
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
