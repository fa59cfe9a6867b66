package org.safeharbor.core.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.safeharbor.core.law.Jurisdiction;

/** The message bundles of one language: those of this package, then those of each rule book. */
final class Bundles {

    private final Locale locale;
    private final List<ResourceBundle> bundles = new ArrayList<>();

    Bundles(Locale locale) {
        this.locale = locale;
        bundles.add(ResourceBundle.getBundle("org.safeharbor.core.text.Messages", locale));
        bundles.add(ResourceBundle.getBundle("org.safeharbor.core.text.Facts", locale));
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            bundles.add(ResourceBundle.getBundle(ruleBook(jurisdiction), locale));
        }
    }

    /** The name of the bundle of a rule book, such as {@code org.safeharbor.core.prc.Prc}. */
    static String ruleBook(Jurisdiction jurisdiction) {
        String id = jurisdiction.id();
        return "org.safeharbor.core." + id + "." + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** The words under this key, with the places in braces filled. Numbers are given as text unless they are counts. */
    String text(String key, Object... arguments) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                String words = bundle.getString(key);
                return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
            }
        }
        throw new MissingResourceException("No words for " + key + " in " + locale, "Bundles", key);
    }
}
