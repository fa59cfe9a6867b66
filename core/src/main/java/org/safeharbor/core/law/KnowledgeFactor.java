package org.safeharbor.core.law;

import java.util.List;
import java.util.Set;

/**
 * A circumstance that speaks for or against the provider's knowledge. Its strength says how much courts have made of it;
 * it is shown and never added up.
 *
 * @param id its number, such as {@code K1} for one that speaks for knowledge and {@code N1} for one that speaks against
 * @param sides on which side of the question it lies; both for a few, none for one that is neutral
 * @param least the lowest weight that it was given, from 0 to 3
 * @param most the highest weight that it was given, from 0 to 3
 * @param anchors the provisions that it rests on; empty where decided cases or authors alone name it
 * @param cases the numbers of the decided cases that made something of it, such as {@code D03}
 * @since 0.1
 */
public record KnowledgeFactor(
        String id, Set<Side> sides, int least, int most, List<Provision> anchors, List<String> cases) {

    /** On which side of the question a factor lies. */
    public enum Side {
        /** How plain the infringement was. */
        OBJECTIVE,
        /** How the provider came to deal with it. */
        SUBJECTIVE
    }

    /** Copies the collections and refuses weights out of order. */
    public KnowledgeFactor {
        sides = Set.copyOf(sides);
        anchors = List.copyOf(anchors);
        cases = List.copyOf(cases);
        if (least < 0 || most > 3 || least > most) {
            throw new IllegalArgumentException(id + " weighs from " + least + " to " + most);
        }
    }

    /** Whether it speaks for knowledge. */
    public boolean speaksFor() {
        return id.startsWith("K");
    }
}
