package org.safeharbor.core.reasoning;

import java.util.BitSet;
import java.util.List;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;

/** One thing that is otherwise than when a dispute was asked before, and which rules can notice it. */
final class Change {

    /** The numbers of the facts of one subject that stand otherwise. */
    private final BitSet facts;
    /** The rule on which the court found; null for none. */
    private final Rule found;
    /** The notice, declaration and measure that it is about, from 1; 0 for none. */
    private final int[] numbers = new int[Scope.KINDS.length];

    private Change(BitSet facts, Rule found) {
        this.facts = facts;
        this.found = found;
    }

    /** What is otherwise on the sheet of one subject: a fact, and what follows from it. */
    static Change of(Dispute before, Dispute after, Subject subject) {
        int number = before.subjects(subject.kind()).indexOf(subject);
        FactSheet sheet = after.subjects(subject.kind()).get(number).facts();
        BitSet facts = new BitSet();
        Vocabulary.about(subject.kind()).stream()
                .filter(fact -> !sheet.value(fact).equals(subject.facts().value(fact))
                        || sheet.tells(fact) != subject.facts().tells(fact))
                .forEach(fact -> facts.set(Vocabulary.number(fact)));
        return new Change(facts, null).about(before, List.of(subject.id()));
    }

    static Change of(Dispute before, CourtFinding finding, Rule rule) {
        return new Change(new BitSet(), rule)
                .about(before, List.of(finding.about().split("/")));
    }

    private Change about(Dispute dispute, List<String> ids) {
        for (SubjectKind kind : Scope.KINDS) {
            List<Subject> subjects = Scope.isMany(kind) ? dispute.subjects(kind) : List.of();
            for (int i = 0; i < subjects.size(); i++) {
                if (ids.contains(subjects.get(i).id())) {
                    numbers[kind.ordinal()] = i + 1;
                }
            }
        }
        return this;
    }

    /**
     * Whether what comes out of a rule here can depend on it. Of another notice it cannot, unless the rule looks at others
     * than the one in question.
     */
    boolean isNoticedBy(Rule rule, Scope scope) {
        Reach reach = rule.reach();
        if (found == null ? !reach.facts().intersects(facts) : !reach.rules().contains(found)) {
            return false;
        }
        for (SubjectKind kind : Scope.KINDS) {
            int number = numbers[kind.ordinal()];
            if (number > 0 && number != scope.number(kind) && (reach.kinds() & Conditions.bit(kind)) == 0) {
                return false;
            }
        }
        return true;
    }
}
