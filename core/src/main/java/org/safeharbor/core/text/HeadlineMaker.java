package org.safeharbor.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeharbor.core.dispute.LaterMoment;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;

/** Puts a {@link Headline} together. */
final class HeadlineMaker {

    private final Proof proof;
    private final Words words;
    private final Sentences sentences;
    private final HeadlineRows rows;

    HeadlineMaker(Proof proof, Words words) {
        this.proof = proof;
        this.words = words;
        this.sentences = new Sentences(words);
        this.rows = new HeadlineRows(proof, words, sentences);
    }

    Headline headline() {
        List<String> stands = result(false);
        List<String> closed = result(true);
        Missing missing = Missing.of(proof);
        return new Headline(
                stands,
                closed.equals(stands) ? List.of() : closed,
                remarks(missing),
                rows.all(),
                sentences.missing(missing),
                notices());
    }

    private List<String> result(boolean closed) {
        List<String> sentencesOfResult = new ArrayList<>();
        for (Rule harbor : proof.book().chapter("harbor")) {
            sentencesOfResult.add(words.text("headline.harbor." + harbor(harbor, closed)));
        }
        List<String> holding = forms(Outcome.HOLDS, closed);
        List<String> open = forms(Outcome.OPEN, closed);
        if (!holding.isEmpty()) {
            sentencesOfResult.add(words.text("headline.forms", words.clauses(holding)));
        }
        if (!open.isEmpty()) {
            sentencesOfResult.add(words.text("headline.forms.open", words.clauses(open)));
        }
        if (holding.isEmpty() && open.isEmpty()) {
            sentencesOfResult.add(words.text("headline.forms.none"));
        }
        List<String> barred = barred(closed);
        if (!barred.isEmpty()) {
            sentencesOfResult.add(words.text("headline.barred", words.clauses(barred)));
        }
        List<String> beside = besideTheProvidersLiability(closed);
        if (!beside.isEmpty()) {
            sentencesOfResult.add(words.text("headline.beside", words.clauses(beside)));
        }
        return sentencesOfResult;
    }

    /**
     * Who may enter it can owe damages all the same, for a duty of its own toward consumers, or not need it, as nothing is
     * infringed; and who may not need not owe any, for the harbor only frees from a liability that something else founds.
     */
    private String harbor(Rule harbor, boolean closed) {
        if (proof.told(harbor) != proof.outcome(harbor)) {
            return "nothingInfringed";
        }
        Outcome outcome = outcome(harbor, closed);
        if (outcome == Outcome.HOLDS && owesNothing(Outcome.FAILS, closed)) {
            return "holdsBeside";
        }
        if (outcome == Outcome.HOLDS && proof.nothingIsInfringed()) {
            return "holdsUninfringed";
        }
        return outcome == Outcome.FAILS && owesNothing(Outcome.HOLDS, closed) ? "failsAlone" : outcome.id();
    }

    private boolean owesNothing(Outcome answer, boolean closed) {
        return proof.book().forms().stream().anyMatch(form -> isNone(form) && outcome(form, closed) == answer);
    }

    /** Whether this is the form that says that no damages are owed. */
    private static boolean isNone(Rule form) {
        return form.id().endsWith(".none");
    }

    private List<String> forms(Outcome wanted, boolean closed) {
        return proof.book().forms().stream()
                .filter(form -> outcome(form, closed) == wanted)
                .filter(form -> wanted == Outcome.HOLDS || !isNone(form))
                .map(words::label)
                .toList();
    }

    /** What defeats a claim that was raised although the liability on which it rests is established. */
    private List<String> barred(boolean closed) {
        return proof.book().chapter("relief").stream()
                .filter(claim -> !claim.isDeclaratory() && outcome(claim, closed) == Outcome.FAILS)
                .map(proof::of)
                .filter(claim -> outcome(claim.elements(), closed) == Outcome.HOLDS)
                .flatMap(claim -> claim.exceptions().stream())
                .map(exception -> exception.children().get(0))
                .filter(exception -> outcome(exception, closed) == Outcome.HOLDS)
                .flatMap(exception -> exception.rule().stream())
                .map(words::proposition)
                .distinct()
                .toList();
    }

