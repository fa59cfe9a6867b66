package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.prc.KnowledgeFactors;
import org.safeharbor.core.prc.Propositions;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.RuleText;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.account.CurrentUser;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** A rule as text, with what it rests on and who used it. */
@Named("ruleView")
@RequestScoped
public class RuleView {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private BookTree tree;

    @Inject
    private DecidedCases decided;

    @Inject
    private OwnCases own;

    @Inject
    private CurrentUser user;

    private String id = "";
    private boolean mine;
    private Rule rule;
    private Words words;

    /**
     * A link with a word beside it.
     *
     * @param number a short number, or nothing
     * @param label in words
     * @param href where it leads
     * @param outcome what came out there; nothing where nothing did
     */
    public record Link(String number, String label, String href, Outcome outcome) {}

    public void load() throws IOException {
        words = law.words();
        rule = LawBook.RULES.rule(id).orElse(null);
        if (rule == null) {
            Missing.answer();
        } else {
            tree.at(rule);
        }
    }

    public String getQuestion() {
        return words.question(rule);
    }

    public String getChapter() {
        return words.chapter(LawBook.chapterOf(rule));
    }

    public String getChapterHref() {
        return "chapter.xhtml?id=" + LawBook.chapterOf(rule).id();
    }

    public List<Place> getPlaces() {
        return rule.provisions().stream().map(place -> Place.of(place, words)).toList();
    }

    public List<ClauseRow> getClauses() {
        return RuleText.of(rule, words).stream()
                .map(clause -> ClauseRow.of(clause, rule, words))
                .toList();
    }

    /** What a reader copies to cite the rule: its provisions, what it says, and in which book of which day. */
    public String getCitation() {
        var places =
                rule.provisions().stream().map(words::citation).collect(Collectors.joining(texts.get("report.and")));
        return texts.get("knowledge.citation", places, words.proposition(rule), rule.id(), tree.getLawAsOf());
    }

    public String getBurden() {
        return words.side(rule.bearer());
    }

    public List<String> getMarks() {
        return Stream.of(
                        rule.isOpenTextured() ? texts.get("knowledge.weighed") : "",
                        rule.isPermissive() ? words.text("mark.permissive") : "",
                        rule.isDeclaratory() ? words.text("mark.declaratory") : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    public List<Link> getReadings() {
        return LawBook.readingsOf(rule).stream()
                .map(point -> new Link(Addresses.number(point), words.reading(point), Addresses.of(point), null))
                .toList();
    }

    public List<Link> getFactors() {
        var sources = LawBook.factsOf(rule).stream().map(fact -> fact.source()).toList();
        return KnowledgeFactors.ALL.stream()
                .filter(factor -> sources.contains(factor.id()))
                .map(factor -> new Link(factor.id(), words.factor(factor), "factors.xhtml#" + factor.id(), null))
                .toList();
    }

    public List<Link> getPropositions() {
        return Propositions.ALL.stream()
                .filter(proposition -> rule.propositions().contains(proposition.id()))
                .map(proposition -> new Link(
                        proposition.id(),
                        words.proposition(proposition),
                        Addresses.proposition(proposition.id()),
                        null))
                .toList();
    }

    public List<Link> getReferring() {
        return LawBook.referringTo(rule).stream()
                .map(other -> new Link("", words.question(other), Addresses.of(other), null))
                .toList();
    }

    public List<Link> getDecided() {
        return decided.deciding(rule).stream()
                .map(one -> new Link(
                        one.id(),
                        Bilingual.of(one.title(), words.locale()),
                        Addresses.decided(one.id()),
                        one.outcomes().get(rule.id())))
                .toList();
    }

    /** The cases of the reader that use it; looked through only when the reader asks. */
    public List<Link> getOwn() {
        return mine
                ? own.deciding(rule.id(), user.caller()).stream()
                        .map(use ->
                                new Link("", use.title(), "../cases/reasoning.xhtml?id=" + use.caseId(), use.outcome()))
                        .toList()
                : List.of();
    }

    public int getLookedThrough() {
        return OwnCases.LOOKED_THROUGH;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
