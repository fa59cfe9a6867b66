package org.safeharbor.portal.whatif;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.FactPlace;
import org.safeharbor.portal.intake.Place;
import org.safeharbor.portal.intake.Topic;
import org.safeharbor.portal.intake.ValueText;

/**
 * The facts that somebody supposes to be otherwise. In an address they stand as {@code fact@subject:answer} with semicolons
 * between; an empty answer is "not known". What fits no question of the dispute is passed over.
 */
final class Supposed implements Serializable {

    private static final int MOST = 60;

    private final LinkedHashMap<String, String> answers = new LinkedHashMap<>();

    /** A question of the dispute. */
    record Question(Fact fact, Subject subject) {
        String key() {
            return Supposed.key(fact, subject);
        }

        Value now() {
            return subject.facts().value(fact);
        }
    }

    /** The name of a question in forms and addresses. */
    static String key(Fact fact, Subject subject) {
        return fact.id() + '@' + subject.id();
    }

    /** The question with this key, in a dispute. */
    static Optional<Question> question(String key, Dispute dispute) {
        var parts = key.split("@", 2);
        return parts.length < 2
                ? Optional.empty()
                : Vocabulary.find(parts[0]).flatMap(fact -> dispute.subjects(fact.subject()).stream()
                        .filter(subject -> subject.id().equals(parts[1]))
                        .findFirst()
                        .map(subject -> new Question(fact, subject)));
    }

    /** Takes what an address says. */
    static Supposed parse(String text, Dispute dispute) {
        var supposed = new Supposed();
        for (var part : text.split(";")) {
            var colon = part.indexOf(':');
            if (colon > 0 && supposed.answers.size() < MOST) {
                supposed.put(part.substring(0, colon), part.substring(colon + 1), dispute);
            }
        }
        return supposed;
    }

    /**
     * Supposes an answer; the one that the case gives takes the supposition back.
     *
     * @return whether the answer is one to this question
     */
    boolean put(String key, String answer, Dispute dispute) {
        var question = question(key, dispute).orElse(null);
        var value = question == null
                ? Optional.<Value>empty()
                : ValueText.parse(question.fact().kind(), answer);
        if (value.isEmpty()) {
            return false;
        }
        if (value.get().equals(question.now())) {
            answers.remove(key);
        } else {
            answers.put(key, ValueText.of(value.get()));
        }
        return true;
    }

    Map<String, String> answers() {
        return answers;
    }

    boolean isSupposed(String key) {
        return answers.containsKey(key);
    }

    void clear() {
        answers.clear();
    }

    /** The dispute as supposed. */
    Dispute in(Dispute dispute) {
        var supposed = dispute;
        for (var answer : answers.entrySet()) {
            var question = question(answer.getKey(), supposed).orElse(null);
            if (question != null) {
                supposed = supposed.supposing(question.subject(), question.fact(), value(question, answer.getValue()));
            }
        }
        return supposed;
    }

    /** Writes it into the case: as the court's finding where there is one, else as assumed for the assessment. */
    void keep(CaseDraft draft, Dispute dispute) {
        answers.forEach((key, answer) -> question(key, dispute).ifPresent(question -> {
            var standing = kept(standing(question, draft, dispute), value(question, answer));
            draft.put(place(question, draft, dispute), question.fact(), standing);
        }));
    }

    /**
     * What cannot be written into the case: that a fact is not known although the sides agree on it. Their words would
     * have to be taken back first.
     */
    List<Question> settledBetweenTheSides(CaseDraft draft, Dispute dispute) {
        return answers.entrySet().stream()
                .map(answer -> question(answer.getKey(), dispute).filter(question -> !kept(
                                standing(question, draft, dispute), value(question, answer.getValue()))
                        .resolve()
                        .value()
                        .equals(value(question, answer.getValue()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static FactPlace place(Question question, CaseDraft draft, Dispute dispute) {
        return new Place(
                        Topic.SUMMARY,
                        dispute.content().id(),
                        question.subject().id())
                .of(question.fact(), draft);
    }

    private static Standing standing(Question question, CaseDraft draft, Dispute dispute) {
        return draft.sheet(place(question, draft, dispute)).standing(question.fact());
    }

    private static Standing kept(Standing before, Value value) {
        var found = before.found().isKnown();
        return new Standing(
                found ? value : Value.UNKNOWN,
                found ? before.assumed() : value,
                before.positions(),
                before.takenAsTrue(),
                before.evidence(),
                before.note());
    }

    private static Value value(Question question, String answer) {
        return ValueText.parse(question.fact().kind(), answer).orElse(Value.UNKNOWN);
    }

    /** As it stands in an address. */
    String text() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ':' + answer.getValue())
                .collect(Collectors.joining(";"));
    }

    String encoded() {
        return URLEncoder.encode(text(), StandardCharsets.UTF_8);
    }
}
