package org.safeharbor.core.checks;

import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;

/** What a part of a rule is called in the name of a mutant. */
final class PartName {

    private PartName() {}

    /** The same of what is dropped, which has to be told from its like: what is denied, borne or read as well. */
    static String full(Object part) {
        if (part instanceof Not not) {
            return "not " + full(not.part());
        }
        if (part instanceof Borne borne) {
            return full(borne.part());
        }
        boolean isShort = part instanceof NotInTheWay || part instanceof ReadingIs || part instanceof Governs;
        return isShort ? ((Condition) part).canonical() : brief(part);
    }

    /** A few words: ids of rules, steps, rows and facts in full, of everything else what it is. */
    static String brief(Object part) {
        if (part instanceof Step step) {
            return step.id();
        }
        if (part instanceof Band.Row row) {
            return row.id();
        }
        boolean leaf = part instanceof Rule || part instanceof FactIs;
        return leaf
                ? ((Condition) part).canonical().replaceAll("\\[?(Choice|YesNo)\\[\\w+=(\\w+)]]?", "$2")
                : part.getClass().getSimpleName();
    }
}
