package org.safeharbor.core.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a fact stands in the case: what the sides say, what evidence there is, what the court found, what is assumed.
 *
 * <p>It counts as follows, the first that matches: what the court found; what is assumed for this assessment; what one
 * side states and the other admits, or both state alike; what the right holder or the provider states and the other
 * side leaves unanswered or withholds evidence on, if the court chose to take it as true. Otherwise it is open.
 * Evidence alone never establishes anything. The words of the user bind the user only, so they do not settle a fact
 * between right holder and provider.
 *
 * @param found what the court found; unknown if it has not
 * @param assumed a plain answer for this assessment; unknown if none was given
 * @param positions what each side says, at most one a side, in the order of the sides
 * @param takenAsTrue whether the court takes silence or withheld evidence as proof (Civil Evidence Provisions 95)
 * @param evidence ids of the exhibits offered on it
 * @param note reasons, source or other circumstances in words; counts for nothing and prints with the result
 * @since 0.1
 */
public record Standing(
        Value found, Value assumed, List<Position> positions, boolean takenAsTrue, List<String> evidence, String note) {

    /** Nothing is said. */
    public static final Standing NONE = new Standing(Value.UNKNOWN, Value.UNKNOWN, List.of(), false, List.of(), "");

    /** Copies the lists, sorts the positions, drops those that state nothing and refuses a side that speaks twice. */
    public Standing {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(assumed, "assumed");
        Objects.requireNonNull(positions, "positions");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
        positions = positions.isEmpty() ? List.of() : oneEachSide(positions);
        evidence = List.copyOf(evidence);
    }

    private static List<Position> oneEachSide(List<Position> said) {
        List<Position> positions = said.stream()
                .filter(p -> p.stance() != Position.Stance.STATES || p.value().isKnown())
                .sorted(Comparator.comparing(Position::side))
                .toList();
        if (positions.stream().map(Position::side).distinct().count() < positions.size()) {
            throw new IllegalArgumentException("A side takes one position on a fact, not two: " + positions);
        }
        return positions;
    }

    /** A plain answer, for this assessment. */
    public static Standing assumed(Value value) {
        return new Standing(Value.UNKNOWN, value, List.of(), false, List.of(), "");
    }

    /** What the court found. */
    public static Standing found(Value value) {
        return new Standing(value, Value.UNKNOWN, List.of(), false, List.of(), "");
    }

    /** What sides say, with no finding yet. */
    public static Standing said(Position... positions) {
        return new Standing(Value.UNKNOWN, Value.UNKNOWN, List.of(positions), false, List.of(), "");
    }

    /** This standing with other words beside it. */
    public Standing noted(String words) {
        return new Standing(found, assumed, positions, takenAsTrue, evidence, words);
    }

    /** Whether nothing at all is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * This standing with a narrower one put over it. What the narrower one says goes first; if it only remarks on the
     * fact or offers evidence, and says nothing, this one stands and gathers both.
     */
    Standing overlaidBy(Standing narrower) {
        boolean saysSomething = narrower.found.isKnown() || narrower.assumed.isKnown() || !narrower.positions.isEmpty();
        if (saysSomething) {
            return narrower;
        }
        List<String> exhibits = Stream.concat(evidence.stream(), narrower.evidence.stream())
                .distinct()
                .toList();
        String words = note.isEmpty() || narrower.note.isEmpty() ? note + narrower.note : note + " " + narrower.note;
        return new Standing(found, assumed, positions, takenAsTrue || narrower.takenAsTrue, exhibits, words);
    }

    /** Every value that occurs in it. */
    public Stream<Value> values() {
        return Stream.concat(Stream.of(found, assumed), positions.stream().map(Position::value));
    }

    /** What counts, and why. */
    public Resolved resolve() {
        if (found.isKnown()) {
            return new Resolved(found, Basis.FOUND);
        }
        if (assumed.isKnown()) {
            return new Resolved(assumed, Basis.ASSUMED);
        }
        return between(Side.RIGHT_HOLDER, Side.PROVIDER)
                .or(() -> between(Side.PROVIDER, Side.RIGHT_HOLDER))
                .orElse(new Resolved(Value.UNKNOWN, Basis.OPEN));
    }

    private Optional<Resolved> between(Side speaker, Side opponent) {
        Value stated = positions.stream()
                .filter(p -> p.side() == speaker && p.stance() == Position.Stance.STATES)
                .map(Position::value)
                .findFirst()
                .orElse(Value.UNKNOWN);
        if (!stated.isKnown()) {
            return Optional.empty();
        }
        return positions.stream()
                .filter(p -> p.side() == opponent)
                .findFirst()
                .flatMap(answer -> answered(stated, answer));
    }

    private Optional<Resolved> answered(Value stated, Position answer) {
        return switch (answer.stance()) {
            case ADMITS -> Optional.of(new Resolved(stated, Basis.ADMITTED));
            case STATES ->
                answer.value().equals(stated) ? Optional.of(new Resolved(stated, Basis.AGREED)) : Optional.empty();
            case SILENT, WITHHOLDS ->
                takenAsTrue ? Optional.of(new Resolved(stated, Basis.TAKEN_AS_TRUE)) : Optional.empty();
            case DENIES -> Optional.empty();
        };
    }

    /** On what ground a fact counts as known. */
    public enum Basis {
        /** The court found it. */
        FOUND("found"),
        /** It is put so for the sake of the assessment. */
        ASSUMED("assumed"),
        /** One side states it and the other admits it. */
        ADMITTED("admitted"),
        /** Both sides state the same. */
        AGREED("agreed"),
        /** One side states it and the court takes the other's silence, or its withholding of evidence, against it. */
        TAKEN_AS_TRUE("takenAsTrue"),
        /** It does not count as known. */
        OPEN("open");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        /** The name in files and message keys. */
        public String id() {
            return id;
        }
    }

    /**
     * What counts in the assessment.
     *
     * @param value the value, unknown while the fact is open
     * @param basis on what ground
     */
    public record Resolved(Value value, Basis basis) {}
}
