package org.safeharbor.persistence.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;

/** The tables of {@code docs/case-format.md}: each fact with its member, its values and its meaning. */
final class FactTables {

    private static final Properties MEANINGS = load("/org/safeharbor/persistence/json/Meanings.properties");
    private static final Properties CORE = load("/org/safeharbor/core/text/Facts_en.properties");

    private FactTables() {}

    static String of(SubjectKind subject) {
        return Vocabulary.about(subject).stream()
                .map(fact -> "| `" + fact.member() + "` | " + values(fact.kind()) + " | " + meaning(fact) + " |\n")
                .collect(Collectors.joining("", "| member | value | meaning |\n|---|---|---|\n", ""));
    }

    private static String values(Kind kind) {
        if (kind instanceof Kind.OneOf set) {
            String values = set.values().stream().collect(Collectors.joining("`, `", "`", "`"));
            return set.ordered() ? values + " (rising)" : values;
        }
        if (kind instanceof Kind.Quantity range) {
            return "whole number from " + range.least() + " to " + range.most() + " (" + range.unit() + ")";
        }
        return kind instanceof Kind.When ? "moment" : "yes/no";
    }

    /** The question that the core asks for the fact, or the words that stand here. */
    private static String meaning(Fact fact) {
        String here = MEANINGS.getProperty("fact." + fact.id(), "");
        return CORE.getProperty("fact." + fact.id() + ".question", here);
    }

    /** Facts that nobody can look up; the words belong into the core's, or until then into Meanings.properties. */
    static List<String> withoutMeaning() {
        return Vocabulary.all().stream()
                .filter(fact -> meaning(fact).isEmpty())
                .map(Fact::id)
                .toList();
    }

    /** Words in Meanings.properties for which there is no fact. */
    static List<String> withoutFact() {
        return MEANINGS.stringPropertyNames().stream()
                .filter(key -> Vocabulary.find(key.substring("fact.".length())).isEmpty())
                .toList();
    }

    private static Properties load(String resource) {
        Properties words = new Properties();
        try (InputStream stream = FactTables.class.getResourceAsStream(resource)) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
