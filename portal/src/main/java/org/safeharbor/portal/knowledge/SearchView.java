package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** A search over the whole law book; its address can be kept. */
@Named("searchView")
@RequestScoped
public class SearchView {

    private static final int LONGEST = 200;

    @Inject
    private SearchIndex index;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    private String question = "";

    /**
     * What was found of one kind.
     *
     * @param title the kind, in words
     * @param links what was found
     */
    public record Group(String title, List<RuleView.Link> links) {}

    public List<Group> getGroups() {
        var language = law.words().locale();
        var found = index.get().find(question, language);
        return Arrays.stream(Search.Kind.values())
                .map(kind -> new Group(
                        texts.get("knowledge.found." + kind),
                        found.stream()
                                .filter(entry -> entry.kind() == kind)
                                .map(entry ->
                                        new RuleView.Link(entry.number(), entry.label(language), entry.href(), null))
                                .toList()))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    /** How much was found, in words. */
    public String getCount() {
        var count = getGroups().stream().mapToInt(group -> group.links().size()).sum();
        return texts.get("knowledge.foundCount", count);
    }

    public boolean isAsked() {
        return !question.isBlank();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question == null
                ? ""
                : question.strip()
                        .substring(0, Math.min(LONGEST, question.strip().length()));
    }
}
