package org.safeharbor.portal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Words;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.store.Revision;
import org.safeharbor.portal.shell.Sheets;
import org.safeharbor.portal.shell.Texts;

/** Reports on the cases of the demonstration. */
final class Samples {

    static final Path DEMO = Path.of("../persistence/src/main/resources/demo");
    private static final Path SHEETS = Path.of("src/main/webapp/resources/safeharbor");

    private Samples() {}

    /** The labels of a language without a request. */
    private static final class Spoken extends Texts {
        private final Locale language;

        Spoken(Locale language) {
            this.language = language;
        }

        @Override
        public String get(String key, Object... arguments) {
            var text = ResourceBundle.getBundle("org.safeharbor.portal.i18n.Labels", language)
                    .getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
        }
    }

    static List<Path> cases() throws IOException {
        try (var files = Files.list(DEMO)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** With all annexes. */
    static Paper paper(Path file, String title, Depth depth, Locale language) throws IOException {
        return paper(file, title, depth, language, Set.of(Annex.values()));
    }

    static Paper paper(Path file, String title, Depth depth, Locale language, Set<Annex> annexes) throws IOException {
        var document = Files.readString(file).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + '"');
        var accepted = (CaseReading.Accepted) CaseFileJson.read(document);
        var dispute = accepted.file().disputes().get(0);
        var proof = SafeHarbor.under(dispute.file().jurisdiction())
                .on(LocalDate.of(2026, 3, 1))
                .assess(dispute);
        var wish = new Wish("", "", depth, true, annexes);
        var revision = new Revision("", 3, document, "", "judge", LocalDateTime.of(2026, 3, 1, 10, 42), "");
        return new Paper(proof, wish, revision, Words.in(language), new Spoken(language));
    }

    static Pdf pdf(Paper paper, Locale language) throws IOException {
        var style = Sheets.inLight(
                Files.readString(SHEETS.resolve("tokens.css")), Files.readString(SHEETS.resolve("report.css")));
        return new Pdf(paper, new Spoken(language), language, style);
    }
}
