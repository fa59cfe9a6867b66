package org.safeharbor.persistence.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The few plain words of a case that people search and sort by, made from its document by whoever writes it. What is too
 * long for its column is cut; the document has it whole.
 *
 * @param providerType id of the provider's type; empty when not yet known
 * @param results the summary of the newest assessment
 * @param alsoFound what the case is found by although no list shows it, such as its parties and works
 * @param parties who is in dispute, in one line
 * @param waiting what the case waits for
 * @param law identity of the law that the results were found by; empty where there are none
 */
public record Projection(
        String docket,
        String title,
        String providerType,
        String providerName,
        String status,
        Results results,
        List<String> alsoFound,
        String parties,
        Waiting waiting,
        String law) {

    /** Nothing but names is known. */
    public static final String DRAFT = "draft";

    /** Something is missing for a result. */
    public static final String OPEN = "open";

    /** The result is there. */
    public static final String ANSWERED = "answered";

    /** Stands after the id of what is open and was raised, among the results. */
    public static final String RAISED = "?";

    public Projection {
        docket = cut(docket, 200);
        title = cut(title, 500);
        providerType = cut(providerType, 100);
        providerName = cut(providerName, 300);
        Objects.requireNonNull(status);
        Objects.requireNonNull(results);
        alsoFound = List.copyOf(alsoFound);
        parties = cut(parties, 500);
        Objects.requireNonNull(waiting);
        Objects.requireNonNull(law);
    }

    public Projection(
            String docket, String title, String providerType, String providerName, String status, Results results) {
        this(docket, title, providerType, providerName, status, results, List.of(), "", Waiting.NONE, "");
    }

    public static Projection titled(String title) {
        return new Projection("", title, "", "", DRAFT, Results.NONE);
    }

    /** The same, to be found by these texts too. */
    public Projection alsoFoundBy(List<String> texts) {
        return new Projection(docket, title, providerType, providerName, status, results, texts, parties, waiting, law);
    }

    /** The same, with what else a list shows. */
    public Projection showing(String inDispute, Waiting what) {
        return new Projection(
                docket, title, providerType, providerName, status, results, alsoFound, inDispute, what, law);
    }

    /** The same, found by this law. */
    public Projection by(String identity) {
        return new Projection(
                docket, title, providerType, providerName, status, results, alsoFound, parties, waiting, identity);
    }

    List<String> searched() {
        return Stream.concat(Stream.of(docket, title, providerName), alsoFound.stream())
                .toList();
    }

    /** H2 counts halves of surrogate pairs, and none may be left alone. */
    private static String cut(String text, int longest) {
        var plain = text.strip();
        if (plain.length() <= longest) {
            return plain;
        }
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /**
     * What was found on each point that cases are compared on, as outcome ids; nothing where nothing was assessed yet.
     *
     * @param liability ids of the forms of liability that hold, and after them of what the sender of a wrong notice or
     *     declaration is liable for; {@link #RAISED} after one that is open but raised
     * @param others whether the harbor is open in the further disputes of the case: an outcome and its number in turn,
     *     apart by spaces
     * @param notice whether the notice rule was kept
     * @param redFlag whether the red flag rule was kept, not whether the provider knew
     */
    public record Results(
            Found role, Found harbor, Found notice, Found redFlag, Found measures, Found liability, String others) {

        public static final Results NONE = new Results(
                Found.NOTHING, Found.NOTHING, Found.NOTHING, Found.NOTHING, Found.NOTHING, Found.NOTHING, "");
    }

    /**
     * What the case waits for.
     *
     * @param forWhom id of the side that has to act or to prove, {@code court}, or empty for nobody
     * @param clock id of the clock that is due next; empty where none runs
     * @param until the last day of that clock, ISO; empty where none runs
     * @param lacking how many facts are missing
     */
    public record Waiting(String forWhom, String clock, String until, int lacking) {

        public static final Waiting NONE = new Waiting("", "", "", 0);
    }
}
