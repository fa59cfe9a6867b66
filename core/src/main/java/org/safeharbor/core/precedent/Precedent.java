package org.safeharbor.core.precedent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.time.Moment;

/**
 * A decided case: where it stands among the authorities, and what it held on which question. Its name and court are in
 * the message bundles.
 *
 * @param id such as {@code D15}
 * @param level its authority
 * @param status whether it still stands and was more than quoted
 * @param verification how far it was checked against a published source
 * @param decided when it was decided, as a {@link Moment} is written; nothing where it is not known
 * @param dockets the docket numbers of all its instances, else its name in a title: a case never speaks on itself
 * @param source where it was found
 * @param holdings what it held; none where too little is known
 * @since 0.1
 */
public record Precedent(
        String id,
        Level level,
        Status status,
        Verification verification,
        String decided,
        List<String> dockets,
        String source,
        List<Holding> holdings) {

    /** The authority of a decided case, the strongest first. */
    public enum Level {
        /** A Guiding Case of the Supreme People's Court: to be consulted in similar cases. */
        GUIDING("guiding"),
        /** Published by the Supreme People's Court as an example, such as in its Gazette. */
        REFERENCE("reference"),
        /** Another judgment that took effect. */
        EFFECTIVE("effective"),
        /** A judgment that was appealed, or of which it is not reported that it took effect. */
        NOT_FINAL("notFinal"),
        /** A judgment of a court elsewhere. */
        FOREIGN("foreign");

        private final String id;

        Level(String id) {
            this.id = id;
        }

        /** The name in files and message keys. */
        public String id() {
            return id;
        }
    }

    /** Whether a decided case can be relied on at all. */
    public enum Status {
        /** No higher court is known to have decided otherwise, and more than words of it are known. */
        STANDS("stands"),
        /** A higher court decided otherwise. */
        REVERSED("reversed"),
        /** Only words of it are known, not its facts. */
        QUOTED("quoted");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The name in files and message keys. */
        public String id() {
            return id;
        }
    }

    /** Copies the lists and refuses a date that is none. */
    public Precedent {
        dockets = List.copyOf(dockets);
        holdings = List.copyOf(holdings);
        if (!decided.isEmpty() && Moment.parse(decided).isEmpty()) {
            throw new IllegalArgumentException(id + " cannot have been decided on " + decided);
        }
    }

    /** When it was decided, as exactly as known. */
    public Optional<Moment> decidedOn() {
        return decided.isEmpty() ? Optional.empty() : Moment.parse(decided);
    }

    /**
     * Whether it may constrain an answer under some reading: it stands, more than words of it are known, and its facts
     * were checked. Of judgments that are not final or foreign none does.
     */
    public boolean canConstrain() {
        return status == Status.STANDS
                && verification != Verification.UNVERIFIED
                && level.compareTo(Level.EFFECTIVE) <= 0;
    }

    String canonical() {
        return id + " " + level + " " + status + " " + verification + " " + decided + " " + dockets + " " + source + " "
                + holdings.stream().map(Holding::canonical).collect(Collectors.joining(" "));
    }
}
