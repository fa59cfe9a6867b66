package org.safeharbor.core.text;

import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.AtLeast;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.Every;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Some;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Versions;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.reasoning.Yields;

/** Says the conditions of one rule, each with who has to prove it. */
final class ConditionSentences {

    private static final String NOBODY = "";

    private final Words words;
    private final Rule owner;
    private final String bearer;

    /** The conditions of a rule that this side has to prove. */
    ConditionSentences(Words words, Rule owner, Side bearer) {
        this.words = words;
        this.owner = owner;
        this.bearer = words.side(bearer);
    }

    List<Passage> each(List<Condition> conditions) {
        return conditions.stream().map(part -> say(part, false)).toList();
    }

    Passage say(Condition condition, boolean negated) {
        if (condition instanceof Rule rule) {
            return leaf(negated, words.proposition(rule), words.side(rule.bearer()), rule);
        } else if (condition instanceof Not not) {
            return say(not.part(), !negated);
        } else if (condition instanceof Borne borne) {
            return new ConditionSentences(words, owner, borne.bearer()).say(borne.part(), negated);
        } else if (condition instanceof Contrary contrary) {
            return leaf(!negated, words.proposition(contrary.rule()), words.side(contrary.bearer()), contrary);
        } else if (condition instanceof NotInTheWay standsAside) {
            String text = words.text("text.notInTheWay", words.proposition(standsAside.rule()));
            return leaf(negated, text, words.side(standsAside.rule().bearer()), standsAside);
        } else if (condition instanceof FactIs is) {
            return Passage.leaf(fact(is, negated), bearer, is);
        } else if (condition instanceof AllOf || condition instanceof AnyOf || condition instanceof AtLeast) {
            return several(condition, negated);
        } else if (condition instanceof Some || condition instanceof Every) {
            return ofAKind(condition, negated);
        } else if (condition instanceof Policy || condition instanceof Versions || condition instanceof Yields) {
            return negated ? contrary(condition) : choice(condition);
        } else if (condition instanceof Derived derived) {
            return negated ? contrary(derived) : derived(derived);
        } else if (condition instanceof Band band) {
            return negated ? contrary(band) : band(band);
        } else if (condition instanceof Step step) {
            return step(step);
        }
        return plain(condition, negated);
    }

    private Passage leaf(boolean negated, String text, String burden, Condition condition) {
        return Passage.leaf(negated ? words.text("text.not", text) : text, burden, condition);
    }

    private Passage contrary(Condition condition) {
        return Passage.over(words.text("text.contrary"), condition, List.of(say(condition, false)));
    }

    private String fact(FactIs is, boolean negated) {
        String label = words.label(is.fact());
        boolean yes = is.values().contains(Value.YES);
        boolean no = is.values().contains(Value.NO);
        if (yes || no) {
            return words.text(yes == negated ? "text.fact.no" : "text.fact.yes", label);
        }
        List<String> names =
                is.values().stream().map(value -> words.value(is.fact(), value)).toList();
        String last = names.get(names.size() - 1);
        String values =
                names.size() == 1 ? last : words.text("text.or", words.list(names.subList(0, names.size() - 1)), last);
        return words.text(negated ? "text.fact.other" : "text.fact.value", label, values);
    }

    private Passage several(Condition condition, boolean negated) {
        List<Condition> parts = condition.parts();
        if (parts.isEmpty()) {
            boolean always = condition instanceof AllOf != negated;
            return Passage.leaf(words.text(always ? "text.always" : "text.never"), NOBODY, condition);
        }
        if (parts.size() == 1) {
            return say(parts.get(0), negated);
        }
        boolean viewFirst = condition instanceof AllOf && !negated && parts.get(0) instanceof ReadingIs;
        if (viewFirst) {
            List<Condition> rest = parts.subList(1, parts.size());
            String key = rest.size() == 1 ? "text.view.one" : "text.view.all";
            return Passage.over(view(key, (ReadingIs) parts.get(0)), parts.get(0), each(rest));
        }
        return Passage.over(lead(condition, negated), condition, each(parts));
    }

    private String lead(Condition condition, boolean negated) {
        if (condition instanceof AtLeast some) {
            return colon(words.text(negated ? "lead.notAtLeast" : "lead.atLeast", Integer.toString(some.least())));
        }
        boolean all = condition instanceof AllOf;
        return colon(words.text("lead." + (all ? negated ? "notAll" : "all" : negated ? "none" : "any")));
    }

    private String colon(String text) {
        return words.text("plain.lead", text);
    }

    private Passage ofAKind(Condition condition, boolean negated) {
        boolean some = condition instanceof Some;
        Further further = some ? ((Some) condition).further() : ((Every) condition).further();
        Condition part = some ? ((Some) condition).part() : ((Every) condition).part();
        String which = Sentences.each(condition, negated);
        String lead = colon(words.text("lead." + which + "." + further.kind().id()));
        return Passage.over(lead, condition, List.of(say(part, false), say(further, false)));
    }

