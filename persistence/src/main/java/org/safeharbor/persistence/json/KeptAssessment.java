package org.safeharbor.persistence.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Line;

/**
 * An assessment as it was kept, read back without asking any rule: what a later rule book or other words would say makes no
 * difference to it.
 *
 * @param caseFile the facts, as the document of the revision that was assessed
 * @param revision number of that revision
 * @param revisionLink its link in the chain of the case
 * @param asOf the day of the assessment
 * @param ruleBook hash of the rule book
 * @param lawAsOf the day up to which the rule book follows the law
 * @param engine version of the engine that reasoned
 * @param readings option of each disputed point, by the reading's id
 * @param provider id of the provider whose dispute it is
 * @param work id of the work
 * @param content id of the content
 * @param answers what came out of each question, the summary first
 * @param proof the proof as {@code proof.v1}
 * @param words the same in words, by language tag
 */
public record KeptAssessment(
        String caseFile,
        int revision,
        String revisionLink,
        LocalDate asOf,
        String ruleBook,
        String lawAsOf,
        String engine,
        Map<String, String> readings,
        String provider,
        String work,
        String content,
        List<Answer> answers,
        String proof,
        Map<String, InWords> words) {

    /**
     * What came out of a question.
     *
     * @param rule id of the rule that asks it
     * @param outcome id of the outcome as the record stood
     * @param closed id of the outcome if the record had closed that day
     */
    public record Answer(String rule, String outcome, String closed) {}

    /**
     * The words of one language at that time.
     *
     * @param questions the question of each answer, by the rule's id
     * @param outcomes the word for each outcome, by its id
     * @param readings a disputed point and how it was taken, by the reading's id
     */
    public record InWords(
            Headline headline,
            List<Line> lines,
            Map<String, String> questions,
            Map<String, String> outcomes,
            Map<String, String> readings) {}

    /** The words in a language; in English where that one was not shipped then. */
    public InWords in(Locale locale) {
        return words.getOrDefault(locale.getLanguage(), words.get(Locale.ENGLISH.getLanguage()));
    }
}
