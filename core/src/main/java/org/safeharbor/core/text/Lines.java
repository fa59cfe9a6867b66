package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Truth;

/** Puts the entries of a tree into words, as far as the depth shows them. */
final class Lines {

    private final Proof proof;
    private final Depth depth;
    private final Words words;
    private final Sentences sentences;
    private final Checks checks;

    Lines(Proof proof, Depth depth, Words words) {
        this.proof = proof;
        this.depth = depth;
        this.words = words;
        this.sentences = new Sentences(words);
        this.checks = new Checks(words);
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
            case ELEMENTS -> !entry.spot.audit() && hasRule(entry);
            case FULL -> !entry.spot.audit();
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
                grounds(entry),
                record(entry),
                reference ? entry.shown.number : "",
                entry.nodes);
    }

    private static String id(Entry entry) {
        return switch (entry.kind) {
            case RULE -> ((Rule) entry.own().condition()).id();
            case FACT -> fact(entry).id();
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
            case FACT -> words.question(fact(entry));
            case CHECK -> checks.clause(entry.own());
            default -> entry.text;
        };
    }

    private static Fact fact(Entry entry) {
        return ((FactIs) entry.own().condition()).fact();
    }

    private String answer(Entry entry) {
        if (entry.kind != Line.Kind.FACT) {
            return "";
        }
        Value own = entry.own().standing(fact(entry)).resolve().value();
        if (!own.isKnown() && isDerived(entry)) {
            Outcome follows = derivation(entry).outcome();
            return follows == Outcome.OPEN
                    ? words.value(fact(entry), own)
                    : words.value(fact(entry), new Value.YesNo(follows == Outcome.HOLDS));
        }
        return words.value(fact(entry), own);
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

    private Line.Grounds grounds(Entry entry) {
        Node node = entry.own();
        if (entry.kind == Line.Kind.RULE && node.condition() instanceof Rule rule) {
            Side bearer = entry.spot.negated() ? entry.spot.bearer() : rule.bearer();
            boolean weighed = rule.isOpenTextured();
            return new Line.Grounds(
                    cited(provisions(entry, rule)),
                    words.text(weighed ? "burden.weighed" : "burden", words.side(bearer)),
                    layer(node, rule),
                    readings(node),
                    missing(node));
        }
        if (node.condition() instanceof Step step && entry.kind == Line.Kind.STEP) {
            return new Line.Grounds(
                    cited(entry.provisions),
                    words.text("burden", words.side(step.bearer())),
                    words.layer(step.layer()),
                    List.of(),
                    List.of());
        }
        if (entry.kind == Line.Kind.STEP) {
            return new Line.Grounds(cited(entry.provisions), "", "", List.of(), List.of());
        }
        boolean open = entry.asserted().outcome() == Outcome.OPEN;
        boolean fact = entry.kind == Line.Kind.FACT;
        return new Line.Grounds(
                List.of(), fact ? burden(entry.spot) : "", "", List.of(), open && fact ? missing(entry) : List.of());
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
                ? words.text("burden.presumed", words.side(opponent(spot.bearer())))
                : words.text("burden", words.side(spot.bearer()));
    }

    private static Side opponent(Side side) {
        return side == Side.RIGHT_HOLDER ? Side.PROVIDER : Side.RIGHT_HOLDER;
    }

    private static List<Provision> provisions(Entry entry, Rule rule) {
        List<Provision> places = new ArrayList<>(entry.provisions);
        places.addAll(rule.provisions());
        return places.stream().distinct().toList();
    }

    /**
     * The provisions that are the law for these facts, first of all those made for such facts; for audit all of them.
     */
    private List<Line.Cited> cited(List<Provision> places) {
        if (depth == Depth.AUDIT) {
            return places.stream().map(this::cited).toList();
        }
        List<Provision> governing = places.stream()
                .filter(place -> proof.governs(place) != Truth.FAILS)
                .toList();
        List<Provision> fitting = governing.stream().filter(this::isMadeForThis).toList();
        return (fitting.isEmpty() ? governing : fitting)
                .stream().map(this::cited).toList();
    }

    /** Whether its text is made for a right and a service such as these; also where they are not known. */
    private boolean isMadeForThis(Provision place) {
        return place.instrument().reach().entrySet().stream().allMatch(reach -> {
            Fact fact = Vocabulary.find(reach.getKey()).orElseThrow();
            Value value =
                    proof.dispute().subjects(fact.subject()).get(0).facts().value(fact);
            return !(value instanceof Value.Choice is) || reach.getValue().contains(is.id());
        });
    }

    private Line.Cited cited(Provision place) {
        boolean governs = proof.governs(place) != Truth.FAILS;
        List<String> marks = new ArrayList<>();
        if (place.verification() != Verification.VERIFIED) {
            marks.add(words.verification(place.verification()));
        }
        if (!isMadeForThis(place)) {
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
        Missing missing = Missing.of(node);
        List<String> lacks = new ArrayList<>();
        missing.facts().forEach(fact -> lacks.add(sentences.missing(fact)));
        missing.questions().forEach(question -> lacks.add(sentences.openQuestion(question)));
        return lacks;
    }

    private List<String> missing(Entry entry) {
        Fact fact = fact(entry);
        String subject = entry.own().subject(fact.subject()).id();
        return List.of(sentences.missing(new Missing.MissingFact(fact, subject, entry.spot.bearer())));
    }

    private Line.Record record(Entry entry) {
        if (entry.kind != Line.Kind.FACT) {
            return Line.Record.NONE;
        }
        Fact fact = fact(entry);
        Standing standing = entry.own().standing(fact);
        Standing.Basis basis = standing.resolve().basis();
        boolean follows = basis == Standing.Basis.OPEN
                && isDerived(entry)
                && derivation(entry).outcome() != Outcome.OPEN;
        return new Line.Record(
                follows ? followed(entry) : words.basis(basis),
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
