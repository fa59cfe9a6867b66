package org.safeharbor.dist.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
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
        Optional<Preset> preset = rules.presets().stream()
                .filter(known -> known.id().equals(typed))
                .findFirst();
        if (typed.isEmpty() || preset.isPresent()) {
            return preset.map(Preset::readings).orElse(Readings.STANDARD);
        }
        Readings chosen = Readings.STANDARD;
        for (String choice : typed.split(",")) {
            chosen = with(chosen, choice.split("=", 2), rules);
        }
        return chosen;
    }

    private static Readings with(Readings chosen, String[] choice, RuleBook rules) {
        Reading point = rules.readings().stream()
                .filter(known -> choice.length == 2 && known.id().equals(choice[0]))
                .findFirst()
                .orElseThrow(() -> unknown(
                        choice[0],
                        rules.presets().stream().map(Preset::id).collect(Collectors.joining(", "))
                                + ", or POINT=OPTION of "
                                + rules.readings().stream().map(Reading::id).collect(Collectors.joining(", "))));
        if (!point.options().contains(choice[1])) {
            throw unknown(choice[0] + "=" + choice[1], String.join(", ", point.options()));
        }
        return chosen.with(point, choice[1]);
    }

    private static Failure unknown(String typed, String allowed) {
        return new Failure(Failure.USAGE, "--view " + typed + " is not known; it is one of " + allowed);
    }
}
