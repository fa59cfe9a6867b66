package org.safeharbor.core.dispute;

import java.util.List;

/**
 * What kind of answer a question of fact takes. Each may also stay unknown.
 *
 * @since 0.1
 */
public sealed interface Kind {

    /** Yes or no. */
    record YesNo() implements Kind {}

    /**
     * One of a closed set.
     *
     * @param values their ids
     * @param ordered whether they stand in rising order
     */
    record OneOf(List<String> values, boolean ordered) implements Kind {
        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * A whole number with a unit.
     *
     * @param unit id of the unit
     * @param least the smallest that makes sense
     * @param most the largest that makes sense
     */
    record Quantity(String unit, long least, long most) implements Kind {}

    /** A moment. */
    record When() implements Kind {}

    /** Yes or no. */
    static Kind yesNo() {
        return new YesNo();
    }

    /** One of these, in no order. */
    static Kind oneOf(String... values) {
        return new OneOf(List.of(values), false);
    }

    /** One of these, the least first. */
    static Kind ordered(String... values) {
        return new OneOf(List.of(values), true);
    }

    /** A moment. */
    static Kind when() {
        return new When();
    }
}
