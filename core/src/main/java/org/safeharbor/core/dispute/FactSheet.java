package org.safeharbor.core.dispute;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The known facts about one subject, each with its standing. What is not on the sheet is not known.
 *
 * @since 0.1
 */
public final class FactSheet {

    /** Nothing is known. */
    public static final FactSheet EMPTY = new FactSheet(Map.of());

    private final Map<Fact, Standing> standings;
    /** What counts, by the number of the fact. */
    private final Value[] values = new Value[Vocabulary.all().size()];

    private FactSheet(Map<Fact, Standing> standings) {
        this.standings = standings;
        Arrays.fill(values, Value.UNKNOWN);
        standings.forEach((fact, standing) ->
                values[Vocabulary.number(fact)] = standing.resolve().value());
        Consistency.ALL.forEach(this::conclude);
    }

    /** What nobody spoke of has the value that the facts which count leave to it. */
    private void conclude(Consistency rule) {
        rule.leaves(this)
                .filter(left -> !tells(left.fact()))
                .ifPresent(left -> values[Vocabulary.number(left.fact())] = left.value());
    }

    /**
     * A sheet with these facts, in the order of the vocabularies.
     *
     * @throws IllegalArgumentException if a value does not fit the kind of its fact
     */
    public static FactSheet of(Map<? extends Fact, Standing> standings) {
        Standing[] said = new Standing[Vocabulary.all().size()];
        standings.forEach((fact, standing) -> said[Vocabulary.number(fact)] =
                Objects.requireNonNull(standing, fact.id()).isEmpty() ? null : standing);
        for (int i = 0; i < said.length; i++) {
            if (said[i] != null) {
                check(Vocabulary.all().get(i), said[i]);
            }
        }
        return inOrder(said);
    }

    private static void check(Fact fact, Standing standing) {
        standing.values().filter(value -> !value.fits(fact.kind())).findFirst().ifPresent(value -> {
            throw new IllegalArgumentException(fact.id() + " cannot be " + value);
        });
    }

    /** A sheet with what is said about each fact, by its number. */
    private static FactSheet inOrder(Standing[] said) {
        Map<Fact, Standing> sorted = new LinkedHashMap<>();
        for (int i = 0; i < said.length; i++) {
            if (said[i] != null) {
                sorted.put(Vocabulary.all().get(i), said[i]);
            }
        }
        return sorted.isEmpty() ? EMPTY : new FactSheet(Collections.unmodifiableMap(sorted));
    }

    /** The facts that something is said about. */
    public Map<Fact, Standing> standings() {
        return standings;
    }

    /** What is said about a fact; {@link Standing#NONE} when nothing is. */
    public Standing standing(Fact fact) {
        return standings.getOrDefault(fact, Standing.NONE);
    }

    /** Whether anybody has said anything of a fact. */
    public boolean tells(Fact fact) {
        return standings.containsKey(fact);
    }

    /** What counts as the value of a fact in the assessment: what was said of it, or what other facts leave to it. */
    public Value value(Fact fact) {
        return values[Vocabulary.number(fact)];
    }

    /** The same for the fact with this number in the {@link Vocabulary}. */
    public Value value(int number) {
        return values[number];
    }

    /** This sheet with one fact said otherwise. */
    public FactSheet with(Fact fact, Standing standing) {
        Map<Fact, Standing> changed = new HashMap<>(standings);
        changed.put(fact, standing);
        return of(changed);
    }

    /** This sheet, with what the other says put over it. */
    public FactSheet overlaidBy(FactSheet other) {
        if (other.standings.isEmpty() || standings.isEmpty()) {
            return standings.isEmpty() ? other : this;
        }
        Standing[] said = new Standing[values.length];
        standings.forEach((fact, standing) -> said[Vocabulary.number(fact)] = standing);
        other.standings.forEach((fact, own) -> {
            int number = Vocabulary.number(fact);
            said[number] = said[number] == null ? own : said[number].overlaidBy(own);
        });
        return inOrder(said);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet sheet && standings.equals(sheet.standings);
    }

    @Override
    public int hashCode() {
        return standings.hashCode();
    }

    @Override
    public String toString() {
        return standings.entrySet().stream()
                .map(entry -> entry.getKey().id() + "=" + value(entry.getKey()))
                .toList()
                .toString();
    }
}
