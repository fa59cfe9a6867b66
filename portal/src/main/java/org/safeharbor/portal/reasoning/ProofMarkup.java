package org.safeharbor.portal.reasoning;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.text.Line;
import org.safeharbor.portal.shell.Markup;
import org.safeharbor.portal.shell.Texts;

/**
 * The steps of a proof as markup. A proof has up to a thousand of them and they are only read, so they are no components;
 * the one place where something is entered, the court's finding, is left open between two parts.
 */
final class ProofMarkup {

    private final Texts texts;
    private final boolean writer;

    ProofMarkup(Texts texts, boolean writer) {
        this.texts = texts;
        this.writer = writer;
    }

    /** The steps, each as an item of a list. */
    String of(List<Step> steps) {
        var page = new Markup();
        steps.forEach(step -> item(page, step).close());
        return page.toString();
    }

    /** One step, its item left open for what comes below it. */
    String opened(Step step) {
        return item(new Markup(), step).toString();
    }

    private Markup item(Markup page, Step step) {
        var line = step.line();
        var greyed = line.result().greyed() ? " sh-greyed" : "";
        page.open(
                "li",
                "id",
                "s-" + line.number(),
                "class",
                "sh-step sh-level-" + Math.min(line.level(), 8) + " sh-kind-"
                        + line.kind().id() + greyed);
        if (line.level() == 0) {
            page.open("h3", "class", "sh-chapter").leaf("span", line.number(), "class", "sh-number");
            return page.text(" " + step.text()).close();
        }
        page.open("div", "class", "sh-step-line").leaf("span", line.number(), "class", "sh-number");
        page.open("div", "class", "sh-step-body");
        body(page, step);
        page.close();
        result(page, line.result());
        return page.close();
    }

    private void body(Markup page, Step step) {
        var line = step.line();
        page.leafUnlessEmpty("span", line.role(), "class", "sh-role");
        page.leaf("p", step.text(), "class", "sh-step-text");
        if (!line.answer().isEmpty()) {
            page.open("p", "class", "sh-step-answer")
                    .leaf("span", line.answer())
                    .text(" ");
            page.leafUnlessEmpty("span", line.record().basis(), "class", "sh-basis")
                    .close();
        }
        if (line.isReference()) {
            page.open("p", "class", "sh-see")
                    .leaf("a", texts.get("reasoning.see") + ' ' + line.seeAlso(), "href", step.see())
                    .close();
        } else {
            page.leafUnlessEmpty("p", step.why(), "class", "sh-why");
        }
        if (step.isGrounded()) {
            grounds(page, step);
        }
        more(page, step.deeper(), "reasoning.deeper", line.number());
        if (writer && step.weighed()) {
            page.open("div", "class", "sh-finding");
            more(
                    page,
                    step.find(),
                    step.found() ? "reasoning.findingEntered" : "reasoning.findingEnter",
                    line.number());
            page.close();
        }
        if (step.deeper().isEmpty()) {
            page.leafUnlessEmpty("p", line.lead(), "class", "sh-lead-in");
        }
    }

    private void more(Markup page, String href, String key, String number, String... marks) {
        if (!href.isEmpty()) {
            page.open("p", "class", "sh-see sh-more")
                    .open(
                            "a",
                            Stream.concat(Stream.of("href", href), Stream.of(marks))
                                    .toArray(String[]::new))
                    .text(texts.get(key));
            page.leaf("span", " " + number, "class", "sh-visually-hidden")
                    .close()
                    .close();
        }
    }

    private void result(Markup page, Line.Result result) {
        if (result.word().isEmpty()) {
            return;
        }
        page.open("div", "class", "sh-step-result");
        page.leaf(
                "span",
                result.word(),
                "class",
                "sh-outcome sh-" + result.outcome().id());
        if (result.discretionary()) {
            page.text(" ").leaf("span", texts.get("reasoning.discretionary"), "class", "sh-mark-word");
        }
        if (result.differs()) {
            page.text(" ").open("span", "class", "sh-closed").text(texts.get("reasoning.closedShort") + ' ');
            page.leaf(
                            "span",
                            result.closedWord(),
                            "class",
                            "sh-outcome sh-" + result.closed().id())
                    .close();
        }
        page.close();
    }

    private void grounds(Markup page, Step step) {
        var grounds = step.line().grounds();
        page.open("details", "class", "sh-grounds").open("summary");
        grounds.provisions().forEach(cited -> page.leaf("span", cited.text(), "class", "sh-cited"));
        if (grounds.provisions().isEmpty()) {
            page.text(texts.get("reasoning.grounds"));
        }
        if (!step.missing().isEmpty()) {
            page.text(" ").leaf("span", texts.get("reasoning.openMark"), "class", "sh-mark-open");
        }
        page.leaf("span", " " + step.line().number(), "class", "sh-visually-hidden")
                .close();
        page.open("dl", "class", "sh-grounds-list");
        if (!step.cites().isEmpty()) {
            begin(page, "reasoning.provisions");
            step.cites().forEach(cite -> cite(page, cite, step.rule()));
            more(page, step.rule(), "reasoning.rule", step.line().number(), "data-drawer", step.rule());
            page.close().close();
        }
        said(page, "reasoning.burden", List.of(grounds.burden()));
        said(page, "reasoning.layer", List.of(grounds.layer()));
        said(page, "reasoning.readings", grounds.readings());
        if (!step.missing().isEmpty()) {
            begin(page, "reasoning.lacks", "class", "sh-lacks");
            step.missing().forEach(lack -> link(page, lack));
            page.close().close();
        }
        said(page, "reasoning.positions", step.line().record().positions());
        said(page, "intake.exhibits", step.exhibits());
        said(page, "reasoning.note", List.of(step.line().record().note()));
        if (writer && !step.change().isEmpty()) {
            begin(page, "reasoning.fact", "class", "sh-to-fact");
            page.leaf("a", texts.get("reasoning.changeFact"), "href", step.change())
                    .close()
                    .close();
        }
        page.close().close();
    }

    private void begin(Markup page, String key, String... attributes) {
        page.open("div", attributes).leaf("dt", texts.get(key)).open("dd");
    }

    private void said(Markup page, String key, List<String> words) {
        if (words.stream().allMatch(String::isEmpty)) {
            return;
        }
        begin(page, key);
        words.forEach(one -> page.leaf("p", one));
        page.close().close();
    }

    /** A provision; the drawer shows the rule of the step below it. */
    private static void cite(Markup page, Step.Cite cite, String rule) {
        page.open("p")
                .leaf("a", cite.text(), "href", cite.href(), "data-drawer", rule.isEmpty() ? cite.href() : rule)
                .text(" ")
                .leafUnlessEmpty("span", cite.mark(), "class", "sh-mark-open")
                .close();
        page.leafUnlessEmpty("p", cite.title(), "class", "sh-muted");
    }

    private static void link(Markup page, Step.Link link) {
        page.open("p");
        if (link.href().isEmpty()) {
            page.text(link.label());
        } else {
            page.leaf("a", link.label(), "href", link.href());
        }
        page.close();
    }
}
