package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.reasoning.Condition;

class ProofJsonTest {

    @Test
    void the_same_facts_give_the_same_bytes_in_any_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = proof();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(proof()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_proof_tells_its_law_its_day_and_the_result_with_what_is_missing() throws IOException {
        JsonNode proof = new ObjectMapper().readTree(proof());

        assertThat(proof.at("/format").asText()).isEqualTo("proof.v1");
        assertThat(proof.at("/ruleBook/hash").asText()).hasSize(64);
        assertThat(proof.at("/asOf").asText()).isEqualTo("2026-11-21");
        JsonNode noticeOfByteDance = proof.at("/summary/6");
        assertThat(noticeOfByteDance.at("/rule").asText()).isEqualTo("prc.notice.some-qualified");
        assertThat(noticeOfByteDance.at("/outcome").asText()).isEqualTo("open");
        assertThat(noticeOfByteDance.at("/missing/0/fact").asText()).isEqualTo("notice.identity");
        assertThat(noticeOfByteDance.at("/missing/0/burden").asText()).isEqualTo("rightHolder");
    }

    @Test
    void every_kind_of_condition_has_a_name_in_the_format() {
        assertThat(ConditionKind.NAMES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Condition.class.getPermittedSubclasses())
                        .<Class<? extends Condition>>map(kind -> kind.asSubclass(Condition.class))
                        .toList());
        assertThat(ConditionKind.NAMES.values()).doesNotHaveDuplicates();
    }

    private static String proof() {
        return ProofJson.write(DecidedCase.named("D03-iqiyi-bytedance").proof());
    }
}
