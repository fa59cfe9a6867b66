package org.safeharbor.persistence.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two assessments, in what went in and in what came out. Both are taken as they were kept, so the law
 * and even its questions may have changed between them.
 *
 * @param facts what differs between the facts
 * @param asOf whether they are of different days
 * @param ruleBook whether the rule book is another one
 * @param readings the disputed points that were taken otherwise
 * @param questions the questions with another answer, or that only one of the two asks; the summary first
 */
public record AssessmentDiff(
        List<CaseFileDiff.Change> facts, boolean asOf, boolean ruleBook, List<Row> readings, List<Row> questions) {

    /**
     * One difference.
     *
     * @param id of the reading or rule
     * @param label the question in words; empty for a reading
     * @param before in words, empty where it was not asked
     * @param after in words, empty where it is no longer asked
     */
    public record Row(String id, String label, String before, String after) {}

    /** What leads from one assessment to the other, in the words that each was kept with. */
    public static AssessmentDiff between(KeptAssessment before, KeptAssessment after, Locale locale) {
        return new AssessmentDiff(
                CaseFileDiff.between(before.caseFile(), after.caseFile()),
                !before.asOf().equals(after.asOf()),
                !before.ruleBook().equals(after.ruleBook()),
                readings(before, after, locale),
                questions(before, after, locale));
    }

    /** Whether everything came out as before. */
    public boolean isSameResult() {
        return questions.isEmpty();
    }

    private static List<Row> readings(KeptAssessment before, KeptAssessment after, Locale locale) {
        return rows(
                before.readings(),
                after.readings(),
                id -> "",
                id -> before.in(locale).readings().getOrDefault(id, ""),
                id -> after.in(locale).readings().getOrDefault(id, ""));
    }

    private static List<Row> questions(KeptAssessment before, KeptAssessment after, Locale locale) {
        var old = answers(before);
        var now = answers(after);
        return rows(
                old,
                now,
                id -> after.in(locale)
                        .questions()
                        .getOrDefault(id, before.in(locale).questions().getOrDefault(id, id)),
                id -> words(old.get(id), before, locale),
                id -> words(now.get(id), after, locale));
    }

    private static Map<String, KeptAssessment.Answer> answers(KeptAssessment assessment) {
        return assessment.answers().stream()
                .collect(Collectors.toMap(
                        KeptAssessment.Answer::rule, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static String words(KeptAssessment.Answer answer, KeptAssessment assessment, Locale locale) {
        return answer == null ? "" : assessment.in(locale).outcomes().getOrDefault(answer.outcome(), answer.outcome());
    }

    private static <T> List<Row> rows(
            Map<String, T> old,
            Map<String, T> now,
            Function<String, String> label,
            Function<String, String> before,
            Function<String, String> after) {
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            if (!String.valueOf(old.get(id)).equals(String.valueOf(now.get(id)))) {
                rows.add(new Row(id, label.apply(id), before.apply(id), after.apply(id)));
            }
        }
        return List.copyOf(rows);
    }
}
