package org.safeharbor.core.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.Provision;

/**
 * A rule of law as a declaration: where it stands, when it applies, what it needs, what defeats it and who proves it.
 *
 * <p>A rule holds when its scope, its elements and none of its exceptions hold. Each word of the declaration returns a
 * new rule, so it reads like the provision:
 *
 * <pre>{@code
 * static final Rule ENLARGED_LOSS = rule("prc.liability.enlarged-loss")
 *         .under(CIVIL_CODE_1195_2)
 *         .appliesWhen(INTERMEDIARY)
 *         .holdsWhen(allOf(USER_INFRINGES, someNotice(UNANSWERED_NOTICE), is(LOSS_GREW)))
 *         .provenBy(RIGHT_HOLDER)
 *         .realises("D13");
 * }</pre>
 *
 * @since 0.1
 */
public final class Rule implements Condition {

    private final String id;
    private final List<Provision> provisions;
    private final Condition appliesWhen;
    private final Condition body;
    private final List<Condition> exceptions;
    private final Condition presumption;
    private final Side bearer;
    private final boolean permits;
    private final boolean declaratory;
    private final List<String> propositions;
    private final int about;
    /** Spread over all bits, for tables that are looked up by the rule. */
    final int hash;

    private final Governs governs;
    /** Found when it is first asked for, for a declaration is made in steps. */
    private Reach reach;

    private Rule(Draft draft) {
        this.id = draft.id;
        this.provisions = List.copyOf(draft.provisions);
        this.appliesWhen = draft.appliesWhen;
        this.body = draft.body;
        this.exceptions = List.copyOf(draft.exceptions);
        this.presumption = draft.presumption;
        this.bearer = draft.bearer;
        this.permits = draft.permits;
        this.declaratory = draft.declaratory;
        this.propositions = List.copyOf(draft.propositions);
        this.hash = id.hashCode() * 0x9E3779B9;
        this.about = Condition.super.about();
        this.governs = provisions.isEmpty() ? null : new Governs(provisions.get(0));
    }

    /** Begins a rule with its id, such as {@code prc.notice.qualified}. */
    public static Rule rule(String id) {
        return new Rule(new Draft(id));
    }

    /** Where it stands; the first provision is the one that a version goes by. */
    public Rule under(Provision... places) {
        return changed(draft -> draft.provisions.addAll(List.of(places)));
    }

    /** For which facts it is made; without this it is made for all. */
    public Rule appliesWhen(Condition scope) {
        return changed(draft -> draft.appliesWhen = scope);
    }

    /** What it needs: one condition, often of several elements. */
    public Rule holdsWhen(Condition elements) {
        return changed(draft -> draft.body = elements);
    }

    /** An open-textured question: the court's finding first, then these steps in order. */
    public Rule weighing(Step... steps) {
        return changed(draft -> draft.body = Policy.of(steps));
    }

    /** Decided cases that constrain the answer to an open-textured question: after the hard rules, before the policy. */
    public Rule guidedBy(List<Step> precedents) {
        List<Step> steps = new ArrayList<>(((Policy) body).steps());
        int place = 0;
        while (place < steps.size() && steps.get(place).layer() == Decision.Layer.HARD_RULE) {
            place++;
        }
        steps.addAll(place, precedents);
        return changed(draft -> draft.body = new Policy(steps));
    }

    /** What defeats it, for this side to prove. */
    public Rule unless(Condition exception, Side provenBy) {
        return changed(draft -> draft.exceptions.add(new Borne(exception, provenBy)));
    }

    /** When its elements are presumed: the burden then lies on the other side. */
    public Rule presumedWhen(Condition basis) {
        return changed(draft -> draft.presumption = basis);
    }

    /** Who has to prove its scope and its elements, unless an element says otherwise. */
    public Rule provenBy(Side side) {
        return changed(draft -> draft.bearer = side);
    }

    /** The provision says "may find": where the rule holds, the result is discretionary. */
    public Rule permits() {
        return changed(draft -> draft.permits = true);
    }

    /** It explains and decides nothing: no form of liability rests on it. */
    public Rule declaratory() {
        return changed(draft -> draft.declaratory = true);
    }

    /** Which propositions of the source papers it realises. */
    public Rule realises(String... ids) {
        return changed(draft -> draft.propositions.addAll(List.of(ids)));
    }

    private Rule changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Rule(draft);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Where it stands. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** The provision that it is first of all under. */
    public Provision provision() {
        return provisions.get(0);
    }

