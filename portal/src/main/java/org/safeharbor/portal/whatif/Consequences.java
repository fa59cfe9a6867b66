package org.safeharbor.portal.whatif;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.Flips;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.reasoning.ProofResult;

/**
 * What follows from what is supposed, beside what follows from the case as it stands. Each part is worked out when a
 * page first asks for it, and the whole is thrown away when something else is supposed.
 */
public final class Consequences {

    private static final int FIRST_TURNS = 8;

    private final Proof before;
    private final Flips flips;
    private final Words words;
    private final Turns turns;
    private final String id;
    private List<Turns.Turn> turning;
    private List<Turns.Change> changes;

    /** Of the case with this id, as it stands and with the suppositions from which the flips start. */
    Consequences(Proof before, Flips flips, Words words, Turns turns, String id) {
        this.before = before;
        this.flips = flips;
        this.words = words;
        this.turns = turns;
        this.id = id;
    }

    Flips flips() {
        return flips;
    }

    private Proof after() {
        return flips.base();
    }

    /** Why what is supposed cannot all be so; empty where it can. */
    public List<String> getContradictions() {
        var changed = after().dispute();
        var service = changed.subjects(SubjectKind.PROVIDER).get(0).facts();
        return Consistency.ALL.stream()
                .filter(rule -> Stream.of(SubjectKind.values())
                        .map(changed::subjects)
                        .flatMap(Collection::stream)
                        .anyMatch(subject -> rule.isBrokenBy(service.overlaidBy(subject.facts()))))
                .map(words::consistency)
                .toList();
    }

    public List<String> getResultBefore() {
        return Headline.of(before, words).result();
    }

    public List<String> getResultAfter() {
        return Headline.of(after(), words).result();
    }

    public String getHarborBefore() {
        return ProofResult.harbor(before);
    }

    public String getHarborAfter() {
        return ProofResult.harbor(after());
    }

    public List<Turns.Change> getChanges() {
        if (changes == null) {
            changes = turns.changes(before, after(), id);
        }
        return changes;
    }

    private List<Turns.Turn> turning() {
        if (turning == null) {
            turning = turns.turns(flips, id);
        }
        return turning;
    }

    /** The first of the single changes that turn the result. */
    public List<Turns.Turn> getTurns() {
        var all = turning();
        return all.subList(0, Math.min(FIRST_TURNS, all.size()));
    }

    /** The rest of them. */
    public List<Turns.Turn> getFurtherTurns() {
        var all = turning();
        return all.subList(Math.min(FIRST_TURNS, all.size()), all.size());
    }

    /** The open fact worth settling first, or null where none would turn anything. */
    public Turns.Next getNext() {
        return turns.next(flips, id);
    }
}
