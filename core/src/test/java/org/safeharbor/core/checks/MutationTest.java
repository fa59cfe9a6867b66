package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Witnesses;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * Changes the declared rules one thing at a time and asks whether an example notices. A sample by default; all of them
 * with {@code -Pchecks-full}, which writes {@code target/mutants.md}.
 */
class MutationTest {

    private static final int SAMPLE = 250;
    private static final double FLOOR = 0.90;

    private final RuleBook book = PrcRuleBook.BOOK;
    private final List<Expectation> expectations = Witnesses.expectations();

    @Test
    void a_changed_rule_is_noticed_by_an_example() throws IOException {
        assertThat(expectations).allMatch(one -> one.isMetBy(book));
        List<Mutants.Mutant> mutants = new ArrayList<>(Mutants.of(book));
        if (!Effort.isFull()) {
            Collections.shuffle(mutants, new Random(Effort.SEED));
            mutants = mutants.subList(0, Math.min(SAMPLE, mutants.size()));
        }
        Map<String, List<Expectation>> near = expectationsByRule();
        List<Mutants.Mutant> survivors = new ArrayList<>();
        for (Mutants.Mutant mutant : mutants) {
            if (!isNoticed(mutant, near)) {
                survivors.add(mutant);
            }
        }

        double noticed = 1 - survivors.size() / (double) mutants.size();
        write(mutants.size(), survivors, noticed);
        assertThat(noticed).as(() -> "noticed; survivors: " + survivors).isGreaterThanOrEqualTo(FLOOR);
    }

    private Map<String, List<Expectation>> expectationsByRule() {
        Map<String, List<Expectation>> near = new HashMap<>();
        expectations.forEach(
                one -> near.computeIfAbsent(one.rule(), id -> new ArrayList<>()).add(one));
        return near;
    }

    private boolean isNoticed(Mutants.Mutant mutant, Map<String, List<Expectation>> near) {
        RuleBook changed;
        try {
            changed = Rebuilding.with(book, mutant.changed());
        } catch (IllegalArgumentException refused) {
            return true;
        }
        List<Expectation> own = near.getOrDefault(mutant.rule(), List.of());
        return own.stream().anyMatch(one -> !one.isMetBy(changed))
                || expectations.stream().anyMatch(one -> !one.isMetBy(changed));
    }

    private static void write(int count, List<Mutants.Mutant> survivors, double noticed) throws IOException {
        Map<String, List<String>> byRule = new TreeMap<>();
        survivors.forEach(mutant ->
                byRule.computeIfAbsent(mutant.rule(), id -> new ArrayList<>()).add(mutant.what() + ": " + why(mutant)));
        StringBuilder page = new StringBuilder("# Mutants\n\n")
                .append(count - survivors.size())
                .append(" of ")
                .append(count)
                .append(" noticed (")
                .append(Math.round(noticed * 1000) / 10.0)
                .append(" %)\n");
        byRule.forEach((rule, whats) -> {
            page.append("\n## ").append(rule).append("\n\n");
            whats.forEach(what -> page.append("- ").append(what).append('\n'));
        });
        Files.writeString(Path.of("target", "mutants.md"), page);
    }

    private static String why(Mutants.Mutant mutant) {
        return Known.EQUIVALENT_MUTANTS.entrySet().stream()
                .filter(known -> mutant.toString().matches(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("**an example is missing**");
    }

    @Test
    void rebuilding_without_a_change_gives_the_same_law() {
        Map<String, Rule> all = new HashMap<>();
        book.rules()
                .forEach(rule -> all.put(rule.id(), Rebuilding.Parts.of(rule).of(rule.id())));
        RuleBook again = Rebuilding.with(
                book,
                Map.of(
                        book.questions().get(0).id(),
                        all.get(book.questions().get(0).id())));

        assertThat(again.hash()).isEqualTo(book.hash());
    }
}