    /** Whether the provision that it is first of all under governs the facts. */
    Governs governs() {
        return governs;
    }

    /** Who has to prove it. */
    public Side bearer() {
        return bearer;
    }

    @Override
    public Side bearer(Side above) {
        return bearer;
    }

    /** What it needs. */
    public Condition body() {
        return body;
    }

    /** What defeats it, each with who has to prove it. */
    public List<Condition> exceptions() {
        return exceptions;
    }

    /** Whether it is made for certain facts only. */
    public boolean hasScope() {
        return appliesWhen != null;
    }

    /** Whether it has a presumption. */
    public boolean isPresumable() {
        return presumption != null;
    }

    /** Whether it says "may find". */
    public boolean isPermissive() {
        return permits;
    }

    /** Whether it only explains. */
    public boolean isDeclaratory() {
        return declaratory;
    }

    /** Whether its question is weighed, so that the court's own finding can be entered at it. */
    public boolean isOpenTextured() {
        return body instanceof Policy;
    }

    /** The propositions of the source papers that it realises. */
    public List<String> propositions() {
        return propositions;
    }

    @Override
    public int about() {
        return about;
    }

    /** Scope, basis of the presumption, body, exceptions: in this order, those that it has. */
    @Override
    public List<Condition> parts() {
        List<Condition> parts = new ArrayList<>();
        if (appliesWhen != null) {
            parts.add(appliesWhen);
        }
        if (presumption != null) {
            parts.add(presumption);
        }
        if (body != null) {
            parts.add(body);
        }
        parts.addAll(exceptions);
        return parts;
    }

    @Override
    public Answer answer(Scope scope) {
        return ruling(scope).answer();
    }

    /** What its answer can depend on. */
    Reach reach() {
        if (reach == null) {
            reach = Reach.ofParts(this).with(this);
        }
        return reach;
    }

    /** Every part is asked, whether the rule applies or not. */
    Ruling ruling(Scope scope) {
        Scope own = scope.provenBy(bearer);
        Answer applies = appliesWhen == null ? Answer.HOLDS : own.ask(appliesWhen);
        boolean presumed = presumption != null && own.ask(presumption).ifClosedToday() == Truth.HOLDS;
        Answer core = (presumed ? own.closing(Truth.HOLDS) : own).ask(body);
        Answer merits = isOpenTextured() ? found(scope).orElse(core) : core;
        for (int i = 0; i < exceptions.size(); i++) {
            merits = merits.and(scope.ask(exceptions.get(i)).not());
        }
        return new Ruling(applies, permits ? merits.permitted() : merits);
    }

    private Optional<Answer> found(Scope scope) {
        return scope.finding(this).map(finding -> Answer.of(Truth.of(finding.holds())));
    }

    /** Where among its parts, and so among the steps under it, its elements are. */
    int bodyIndex() {
        return (appliesWhen == null ? 0 : 1) + (presumption == null ? 0 : 1);
    }

    @Override
    public String canonical() {
        return id;
    }

    /** The whole declaration as text, for the hash of the rule book and for exports. */
    public String declaration() {
        return id + provisions + (appliesWhen == null ? "" : " applies " + appliesWhen.canonical())
                + (presumption == null ? "" : " presumed " + presumption.canonical()) + " holds " + body.canonical()
                + " unless " + Conditions.list(exceptions) + " by " + bearer.id() + (permits ? " permits" : "")
                + (declaratory ? " declaratory" : "")
                + propositions;
    }

    @Override
    public String toString() {
        return id;
    }

    /** The mutable inside of one step of a declaration. */
    private static final class Draft {
        private final String id;
        private final List<Provision> provisions = new ArrayList<>();
        private Condition appliesWhen;
        private Condition body;
        private final List<Condition> exceptions = new ArrayList<>();
        private Condition presumption;
        private Side bearer = Side.RIGHT_HOLDER;
        private boolean permits;
        private boolean declaratory;
        private final List<String> propositions = new ArrayList<>();

        private Draft(String id) {
            this.id = id;
        }

        private Draft(Rule rule) {
            this(rule.id);
            provisions.addAll(rule.provisions);
            appliesWhen = rule.appliesWhen;
            body = rule.body;
            exceptions.addAll(rule.exceptions);
            presumption = rule.presumption;
            bearer = rule.bearer;
            permits = rule.permits;
            declaratory = rule.declaratory;
            propositions.addAll(rule.propositions);
        }
    }
}
