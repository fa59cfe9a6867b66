package org.safeharbor.portal.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Proposition;
import org.safeharbor.core.prc.Propositions;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** The source papers, proposition by proposition, with the rules that realise each. */
@Named("papersView")
@RequestScoped
public class PapersView {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private BookTree tree;

    /**
     * A paper.
     *
     * @param letter by what its propositions are numbered
     * @param title what it is about
     * @param rows its propositions
     */
    public record Paper(String letter, String title, List<Row> rows) {}

    /**
     * A proposition.
     *
     * @param id its number
     * @param kind what it is
     * @param text what it says
     * @param preset under which choice of views it counts
     * @param rules the rules that realise it
     */
    public record Row(String id, String kind, String text, String preset, List<RuleView.Link> rules) {}

    @PostConstruct
    void open() {
        tree.atPage("papers");
    }

    public List<Paper> getPapers() {
        return List.of("A", "B", "C", "D").stream()
                .map(letter -> new Paper(letter, texts.get("knowledge.paper." + letter), rows(letter)))
                .toList();
    }

    private List<Row> rows(String letter) {
        return Propositions.ALL.stream()
                .filter(proposition -> proposition.id().startsWith(letter))
                .map(this::row)
                .toList();
    }

    private Row row(Proposition proposition) {
        var words = law.words();
        return new Row(
                proposition.id(),
                texts.get("knowledge.kind." + proposition.kind()),
                words.proposition(proposition),
                preset(proposition),
                LawBook.realising(proposition.id()).stream()
                        .map(rule -> new RuleView.Link("", words.question(rule), Addresses.of(rule), null))
                        .toList());
    }

    private String preset(Proposition proposition) {
        return LawBook.RULES.presets().stream()
                .filter(preset -> preset.id().endsWith("." + proposition.preset()))
                .map((Preset preset) -> law.words().preset(preset))
                .findFirst()
                .orElseGet(() -> texts.get("knowledge.later"));
    }
}
