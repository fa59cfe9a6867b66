package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.law.Reading;

/**
 * A disputed point is taken in this sense.
 *
 * @param reading the disputed point
 * @param option the option
 * @since 0.1
 */
public record ReadingIs(Reading reading, String option) implements Condition {

    @Override
    public Answer answer(Scope scope) {
        return Answer.of(Truth.of(scope.option(reading).equals(option)));
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "reading(" + reading.id() + "=" + option + ")";
    }
}
