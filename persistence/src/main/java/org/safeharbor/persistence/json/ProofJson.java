package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Step;

/**
 * Writes a proof as {@code proof.v1}: ids and outcomes, no words. The same proof gives the same bytes on any machine.
 *
 * <p>A rule that was already written stands again as its id with {@code "repeated": true} and without its steps.
 */
public final class ProofJson {

    /** The name of the format, the first member of every proof. */
    public static final String FORMAT = "proof.v1";

    /** The version of the engine that reasoned. */
    public static final String ENGINE = "0.1";

    private final Proof proof;
    private final Set<Node> written = new HashSet<>();

    private ProofJson(Proof proof) {
        this.proof = proof;
    }

    /** The proof as text. */
    public static String write(Proof proof) {
        return JsonText.print(new ProofJson(proof).tree());
    }

    private ObjectNode tree() {
        RuleBook book = proof.book();
        ObjectNode tree = object().put("format", FORMAT).put("engine", ENGINE);
        tree.putObject("ruleBook")
                .put("jurisdiction", book.jurisdiction().id())
                .put("hash", book.hash())
                .put("lawAsOf", book.lawAsOf());
        tree.put("asOf", proof.asOf().toString());
        proof.lawOf().ifPresent(day -> tree.put("lawOf", day.toString()));
        ObjectNode readings = tree.putObject("readings");
        for (Reading reading : book.readings()) {
            readings.put(reading.id(), proof.readings().option(reading));
        }
        tree.putObject("dispute")
                .put("provider", proof.dispute().provider().id())
                .put("work", proof.dispute().work().id())
                .put("content", proof.dispute().content().id());
        questions(tree.putArray("summary"), book.summary());
        questions(tree.putArray("forms"), book.forms());
        ClockJson.write(tree.putArray("clocks"), proof);
        ArrayNode chapters = tree.putArray("chapters");
        book.chapters().forEach(chapter -> {
            ArrayNode steps = chapters.addObject().put("id", chapter.id()).putArray("steps");
            chapter.rules().forEach(rule -> steps.add(node(proof.of(rule))));
        });
        return tree;
    }

    private void questions(ArrayNode list, List<Rule> rules) {
        for (Rule rule : rules) {
            Node node = proof.of(rule);
            ObjectNode question = list.addObject().put("rule", rule.id());
            outcome(question, node);
            missing(question, Missing.of(node), proof);
        }
    }

    private ObjectNode node(Node node) {
        ObjectNode json = object().put("kind", ConditionKind.of(node.condition()));
        node.rule().ifPresent(rule -> json.put("rule", rule.id()));
        if (!node.about().isEmpty()) {
            json.put("about", node.about());
        }
        outcome(json, node);
        if (node.rule().isPresent() && !written.add(node)) {
            return json.put("repeated", true);
        }
        node.rule().ifPresent(rule -> rule(json, rule));
        decision(json, node.decision());
        detail(json, node);
        if (!node.children().isEmpty()) {
            ArrayNode children = json.putArray("steps");
            node.children().forEach(child -> children.add(node(child)));
        }
        return json;
    }

    private static void outcome(ObjectNode json, Node node) {
        json.put("outcome", node.outcome().id());
        if (node.outcome() != node.outcomeIfClosedToday()) {
            json.put("closedToday", node.outcomeIfClosedToday().id());
        }
        if (node.answer().isDiscretionary() && node.outcome() != Outcome.DOES_NOT_APPLY) {
            json.put("discretionary", true);
        }
    }

    private static void rule(ObjectNode json, Rule rule) {
        provisions(json, rule.provisions());
        json.put("burden", rule.bearer().id());
        if (!rule.propositions().isEmpty()) {
            ArrayNode propositions = json.putArray("propositions");
            rule.propositions().forEach(propositions::add);
        }
    }

    static void provisions(ObjectNode json, List<Provision> provisions) {
        if (provisions.isEmpty()) {
            return;
        }
        ArrayNode list = json.putArray("provisions");
        for (Provision provision : provisions) {
            ObjectNode place = list.addObject()
                    .put("id", provision.id())
                    .put("verification", provision.verification().name());
            place.put("from", provision.instrument().inForce().from().toString());
            if (provision.instrument().inForce().isOver()) {
                place.put("to", provision.instrument().inForce().to().toString());
            }
        }
    }

    private void decision(ObjectNode json, Decision decision) {
        if (decision.layer() != Decision.Layer.NONE) {
            ObjectNode layer =
                    json.putObject("decidedBy").put("layer", decision.layer().id());
            decision.stepIfAny().ifPresent(step -> layer.put("step", step));
            if (decision.layer() == Decision.Layer.PRECEDENT) {
                layer.put("precedent", decision.step());
            }
        }
    }

    /** Which decided case a step rests on, and where that stands among the authorities. */
    private void precedent(ObjectNode json, Step step) {
        if (step.layer() == Decision.Layer.PRECEDENT) {
            CaseLaw.of(proof.book()).find(step.id()).ifPresent(precedent -> {
                ObjectNode decided = json.putObject("precedent")
                        .put("id", precedent.id())
                        .put("level", precedent.level().id())
                        .put("verification", precedent.verification().name());
                precedent.dockets().forEach(decided.putArray("dockets")::add);
            });
        }
    }

    private void detail(ObjectNode json, Node node) {
        if (node.condition() instanceof FactIs is) {
            Standing standing = node.standing(is.fact());
            json.put("fact", is.fact().id());
            ArrayNode asked = json.putArray("asked");
            is.values().forEach(value -> asked.add(FactWriter.value(value)));
            if (standing.resolve().value().isKnown()) {
                json.set("value", FactWriter.value(standing.resolve().value()));
            }
            json.put("basis", standing.resolve().basis().id());
        } else if (node.condition() instanceof Step step) {
            json.put("step", step.id()).put("layer", step.layer().id()).put("answer", step.holds());
            precedent(json, step);
            provisions(json, step.provisions());
        } else if (node.condition() instanceof ReadingIs is) {
            json.put("reading", is.reading().id()).put("option", is.option());
        } else if (node.rule().isEmpty() && node.children().isEmpty()) {
            json.put("condition", node.condition().canonical());
        }
    }

    static void missing(ObjectNode json, Missing missing, Proof proof) {
        if (!missing.facts().isEmpty()) {
            ArrayNode facts = json.putArray("missing");
            missing.facts().forEach(fact -> facts.addObject()
                    .put("fact", fact.fact().id())
                    .put("subject", fact.subject())
                    .put("burden", fact.bearer().id())
                    .put("place", fact.place(proof.dispute().file())));
        }
        if (!missing.questions().isEmpty()) {
            ArrayNode questions = json.putArray("forTheCourt");
            missing.questions().forEach(question -> questions
                    .addObject()
                    .put("rule", question.rule().orElseThrow().id())
                    .put("about", question.about()));
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
