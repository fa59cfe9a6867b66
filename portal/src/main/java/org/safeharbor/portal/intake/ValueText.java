package org.safeharbor.portal.intake;

import java.util.Optional;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.portal.shell.MomentText;

/** Answers as the fields of a form hold them: a short text, empty for "not known". */
public final class ValueText {

    static final String YES = "yes";
    static final String NO = "no";

    private ValueText() {}

    /** An answer as a short text. */
    public static String of(Value value) {
        if (value instanceof Value.YesNo answer) {
            return answer.yes() ? YES : NO;
        }
        if (value instanceof Value.Choice choice) {
            return choice.id();
        }
        if (value instanceof Value.Quantity quantity) {
            return Long.toString(quantity.amount());
        }
        return value instanceof Value.When when ? when.moment().toString() : "";
    }

    /** The answer, or empty when the text is none that this kind of question takes. */
    public static Optional<Value> parse(Kind kind, String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Value.UNKNOWN);
        }
        return read(kind, text.strip()).filter(value -> value.fits(kind));
    }

    private static Optional<Value> read(Kind kind, String text) {
        if (kind instanceof Kind.When) {
            return MomentText.parse(text).map(Value.When::new);
        }
        if (kind instanceof Kind.Quantity) {
            var digits = MomentText.halfWidth(text).replaceAll("[,\\s]", "");
            return digits.matches("-?\\d{1,18}")
                    ? Optional.of(new Value.Quantity(Long.parseLong(digits)))
                    : Optional.empty();
        }
        if (kind instanceof Kind.OneOf) {
            return Optional.of(new Value.Choice(text));
        }
        return text.equals(YES) ? Optional.of(Value.YES) : text.equals(NO) ? Optional.of(Value.NO) : Optional.empty();
    }
}
