package org.safeharbor.persistence.json;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.safeharbor.core.dispute.Problem;

/** Puts what is wrong with a case file into words: where, what, and what to do about it. */
public final class ProblemText {

    private static final String BUNDLE = "org.safeharbor.persistence.json.Problems";

    private final ResourceBundle words;

    private ProblemText(ResourceBundle words) {
        this.words = words;
    }

    /** The words of a language; English for those that have none. */
    public static ProblemText in(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new ProblemText(ResourceBundle.getBundle(BUNDLE, locale, noFallback));
    }

    /** One sentence with the place in front, such as {@code /notices/0/to: There is no provider "x". …}. */
    public String of(Problem problem) {
        String sentence = sentence(problem);
        return problem.path().isEmpty() ? sentence : format("at", problem.path(), sentence);
    }

    /** The sentence without the place, for showing beside it. */
    public String sentence(Problem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument.isEmpty() ? words.getString("none") : argument)
                .toArray();
        return format(problem.key(), arguments);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }
}
