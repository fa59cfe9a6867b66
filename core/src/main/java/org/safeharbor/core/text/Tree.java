package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.AtLeast;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.Every;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Some;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.reasoning.Versions;
import org.safeharbor.core.reasoning.Yields;

/** Flattens a proof into entries: what is mere plumbing gets no line, what is said twice gets a reference. */
final class Tree {

    private final Words words;
    private final Sentences sentences;
    private final Checks checks;
    private final Map<String, Entry> questions = new HashMap<>();
    private final Map<String, Entry> shown = new HashMap<>();
    private final Map<String, Entry> shownForAudit = new HashMap<>();

    Tree(Words words) {
        this.words = words;
        this.sentences = new Sentences(words);
        this.checks = new Checks(words);
    }

    /** The chapters with everything below them, numbered. */
    List<Entry> of(Proof proof) {
        List<Entry> chapters = new ArrayList<>();
        for (Chapter chapter : proof.book().chapters()) {
            Entry heading = Entry.chapter(words.chapter(chapter));
            chapters.add(heading);
            for (Rule rule : chapter.rules()) {
                Node node = proof.of(rule);
                Entry question = Entry.of(Line.Kind.RULE, Entry.Spot.of(rule.bearer(), false, false), node);
                questions.putIfAbsent(key(node), heading.add(question));
            }
        }
        chapters.forEach(chapter -> chapter.parts.forEach(this::open));
        for (int i = 0; i < chapters.size(); i++) {
            chapters.get(i).number(Integer.toString(i + 1));
        }
        return chapters;
    }

    private static String key(Node node) {
        return ((Rule) node.condition()).id() + '@' + node.about();
    }

    /** Adds what a step says below an entry; {@code sole} if it is all that stands there. */
    private void add(Entry above, Node node, Entry.Spot spot, boolean sole) {
        Condition condition = node.condition();
        if (condition instanceof Rule) {
            rule(above, node, spot);
        } else if (condition instanceof Not) {
            add(above, node.children().get(0), spot.through(node).contrary(), sole);
        } else if (condition instanceof Borne borne) {
            add(above, node.children().get(0), spot.through(node).borneBy(borne.bearer()), sole);
        } else if (condition instanceof Contrary contrary) {
            add(above, node.children().get(0), spot.through(node).contrary().borneBy(contrary.bearer()), sole);
        } else if (condition instanceof NotInTheWay) {
            add(above, node.children().get(0), spot.through(node).as("role.notInTheWay"), sole);
        } else if (condition instanceof AllOf || condition instanceof AnyOf || condition instanceof AtLeast) {
            several(above, node, spot, sole);
        } else if (condition instanceof Some || condition instanceof Every) {
            each(above, node, spot, sole);
        } else if (condition instanceof Versions) {
            versions(above, node, spot);
        } else if (condition instanceof Yields yields) {
            yields(above, node, yields, spot);
        } else if (condition instanceof Policy) {
            steps(above, node, spot);
        } else if (condition instanceof Band band) {
            band(above, node, band, spot);
        } else if (condition instanceof Derived) {
            derived(above, node, spot);
        } else if (!node.children().isEmpty()) {
            node.children().forEach(part -> add(above, part, spot.part(), false));
        } else {
            above.add(Entry.of(condition instanceof FactIs ? Line.Kind.FACT : Line.Kind.CHECK, spot, node));
        }
    }

    private void rule(Entry above, Node node, Entry.Spot spot) {
        Entry entry = above.add(Entry.of(Line.Kind.RULE, spot, node));
        String key = key(node);
        Entry first = questions.getOrDefault(key, shown.getOrDefault(key, entry));
        if (first == entry && spot.audit()) {
            first = shownForAudit.getOrDefault(key, entry);
        }
        entry.shown = first;
        if (first == entry) {
            (spot.audit() ? shownForAudit : shown).put(key, entry);
            open(entry);
        }
    }

