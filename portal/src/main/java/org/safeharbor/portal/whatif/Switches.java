package org.safeharbor.portal.whatif;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.Flips;
import org.safeharbor.core.analysis.Lever;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.intake.ValueText;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Which facts of a dispute can be put otherwise, and with which control. */
@RequestScoped
public class Switches {

    private static final int SIDE_BY_SIDE = 2;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /** The keys of the facts that turn something now, and of the moments that are known. */
    static Set<String> mattering(Flips flips) {
        var keys = new LinkedHashSet<String>();
        var turning = turning(flips);
        var dispute = flips.base().dispute();
        for (var fact : Vocabulary.all()) {
            for (var subject : dispute.subjects(fact.subject())) {
                var key = Supposed.key(fact, subject);
                var moment = fact.kind() instanceof Kind.When
                        && subject.facts().value(fact).isKnown();
                if (turning.contains(key) || moment) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static Set<String> turning(Flips flips) {
        return flips.turning().stream()
                .flatMap(flip -> flip.lever() instanceof Lever.OfFact of ? Stream.of(of) : Stream.empty())
                .map(of -> Supposed.key(of.fact(), of.subject()))
                .collect(Collectors.toSet());
    }

    /** The facts that the reasoning asks for and that turn nothing by themselves, each in words. */
    List<Switch.Choice> idle(Flips flips, Collection<String> shown) {
        var names = new Names(flips.base().dispute().file(), law.words());
        var idle = new LinkedHashMap<String, String>();
        flips.flips().forEach(flip -> {
            if (flip.lever() instanceof Lever.OfFact of) {
                var key = Supposed.key(of.fact(), of.subject());
                if (!shown.contains(key)) {
                    idle.putIfAbsent(key, Turns.named(of, names, law.words()));
                }
            }
        });
        return idle.entrySet().stream()
                .map(one -> new Switch.Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** A switch for each of these facts. */
    List<Switch> of(Collection<String> keys, Dispute before, Supposed supposed, Flips flips) {
        var turning = turning(flips);
        var names = new Names(before.file(), law.words());
        return keys.stream()
                .flatMap(key -> Supposed.question(key, before).stream())
                .map(question -> one(question, supposed, turning.contains(question.key()), names))
                .toList();
    }

    private Switch one(Supposed.Question question, Supposed supposed, boolean turning, Names names) {
        var fact = question.fact();
        var words = law.words();
        var values = values(fact);
        var before = ValueText.of(question.now());
        return new Switch(
                question.key(),
                words.label(fact),
                words.question(fact),
                names.ofMany(question.subject().kind(), question.subject().id()),
                values.isEmpty() ? "text" : values.size() <= SIDE_BY_SIDE ? "radio" : "select",
                choices(fact, values),
                words.value(fact, question.now()),
                before,
                supposed.answers().getOrDefault(question.key(), before),
                turning);
    }

    private List<Switch.Choice> choices(Fact fact, List<Value> values) {
        var choices = new ArrayList<Switch.Choice>();
        values.forEach(value ->
                choices.add(new Switch.Choice(ValueText.of(value), law.words().value(fact, value))));
        if (!values.isEmpty()) {
            choices.add(new Switch.Choice("", texts.get("intake.notKnown")));
        }
        return choices;
    }

    private static List<Value> values(Fact fact) {
        if (fact.kind() instanceof Kind.YesNo) {
            return List.of(Value.YES, Value.NO);
        }
        return fact.kind() instanceof Kind.OneOf set
                ? set.values().stream().<Value>map(Value.Choice::new).toList()
                : List.of();
    }
}
