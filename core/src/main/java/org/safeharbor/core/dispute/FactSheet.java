package org.safeharbor.core.dispute;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

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
    }

    /**
     * A sheet with these facts, in the order of the vocabularies.
     *
     * @throws IllegalArgumentException if a value does not fit the kind of its fact
     */
    public static FactSheet of(Map<? extends Fact, Standing> standings) {
        Map<Fact, Standing> sorted = new LinkedHashMap<>();
        for (Fact fact : Vocabulary.all()) {
            Standing standing = standings.get(fact);
            if (standing != null && !standing.isEmpty()) {
                standing.values()
                        .filter(value -> !value.fits(fact.kind()))
                        .findFirst()
                        .ifPresent(value -> {
                            throw new IllegalArgumentException(fact.id() + " cannot be " + value);
                        });
                sorted.put(fact, standing);
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

    /** What counts as the value of a fact in the assessment. */
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
        Map<Fact, Standing> merged = new HashMap<>(standings);
        other.standings.forEach((fact, own) -> merged.merge(fact, own, Standing::overlaidBy));
        return of(merged);
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
