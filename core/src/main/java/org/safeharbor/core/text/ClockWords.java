package org.safeharbor.core.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.procedure.Actor;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.procedure.EnlargedPart;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.time.Limit;

/**
 * The words of one language for the time limits of the procedure and for the time in which damage was enlarged.
 *
 * @since 0.1
 */
public final class ClockWords {

    private final Words words;

    ClockWords(Words words) {
        this.words = words;
    }

    /** The name of a clock of the procedure. */
    public String name(ClockRule rule) {
        return words.text(rule.id());
    }

    /** Who has to do what before a clock runs out. */
    public String duty(ClockRule rule) {
        return words.text(rule.id() + ".duty");
    }

    /** What follows when a clock has run out and nothing was done. */
    public String overdue(ClockRule rule) {
        return words.text(rule.id() + ".overdue");
    }

    /** How a clock is counted: how long, from when, and what is not counted. */
    public String counted(ClockRule rule) {
        String from = words.label(rule.from());
        for (Limit before : rule.first()) {
            from = words.text("clock.after", words.limit(before), from);
        }
        return words.text("clock.counted." + rule.limit().unit(), words.limit(rule.limit()), from);
    }

    /** The time in which damage was enlarged, in one sentence. */
    public String enlarged(EnlargedPart part) {
        return words.text(
                "enlarged." + part.state().id(),
                words.moment(part.from()),
                words.moment(part.until()),
                days(part.leastDays(), part.mostDays()));
    }

    private String days(long least, long most) {
        return least == most
                ? words.text("limit.DAYS", most)
                : words.text("enlarged.days", Long.toString(least), Long.toString(most));
    }

    /** What keeps it open that a clock runs at all; empty where it runs. */
    public Optional<String> doubt(Clock clock) {
        List<String> missing = Stream.concat(
                        clock.doubt().facts().stream().map(fact -> words.label(fact.fact())),
                        clock.doubt().questions().stream()
                                .flatMap(question -> question.rule().stream())
                                .map(words::label))
                .distinct()
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(words.text("clock.doubt", words.list(missing)));
    }

    /** How a clock is counted, and what keeps it open that it runs at all. */
    public String counted(Clock clock) {
        String counted = counted(clock.rule());
        return doubt(clock)
                .map(doubt -> words.sentences(List.of(doubt, counted)))
                .orElse(counted);
    }

    /** What it rests on, of that only what is the law for these facts; empty where none of it is. */
    public Optional<String> ground(Clock clock, Proof proof) {
        List<Provision> places = proof.applicable(clock.rule().provisions());
        return places.isEmpty() ? Optional.empty() : Optional.of(words.citations(places));
    }

    /** How a clock stands. */
    public String state(Clock.State state) {
        return words.text("clock.state." + state.id());
    }

    /** Who has to act before a clock runs out. */
    public String actor(Actor actor) {
        return words.text("side." + actor.id());
    }
}
