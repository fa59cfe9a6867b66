package org.safeharbor.core.dispute;

import org.safeharbor.core.time.Moment;

/**
 * An answer to a question of fact, or that it is not known.
 *
 * @since 0.1
 */
public sealed interface Value {

    /** It is not known. */
    Unknown UNKNOWN = new Unknown();

    /** Yes. */
    YesNo YES = new YesNo(true);

    /** No. */
    YesNo NO = new YesNo(false);

    /** Not known; never read as no. */
    record Unknown() implements Value {}

    /** An answer to a yes/no question. */
    record YesNo(boolean yes) implements Value {}

    /** A choice out of a closed set. */
    record Choice(String id) implements Value {
        /** Compared so often that the way of records is too long. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Choice choice && id.equals(choice.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** A number in the unit of its fact. */
    record Quantity(long amount) implements Value {}

    /** A moment. */
    record When(Moment moment) implements Value {}

    /** Whether anything is known. */
    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /** Whether this is an answer of the given kind, or none at all. */
    default boolean fits(Kind kind) {
        if (this instanceof Choice choice) {
            return kind instanceof Kind.OneOf set && set.values().contains(choice.id());
        }
        if (this instanceof Quantity quantity) {
            return kind instanceof Kind.Quantity range
                    && quantity.amount() >= range.least()
                    && quantity.amount() <= range.most();
        }
        return this instanceof Unknown
                || this instanceof YesNo && kind instanceof Kind.YesNo
                || this instanceof When && kind instanceof Kind.When;
    }
}
