package org.safeharbor.core.reasoning;

import java.util.Arrays;
import java.util.List;

/**
 * At least so many of its parts hold.
 *
 * @param least how many
 * @param parts the parts
 * @since 0.1
 */
public record AtLeast(int least, List<Condition> parts) implements Condition {

    /** Copies the list. */
    public AtLeast {
        parts = List.copyOf(parts);
    }

    @Override
    public Answer answer(Scope scope) {
        Answer[] reached = new Answer[least + 1];
        Arrays.fill(reached, Answer.FAILS);
        reached[0] = Answer.HOLDS;
        for (Condition part : parts) {
            Answer one = scope.ask(part);
            for (int n = least; n > 0; n--) {
                reached[n] = reached[n].or(reached[n - 1].and(one));
            }
        }
        return reached[least];
    }

    @Override
    public List<Condition> parts() {
        return parts;
    }

    @Override
    public String canonical() {
        return "atLeast(" + least + "," + Conditions.list(parts) + ")";
    }
}