    /** Puts below a rule its scope, its presumption, its elements and its exceptions. */
    private void open(Entry entry) {
        Node node = entry.own();
        Rule rule = (Rule) node.condition();
        List<Node> parts = node.children();
        boolean applies = node.outcome() != Outcome.DOES_NOT_APPLY;
        boolean plain = parts.size() == 1;
        Entry.Spot own = Entry.Spot.of(rule.bearer(), false, entry.spot.audit() || entry.spot.greyed());
        if (rule.hasScope()) {
            add(entry, parts.get(0), own.as("role.scope"), false);
        }
        boolean presumed = false;
        if (rule.isPresumable()) {
            Node presumption = parts.get(rule.hasScope() ? 1 : 0);
            presumed = presumption.answer().ifClosedToday() == Truth.HOLDS;
            add(entry, presumption, own.as("role.presumption"), false);
        }
        Entry.Spot elements = Entry.Spot.of(rule.bearer(), presumed, own.audit() || !applies);
        Node body = node.elements();
        boolean decidedByCourt = node.decision().layer() == Decision.Layer.COURT;
        add(entry, body, elements.greyed(decidedByCourt), plain);
        boolean failsAnyway = body.outcome() == Outcome.FAILS;
        for (Node exception : node.exceptions()) {
            add(entry, exception, elements.as("role.exception").greyed(failsAnyway), false);
        }
    }

    private void several(Entry above, Node node, Entry.Spot spot, boolean sole) {
        boolean any = node.condition() instanceof AnyOf;
        List<Node> live = new ArrayList<>();
        List<Node> dead = new ArrayList<>();
        for (Node part : node.children()) {
            boolean reading = Alternatives.isReading(part.condition());
            boolean elsewhere = any && Alternatives.isElsewhere(part, node);
            (reading || elsewhere ? dead : live).add(part);
        }
        boolean decided = any && node.outcome() == Outcome.HOLDS;
        boolean all = node.condition() instanceof AllOf && !spot.negated();
        if (live.size() == 1) {
            boolean moot = decided && live.get(0).outcome() != Outcome.HOLDS;
            Entry.Spot only = spot.negated() ? spot.through(node) : spot.part();
            add(above, live.get(0), only.greyed(moot), sole);
        } else if (live.size() > 1) {
            boolean flat = above.needsAll && (all || sole);
            Entry group = flat ? above : above.add(Entry.of(Line.Kind.GROUP, spot, node));
            String lead = lead(node.condition(), spot.negated());
            if (!flat) {
                group.text = lead;
            } else if (!all || group.kind != Line.Kind.RULE && !group.text.equals(lead)) {
                group.lead = lead;
            }
            group.needsAll &= all;
            for (Node part : live) {
                boolean moot = decided && part.outcome() != Outcome.HOLDS
                        || part.rule().isPresent() && Alternatives.isShutOut(node);
                add(group, part, (flat && all ? spot.part() : spot.inside()).greyed(moot), false);
            }
        }
        dead.forEach(part -> add(above, part, spot.inside().greyed(true).audit(true), false));
    }

    private String lead(Condition condition, boolean negated) {
        if (condition instanceof AtLeast some) {
            return words.text(negated ? "lead.notAtLeast" : "lead.atLeast", Integer.toString(some.least()));
        }
        String key = condition instanceof AllOf ? negated ? "notAll" : "all" : negated ? "none" : "any";
        return words.text("lead." + key);
    }

    private void each(Entry above, Node node, Entry.Spot spot, boolean sole) {
        boolean some = node.condition() instanceof Some;
        Further further = some ? ((Some) node.condition()).further() : ((Every) node.condition()).further();
        String which = Sentences.each(node.condition(), spot.negated());
        String lead = words.text("lead." + which + "." + further.kind().id());
        List<Node> parts = node.children();
        boolean none = parts.size() == 1;
        Entry group = above;
        if (sole && above.needsAll) {
            above.lead = lead;
        } else {
            group = above.add(Entry.of(Line.Kind.GROUP, spot, node));
            group.text = lead;
        }
        group.needsAll = false;
        boolean decided = node.outcome() == (some ? Outcome.HOLDS : Outcome.FAILS);
        for (Node part : parts.subList(0, parts.size() - 1)) {
            Entry.Spot inside = spot.inside().greyed(decided && part.outcome() != node.outcome());
            if (part.condition() instanceof Rule) {
                add(group, part, inside, false);
            } else {
                Entry one = group.add(Entry.of(Line.Kind.GROUP, inside, part));
                one.text = sentences.subject(part, further.kind(), true);
                add(one, part, inside.opened(), true);
            }
        }
        Node more = parts.get(parts.size() - 1);
        boolean moot = decided || more.outcome() == Outcome.FAILS && !none;
        add(group, more, spot.inside().borneBy(further.bearer()).greyed(moot).audit(moot), false);
    }

