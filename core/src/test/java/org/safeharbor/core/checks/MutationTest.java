package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Witnesses;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * Changes the declared rules one thing at a time and asks whether an example notices. A sample by default; all of them
 * with {@code -Pchecks-full}, which writes {@code target/mutants.md}.
 */
class MutationTest {

    private static final int SAMPLE = 250;
    private static final double FLOOR = 0.90;

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private final RuleBook book = PrcRuleBook.BOOK;
    private final List<Situated> examples = Witnesses.expectations().stream()
            .collect(Collectors.groupingBy(Expectation::witness, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> new Situated(entry.getKey(), entry.getValue()))
            .toList();

    /** What is expected of one situation: it is proven once for all of it. */
    private record Situated(Witness witness, List<Expectation> expectations) {

        boolean isAsExpected(RuleBook law) {
            Proof proof = law.assess(witness.dispute(), witness.readings(), AS_OF);
            return expectations.stream().allMatch(one -> one.isMetBy(proof));
        }

        boolean isAbout(String rule) {
            return expectations.stream().anyMatch(one -> one.rule().equals(rule));
        }
    }

    @Test
    void a_changed_rule_is_noticed_by_an_example() throws IOException {
        assertThat(examples).allMatch(one -> one.isAsExpected(book));
        List<Mutants.Mutant> mutants = new ArrayList<>(Mutants.of(book));
        if (!Effort.isFull()) {
            Collections.shuffle(mutants, new Random(Effort.SEED));
            mutants = mutants.subList(0, Math.min(SAMPLE, mutants.size()));
        }
        List<Mutants.Mutant> survivors =
                mutants.parallelStream().filter(mutant -> !isNoticed(mutant)).toList();

        double noticed = 1 - survivors.size() / (double) mutants.size();
        write(mutants.size(), survivors, noticed);
        assertThat(noticed).as(() -> "noticed; survivors: " + survivors).isGreaterThanOrEqualTo(FLOOR);
        if (Effort.isFull()) {
            assertThat(survivors)
                    .as("survivors that no reason is written for")
                    .allMatch(mutant -> EquivalentMutants.why(mutant).isPresent());
            assertThat(EquivalentMutants.stale(survivors))
                    .as("reasons that no survivor needs")
                    .isEmpty();
        }
    }

    /** Whether some example fails; those of the rule itself are the likeliest to, so they come first. */
    private boolean isNoticed(Mutants.Mutant mutant) {
        RuleBook changed;
        try {
            changed = Rebuilding.with(book, mutant.changed());
        } catch (IllegalArgumentException refused) {
            return true;
        }
        return Stream.of(true, false)
                .flatMap(near -> examples.stream().filter(one -> one.isAbout(mutant.rule()) == near))
                .anyMatch(one -> !one.isAsExpected(changed));
    }

    private static void write(int count, List<Mutants.Mutant> survivors, double noticed) throws IOException {
        Map<String, List<String>> byRule = new TreeMap<>();
        survivors.forEach(mutant -> byRule.computeIfAbsent(mutant.rule(), id -> new ArrayList<>())
                .add(mutant.what() + ": " + EquivalentMutants.why(mutant).orElse("**an example is missing**")));
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
