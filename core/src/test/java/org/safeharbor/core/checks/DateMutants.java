package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.safeharbor.core.checks.Mutants.Mutant;
import org.safeharbor.core.checks.Rebuilding.Parts;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Versions;

/** Texts of law that begin or end a day sooner or later. */
final class DateMutants {

    private DateMutants() {}

    /** The day on which one text took the place of another, a day sooner and a day later. */
    static List<Mutant> of(Versions versions) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 1; i < versions.rules().size(); i++) {
            Rule newer = versions.rules().get(i - 1);
            Rule older = versions.rules().get(i);
            for (int days : new int[] {-1, 1}) {
                InForce then = newer.provision().instrument().inForce();
                InForce before = older.provision().instrument().inForce();
                mutants.add(new Mutant(
                        newer.id(),
                        "in force " + days + " day",
                        Map.of(
                                newer.id(), dated(newer, then.from().plusDays(days), then.to()),
                                older.id(),
                                        dated(older, before.from(), before.to().plusDays(days)))));
            }
        }
        return mutants;
    }

    /** Each text that some rule asks for by itself, in force from a day sooner or later, and until then. */
    static List<Mutant> of(RuleBook book) {
        List<Mutant> mutants = new ArrayList<>();
        Set<Instrument> texts = new LinkedHashSet<>();
        book.rules().forEach(rule -> rule.parts().forEach(part -> texts(part, texts)));
        for (Instrument text : texts) {
            InForce force = text.inForce();
            for (int days : new int[] {-1, 1}) {
                mutants.add(shift(
                        book,
                        text,
                        "in force from " + days + " day",
                        new InForce(force.from().plusDays(days), force.to())));
                if (force.isOver()) {
                    mutants.add(shift(
                            book,
                            text,
                            "in force until " + days + " day",
                            new InForce(force.from(), force.to().plusDays(days))));
                }
            }
        }
        return mutants;
    }

    private static void texts(Condition part, Set<Instrument> texts) {
        if (part instanceof Governs governs) {
            texts.add(governs.provision().instrument());
        } else if (!(part instanceof Rule) && !(part instanceof Versions)) {
            part.parts().forEach(inner -> texts(inner, texts));
        }
    }

    private static Mutant shift(RuleBook book, Instrument text, String what, InForce then) {
        Instrument shifted = Rebuilding.with(text, 2, then);
        UnaryOperator<Condition> inGoverns = new UnaryOperator<>() {
            @Override
            public Condition apply(Condition part) {
                if (part instanceof Rule) {
                    return part;
                }
                return part instanceof Governs governs
                                && governs.provision().instrument().equals(text)
                        ? new Governs(Rebuilding.with(governs.provision(), 0, shifted))
                        : Rebuilding.rebuilt(part, this);
            }
        };
        Map<String, Rule> changed = new HashMap<>();
        for (Rule rule : book.rules()) {
            Parts parts = Parts.of((Rule) Rebuilding.rebuilt(rule, inGoverns));
            List<Provision> places = rule.provisions().stream()
                    .map(place -> place.instrument().equals(text) ? Rebuilding.with(place, 0, shifted) : place)
                    .toList();
            if (!places.equals(rule.provisions()) || !parts.equals(Parts.of(rule))) {
                changed.put(rule.id(), Rebuilding.with(parts, 0, places).of(rule.id()));
            }
        }
        return new Mutant(text.id(), what, changed);
    }

    private static Rule dated(Rule rule, LocalDate from, LocalDate to) {
        Parts parts = Parts.of(rule);
        Provision place = rule.provision();
        Instrument text = Rebuilding.with(place.instrument(), 2, new InForce(from, to));
        List<Provision> places = new ArrayList<>(parts.provisions());
        places.set(0, Rebuilding.with(place, 0, text));
        return Rebuilding.with(parts, 0, places).of(rule.id());
    }
}
