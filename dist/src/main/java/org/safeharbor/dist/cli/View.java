package org.safeharbor.dist.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.RuleBook;

/** The view of the disputed points that was typed: a preset such as {@code prc.papers}, or options of points. */
final class View {

    private View() {}

    /**
     * Reads a view.
     *
     * @param typed the id of a preset, or {@code prc.g-4=strict}, several with commas between; empty for positive law
     * @param rules what the points and presets are taken from
     * @throws Failure if there is no such preset, point or option; it names those that there are
     */
    static Readings of(String typed, RuleBook rules) {
        Readings chosen = Readings.STANDARD;
        for (String choice : typed.isEmpty() ? new String[0] : typed.split(",")) {
            chosen = rules.choose(chosen, choice).orElseThrow(() -> unknown(choice, rules));
        }
        return chosen;
    }

    private static Failure unknown(String choice, RuleBook rules) {
        String allowed = rules.readings().stream()
                .filter(point -> choice.startsWith(point.id() + '='))
                .findFirst()
                .map(point -> String.join(", ", point.options()))
                .orElseGet(() -> Stream.concat(
                                rules.presets().stream().map(Preset::id),
                                rules.readings().stream().map(point -> point.id() + "=OPTION"))
                        .collect(Collectors.joining(", ")));
        return new Failure(Failure.USAGE, "--view " + choice + " is not known; it is one of " + allowed);
    }
}
