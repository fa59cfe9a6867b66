package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** The contents of the law book at the left of its pages; the branch that the reader is in is open. */
@Named("bookTree")
@RequestScoped
public class BookTree {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    private String chapter = "";
    private String instrument = "";
    private String rule = "";
    private String page = "";

    /**
     * A line of the contents.
     *
     * @param label in words
     * @param href where it leads
     * @param current whether the reader is there
     * @param leaves what is under it, while it is open
     */
    public record Branch(String label, String href, boolean current, List<Branch> leaves) {

        static Branch leaf(String label, String href, boolean current) {
            return new Branch(label, href, current, List.of());
        }
    }

    /** The reader is at a rule. */
    void at(Rule shown) {
        rule = shown.id();
        chapter = LawBook.chapterOf(shown).id();
    }

    void atChapter(String id) {
        chapter = id;
        page = "chapter";
    }

    void atInstrument(String id) {
        instrument = id;
        page = "instrument";
    }

    void atPage(String name) {
        page = name;
    }

    public List<Branch> getChapters() {
        return LawBook.RULES.chapters().stream()
                .map(one -> new Branch(
                        law.words().chapter(one),
                        "chapter.xhtml?id=" + one.id(),
                        page.equals("chapter") && one.id().equals(chapter),
                        one.id().equals(chapter) ? rules(LawBook.rulesOf(one)) : List.of()))
                .toList();
    }

    public List<Branch> getInstruments() {
        return LawBook.instruments().stream()
                .map(text -> new Branch(
                        law.words().shortTitle(text),
                        "instrument.xhtml?id=" + text.id(),
                        text.id().equals(instrument),
                        text.id().equals(instrument)
                                ? LawBook.provisionsOf(text).stream()
                                        .map(place -> Branch.leaf(
                                                law.words().citation(place), "#" + Addresses.anchor(place), false))
                                        .toList()
                                : List.of()))
                .toList();
    }

    public List<Branch> getAids() {
        return List.of("factors", "points", "precedents", "papers", "glossary").stream()
                .map(name -> Branch.leaf(texts.get("knowledge." + name), name + ".xhtml", name.equals(page)))
                .toList();
    }

    private List<Branch> rules(List<Rule> rules) {
        return rules.stream()
                .map(one -> Branch.leaf(
                        law.words().label(one), Addresses.of(one), one.id().equals(rule)))
                .toList();
    }

    /**
     * A text with the days on which it is in force.
     *
     * @param label its short title
     * @param note from when to when
     * @param href its page
     */
    public record Text(String label, String note, String href) {}

    public List<Text> getTexts() {
        return LawBook.instruments().stream()
                .map(text -> new Text(
                        law.words().shortTitle(text),
                        law.words().inForce(text.inForce()),
                        "instrument.xhtml?id=" + text.id()))
                .toList();
    }

    public int getRuleCount() {
        return LawBook.RULES.rules().size();
    }

    public int getPointCount() {
        return LawBook.RULES.readings().size();
    }

    public String getLawAsOf() {
        return law.words().day(LocalDate.parse(LawBook.RULES.lawAsOf()));
    }
}
