package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Proof;

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
    void each_missing_fact_tells_the_place_at_which_it_can_be_told() throws IOException {
        DecidedCase asked = DecidedCase.named("D03-iqiyi-bytedance");
        JsonNode places = new ObjectMapper().readTree(ProofJson.write(asked.proof()));
        JsonNode first = places.at("/summary/6/missing/0");
        assertThat(first.at("/place").asText()).startsWith("/notices/").endsWith("/facts/identity");

        asked.turned(first.at("/place").asText(), "true");
        JsonNode then = new ObjectMapper().readTree(ProofJson.write(asked.proof()));
        assertThat(then.at("/summary/6/missing")).doesNotContain(first);
    }

    @Test
    void a_clock_tells_who_has_to_act_until_when_and_how_it_stands() throws IOException {
        JsonNode clock = clockOf("2022-04-01");

        assertThat(clock.at("/about").asText()).isEqualTo("n1");
        assertThat(clock.at("/actor").asText()).isEqualTo("provider");
        assertThat(clock.at("/due").asText()).isGreaterThan("2022-04-01");
        assertThat(clock.has("dueAtTheEarliest")).isFalse();
        assertThat(clock.at("/state").asText()).isIn("kept", "late", "overdue");
        assertThat(clock.at("/provisions/0/id").asText()).isNotEmpty();
    }

    @Test
    void a_clock_that_may_not_apply_tells_what_is_missing_for_that() throws IOException {
        ObjectNode tree = example("declaration-and-return");
        assertThat(clockOf(tree).at("/missing").findValuesAsText("fact")).doesNotContain("notice.identity");

        ((ObjectNode) tree.at("/notices/0/facts")).remove("identity");
        assertThat(clockOf(tree).at("/missing").findValuesAsText("place")).contains("/notices/0/facts/identity");
    }

    @Test
    void a_clock_that_may_have_started_on_several_days_tells_the_first_and_the_last_on_which_it_ends()
            throws IOException {
        JsonNode clock = clockOf("2022-03-28/2022-04-01");

        assertThat(clock.at("/due").asText())
                .isEqualTo(clockOf("2022-04-01").at("/due").asText());
        assertThat(clock.at("/dueAtTheEarliest").asText())
                .isEqualTo(clockOf("2022-03-28").at("/due").asText());
    }

    private static JsonNode clockOf(String arrival) throws IOException {
        ObjectNode tree = example("declaration-and-return");
        ((ObjectNode) tree.at("/notices/0/facts")).put("arrivedAt", arrival);
        return clockOf(tree);
    }

    private static JsonNode clockOf(ObjectNode tree) throws IOException {
        JsonNode clocks =
                new ObjectMapper().readTree(ProofJson.write(proof(tree))).at("/clocks");
        return StreamSupport.stream(clocks.spliterator(), false)
                .filter(clock -> clock.at("/clock").asText().equals("prc.clock.measures"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_kind_of_condition_has_a_name_in_the_format() {
        assertThat(ConditionKind.NAMES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Condition.class.getPermittedSubclasses())
                        .<Class<? extends Condition>>map(kind -> kind.asSubclass(Condition.class))
                        .toList());
        assertThat(ConditionKind.NAMES.values()).doesNotHaveDuplicates();
    }

    @Test
    void a_decided_case_that_constrains_is_named_at_the_node() throws IOException {
        String forwarded = ProofJson.write(DecidedCase.named("D15-jiayikao-tmall")
                .turned("/docket", "\"（2024）浙01民初1号\"")
                .turned("/measures", """
                        [{"id": "m1", "by": "tmall", "facts": {"kind": "forward"}, "about": {"goods": {}}}]""")
                .proof());
        JsonNode proof = new ObjectMapper().readTree(forwarded);

        JsonNode fitted = proof.findParents("decidedBy").stream()
                .filter(node -> node.path("rule").asText().equals("prc.measures.type-fitted"))
                .findFirst()
                .orElseThrow();
        assertThat(fitted.at("/decidedBy/layer").asText()).isEqualTo("precedent");
        assertThat(fitted.at("/decidedBy/precedent").asText()).isEqualTo("D15");
        assertThat(fitted.at("/discretionary").asBoolean()).isTrue();
        JsonNode step = fitted.at("/steps/0/steps/0");
        assertThat(step.at("/precedent/level").asText()).isEqualTo("guiding");
        assertThat(step.at("/precedent/dockets/1").asText()).isEqualTo("(2015)浙知终字第186");
    }

    @Test
    void a_proof_under_the_law_of_another_time_says_so() throws IOException {
        Proof own = DecidedCase.named("D15-jiayikao-tmall").proof();
        Proof other =
                own.book().assessUnderTheLawOf(LocalDate.of(2021, 1, 1), own.dispute(), own.readings(), own.asOf());

        assertThat(new ObjectMapper().readTree(ProofJson.write(own)).has("lawOf"))
                .isFalse();
        assertThat(new ObjectMapper()
                        .readTree(ProofJson.write(other))
                        .path("lawOf")
                        .asText())
                .isEqualTo("2021-01-01");
    }

    static Proof ofAnExample(String name) throws IOException {
        return proof(example(name));
    }

    private static ObjectNode example(String name) throws IOException {
        return (ObjectNode) new ObjectMapper()
                .readTree(Path.of("../docs/examples/" + name + ".json").toFile());
    }

    private static Proof proof(ObjectNode tree) {
        CaseReading.Accepted reading = (CaseReading.Accepted) CaseFileJson.read(tree.toString());
        return SafeHarbor.under(Jurisdiction.PRC)
                .on(LocalDate.of(2026, 11, 21))
                .assess(reading.file().disputes().get(0));
    }

    private static String proof() {
        return ProofJson.write(DecidedCase.named("D03-iqiyi-bytedance").proof());
    }
}
