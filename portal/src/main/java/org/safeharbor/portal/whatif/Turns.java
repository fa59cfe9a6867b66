package org.safeharbor.portal.whatif;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.analysis.Flips;
import org.safeharbor.core.analysis.Lever;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.intake.IntakeAddress;
import org.safeharbor.portal.intake.ValueText;
import org.safeharbor.portal.reasoning.StepAddress;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Says in sentences what turns the result, what changed, and what to settle next. */
@RequestScoped
public class Turns {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /**
     * A single change that turns the result.
     *
     * @param sentence what turns, in a sentence
     * @param key the fact to suppose; empty for a finding of the court
     * @param answer the answer to suppose
     * @param href where the court's finding is entered; empty for a fact
     */
    public record Turn(String sentence, String key, String answer, String href) {
        public boolean isFact() {
            return !key.isEmpty();
        }
    }

    /**
     * A question that comes out otherwise.
     *
     * @param question the question in a few words
     * @param before id of the outcome before
     * @param beforeWord the same in words
     * @param after id of the outcome after
     * @param afterWord the same in words
     * @param href the step of the reasoning of the case as it is; empty for none
     */
    public record Change(
            String question, String before, String beforeWord, String after, String afterWord, String href) {}

    /**
     * The open fact to settle next.
     *
     * @param question the question
     * @param about what it is about
     * @param effect what it decides, in a sentence
     * @param href where it is answered
     */
    public record Next(String question, String about, String effect, String href) {}

    /** The single changes that turn the harbor or a form of liability; of those that turn it alike for one fact, the first. */
    List<Turn> turns(Flips flips, String caseId) {
        var names = new Names(flips.base().dispute().file(), law.words());
        var decisive = flips.base().book().decisive();
        var seen = new HashSet<String>();
        var turns = new ArrayList<Turn>();
        for (var flip : flips.turning()) {
            var turned = flip.turned().stream()
                    .filter(difference -> decisive.contains(difference.question()))
                    .toList();
            if (!turned.isEmpty() && (!isDay(flip) || seen.add(flip.lever() + " " + turned))) {
                turns.add(turn(flip, turned, names, flips.base(), caseId));
            }
        }
        return turns;
    }

    private static boolean isDay(Flips.Flip flip) {
        return flip.lever() instanceof Lever.OfFact of && of.fact().kind() instanceof Kind.When;
    }

    private Turn turn(Flips.Flip flip, List<Comparison.Difference> turned, Names names, Proof proof, String caseId) {
        var words = law.words();
        var effect = turned.stream()
                .map(one -> texts.get(
                        "whatif.effect",
                        words.label(one.question()),
                        words.outcome(one.before()),
                        words.outcome(one.after())))
                .collect(Collectors.joining(texts.get("page.and")));
        if (flip.lever() instanceof Lever.OfFact of) {
            var sentence = texts.get(
                    of.now().isKnown() ? "whatif.turn" : "whatif.turnOpen",
                    named(of, names, words),
                    words.value(of.fact(), flip.to()),
                    effect);
            return new Turn(sentence, Supposed.key(of.fact(), of.subject()), ValueText.of(flip.to()), "");
        }
        var finding = (Lever.OfFinding) flip.lever();
        var found = words.outcome(flip.to().equals(Value.YES) ? Outcome.HOLDS : Outcome.FAILS);
        return new Turn(
                texts.get("whatif.turnFinding", words.question(finding.question()), found, effect),
                "",
                "",
                StepAddress.ofQuestion(proof, caseId, finding.question()));
    }

    /** A fact in a few words, with what it is about where there are several of that. */
    static String named(Lever.OfFact of, Names names, Words words) {
        var about = names.ofMany(of.subject().kind(), of.subject().id());
        return about.isEmpty() ? words.label(of.fact()) : words.label(of.fact()) + " · " + about;
    }

    /** What comes out otherwise than the case has it. */
    List<Change> changes(Proof before, Proof after, String caseId) {
        return before.book().questions().stream()
                .filter(rule -> !rule.isDeclaratory())
                .filter(rule -> before.outcome(rule) != after.outcome(rule))
                .map(rule -> new Change(
                        law.words().label(rule),
                        before.outcome(rule).id(),
                        law.words().outcome(before.outcome(rule)),
                        after.outcome(rule).id(),
                        law.words().outcome(after.outcome(rule)),
                        StepAddress.ofQuestion(before, caseId, rule)))
                .toList();
    }

    /** The open fact that is most worth settling; null when none decides anything. */
    Next next(Flips flips, String caseId) {
        var dispute = flips.base().dispute();
        var names = new Names(dispute.file(), law.words());
        return flips.next()
                .map(open -> {
                    var fact = open.lever().fact();
                    var subject = open.lever().subject();
                    var event = subject.kind().ordinal() < SubjectKind.NOTICE.ordinal() ? "" : subject.id();
                    return new Next(
                            law.words().question(fact),
                            names.ofMany(subject.kind(), subject.id()),
                            effect(open),
                            IntakeAddress.of(fact, caseId, dispute.content().id(), event));
                })
                .orElse(null);
    }

    private String effect(Flips.Open open) {
        if (!open.decides().isEmpty()) {
            return texts.get("whatif.nextDecides", labels(open.decides()));
        }
        return open.mayDecide().isEmpty()
                ? texts.get("whatif.nextNeeded", labels(open.needed()))
                : texts.get("whatif.nextMayDecide", labels(open.mayDecide()));
    }

    private String labels(List<Rule> rules) {
        return rules.stream()
                        .map(law.words()::label)
                        .distinct()
                        .limit(4)
                        .collect(Collectors.joining(texts.get("page.and")))
                + (rules.size() > 4 ? texts.get("whatif.more", rules.size() - 4) : "");
    }
}
