package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.portal.shell.LegalWords;

/** A question of law: the rules that answer it. */
@Named("chapterView")
@RequestScoped
public class ChapterView {

    @Inject
    private LegalWords law;

    @Inject
    private BookTree tree;

    private String id = "";
    private Chapter chapter;

    /**
     * A rule in a list.
     *
     * @param question what it asks
     * @param places where it stands
     * @param href its page
     */
    public record Row(String question, String places, String href) {}

    public void load() throws IOException {
        chapter = LawBook.chapter(id).orElse(null);
        if (chapter == null) {
            Missing.answer();
        } else {
            tree.atChapter(id);
        }
    }

    public String getTitle() {
        return law.words().chapter(chapter);
    }

    /** The questions that every case is asked. */
    public List<Row> getQuestions() {
        return chapter.rules().stream().map(this::row).toList();
    }

    /** The rules that only these questions lead to. */
    public List<Row> getFurther() {
        return LawBook.rulesOf(chapter).stream()
                .filter(rule -> !chapter.rules().contains(rule))
                .map(this::row)
                .toList();
    }

    private Row row(Rule rule) {
        var words = law.words();
        var places = rule.provisions().stream().map(words::citation).collect(Collectors.joining(" · "));
        return new Row(words.question(rule), places, Addresses.of(rule));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
