package org.safeharbor.portal.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.KnowledgeFactor;
import org.safeharbor.core.prc.KnowledgeFactors;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** What speaks for and against knowledge, with the side and the source of each circumstance. */
@Named("factorsView")
@RequestScoped
public class FactorsView {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private BookTree tree;

    /**
     * A factor.
     *
     * @param id its number
     * @param text what it is
     * @param sides objective, subjective, both, or neutral
     * @param weight how much courts have made of it, in words
     * @param sign the same as signs
     * @param sources the provisions that it rests on
     * @param cases the decided cases that made something of it
     * @param rules the rules that ask for it
     */
    public record Row(
            String id,
            String text,
            String sides,
            String weight,
            String sign,
            List<Place> sources,
            List<RuleView.Link> cases,
            List<RuleView.Link> rules) {}

    @PostConstruct
    void open() {
        tree.atPage("factors");
    }

    public List<Row> getForKnowledge() {
        return KnowledgeFactors.ALL.stream()
                .filter(KnowledgeFactor::speaksFor)
                .map(this::row)
                .toList();
    }

    public List<Row> getAgainst() {
        return KnowledgeFactors.ALL.stream()
                .filter(factor -> !factor.speaksFor())
                .map(this::row)
                .toList();
    }

    private Row row(KnowledgeFactor factor) {
        var words = law.words();
        return new Row(
                factor.id(),
                words.factor(factor),
                sides(factor),
                texts.get("knowledge.weight." + factor.most()),
                sign(factor),
                factor.anchors().stream().map(place -> Place.of(place, words)).toList(),
                factor.cases().stream().map(this::decided).toList(),
                rules(factor));
    }

    private String sides(KnowledgeFactor factor) {
        return factor.sides().isEmpty()
                ? texts.get("knowledge.neutral")
                : Stream.of(KnowledgeFactor.Side.values())
                        .filter(factor.sides()::contains)
                        .map(side -> texts.get("knowledge.side." + side))
                        .collect(Collectors.joining(" · "));
    }

    private static String sign(KnowledgeFactor factor) {
        var one = factor.speaksFor() ? "+" : "−";
        return factor.least() == factor.most()
                ? one.repeat(factor.most())
                : one.repeat(factor.least()) + "…" + one.repeat(factor.most());
    }

    private RuleView.Link decided(String id) {
        return new RuleView.Link(id, law.words().precedent(id), Addresses.decided(id), null);
    }

    private List<RuleView.Link> rules(KnowledgeFactor factor) {
        return Vocabulary.all().stream()
                .filter(fact -> fact.source().equals(factor.id()))
                .map(Fact.class::cast)
                .flatMap(fact -> LawBook.asking(fact).stream())
                .distinct()
                .map(rule -> new RuleView.Link("", law.words().question(rule), Addresses.of(rule), null))
                .toList();
    }
}
