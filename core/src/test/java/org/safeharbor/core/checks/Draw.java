package org.safeharbor.core.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.safeharbor.core.checks.Assignment.About;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;

/** Draws assignments: from witnesses, one or two facts turned, or all of them. The same seed draws the same. */
final class Draw {

    private final Material material;
    private final SplittableRandom random;

    Draw(Material material, long seed) {
        this.material = material;
        this.random = new SplittableRandom(seed);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private List<Fact> asked(SubjectKind kind) {
        return Vocabulary.about(kind).stream()
                .filter(material.asked()::contains)
                .toList();
    }

    /** The same with one fact that is asked turned to another value, now and then to unknown. */
    Assignment turned(Assignment start) {
        About subject = one(start.subjects());
        List<Fact> facts = asked(subject.kind());
        if (facts.isEmpty()) {
            return start;
        }
        Fact fact = one(facts);
        return start.with(subject, fact, oneIn(4) ? Value.UNKNOWN : one(material.values(start, fact)));
    }

    /** The same with one to so many facts turned, and now and then a notice or measure more or fewer. */
    Assignment near(Assignment start, int most) {
        Assignment other = start;
        if (oneIn(6)) {
            SubjectKind kind = oneIn(2) ? SubjectKind.NOTICE : SubjectKind.MEASURE;
            List<About> those = other.subjects(kind);
            other = those.size() < 2 ? adding(other, kind) : other.without(one(those));
        }
        for (int turns = 1 + random.nextInt(most); turns > 0; turns--) {
            other = turned(other);
        }
        return other;
    }

    /** The same with one more of a kind, of which everything that is asked is known. */
    Assignment adding(Assignment start, SubjectKind kind) {
        Map<Fact, Value> values = new HashMap<>();
        asked(kind).forEach(fact -> values.put(fact, one(material.values(start, fact))));
        String id = "further" + start.subjects(kind).size() + kind.id();
        return start.adding(kind, id, values);
    }

    /** The same with every fact that is asked and not known drawn. */
    Assignment completed(Assignment start, Set<? extends Fact> butNot) {
        Assignment whole = start;
        for (About subject : start.subjects()) {
            for (Fact fact : asked(subject.kind())) {
                if (!butNot.contains(fact) && !subject.value(fact).isKnown()) {
                    whole = whole.with(subject, fact, one(material.values(whole, fact)));
                }
            }
        }
        return whole;
    }
}
