package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Yields;

/** A line of an outline while it is made: where it stands, what it shows, and the lines below it. */
final class Entry {

    /**
     * The circumstances under which a step is met on the way down.
     *
     * @param bearer who has to prove what is asserted here
     * @param presumed whether it is presumed, so that the other side has to disprove it
     * @param negated whether the contrary counts
     * @param greyed whether it makes no difference
     * @param audit whether it is shown for audit only
     * @param role key of the words that say why it stands here; empty for an element
     * @param chain the steps passed through without a line of their own
     */
    record Spot(
            Side bearer,
            boolean presumed,
            boolean negated,
            boolean greyed,
            boolean audit,
            String role,
            List<Node> chain) {

        static Spot of(Side bearer, boolean presumed, boolean audit) {
            return new Spot(bearer, presumed, false, false, audit, "", List.of());
        }

        Spot through(Node node) {
            List<Node> longer = new ArrayList<>(chain);
            longer.add(node);
            return new Spot(bearer, presumed, negated, greyed, audit, role, longer);
        }

        Spot contrary() {
            return new Spot(bearer, presumed, !negated, greyed, audit, role, chain);
        }

        Spot borneBy(Side side) {
            return new Spot(side, presumed, negated, greyed, audit, role, chain);
        }

        Spot as(String newRole) {
            return new Spot(bearer, presumed, negated, greyed, audit, newRole, chain);
        }

        Spot greyed(boolean also) {
            return new Spot(bearer, presumed, negated, greyed || also, audit, role, chain);
        }

        Spot audit(boolean also) {
            return new Spot(bearer, presumed, negated, greyed, audit || also, role, chain);
        }

        /** For a part of what stands here, seen by itself. */
        Spot inside() {
            return new Spot(bearer, presumed, false, greyed, audit, "", List.of());
        }

        /** The same, but what makes no difference is not opened. */
        Spot opened() {
            return new Spot(bearer, presumed, false, greyed, audit || greyed, "", List.of());
        }

        /** For a part that takes the place of the whole. */
        Spot part() {
            return new Spot(bearer, presumed, false, greyed, audit, role, List.of());
        }
    }

    final Line.Kind kind;
    final Spot spot;
    final List<Node> nodes;
    final List<Entry> parts = new ArrayList<>();
    /** Provisions of its own, for those of the condition: of a row of usual times, of the text that governs. */
    final List<Provision> provisions = new ArrayList<>();

    String id = "";
    String text = "";
    String lead = "";
    String number = "";
    /** Whether all parts are needed, so that parts of which all are needed can stand among them. */
    boolean needsAll = true;
    /** Where the same rule is shown; this very entry when it is shown here. */
    Entry shown = this;

    private Entry(Line.Kind kind, Spot spot, List<Node> nodes) {
        this.kind = kind;
        this.spot = spot;
        this.nodes = nodes;
    }

    static Entry chapter(String heading) {
        Entry entry = new Entry(Line.Kind.CHAPTER, Spot.of(Side.RIGHT_HOLDER, false, false), List.of());
        entry.text = heading;
        return entry;
    }

    static Entry of(Line.Kind kind, Spot spot, Node node) {
        return new Entry(kind, spot, spot.through(node).chain());
    }

    /** The step as it is asserted, a negation included. */
    Node asserted() {
        return nodes.get(0);
    }

    /** The rule, fact or check itself. */
    Node own() {
        return nodes.get(nodes.size() - 1);
    }

    /** The fact that a line of a fact is about. */
    Fact fact() {
        return ((FactIs) own().condition()).fact();
    }

    /** Whether it is for audit only: by itself, or as a heading with nothing under it that is for more. */
    boolean isForAudit() {
        boolean heading = kind == Line.Kind.GROUP
                && !(own().condition() instanceof Rule)
                && !(own().condition() instanceof Yields);
        return spot.audit() || heading && parts.stream().allMatch(Entry::isForAudit);
    }

    Entry add(Entry part) {
        parts.add(part);
        return part;
    }

    /** Gives numbers to everything below; what is for audit only comes last, so that the rest has no gaps. */
    void number(String own) {
        number = own;
        List<Entry> inOrder = new ArrayList<>();
        parts.stream().filter(part -> !part.isForAudit()).forEach(inOrder::add);
        parts.stream().filter(Entry::isForAudit).forEach(inOrder::add);
        parts.clear();
        parts.addAll(inOrder);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).number(own + "." + (i + 1));
        }
    }
}
