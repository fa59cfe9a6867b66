package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.reasoning.Missing;

/** Nobody is asked yes or no, or which, where the facts that are known leave no choice; dates are looked at elsewhere. */
class AskedFactsTest {

    private static final int COUNT = 400;

    @ParameterizedTest
    @MethodSource("org.safeharbor.core.checks.Checks#presets")
    void a_fact_that_is_missing_can_have_two_values_at_least(Preset preset) {
        Checks.Broken broken = new Checks.Broken();
        IntStream.range(0, Effort.of(COUNT, Checks.MANY)).parallel().forEach(number -> {
            Assignment sparse = sparse(number);
            sparse.dispute().ifPresent(dispute -> look(sparse, dispute, preset, broken));
        });

        assertThat(broken.found()).isEmpty();
    }

    private static void look(Assignment sparse, Dispute dispute, Preset preset, Checks.Broken broken) {
        Missing.of(Checks.proof(dispute, preset)).facts().stream()
                .filter(missing -> !(missing.fact().kind() instanceof Kind.When))
                .forEach(missing -> {
                    Assignment.About subject = sparse.subjects(missing.fact().subject()).stream()
                            .filter(one -> one.id().equals(missing.subject()))
                            .findFirst()
                            .orElseThrow();
                    List<Value> values = Checks.MATERIAL.values(sparse, missing.fact());
                    long possible = values.stream()
                            .filter(value -> sparse.with(subject, missing.fact(), value)
                                    .dispute()
                                    .isPresent())
                            .limit(2)
                            .count();
                    if (possible < 2) {
                        broken.add(missing.fact().id(), sparse.toString());
                    }
                });
    }

    /** A witness of which between a tenth and all is known. */
    private static Assignment sparse(int number) {
        Draw draw = new Draw(Checks.MATERIAL, Effort.SEED + number);
        SplittableRandom random = new SplittableRandom(Effort.SEED - number);
        Assignment all = draw.near(draw.one(Checks.WITNESSES), 3);
        int known = 1 + random.nextInt(10);
        Assignment some = all;
        for (Assignment.About subject : all.subjects()) {
            for (Fact fact : Vocabulary.about(subject.kind())) {
                if (random.nextInt(10) >= known) {
                    some = some.with(subject, fact, Value.UNKNOWN);
                }
            }
        }
        return some;
    }
}
