package org.safeharbor.portal.report;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Judgment;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Shares;
import org.safeharbor.core.text.Words;
import org.safeharbor.persistence.json.ProofJson;
import org.safeharbor.persistence.store.Revision;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Markup;
import org.safeharbor.portal.shell.Texts;

/** A report as markup: what is on the screen is what is in the PDF. */
final class Paper {

    /**
     * A heading that a reader can jump to.
     *
     * @param id of the element
     * @param title in words
     */
    record Mark(String id, String title) {}

    private final Proof proof;
    private final Wish wish;
    private final Revision revision;
    private final Words words;
    private final Texts texts;
    private final Names names;
    private final Headline headline;
    private final Markup page = new Markup();
    private final List<Mark> marks = new ArrayList<>();

    Paper(Proof proof, Wish wish, Revision revision, Words words, Texts texts) {
        this.proof = proof;
        this.wish = wish;
        this.revision = revision;
        this.words = words;
        this.texts = texts;
        this.names = new Names(proof.dispute().file(), words);
        this.headline = Headline.of(proof, words);
        page.open("article", "class", "sh-paper", "id", "paper");
        head();
        result();
        shares();
        reasoning();
        new Annexes(proof, headline, words, texts, names).of(wish.annexes(), page, marks);
        colophon();
        page.close();
    }

    /** The whole report. */
    String markup() {
        return page.toString();
    }

    /** What it is called. */
    String title() {
        var file = proof.dispute().file();
        return file.title().isBlank() ? texts.get("report.title") : file.title();
    }

    /** What stands in the margin of every page: that it is a draft, or what it is. */
    String margin() {
        return texts.get(wish.draft() ? "report.draftMark" : "report.kind");
    }

    /** Its headings, in order. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private void heading(String id, String title) {
        marks.add(new Mark(id, title));
        page.leaf("h2", title, "id", id);
    }

    private void head() {
        page.open("div", "class", "sh-paper-head");
        if (wish.draft()) {
            page.leaf("p", texts.get("report.draftMark"), "class", "sh-stamp");
        }
        page.leaf("p", texts.get("report.kind"), "class", "sh-paper-kind");
        page.leaf("h1", title());
        page.open("table", "class", "sh-particulars").open("tbody");
        particular("report.docket", proof.dispute().file().docket());
        for (var side : Side.values()) {
            particular(words.side(side), parties(side), true);
        }
        particular("report.work", proof.dispute().work().title());
        particular("report.content", content());
        particular("report.asOf", words.day(proof.asOf()));
        page.close().close().close();
    }

    private String parties(Side side) {
        var named = new ArrayList<>(proof.dispute().file().parties().stream()
                .filter(party -> party.side() == side)
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .toList());
        var provider = proof.dispute().provider().name();
        if (side == Side.PROVIDER && !provider.isBlank() && !named.contains(provider)) {
            named.add(provider);
        }
        return String.join(texts.get("report.and"), named);
    }

    private String content() {
        var content = proof.dispute().content();
        return content.description().isBlank()
                ? new Names(proof.dispute().file(), words).of(SubjectKind.CONTENT, content.id())
                : content.description();
    }

    private void particular(String key, String value) {
        particular(texts.get(key), value, false);
    }

    private void particular(String label, String value, boolean side) {
        if (!value.isBlank()) {
            var shown = side ? LegalWords.named(label) : label;
            page.open("tr").leaf("th", shown, "scope", "row").leaf("td", value).close();
        }
    }

    private void result() {
        heading("result", texts.get("report.result"));
        page.open("div", "class", "sh-finding-box");
        headline.result().forEach(sentence -> page.leaf("p", sentence, "class", "sh-verdict"));
        page.close();
        if (!headline.closed().isEmpty()) {
            page.leaf("p", texts.get("reasoning.closed"), "class", "sh-premise");
            headline.closed().forEach(sentence -> page.leaf("p", sentence));
            page.leaf("p", texts.get("reasoning.closedText"), "class", "sh-aside");
        }
        headline.remarks().forEach(remark -> page.leaf("p", names.numbered(remark), "class", "sh-aside"));
        circumstances();
    }

    private void circumstances() {
        var note = proof.dispute().file().note();
        if (!note.isBlank()) {
            page.leaf("p", words.text("plain.circumstances", note), "class", "sh-aside");
        }
    }

    private void shares() {
        heading("shares", texts.get("reasoning.shares"));
        page.open("table", "class", "sh-paper-table").open("tbody");
        for (var share : Shares.of(proof, words).shares()) {
            page.open("tr").leaf("th", LegalWords.named(share.name()), "scope", "row");
            page.open("td");
            share.rows().forEach(row -> {
                page.open("p").text(row.label() + " ");
                outcome(row.result());
                page.close();
            });
            page.leafUnlessEmpty("p", share.none(), "class", "sh-aside");
            page.close().close();
        }
        page.close().close();
    }

    private void word(Line.Result result) {
        page.leaf(
                "strong",
                result.word(),
                "class",
                "sh-word sh-" + result.outcome().id());
    }

    private void outcome(Line.Result result) {
        word(result);
        if (result.differs()) {
            page.leaf("span", texts.get("report.closed", result.closedWord()), "class", "sh-aside");
        }
        if (result.discretionary()) {
            page.leaf("span", texts.get("report.mark", texts.get("reasoning.discretionary")), "class", "sh-aside");
        }
    }

    private void reasoning() {
        heading("reasons", texts.get("report.reasons"));
        for (var section : Judgment.of(proof, wish.depth(), words).sections()) {
            var id = "r-" + section.number();
            var title = section.number() + "  " + section.heading();
            marks.add(new Mark(id, title));
            page.leaf("h3", title, "id", id);
            section.passages().forEach(this::passage);
            answered(section);
            page.leafUnlessEmpty("p", section.aside(), "class", "sh-aside");
        }
    }

    /** Questions with their answers alone. */
    private void answered(Judgment.Section section) {
        if (section.answered().isEmpty()) {
            return;
        }
        if (!section.passages().isEmpty()) {
            page.leaf("p", texts.get("report.answered"), "class", "sh-premise");
        }
        page.open("table", "class", "sh-paper-table sh-answered").open("thead").open("tr");
        page.leaf("th", texts.get("report.number"), "scope", "col", "class", "sh-no");
        page.leaf("th", texts.get("report.question"), "scope", "col");
        page.leaf("th", texts.get("reasoning.stands"), "scope", "col");
        page.leaf("th", texts.get("reasoning.closed"), "scope", "col");
        page.close().close().open("tbody");
        section.answered().forEach(this::answer);
        page.close().close();
    }

