package org.safeharbor.core.reasoning;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;

/**
 * The words that rules are written in.
 *
 * @since 0.1
 */
public final class Conditions {

    private static final Further NOTICES =
            new Further(SubjectKind.NOTICE, ConductFact.NO_FURTHER_NOTICES, Side.RIGHT_HOLDER, true);
    private static final Further MEASURES =
            new Further(SubjectKind.MEASURE, ConductFact.NO_FURTHER_MEASURES, Side.PROVIDER, true);

    private static final Further DECLARATIONS =
            new Further(SubjectKind.DECLARATION, ConductFact.NO_FURTHER_DECLARATIONS, Side.USER, false);

    private Conditions() {}

    /** Each of these. */
    public static Condition allOf(Condition... parts) {
        return new AllOf(List.of(parts));
    }

    /** One of these or more. */
    public static Condition anyOf(Condition... parts) {
        return new AnyOf(List.of(parts));
    }

    /** One of these yes/no facts or more. */
    public static Condition anyOf(Fact... facts) {
        return new AnyOf(Arrays.stream(facts).map(Conditions::is).toList());
    }

    /** So many of these or more. */
    public static Condition atLeast(int least, Condition... parts) {
        return new AtLeast(least, List.of(parts));
    }

    /** The contrary. */
    public static Condition not(Condition part) {
        return part.negated();
    }

    /** A yes/no fact is so. */
    public static Condition is(Fact fact) {
        if (!(fact.kind() instanceof Kind.YesNo)) {
            throw new IllegalArgumentException(fact.id() + " is not a yes/no question");
        }
        return new FactIs(fact, Set.of(Value.YES));
    }

    /** A yes/no fact is not so; unlike {@code not(is(fact))} this is a fact to be proven itself. */
    public static FactIs isNot(Fact fact) {
        if (!(fact.kind() instanceof Kind.YesNo)) {
            throw new IllegalArgumentException(fact.id() + " is not a yes/no question");
        }
        return new FactIs(fact, Set.of(Value.NO));
    }

    /** A fact out of a closed set is one of these. */
    public static Condition is(Fact fact, String... values) {
        return new FactIs(fact, choices(fact, List.of(values)));
    }

    /** A fact out of an ordered set is this one or a higher one. */
    public static Condition atLeast(Fact fact, String least) {
        List<String> all = ((Kind.OneOf) fact.kind()).values();
        return new FactIs(fact, choices(fact, all.subList(all.indexOf(least), all.size())));
    }

    private static Set<Value> choices(Fact fact, List<String> values) {
        return values.stream()
                .map(Value.Choice::new)
                .peek(choice -> {
                    if (!choice.fits(fact.kind())) {
                        throw new IllegalArgumentException(fact.id() + " cannot be " + choice.id());
                    }
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A disputed point is taken in this sense. */
    public static Condition reading(Reading reading, String option) {
        if (!reading.options().contains(option)) {
            throw new IllegalArgumentException(reading.id() + " has no option " + option);
        }
        return new ReadingIs(reading, option);
    }

    /** For some notice, this. */
    public static Condition someNotice(Condition part) {
        return new Some(NOTICES, part, false);
    }

    /** For every notice, this. */
    public static Condition everyNotice(Condition part) {
        return new Every(NOTICES, part);
    }

    /** For some measure, this. */
    public static Condition someMeasure(Condition part) {
        return new Some(MEASURES, part, false);
    }

    /** For another measure than the one in question, this. */
    public static Condition anotherMeasure(Condition part) {
        return new Some(MEASURES, part, true);
    }

    /** This, but for another side to prove. */
    public static Condition borne(Side bearer, Condition part) {
        return new Borne(part, bearer);
    }

    /** A yes/no fact, or what means the same where it was not settled itself. */
    public static Condition derived(Fact fact, Condition from) {
        return new Derived((FactIs) is(fact), from, false);
    }

    /** A yes/no fact, or what it is inferred from until the parties dispute it. */
    public static Condition inferred(Fact fact, Condition from) {
        return new Derived((FactIs) is(fact), from, true);
    }

    /** The fact is so until it is settled that it is not. */
    public static Condition presumed(Fact fact) {
        return inferred(fact, allOf());
    }

    /** The fact counts only once it is settled that it is so, as an objection does. */
    public static Condition onceSettled(Fact fact) {
        return inferred(fact, new AnyOf(List.of()));
    }

    /** The same for a fact that is one of a set: it counts only once it is settled that it is one of these. */
    public static Condition onceSettled(Fact fact, String... values) {
        return new Derived((FactIs) is(fact, values), new AnyOf(List.of()), true);
    }

    /** One rule in its texts over time, the newest first. */
    public static Condition versions(Rule... rules) {
        return new Versions(List.of(rules));
    }

    /** This, unless a special rule applies, which then goes first. */
    public static Condition yielding(Condition part, Rule toSpecial) {
        return new Yields(part, toSpecial, Yields.Because.SPECIAL);
    }

    /** It is so; where it cannot well be, which the first part tells, that counts only once it is said. */
    public static Condition exceptOf(Condition unlikely, Fact fact) {
        return inferred(fact, allOf(not(unlikely), is(fact)));
    }

    /** The record tells two moments and shows that the one came before the other; not where they are too vague to say. */
    public static Condition shownBefore(Fact earlier, Fact later) {
        return allOf(
                new Happened(earlier, false), new Happened(later, false), not(new NotBefore(earlier, later, true)));
    }

    /** A provision governs these facts. */
    public static Condition governs(Provision provision) {
        return new Governs(provision);
    }

    /** For some declaration, this. */
    public static Condition someDeclaration(Condition part) {
        return new Some(DECLARATIONS, part, false);
    }

    static String list(List<? extends Condition> parts) {
        return parts.stream().map(Condition::canonical).collect(Collectors.joining(","));
    }

    static int bit(SubjectKind kind) {
        return Scope.isMany(kind) ? 1 << kind.ordinal() : 0;
    }
}
