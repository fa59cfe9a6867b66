package org.safeharbor.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;

/**
 * Where in the outline for audit a fact is used first, by the number of the line. Puts no line into words, so that it is
 * found much faster than the outline is made.
 *
 * @since 0.1
 */
public final class Places {

    private final Map<String, String> numbers = new HashMap<>();

    private Places() {}

    /** The places of a proof. */
    public static Places of(Proof proof) {
        Places places = new Places();
        // The numbers are the same in every language.
        new Tree(Words.in(Words.LANGUAGES.get(0))).of(proof).forEach(chapter -> chapter.parts.forEach(places::note));
        return places;
    }

    private void note(Entry entry) {
        if (entry.kind == Line.Kind.FACT) {
            Node node = entry.own();
            Fact fact = ((FactIs) node.condition()).fact();
            numbers.putIfAbsent(key(fact, node.subject(fact.subject()).id()), entry.number);
        } else if (entry.kind == Line.Kind.RULE && entry.shown == entry) {
            for (String event : entry.own().about().split("/")) {
                numbers.putIfAbsent('@' + event, entry.number);
            }
        }
        entry.parts.forEach(this::note);
    }

    private static String key(Fact fact, String subject) {
        return fact.id() + '@' + subject;
    }

    /** The first line that asks for a fact of this subject, else the first one about the subject; empty for none. */
    public Optional<String> of(Fact fact, String subject) {
        String number = numbers.get(key(fact, subject));
        return Optional.ofNullable(number == null && !subject.isEmpty() ? numbers.get('@' + subject) : number);
    }
}
