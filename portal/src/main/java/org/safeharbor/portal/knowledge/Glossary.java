package org.safeharbor.portal.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The legal terms in three languages, read from the table of the glossary that the project keeps with its documents. */
final class Glossary {

    static final List<Term> TERMS = read();

    private Glossary() {}

    /** One thing in three languages. */
    public record Term(String english, String chinese, String japanese) {

        String in(String language) {
            return switch (language) {
                case "zh" -> chinese;
                case "ja" -> japanese;
                default -> english;
            };
        }
    }

    private static List<Term> read() {
        try (var stream = Glossary.class.getResourceAsStream("glossary.md")) {
            if (stream == null) {
                throw new IllegalStateException("No resource glossary.md");
            }
            return terms(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the table after its head. */
    static List<Term> terms(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|"))
                .map(cells -> new Term(cells[1].strip(), cells[2].strip(), cells[3].strip()))
                .toList();
    }
}
