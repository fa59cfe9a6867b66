package org.safeharbor.core.text;

import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Versions;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.reasoning.Yields;

/** Says what a check of dates, versions, readings or completeness found, as a clause. */
final class Checks {

    private final Words words;
    private final Sentences sentences;

    Checks(Words words) {
        this.words = words;
        this.sentences = new Sentences(words);
    }

    /** The words for a step that is neither a rule nor a fact and has no parts that are shown. */
    String clause(Node node) {
        Condition condition = node.condition();
        String outcome = node.outcome().id();
        if (condition instanceof Within within) {
            return words.text(
                    "check.within." + outcome,
                    words.label(within.to()),
                    value(node, within.to()),
                    words.label(within.from()),
                    value(node, within.from()),
                    words.limit(within.limit()));
        }
        if (condition instanceof Band band) {
            return dates("check.band." + outcome, node, band.to(), band.from());
        }
        if (condition instanceof Happened event) {
            return words.text(
                    (event.granted() ? "check.undisputed." : "check.happened.") + outcome,
                    words.label(event.moment()),
                    value(node, event.moment()));
        }
        if (condition instanceof NotBefore order) {
            return dates("check.notBefore." + outcome, node, order.later(), order.earlier());
        }
        if (condition instanceof AnotherCase) {
            return words.text("check.anotherCase." + outcome);
        }
        if (condition instanceof Answers) {
            return words.text(
                    "check.answers." + outcome,
                    sentences.subject(node, SubjectKind.MEASURE, true),
                    sentences.subject(node, SubjectKind.NOTICE, true));
        }
        if (condition instanceof Further further) {
            String beside = node.count(further.kind()) == 0 ? "check.none." : "check.further.";
            return words.text(beside + further.kind().id() + "." + outcome);
        }
        if (condition instanceof Governs governs) {
            return governs(node, governs.provision().instrument());
        }
        if (condition instanceof ReadingIs is) {
            return words.text(
                    node.outcome() == Outcome.HOLDS ? "check.reading" : "check.reading.notTaken",
                    words.reading(is.reading()),
                    words.option(is.reading(), is.option()),
                    words.holders(is.reading(), is.option()));
        }
        if (condition instanceof Yields yields) {
            return yields(node, yields);
        }
        throw new IllegalArgumentException("No words for " + condition.canonical());
    }

    /** Which rule goes first before which one, and why; or that it does not apply here. */
    private String yields(Node node, Yields yields) {
        List<String> general = node.children().get(1).children().stream()
                .flatMap(part -> part.rule().stream())
                .flatMap(rule -> rule.provisions().stream().limit(1))
                .map(words::citation)
                .toList();
        boolean versions = yields.part() instanceof Versions && !general.isEmpty();
        return words.text(
                "check.yields." + node.special().id(),
                words.citation(yields.to().provisions().get(0)),
                versions ? words.list(general) : words.text("yields.general"),
                words.text("yields." + yields.because()));
    }

    private String dates(String key, Node node, Fact one, Fact other) {
        return words.text(key, words.label(one), value(node, one), words.label(other), value(node, other));
    }

    private String value(Node node, Fact fact) {
        return words.value(fact, node.subject(fact.subject()).facts().value(fact));
    }

    private String governs(Node node, Instrument text) {
        String name = words.text("citation.instrument", words.shortTitle(text));
        String titled = words.text("clause.about", name, words.inForce(text.inForce()));
        String dates = node.lawOf()
                .map(day -> words.text("check.key.lawOf", words.day(day)))
                .orElseGet(() -> dates(node, text));
        return words.text("check.governs." + node.outcome().id(), titled, dates);
    }

    /** By what a text governs the case, and the facts of the case that decide it. */
    private String dates(Node node, Instrument text) {
        List<String> facts = node.asks().stream()
                .map(fact -> words.text("judgment.fact", words.label(fact), value(node, fact)))
                .toList();
        return words.text("clause.about", words.text("check.key." + text.key()), words.clauses(facts));
    }

    /** A row of usual times: for which cases, how long, and where the time comes from. */
    String row(Band.Row row) {
        return words.text("check.row", words.band(row), words.limit(row.limit()), words.text("band." + row.mark()));
    }
}
