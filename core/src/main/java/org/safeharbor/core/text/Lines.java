package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

/** Puts the entries of a tree into words, as far as the depth shows them. */
final class Lines {

    private final Proof proof;
    private final Depth depth;
    private final Words words;
    private final Sentences sentences;
    private final Checks checks;
    private final Grounds grounds;

    Lines(Proof proof, Depth depth, Words words) {
        this.proof = proof;
        this.depth = depth;
        this.words = words;
        this.sentences = new Sentences(words);
        this.checks = new Checks(words);
        this.grounds = new Grounds(proof, depth, words);
    }

    List<Line> all() {
        List<Line> lines = new ArrayList<>();
        List<Entry> chapters = new Tree(words).of(proof);
        for (int i = 0; i < chapters.size(); i++) {
            lines.add(chapter(chapters.get(i), proof.book().chapters().get(i).id()));
            chapters.get(i).parts.forEach(part -> collect(part, 1, lines));
        }
        return lines;
    }

    private void collect(Entry entry, int level, List<Line> lines) {
        if (isShown(entry, level)) {
            lines.add(line(entry, level));
            entry.parts.forEach(part -> collect(part, level + 1, lines));
        }
    }

    private boolean isShown(Entry entry, int level) {
        return switch (depth) {
            case HEADLINE -> level == 1;
            case ELEMENTS -> !entry.isForAudit() && hasRule(entry);
            case FULL -> !entry.isForAudit();
            case AUDIT -> true;
        };
    }

    private static boolean hasRule(Entry entry) {
        return entry.kind == Line.Kind.RULE || entry.parts.stream().anyMatch(Lines::hasRule);
    }

    private static Line chapter(Entry entry, String id) {
        Line.Result none = new Line.Result(Outcome.HOLDS, Outcome.HOLDS, "", "", false, false, false);
        return new Line(
                entry.number,
                0,
                Line.Kind.CHAPTER,
                id,
                "",
                "",
                entry.text,
                "",
                none,
                "",
                "",
                Line.Grounds.NONE,
                Line.Record.NONE,
                "",
                List.of());
    }

    private Line line(Entry entry, int level) {
        boolean reference = entry.shown != entry;
        boolean opened = entry.parts.stream().anyMatch(part -> isShown(part, level + 1));
        return new Line(
                entry.number,
                level,
                entry.kind,
                entry.id.isEmpty() ? id(entry) : entry.id,
                entry.own().about(),
                role(entry),
                text(entry),
                answer(entry),
                result(entry),
                why(entry),
                opened && !reference ? entry.lead : "",
                grounds.of(entry),
                record(entry),
                reference ? entry.shown.number : "",
                entry.nodes);
    }

    private static String id(Entry entry) {
        return switch (entry.kind) {
            case RULE -> ((Rule) entry.own().condition()).id();
            case FACT -> entry.fact().id();
            default -> "";
        };
    }

    private String role(Entry entry) {
        boolean contrary = entry.kind == Line.Kind.RULE && entry.spot.negated();
        boolean explains = entry.kind == Line.Kind.RULE && ((Rule) entry.own().condition()).isDeclaratory();
        List<String> roles = new ArrayList<>();
        if (!entry.spot.role().isEmpty()) {
            roles.add(words.text(entry.spot.role()));
        }
        if (contrary) {
            roles.add(words.text("role.contrary"));
        }
        if (explains) {
            roles.add(words.text("mark.declaratory"));
        }
        return words.list(roles);
    }

    private String text(Entry entry) {
        return switch (entry.kind) {
            case RULE -> sentences.question(entry.own());
            case FACT -> words.question(entry.fact());
            case CHECK -> checks.clause(entry.own());
            default -> entry.text;
        };
    }

    private String answer(Entry entry) {
        if (entry.kind != Line.Kind.FACT) {
            return "";
        }
        Value own = entry.own().value(entry.fact());
        if (!own.isKnown() && isDerived(entry)) {
            return sentences.answer(
                    (FactIs) entry.own().condition(), derivation(entry).outcome());
        }
        return words.value(entry.fact(), own);
    }

    private static boolean isDerived(Entry entry) {
        return entry.nodes.stream().anyMatch(node -> node.condition() instanceof Derived);
    }

    private static Node derivation(Entry entry) {
        return entry.nodes.stream()
                .filter(node -> node.condition() instanceof Derived)
                .findFirst()
                .orElseThrow();
    }

    private Line.Result result(Entry entry) {
        boolean rule = entry.kind == Line.Kind.RULE;
        Node node = rule ? entry.own() : entry.asserted();
        boolean idle = rule && node.outcome() == Outcome.DOES_NOT_APPLY;
        return sentences.result(node, rule, rule && entry.spot.negated(), entry.spot.greyed() || idle);
    }

    private String why(Entry entry) {
        if (entry.kind == Line.Kind.RULE) {
            return sentences.outcome(entry.own(), Reasons.of(entry.own(), proof.dispute(), words));
        }
        if (entry.kind != Line.Kind.FACT) {
            return "";
        }
        FactIs is = (FactIs) entry.own().condition();
        boolean plain = is.values().contains(Value.YES) && !entry.spot.negated();
        if (plain) {
            return "";
        }
        if (is.values().contains(Value.YES)) {
            return words.text("needed", words.value(is.fact(), Value.NO));
        }
        String needed = words.list(
                is.values().stream().map(value -> words.value(is.fact(), value)).toList());
        return words.text(entry.spot.negated() ? "needed.not" : "needed", needed);
    }

    private Line.Record record(Entry entry) {
        if (entry.kind != Line.Kind.FACT) {
            return Line.Record.NONE;
        }
        Fact fact = entry.fact();
        Standing standing = entry.own().standing(fact);
        Standing.Basis basis = standing.resolve().basis();
        boolean open = basis == Standing.Basis.OPEN;
        boolean left = open && entry.own().value(fact).isKnown();
        boolean follows = open && isDerived(entry) && derivation(entry).outcome() != Outcome.OPEN;
        return new Line.Record(
                left ? words.text("basis.derived") : follows ? followed(entry) : words.basis(basis),
                standing.positions().stream()
                        .map(position -> position(fact, position))
                        .toList(),
                standing.evidence(),
                standing.note());
    }

    /** How an answer came about that nobody gave. */
    private String followed(Entry entry) {
        boolean taken = ((Derived) derivation(entry).condition()).untilSettled().isPresent();
        return words.text(taken ? "basis.untilSettled" : "basis.derived");
    }

    private String position(Fact fact, Position position) {
        boolean stated = position.value().isKnown();
        return words.text(
                "record.position",
                words.side(position.side()),
                words.stance(position.stance()),
                stated ? words.value(fact, position.value()) : "");
    }
}
