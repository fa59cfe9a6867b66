package org.safeharbor.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.KnowledgeFactor;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Proposition;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.time.Limit;
import org.safeharbor.core.time.Moment;

/**
 * The words of one language for facts, values, rules, provisions, moments and outcomes, looked up by id.
 *
 * <p>Neither the locale nor the time zone of the machine has a say. A language that is not {@linkplain #LANGUAGES
 * shipped} is answered in English.
 *
 * @since 0.1
 */
public final class Words {

    /** The languages that are shipped. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE);

    /** Those of them in which the texts of the rules are complete, so that a whole proof can be read in them. */
    public static final List<Locale> RULE_LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE);

    private static final Map<Locale, Words> ALL = Map.of(
            Locale.ENGLISH, new Words(Locale.ENGLISH),
            Locale.CHINESE, new Words(Locale.CHINESE),
            Locale.JAPANESE, new Words(Locale.JAPANESE));

    private final Locale locale;
    private final Bundles bundles;
    private final Calendar calendar;
    private final Citations citations;
    private final ClockWords clocks;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundles = new Bundles(locale);
        this.calendar = new Calendar(bundles, locale);
        this.citations = new Citations(bundles, locale);
        this.clocks = new ClockWords(this);
    }

    /** The words of a locale; only its language counts. */
    public static Words in(Locale locale) {
        return ALL.getOrDefault(Locale.forLanguageTag(locale.getLanguage()), ALL.get(Locale.ENGLISH));
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** The short name of a fact. */
    public String label(Fact fact) {
        return bundles.text("fact." + fact.id());
    }

    /** The question that a fact answers. */
    public String question(Fact fact) {
        return bundles.text("fact." + fact.id() + ".question");
    }

    /** What counts for a fact and what does not. */
    public String help(Fact fact) {
        return bundles.text("fact." + fact.id() + ".help");
    }

    /** An answer to a question of fact. */
    public String value(Fact fact, Value value) {
        if (value instanceof Value.YesNo answer) {
            return bundles.text(answer.yes() ? "value.yes" : "value.no");
        }
        if (value instanceof Value.Choice choice) {
            return bundles.text("value." + fact.id() + "." + choice.id());
        }
        if (value instanceof Value.When when) {
            return moment(when.moment());
        }
        if (value instanceof Value.Quantity quantity) {
            return Long.toString(quantity.amount());
        }
        return bundles.text("value.unknown");
    }

    /** The question of a rule. */
    public String question(Rule rule) {
        return bundles.text("rule." + rule.id() + ".question");
    }

    /** What a rule says when it holds, as a clause. */
    public String proposition(Rule rule) {
        return bundles.text("rule." + rule.id() + ".proposition");
    }

    /** The short name of a rule of the summary, of a form of liability or of a relief. */
    public String label(Rule rule) {
        String key = "label." + rule.id();
        return bundles.has(key) ? bundles.text(key) : question(rule);
    }

    /** What a step of a weighed question says. */
    public String step(Rule rule, Step step) {
        return step.layer() == Decision.Layer.PRECEDENT
                ? bundles.text("step.precedent", precedent(step.id()))
                : bundles.text("step." + rule.id() + "." + step.id());
    }

    /** The name of a decided case by its id. */
    public String precedent(String id) {
        return bundles.text("precedent." + id);
    }

    /** The court that decided a case. */
    public String court(Precedent precedent) {
        return bundles.text("precedent." + precedent.id() + ".court");
    }

    /** A decided case with its court and date. */
    public String named(Precedent precedent) {
        String court = court(precedent);
        return precedent
                .decidedOn()
                .map(date -> bundles.text("case.named", precedent(precedent.id()), court, moment(date)))
                .orElseGet(() -> bundles.text("clause.about", precedent(precedent.id()), court));
    }

    /** The authority of a decided case, whether it still stands, and how far it was checked. */
    public String authority(Precedent precedent) {
        List<String> words = new ArrayList<>(
                List.of(bundles.text("level." + precedent.level().id())));
        if (precedent.status() != Precedent.Status.STANDS) {
            words.add(bundles.text("status." + precedent.status().id()));
        }
        if (precedent.verification() != Verification.VERIFIED) {
            words.add(bundles.text(
                    precedent.verification() == Verification.UNVERIFIED ? "case.unverified" : "case.partlyVerified"));
        }
        return list(words);
    }

    /** For which cases a usual time is meant. */
    public String band(Band.Row row) {
        return bundles.text("band." + row.id());
    }

    /** A length of time. */
    public String limit(Limit limit) {
        return bundles.text("limit." + limit.unit(), limit.amount());
    }

    /** The words for the time limits of the procedure. */
    public ClockWords clocks() {
        return clocks;
    }

    /** Where a usual time comes from. */
    public String mark(Band.Mark mark) {
        return bundles.text("band." + mark);
    }

    /** The heading of a chapter. */
    public String chapter(Chapter chapter) {
        return bundles.text("chapter." + chapter.id());
    }

    /** The question of a disputed point. */
    public String reading(Reading reading) {
        return bundles.text("reading." + reading.id());
    }

    /** One view of a disputed point. */
    public String option(Reading reading, String option) {
        return bundles.text("reading." + reading.id() + "." + option);
    }

    /** Who holds that view, or what it rests on. */
    public String holders(Reading reading, String option) {
        return bundles.text("reading." + reading.id() + "." + option + ".who");
    }

    /** The name of a choice of views for all disputed points. */
    public String preset(Preset preset) {
        return bundles.text("preset." + preset.id());
    }

    /** What that choice stands for, in one sentence. */
    public String help(Preset preset) {
        return bundles.text("preset." + preset.id() + ".help");
    }

    /** What a proposition of the source papers says. */
    public String proposition(Proposition proposition) {
        return bundles.text("proposition." + proposition.id());
    }

    /** What a factor of knowledge is. */
    public String factor(KnowledgeFactor factor) {
        return bundles.text("factor." + factor.id());
    }

    /** The word for an outcome. */
    public String outcome(Outcome outcome) {
        return bundles.text("outcome." + outcome.id());
    }

    /** The word for an element, fact or step that is met, is not, or is open. */
    public String met(Outcome outcome) {
        return bundles.text("met." + outcome.id());
    }

    /** A side of the dispute. */
    public String side(Side side) {
        return bundles.text("side." + side.id());
    }

    /** On what ground a fact counts as known. */
    public String basis(Standing.Basis basis) {
        return bundles.text("basis." + basis.id());
    }

    /** How a side stands to a fact. */
    public String stance(Position.Stance stance) {
        return bundles.text("stance." + stance.id());
    }

    /** What a fact is about. */
    public String subject(SubjectKind kind) {
        return bundles.text("subject." + kind.id());
    }

    /** Which layer answered a weighed question. */
    public String layer(Decision.Layer layer) {
        return bundles.text("layer." + layer.id());
    }

    /** The full title of an instrument; in other languages with the authentic one. */
    public String title(Instrument instrument) {
        return bundles.text("instrument." + instrument.id());
    }

    /** The title by which an instrument is cited. */
    public String shortTitle(Instrument instrument) {
        return bundles.text("instrument." + instrument.id() + ".short");
    }

    /** A provision as a lawyer of this language cites it. */
    public String citation(Provision place) {
        return citations.one(place);
    }

    /** Several provisions as they are cited together: an instrument is named once for those that follow one another. */
    String citations(List<Provision> places) {
        return list(citations.together(places));
    }

    /** From when to when a text is in force. */
    public String inForce(InForce force) {
        return force.isOver()
                ? text("check.inForce.between", day(force.from()), day(force.to()))
                : text("check.inForce.since", day(force.from()));
    }

    /** How far the text of a provision was checked. */
    public String verification(Verification verification) {
        return switch (verification) {
            case VERIFIED -> bundles.text("mark.verified");
            case PARTLY_VERIFIED -> bundles.text("mark.partlyVerified");
            case UNVERIFIED -> bundles.text("mark.unverified");
        };
    }

    /** A moment, as exactly as it is known. */
    public String moment(Moment moment) {
        return calendar.moment(moment);
    }

    /** A day. */
    public String day(LocalDate day) {
        return calendar.day(day);
    }

    /** Why certain facts cannot be true together. */
    public String consistency(Consistency rule) {
        return bundles.text("consistency." + rule.id());
    }

    /** The words under any key of the bundles of this package, with the places in braces filled. */
    public String text(String key, Object... arguments) {
        return bundles.text(key, arguments);
    }

    /** Several clauses in one sentence. */
    String clauses(List<String> clauses) {
        return joined("clause.join", clauses);
    }

    /** Several whole sentences. */
    String sentences(List<String> sentences) {
        return joined("sentence.join", sentences);
    }

    /** Several names in a row. */
    String list(List<String> names) {
        return joined("list.join", names);
    }

    /** Several answers of which one will do. */
    String either(List<String> answers) {
        String last = answers.get(answers.size() - 1);
        return answers.size() == 1 ? last : text("judgment.or", list(answers.subList(0, answers.size() - 1)), last);
    }

    private String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((left, right) -> bundles.text(key, left, right))
                .orElse("");
    }
}