    private static Outcome outcome(Node step, boolean closed) {
        return closed ? step.outcomeIfClosedToday() : step.outcome();
    }

    /** What right holder, provider and user owe each other where it is shown by whoever relies on it. */
    private List<String> besideTheProvidersLiability(boolean closed) {
        return proof.book().beside().stream()
                .filter(rule -> rule.bearer() != Side.PROVIDER)
                .filter(rule -> outcome(rule, closed) == Outcome.HOLDS)
                .map(words::proposition)
                .toList();
    }

    private Outcome outcome(Rule rule, boolean closed) {
        return outcome(proof.of(rule), closed);
    }

    private List<String> remarks(Missing missing) {
        List<String> remarks = new ArrayList<>();
        proof.lawOf().ifPresent(day -> remarks.add(words.text("headline.lawOf", words.day(day))));
        if (proof.book().decisive().stream()
                .anyMatch(rule -> proof.of(rule).answer().isDiscretionary())) {
            remarks.add(words.text("headline.discretionary"));
        }
        if (!proof.dispute().content().findings().isEmpty()) {
            Set<Node> seen = new HashSet<>();
            rows.asked().forEach(rule -> departures(proof.of(rule), seen, remarks));
        }
        if (!missing.facts().isEmpty()) {
            remarks.add(words.text("headline.missing", missing.facts().size()));
        }
        if (!missing.questions().isEmpty()) {
            remarks.add(words.text("headline.questions", missing.questions().size()));
        }
        LeftToTheCourt left = new LeftToTheCourt(proof, missing.questions(), sentences);
        List<String> today = left.today();
        if (!today.isEmpty()) {
            remarks.add(words.text("headline.questions.today", words.list(today)));
        }
        List<String> beside = left.beside();
        if (!beside.isEmpty()) {
            remarks.add(words.text("headline.questions.beside", words.list(beside)));
        }
        remarks.addAll(new OpenBeside(proof, missing, words, sentences).sentences());
        return remarks.stream().distinct().toList();
    }

    /** Looks for findings of the court against a rule of law that leaves no choice. */
    private void departures(Node node, Set<Node> seen, List<String> remarks) {
        if (!seen.add(node)) {
            return;
        }
        node.children().forEach(child -> departures(child, seen, remarks));
        departedFrom(node)
                .ifPresent(step -> remarks.add(words.text(
                        "headline.departure", sentences.question(node), words.citations(step.provisions()))));
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        notices.add(words.text(
                "headline.lawAsOf", words.day(LocalDate.parse(proof.book().lawAsOf())), words.day(proof.asOf())));
        String later = sentences.list(LaterMoment.in(proof.dispute(), proof.asOf()));
        if (!later.isEmpty()) {
            notices.add(words.text("headline.later", later));
        }
        List<Provision> unchecked = UncheckedProvisions.of(proof);
        if (!unchecked.isEmpty()) {
            notices.add(words.text("headline.unverified", words.citations(unchecked)));
        }
        notices.add(words.text("headline.advice"));
        return notices;
    }

    /** The hard rule that the court's own finding departs from at this step, if there is one. */
    static Optional<Step> departedFrom(Node node) {
        if (node.decision().layer() != Decision.Layer.COURT) {
            return Optional.empty();
        }
        return node.children().stream()
                .filter(child -> child.condition() instanceof Policy)
                .filter(policy -> policy.decision().layer() == Decision.Layer.HARD_RULE)
                .filter(policy ->
                        policy.answer().asTheRecordStands() != node.answer().asTheRecordStands())
                .flatMap(
                        policy -> ((Policy) policy.condition()).steps().stream().filter(step -> step.id()
                                .equals(policy.decision().step())))
                .findFirst();
    }
}
