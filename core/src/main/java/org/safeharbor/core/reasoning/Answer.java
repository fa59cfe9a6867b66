package org.safeharbor.core.reasoning;

/**
 * What came out of a condition in the three readings that are evaluated at once: as the record stands; if the record
 * closed today; and as the record stands with everything that was left to discretion set to open.
 *
 * <p>There are 27 of them, shared, so that combining two is a look into a table.
 *
 * @since 0.1
 */
public final class Answer {

    private static final Answer[] ALL = new Answer[27];
    private static final Answer[] AND = new Answer[27 * 27];
    private static final Answer[] OR = new Answer[27 * 27];
    private static final Answer[] NOT = new Answer[27];

    static {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                for (Truth c : Truth.values()) {
                    Answer answer = new Answer(a, b, c);
                    ALL[answer.index] = answer;
                }
            }
        }
        for (Answer x : ALL) {
            NOT[x.index] = of(x.stands.not(), x.closed.not(), x.bound.not());
            for (Answer y : ALL) {
                AND[x.index * 27 + y.index] = of(x.stands.and(y.stands), x.closed.and(y.closed), x.bound.and(y.bound));
                OR[x.index * 27 + y.index] = of(x.stands.or(y.stands), x.closed.or(y.closed), x.bound.or(y.bound));
            }
        }
    }

    /** Holds in every reading. */
    public static final Answer HOLDS = of(Truth.HOLDS);

    /** Fails in every reading. */
    public static final Answer FAILS = of(Truth.FAILS);

    /** Open in every reading: for the court. */
    public static final Answer OPEN = of(Truth.OPEN);

    private final Truth stands;
    private final Truth closed;
    private final Truth bound;
    private final int index;

    private Answer(Truth stands, Truth closed, Truth bound) {
        this.stands = stands;
        this.closed = closed;
        this.bound = bound;
        this.index = index(stands, closed, bound);
    }

    private static int index(Truth stands, Truth closed, Truth bound) {
        return stands.ordinal() * 9 + closed.ordinal() * 3 + bound.ordinal();
    }

    /** The same in every reading. */
    public static Answer of(Truth truth) {
        return of(truth, truth, truth);
    }

    static Answer of(Truth stands, Truth closed, Truth bound) {
        return ALL[index(stands, closed, bound)];
    }

    /** What a fact or a comparison says; where it is open it counts as {@code closing} if the record closed today. */
    static Answer ofLeaf(Truth truth, Truth closing) {
        return truth == Truth.OPEN ? of(Truth.OPEN, closing, Truth.OPEN) : of(truth);
    }

    /** As the record stands. */
    public Truth asTheRecordStands() {
        return stands;
    }

    Truth truth(boolean ifClosed) {
        return ifClosed ? closed : stands;
    }

    /** If the record closed today: each open element counts as not established for the side that bears it. */
    public Truth ifClosedToday() {
        return closed;
    }

    /** Whether the result rests on discretion: it is decided, and would be open without what was left to discretion. */
    public boolean isDiscretionary() {
        return stands != Truth.OPEN && bound == Truth.OPEN;
    }

    Answer and(Answer other) {
        return AND[index * 27 + other.index];
    }

    Answer or(Answer other) {
        return OR[index * 27 + other.index];
    }

    Answer not() {
        return NOT[index];
    }

    /** In each reading the one where this holds, the other where this fails, and what both agree on where it is open. */
    Answer choose(Answer one, Answer other) {
        if (this == HOLDS || one == other) {
            return one;
        }
        if (this == FAILS) {
            return other;
        }
        return of(
                stands.choose(one.stands, other.stands),
                closed.choose(one.closed, other.closed),
                bound.choose(one.bound, other.bound));
    }

    /** The same, but left to discretion. */
    Answer discretionary() {
        return of(stands, closed, Truth.OPEN);
    }

    /** The same, but discretionary where it holds: a provision that says "may find". */
    Answer permitted() {
        return bound == Truth.HOLDS ? discretionary() : this;
    }

    @Override
    public String toString() {
        return stands
                + (closed == stands ? "" : " (closed today: " + closed + ")")
                + (isDiscretionary() ? ", discretionary" : "");
    }
}
