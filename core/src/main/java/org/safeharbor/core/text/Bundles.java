package org.safeharbor.core.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.safeharbor.core.law.Jurisdiction;

/** The message bundles of one language: those of this package, then those of each rule book. */
final class Bundles {

    /** A sentence whose places are only filled, with no choice and no quoting in it. */
    private static final Pattern PLAIN = Pattern.compile("(?:[^{}']|\\{\\d})*+");

    private static final Pattern PLACE = Pattern.compile("(?=\\{\\d})|(?<=\\{\\d})");

    /** Instead of the pieces of a sentence that is not plain. */
    private static final String[] CHOOSES = {};

    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();
    /** The pieces of the sentences that were used; taking a sentence apart each time would cost most of a page. */
    private final Map<String, String[]> pieces = new ConcurrentHashMap<>();

    Bundles(Locale locale) {
        this.locale = locale;
        add("org.safeharbor.core.text.Messages");
        add("org.safeharbor.core.text.Facts");
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            add(ruleBook(jurisdiction));
        }
    }

    private void add(String name) {
        ResourceBundle bundle = ResourceBundle.getBundle(name, locale);
        bundle.keySet().forEach(key -> words.putIfAbsent(key, bundle.getString(key)));
    }

    /** The name of the bundle of a rule book, such as {@code org.safeharbor.core.prc.Prc}. */
    static String ruleBook(Jurisdiction jurisdiction) {
        String id = jurisdiction.id();
        return "org.safeharbor.core." + id + "." + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words under this key, with the places in braces filled. Numbers are given as text unless they are counts. */
    String text(String key, Object... arguments) {
        String sentence = words.get(key);
        if (sentence == null) {
            throw new MissingResourceException("No words for " + key + " in " + locale, "Bundles", key);
        }
        if (arguments.length == 0) {
            return sentence;
        }
        String[] plain = pieces.computeIfAbsent(key, any -> pieces(sentence));
        return plain != CHOOSES && onlyText(arguments)
                ? filled(plain, arguments)
                : new MessageFormat(sentence, locale).format(arguments);
    }

    private static String[] pieces(String sentence) {
        return PLAIN.matcher(sentence).matches() ? PLACE.split(sentence) : CHOOSES;
    }

    private static boolean onlyText(Object[] arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static String filled(String[] pieces, Object[] arguments) {
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) {
            boolean place = piece.length() == 3 && piece.charAt(0) == '{';
            int index = place ? piece.charAt(1) - '0' : 0;
            text.append(place && index < arguments.length ? arguments[index] : piece);
        }
        return text.toString();
    }
}