    private void answer(Line line) {
        var result = line.result();
        page.open("tr").leaf("td", line.number(), "class", "sh-no").open("td");
        page.text(names.numbered(line.text()));
        if (result.discretionary()) {
            page.leaf("span", texts.get("report.mark", texts.get("reasoning.discretionary")), "class", "sh-aside");
        }
        page.close().open("td", "data-head", texts.get("reasoning.stands"));
        word(result);
        page.close().leaf("td", result.closedWord(), "data-head", texts.get("reasoning.closed"));
        page.close();
    }

    private void passage(Judgment.Passage passage) {
        var level = Math.min(passage.level(), 4);
        page.open("section", "class", "sh-passage sh-passage-" + level, "id", "r-" + passage.number());
        page.open("h4")
                .leaf("span", passage.number(), "class", "sh-no")
                .text(" " + names.numbered(passage.question()) + " ");
        outcome(passage.result());
        page.close();
        premise("report.law", passage.law());
        premise("report.facts", passage.facts());
        page.open("p", "class", "sh-concluded");
        label("report.conclusion");
        page.text(names.numbered(passage.conclusion().get(0))).close();
        passage.conclusion().stream().skip(1).forEach(sentence -> page.leaf("p", names.numbered(sentence)));
        passage.readings().forEach(reading -> page.leaf("p", reading, "class", "sh-aside"));
        if (!passage.open().isEmpty()) {
            page.leaf("p", texts.get("report.open"), "class", "sh-premise");
            page.open("ul");
            passage.open().forEach(lack -> page.leaf("li", names.numbered(lack)));
            page.close();
        }
        page.close();
    }

    private void premise(String label, Judgment.Premise premise) {
        page.open("p");
        label(label);
        page.text(names.numbered(premise.lead())).close();
        points(premise.points());
    }

    /** Stands in the line that it names, so that a page holds more of the reasons. */
    private void label(String key) {
        page.leaf("span", texts.get(key), "class", "sh-premise").text(" ");
    }

    private void points(List<Judgment.Point> points) {
        if (points.isEmpty()) {
            return;
        }
        page.open("ol");
        for (var point : points) {
            page.open("li").text(names.numbered(point.text()));
            if (!point.see().isEmpty()) {
                page.text(" ").leaf("a", texts.get("report.see", point.see()), "href", "#r-" + point.see());
            }
            points(point.points());
            page.close();
        }
        page.close();
    }

    private void colophon() {
        page.open("div", "class", "sh-imprint");
        headline.notices().forEach(notice -> page.leaf("p", notice));
        page.leaf(
                "p",
                texts.get(
                        "report.made",
                        Integer.toString(revision.number()),
                        ProofJson.ENGINE,
                        proof.book().hash().substring(0, 16)));
        page.close();
    }
}