    /** The text of the law that governs takes the place of the rule; while several may, each has its line. */
    private void versions(Entry above, Node node, Entry.Spot spot) {
        List<Node> parts = node.children();
        boolean settled = parts.stream()
                .filter(part -> part.condition() instanceof Governs)
                .allMatch(part -> part.outcome() != Outcome.OPEN);
        for (Node part : parts) {
            if (part.condition() instanceof Governs) {
                boolean moot = part.outcome() == Outcome.FAILS && settled && hasVersion(parts);
                above.add(Entry.of(
                        Line.Kind.CHECK,
                        spot.part().as("role.version").greyed(moot).audit(moot),
                        part));
            } else if (settled && above.kind == Line.Kind.RULE) {
                above.provisions.addAll(((Rule) part.condition()).provisions());
                (spot.audit() ? shownForAudit : shown).putIfAbsent(key(part), above);
                versionInside(above, part);
            } else {
                rule(above, part, spot.part());
            }
        }
    }

    /**
     * Says which rule goes first. Where it does not apply the general rule stands as if it were alone; where it does,
     * or may, both stand below that line.
     */
    private void yields(Entry above, Node node, Yields yields, Entry.Spot spot) {
        Node first = node.children().get(0);
        Node other = node.children().get(1);
        Outcome applies = node.special();
        boolean idle = applies == Outcome.FAILS;
        boolean goesFirst = applies == Outcome.HOLDS;
        if (idle) {
            add(above, other, spot.part(), false);
        } else if (above.kind == Line.Kind.RULE) {
            above.provisions.addAll(yields.to().provisions());
        }
        Entry group = above.add(Entry.of(Line.Kind.GROUP, spot.greyed(idle), idle ? first : node));
        group.text = checks.clause(node);
        group.needsAll = false;
        add(group, first, spot.part().as("role.special").greyed(idle).audit(idle), false);
        if (!idle) {
            add(group, other, spot.part().greyed(goesFirst).audit(goesFirst), false);
        }
    }

    private static boolean hasVersion(List<Node> parts) {
        return parts.stream().anyMatch(part -> part.rule().isPresent());
    }

    private void versionInside(Entry above, Node version) {
        Entry inner = Entry.of(Line.Kind.RULE, above.spot, version);
        open(inner);
        above.parts.addAll(inner.parts);
        above.lead = inner.lead.isEmpty() ? above.lead : inner.lead;
        above.needsAll &= inner.needsAll;
    }

    private void steps(Entry above, Node node, Entry.Spot spot) {
        above.lead = words.text("lead.steps");
        above.needsAll = false;
        Rule rule = (Rule) above.own().condition();
        boolean answered = false;
        for (Node part : node.children()) {
            Step step = (Step) part.condition();
            boolean idle = Alternatives.isUnderOtherReading(part.children().get(0));
            Entry.Spot here = spot.borneBy(step.bearer())
                    .greyed(answered || idle)
                    .audit(step.layer() == Decision.Layer.PRECEDENT && idle);
            Entry entry = above.add(Entry.of(Line.Kind.STEP, here, part));
            entry.id = step.id();
            entry.text = words.step(rule, step);
            entry.provisions.addAll(step.provisions());
            add(entry, part.children().get(0), here.opened(), true);
            answered |= part.outcome() == Outcome.HOLDS;
        }
    }

    private void band(Entry above, Node node, Band band, Entry.Spot spot) {
        Entry entry = above.add(Entry.of(Line.Kind.CHECK, spot, node));
        entry.needsAll = false;
        boolean chosen = false;
        for (int i = 0; i < band.rows().size(); i++) {
            Node guard = node.children().get(i);
            boolean moot = chosen || guard.outcome() == Outcome.FAILS;
            Entry.Spot here = spot.inside().as("role.row").greyed(moot);
            Entry row = entry.add(Entry.of(Line.Kind.STEP, here, guard));
            row.id = band.rows().get(i).id();
            row.text = checks.row(band.rows().get(i));
            row.provisions.addAll(band.rows().get(i).provisions());
            add(row, guard, here.opened().audit(guard.outcome() != Outcome.OPEN), true);
            chosen |= guard.outcome() == Outcome.HOLDS;
        }
    }

    private void derived(Entry above, Node node, Entry.Spot spot) {
        Node asked = node.children().get(0);
        Entry entry = above.add(Entry.of(Line.Kind.FACT, spot.through(node), asked));
        boolean settled = asked.outcome() != Outcome.OPEN;
        add(entry, node.children().get(1), spot.greyed(settled).opened().as("role.derived"), true);
    }
}