    private Passage choice(Condition condition) {
        if (condition instanceof Policy policy) {
            return Passage.over(colon(words.text("lead.steps")), policy, each(policy.parts()));
        }
        if (condition instanceof Versions versions) {
            List<Passage> texts = versions.rules().stream().map(this::version).toList();
            return Passage.over(words.text("text.versions"), versions, texts);
        }
        Yields yields = (Yields) condition;
        String first = words.text(
                "text.yields.first",
                words.citation(yields.to().provision()),
                words.text("yields." + yields.because()),
                words.proposition(yields.to()));
        Passage special = Passage.leaf(first, words.side(yields.to().bearer()), yields.to());
        Passage general =
                Passage.over(words.text("text.yields.else"), yields.part(), List.of(say(yields.part(), false)));
        return Passage.over(words.text("text.yields"), yields, List.of(special, general));
    }

    private Passage version(Rule rule) {
        Instrument text = rule.provision().instrument();
        String titled = words.text("clause.about", words.citation(rule.provision()), words.inForce(text.inForce()));
        String said = words.text("text.version", titled, words.proposition(rule));
        return Passage.leaf(said, words.side(rule.bearer()), rule);
    }

    private Passage step(Step step) {
        String then = words.text(
                "text.step",
                words.step(owner, step),
                words.layer(step.layer()),
                step.provisions().isEmpty() ? words.text("text.step.default") : words.citations(step.provisions()));
        Passage when = new ConditionSentences(words, owner, step.bearer()).say(step.when(), false);
        boolean grouped = when.condition() instanceof AllOf || when.condition() instanceof AnyOf;
        return grouped
                ? Passage.over(words.sentences(List.of(then, when.text())), step, when.parts())
                : Passage.over(then, step, List.of(when));
    }

    private Passage derived(Derived derived) {
        Passage own = say(derived.asked(), false);
        if (derived.untilSettled().isPresent()) {
            String key = derived.untilSettled().get() ? "text.presumedFact" : "text.onceSettled";
            return Passage.leaf(words.text(key, own.text()), own.burden(), derived);
        }
        return new Passage(
                own.kind(),
                words.text("text.derived", own.text()),
                own.burden(),
                derived,
                List.of(say(derived.from(), false)));
    }

    private Passage band(Band band) {
        List<Passage> rows = band.rows().stream()
                .map(row -> new Passage(RuleText.Kind.ITEM, row(row), NOBODY, band, guard(row)))
                .toList();
        String lead = words.text("text.band", words.label(band.to()), words.label(band.from()));
        return new Passage(RuleText.Kind.ITEM, lead, bearer, band, rows);
    }

    private List<Passage> guard(Band.Row row) {
        boolean everything = row.guard() instanceof AllOf all && all.parts().isEmpty();
        return everything ? List.of() : List.of(say(row.guard(), false));
    }

    private String row(Band.Row row) {
        String from = row.provisions().stream().map(words::citation).collect(Collectors.joining(" · "));
        String mark = words.text("band." + row.mark());
        return words.text(
                "check.row",
                words.band(row),
                words.limit(row.limit()),
                from.isEmpty() ? mark : words.text("text.row.from", mark, from));
    }

    private Passage plain(Condition condition, boolean negated) {
        if (condition instanceof ReadingIs is) {
            return Passage.leaf(view(negated ? "text.view.not" : "text.view", is), NOBODY, is);
        } else if (condition instanceof Governs governs) {
            Instrument text = governs.provision().instrument();
            String said = words.text(
                    "text.governs",
                    words.citation(governs.provision()),
                    words.inForce(text.inForce()),
                    words.text("text.key." + text.key()));
            return leaf(negated, said, NOBODY, governs);
        } else if (condition instanceof Within within) {
            String said = words.text(
                    "text.within", words.label(within.to()), words.label(within.from()), words.limit(within.limit()));
            return leaf(negated, said, bearer, within);
        } else if (condition instanceof Happened event) {
            return leaf(
                    negated,
                    words.text(event.granted() ? "text.undisputed" : "text.happened", words.label(event.moment())),
                    bearer,
                    event);
        } else if (condition instanceof NotBefore order) {
            String said = words.text("text.notBefore", words.label(order.later()), words.label(order.earlier()));
            return leaf(negated, said, bearer, order);
        } else if (condition instanceof AnotherCase another) {
            return leaf(negated, words.text("text.anotherCase"), NOBODY, another);
        } else if (condition instanceof Answers answers) {
            return leaf(negated, words.text("text.answers"), bearer, answers);
        } else if (condition instanceof Further further) {
            String key = further.asked() ? "text.further.asked" : "text.further.said";
            return Passage.leaf(
                    words.text(key, words.text("text.kind." + further.kind().id())),
                    words.side(further.bearer()),
                    further);
        }
        throw new IllegalArgumentException("No words for " + condition.canonical());
    }

    private String view(String key, ReadingIs is) {
        return words.text(key, words.option(is.reading(), is.option()), point(is));
    }

    /** The number of a disputed point, such as {@code g-3}; of one without a number, its question. */
    private String point(ReadingIs is) {
        String id = is.reading().id();
        String number = id.substring(id.indexOf('.') + 1);
        return number.startsWith("g-") ? number : words.reading(is.reading());
    }
}
