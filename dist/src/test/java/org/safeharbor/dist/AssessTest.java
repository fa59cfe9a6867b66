package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTest {

    private static final String ALIBABA_CLOUD = "../persistence/src/main/resources/demo/D09-locojoy-alibaba-cloud.json";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void prints_the_proof_in_the_language_that_is_asked_for() {
        assertThat(run("assess", "--lang", "en", ALIBABA_CLOUD)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The provider may enter the safe harbor.");

        out.reset();
        assertThat(run("assess", "--lang", "zh", ALIBABA_CLOUD)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("避风港规则").doesNotContain("safe harbor.");
    }

    @Test
    void prints_proof_v1() {
        assertThat(run("assess", "--format", "json", "--as-of", "2026-11-21", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"proof.v1\"")
                .contains("\"asOf\": \"2026-11-21\"");
    }

    @Test
    void assesses_under_the_view_that_is_asked_for() {
        assertThat(run("assess", "--format", "json", "--view", "prc.papers", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"prc.g-9\": \"react\"");

        out.reset();
        assertThat(run("assess", "--format", "json", "--view", "prc.g-4=strict,prc.g-9=react", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"prc.g-4\": \"strict\"")
                .contains("\"prc.g-9\": \"react\"")
                .contains("\"prc.g-24\": \"from-knowledge\"");
    }

    @Test
    void names_the_views_that_there_are() {
        assertThat(run("assess", "--view", "papers", ALIBABA_CLOUD)).isEqualTo(64);
        assertThat(run("assess", "--view", "prc.g-4=lenient", ALIBABA_CLOUD)).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("prc.positive-law, prc.papers, prc.strict")
                .contains("fault, strict, intent, presumed");
    }

    @Test
    void assesses_as_if_the_law_of_another_day_governed() {
        assertThat(run("assess", "--lang", "en", "--law-of", "2022-01-01", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Hypothetical: assessed as if the law of 1 January 2022 governed")
                .contains("Civil Code art. 1195");

        out.reset();
        assertThat(run("assess", "--lang", "en", ALIBABA_CLOUD)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("Hypothetical")
                .contains("Tort Liability Law");
    }

    @Test
    void says_what_comes_out_otherwise_under_other_presets_options_and_versions() {
        assertThat(run("assess", "--lang", "en", "--compare", "presets", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("[prc.strict]")
                .contains("Safe harbor: holds → open")
                .doesNotContain("Reasoning");

        out.reset();
        assertThat(run("assess", "--lang", "zh", "--compare", "options", "--view", "prc.strict", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[prc.g-9=no-duty]", "下列改变不影响结论");

        out.reset();
        assertThat(run("assess", "--lang", "en", "--compare", "versions", ALIBABA_CLOUD))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Law from 1 January 2021 [2021-01-01]");
    }

    @Test
    void a_comparison_chooses_its_laws_itself() {
        assertThat(run("assess", "--compare", "presets", "--view", "prc.strict", ALIBABA_CLOUD))
                .isEqualTo(64);
        assertThat(run("assess", "--compare", "versions", "--law-of", "2020-01-01", ALIBABA_CLOUD))
                .isEqualTo(64);
        assertThat(run("assess", "--compare", "courts", ALIBABA_CLOUD)).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "safeharbor: --compare presets does not go with --view; leave one of them out",
                        "safeharbor: --compare versions does not go with --law-of; leave one of them out",
                        "safeharbor: --compare courts is not known; it is one of presets, options, versions");
    }

    @Test
    void answers_a_mistake_with_its_pointer_the_reason_and_what_is_allowed() throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, Files.readString(Path.of(ALIBABA_CLOUD)).replace("\"weak\"", "\"poor\""));

        assertThat(run("assess", "--lang", "en", file.toString())).isEqualTo(65);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("/notices/0/about/c1/evidence")
                .contains("poor")
                .contains("none, weak, adequate")
                .doesNotContain("Exception");
    }

    @Test
    void warns_of_moments_after_the_day_of_the_assessment_and_of_no_others() {
        assertThat(run("assess", "--lang", "en", "--as-of", "2019-06-19", ALIBABA_CLOUD))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(later("decidedOn"), later("finalOn"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Moments after the day of assessment: ");

        err.reset();
        out.reset();
        assertThat(run("assess", "--lang", "en", "--as-of", "2026-11-21", ALIBABA_CLOUD))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Moments after");
    }

    private static String later(String fact) {
        return "/facts/" + fact + ": \"case." + fact
                + "\" (2019-06-20) lies after the day of assessment, 2019-06-19; the"
                + " result takes it as having happened. Correct the moment, or assess as of a later day.";
    }

    @Test
    void says_that_an_empty_case_has_nothing_to_assess() throws IOException {
        Path file = folder.resolve("empty.json");
        Files.writeString(file, "{\"format\": \"case.v1\", \"jurisdiction\": \"prc\", \"title\": \"new\"}");

        assertThat(run("assess", file.toString())).isEqualTo(65);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/content");
    }

    @Test
    void says_in_one_line_what_was_typed_wrong() {
        assertThat(run("assess")).isEqualTo(64);
        assertThat(run("assess", "--lang", "fr", ALIBABA_CLOUD)).isEqualTo(64);
        assertThat(run("assess", "--as-of", "tomorrow", ALIBABA_CLOUD)).isEqualTo(64);
        assertThat(run("assess", folder.resolve("missing.json").toString())).isEqualTo(66);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
    }

    @Test
    void answers_what_is_no_path_in_a_line() {
        assertThat(run("assess", "case\0.json")).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is no path on this machine");
    }

    private int run(String... words) {
        return Main.run(List.of(words), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
