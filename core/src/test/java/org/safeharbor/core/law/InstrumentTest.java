package org.safeharbor.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    @Test
    void a_text_reads_the_same_in_whatever_order_its_reach_was_told() {
        Instrument told = reaching(List.of("work.right", "provider.service"), List.of("trademark", "patent"));
        Instrument otherwise = reaching(List.of("provider.service", "work.right"), List.of("patent", "trademark"));

        assertThat(told).isEqualTo(otherwise);
        assertThat(told.toString()).isEqualTo(otherwise.toString());
    }

    private static Instrument reaching(List<String> facts, List<String> values) {
        Map<String, Set<String>> reach = new LinkedHashMap<>();
        facts.forEach(fact -> reach.put(fact, new LinkedHashSet<>(values)));
        return new Instrument(
                "prc.x",
                Instrument.Rank.STATUTE,
                InForce.since("2021-01-01"),
                TemporalKey.DATE_OF_FACTS,
                Verification.VERIFIED,
                reach);
    }
}
