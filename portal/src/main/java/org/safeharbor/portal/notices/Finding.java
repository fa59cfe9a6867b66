package org.safeharbor.portal.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.prc.NoticeSource;
import org.safeharbor.core.prc.NoticeSource.Level;
import org.safeharbor.core.prc.NoticeSources;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.notices.Judgment.Result;
import org.safeharbor.portal.shell.Texts;

/** What came out of a check, in words for the page. */
final class Finding {

    private static final List<String> ELEMENTS =
            List.of("identity", "right-shown", "evidence", "located", "effectively-sent");

    private final Judgment judgment;
    private final Words words;
    private final Texts texts;
    private final Result result;

    /** What is shown in several places, or asked for several times while a page is drawn, is found once. */
    private List<Alternative> alternatives;

    private List<NoticeFact> wanted;

    Finding(Judgment judgment, Words words, Texts texts) {
        this.judgment = judgment;
        this.words = words;
        this.texts = texts;
        this.result = judgment.result(Readings.STANDARD);
    }

    /**
     * A requirement of the law, met or not.
     *
     * @param text the question
     * @param state found, missing or unclear
     * @param word the same in words
     * @param href the rule in the law book
     */
    public record Requirement(String text, String state, String word, String href) {}

    /**
     * A view under which something else comes out.
     *
     * @param view what it says
     * @param holders who holds it; nothing for a whole choice of views
     * @param result what comes out
     * @param state the style of that
     * @param href the disputed point in the law book
     */
    public record Alternative(String view, String holders, String result, String state, String href) {}

    /**
     * What one text asks for.
     *
     * @param name the text
     * @param reaches whether it is made for this case: yes, no or open
     * @param scope the same in words
     * @param mark how far it was checked; nothing where it was
     * @param cells element by element
     */
    public record Source(String name, String reaches, String scope, String mark, List<Cell> cells) {}

    /**
     * What one text says of one element.
     *
     * @param element its name
     * @param level how it is asked for
     * @param state found, missing or unclear; nothing where it is not asked for
     * @param word the same in words
     */
    public record Cell(String element, String level, String state, String word) {}

    Result result() {
        return result;
    }

    /** What follows, in one sentence with its provisions. */
    String effect() {
        var cited = judgment.governing(Judgment.rule(ruleOf(result))).stream()
                .map(words::citation)
                .toList();
        var text = texts.get("noticeCheck.effect." + result);
        return cited.isEmpty() ? text : texts.get("noticeCheck.cited", text, String.join(" · ", cited));
    }

    private static String ruleOf(Result result) {
        return switch (result) {
            case QUALIFIED -> "unanswered";
            case EXEMPT -> "access-exempt";
            case INEFFECTIVE -> "ineffective";
            case OBLIGES -> "defective-obliges";
            case CURABLE, OPEN -> "qualified";
        };
    }

    List<Requirement> requirements() {
        return ELEMENTS.stream()
                .map(Judgment::rule)
                .map(rule -> {
                    var state = state(judgment.ask(rule));
                    return new Requirement(words.question(rule), state, word(state), href(rule));
                })
                .toList();
    }

    /** Whether the law asks for an element of this fact, and it is not there: the names of the rules that say so. */
    boolean lacks(NoticeFact element) {
        var rule = ruleAbout(element);
        return !rule.isEmpty() && judgment.ask(Judgment.rule(rule)) != Truth.HOLDS;
    }

    private static String ruleAbout(NoticeFact element) {
        return switch (element) {
            case IDENTITY -> "identity";
            case TITLE_PROOF -> "right-shown";
            case EVIDENCE -> "evidence";
            case LOCATION -> "located";
            case NATURE, CHANNEL -> "effectively-sent";
            default -> "";
        };
    }

    /** Whether a text that is made for this case names an element that is not there. */
    boolean isAskedBySource(NoticeFact element) {
        return NoticeSources.ALL.stream()
                .filter(source -> judgment.ask(source.reaches()) == Truth.HOLDS)
                .flatMap(source -> source.demands().stream())
                .filter(demand -> demand.element() == element)
                .anyMatch(demand -> isDue(demand) && judgment.ask(demand.metBy()) != Truth.HOLDS);
    }

    private boolean isDue(NoticeSource.Demand demand) {
        return demand.level() == Level.REQUIRED
                || demand.level() == Level.ON_REQUEST
                        && judgment.ask(Judgment.rule("complete-for-platform")) != Truth.HOLDS
                        && judgment.isPatent();
    }

    /** The views, and the choices of views, under which something else comes out than by default. */
    List<Alternative> alternatives() {
        if (alternatives == null) {
            alternatives = findAlternatives();
        }
        return alternatives;
    }

    private List<Alternative> findAlternatives() {
        var found = new ArrayList<Alternative>();
        for (var point : Judgment.BOOK.readings()) {
            for (var option : point.options().subList(1, point.options().size())) {
                var other = judgment.result(Readings.STANDARD.with(point, option));
                if (other != result) {
                    var number = point.id().substring(point.id().indexOf('.') + 1);
                    found.add(new Alternative(
                            number.startsWith("g-")
                                    ? words.text("clause.about", words.option(point, option), number)
                                    : words.option(point, option),
                            words.holders(point, option),
                            texts.get("noticeCheck.result." + other),
                            other.name(),
                            "../knowledge/points.xhtml#" + number));
                }
            }
        }
        Judgment.BOOK.presets().forEach(preset -> {
            var other = judgment.result(preset.readings());
            if (other != result) {
                found.add(new Alternative(
                        words.preset(preset), "", texts.get("noticeCheck.result." + other), other.name(), ""));
            }
        });
        return found;
    }

    List<Source> sources() {
        return NoticeSources.ALL.stream().map(this::source).toList();
    }

    private Source source(NoticeSource source) {
        var reaches = judgment.ask(source.reaches()).name().toLowerCase(Locale.ROOT);
        var place = source.provisions().stream().findFirst();
        return new Source(
                place.map(words::citation).orElseGet(() -> words.text("noticeSource." + source.id())),
                reaches,
                texts.get("noticeCheck.reaches." + reaches),
                place.filter(cited -> cited.verification() != Verification.VERIFIED)
                        .map(cited -> words.verification(cited.verification()))
                        .orElse(""),
                source.demands().stream().map(this::cell).toList());
    }

    private Cell cell(NoticeSource.Demand demand) {
        var asked = demand.level() != Level.NOT_ASKED;
        var state = asked ? state(judgment.ask(demand.metBy())) : "";
        return new Cell(
                words.label(demand.element()),
                texts.get("noticeCheck.level." + demand.level()),
                state,
                asked ? word(state) : "");
    }

    private static String state(Truth truth) {
        return switch (truth) {
            case HOLDS -> "found";
            case FAILS -> "missing";
            case OPEN -> "unclear";
        };
    }

    private String word(String state) {
        return texts.get("noticeCheck.state." + state);
    }

    private static String href(Rule rule) {
        return "../knowledge/rule.xhtml?id=" + rule.id();
    }

    /** The elements to ask for, in the order of the vocabulary. */
    List<NoticeFact> wanted() {
        if (wanted == null) {
            wanted = Stream.of(NoticeFact.values())
                    .filter(element -> lacks(element) || isAskedBySource(element))
                    .toList();
        }
        return wanted;
    }
}
