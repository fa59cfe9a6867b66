package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.TemporalKey;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Truth;

/** What an entry of a tree rests on: its provisions, its burden, its layer, the views taken, and what it lacks. */
final class Grounds {

    private final Proof proof;
    private final Depth depth;
    private final Words words;
    private final Sentences sentences;
    private final Checks checks;

    Grounds(Proof proof, Depth depth, Words words) {
        this.proof = proof;
        this.depth = depth;
        this.words = words;
        this.sentences = new Sentences(words);
        this.checks = new Checks(words);
    }

    Line.Grounds of(Entry entry) {
        return switch (entry.kind) {
            case RULE -> ofRule(entry, (Rule) entry.own().condition());
            case STEP -> ofStep(entry);
            case FACT -> ofFact(entry);
            default -> Line.Grounds.NONE;
        };
    }

    private Line.Grounds ofRule(Entry entry, Rule rule) {
        boolean contrary = entry.nodes.stream().anyMatch(node -> node.condition() instanceof Contrary);
        Side bearer = contrary ? entry.spot.bearer() : rule.bearer();
        return new Line.Grounds(
                cited(provisions(entry, rule)),
                words.text(rule.isOpenTextured() ? "burden.weighed" : "burden", words.side(bearer)),
                layer(entry.own(), rule),
                entry.own().decision().layer() == Decision.Layer.COURT ? List.of() : readings(entry.own()),
                missing(entry.own()));
    }

    private Line.Grounds ofStep(Entry entry) {
        List<Line.Cited> cited = cited(entry.provisions);
        return entry.own().condition() instanceof Step step
                ? new Line.Grounds(
                        cited,
                        words.text("burden", words.side(step.bearer())),
                        words.layer(step.layer()),
                        List.of(),
                        List.of())
                : new Line.Grounds(cited, "", "", List.of(), List.of());
    }

    private Line.Grounds ofFact(Entry entry) {
        boolean open = entry.asserted().outcome() == Outcome.OPEN;
        return new Line.Grounds(List.of(), burden(entry.spot), "", List.of(), open ? missing(entry) : List.of());
    }

    private String layer(Node node, Rule rule) {
        if (node.decision().layer() != Decision.Layer.NONE) {
            return node.decision().layer() == Decision.Layer.PRECEDENT
                    ? precedent(node.decision().step())
                    : words.layer(node.decision().layer());
        }
        return rule.isPermissive() ? words.text("mark.permissive") : "";
    }

    /** That a decided case constrains, which one, and that the answer is guided where it is a Guiding Case. */
    private String precedent(String id) {
        Precedent precedent = CaseLaw.of(proof.book()).find(id).orElseThrow();
        String mark =
                precedent.level() == Precedent.Level.GUIDING ? words.text("mark.guided") : words.authority(precedent);
        return words.text("layer.precedent.by", words.layer(Decision.Layer.PRECEDENT), words.precedent(id), mark);
    }

    private String burden(Entry.Spot spot) {
        return spot.presumed()
                ? words.text("burden.presumed", words.side(spot.bearer().opponent()))
                : words.text("burden", words.side(spot.bearer()));
    }

    private static List<Provision> provisions(Entry entry, Rule rule) {
        List<Provision> places = new ArrayList<>(entry.provisions);
        places.addAll(rule.provisions());
        return places.stream().distinct().toList();
    }

    /** The provisions that are the law for these facts; for audit all of them. */
    private List<Line.Cited> cited(List<Provision> places) {
        List<Provision> shown = depth == Depth.AUDIT ? places : proof.applicable(places);
        return shown.stream().map(this::cited).toList();
    }

    private Line.Cited cited(Provision place) {
        boolean governs = proof.governs(place) != Truth.FAILS;
        List<String> marks = new ArrayList<>();
        if (place.verification() != Verification.VERIFIED) {
            marks.add(words.verification(place.verification()));
        }
        if (proof.governs(place) == Truth.OPEN && place.instrument().key() == TemporalKey.CASE_PENDING) {
            marks.add(words.text("mark.mayNotGovern"));
        }
        if (!proof.isMadeForThis(place)) {
            marks.add(words.text("mark.otherFacts"));
        }
        return new Line.Cited(
                place.id(),
                words.citation(place),
                words.title(place.instrument()),
                governs ? words.list(marks) : words.text("mark.notInForce"),
                governs);
    }

    /** How the disputed points inside a rule were taken, not those inside the rules that it refers to. */
    private List<String> readings(Node rule) {
        List<String> taken = new ArrayList<>();
        for (Node part : rule.children()) {
            if (part.condition() instanceof ReadingIs && part.outcome() == Outcome.HOLDS) {
                taken.add(checks.clause(part));
            } else if (!(part.condition() instanceof Rule)) {
                taken.addAll(readings(part));
            }
        }
        return taken.stream().distinct().toList();
    }

    private List<String> missing(Node node) {
        return sentences.missing(Missing.of(node));
    }

    private List<String> missing(Entry entry) {
        Fact fact = entry.fact();
        Side bearer = entry.spot.presumed() ? entry.spot.bearer().opponent() : entry.spot.bearer();
        return List.of(sentences.missing(Missing.MissingFact.of(entry.own(), fact, bearer)));
    }
}
