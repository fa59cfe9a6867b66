package org.safeharbor.portal.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safeharbor.portal.shell.Language;

/** The legal terms in three languages, that of the page first. */
@Named("glossaryView")
@RequestScoped
public class GlossaryView {

    @Inject
    private BookTree tree;

    @Inject
    private Language language;

    /** A term in one language. */
    public record Cell(String language, String term) {}

    @PostConstruct
    void open() {
        tree.atPage("glossary");
    }

    public List<String> getLanguages() {
        return languages(language.getLocale());
    }

    public List<List<Cell>> getRows() {
        return rows(getLanguages());
    }

    /** The language of the page, then the others in the order of the table. */
    static List<String> languages(Locale page) {
        return Stream.concat(Stream.of(page.getLanguage()), Stream.of("en", "zh", "ja"))
                .distinct()
                .toList();
    }

    static List<List<Cell>> rows(List<String> languages) {
        return Glossary.TERMS.stream()
                .map(term -> languages.stream()
                        .map(one -> new Cell(one, term.in(one)))
                        .toList())
                .toList();
    }
}
