package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Words;

/**
 * Made-up disputes of every kind of service, none of them decided: what a careful lawyer expects was written down from the
 * provisions before the case was run. The case files and the expectations, by question of law, stand in {@code
 * independent}.
 */
class IndependentCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/safeharbor/persistence/json/independent");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    static Stream<Expected> cases() {
        return files(".txt").flatMap(question -> Expected.in(question).stream());
    }

    private static Stream<String> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_case_file_is_expected_something_of() {
        Set<String> asked = cases().map(Expected::file).collect(Collectors.toSet());

        assertThat(files(".json")).allSatisfy(name -> assertThat(asked).contains(name.replace(".json", "")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_a_careful_lawyer_expects(Expected expected) {
        expected.isMetBy(expected.proof());
    }

    @Test
    void late_forwarding_does_not_ask_since_when_the_provider_knew() {
        Proof proof = proof("cloud-forwarded-late", 0);

        Missing missing = Missing.of(proof.find("prc.liability.with-user", "").orElseThrow());

        assertThat(missing.facts()).isEmpty();
        assertThat(missing.questions())
                .extracting(step -> step.rule().orElseThrow().id())
                .containsExactly("prc.measures.timely-after-notice");
    }

    @Test
    void where_the_harbor_does_not_arise_the_headline_asks_nothing_of_its_gates() {
        Words words = Words.in(Locale.ENGLISH);

        assertThat(Headline.of(proof("portal-own-content", 0), words).missing()).isEmpty();
        assertThat(Headline.of(proof("leak-of-2020-and-2022", 1), words).missing())
                .anySatisfy(line -> assertThat(line).contains("Free of fault"))
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("notice"));
    }

    @Test
    void the_harbor_does_not_bar_what_is_owed_for_a_duty_of_its_own() {
        Words words = Words.in(Locale.ENGLISH);
        String entered = words.text("headline.harbor.holds");

        assertThat(Headline.of(proof("clip-turned-2018", 4), words).result()).contains(entered);
        assertThat(Headline.of(proof("kitchen-of-a-borrowed-licence-2020", 0), words)
                        .result())
                .contains(words.text("headline.harbor.holdsBeside"))
                .doesNotContain(entered);
    }

    @Test
    void where_nothing_is_infringed_the_headline_says_so_whatever_becomes_of_the_harbor() {
        Words words = Words.in(Locale.ENGLISH);

        assertThat(Headline.of(proof("pump-declared-void-2023", 0), words).result())
                .first()
                .isEqualTo(words.text("headline.harbor.holdsUninfringed"));
        assertThat(Headline.of(proof("bridal-mark-behind-an-advertisement-2016", 0), words)
                        .result())
                .first()
                .isEqualTo(words.text("headline.harbor.nothingInfringed"));
    }

    @Test
    void what_would_be_left_to_the_court_today_is_named_unless_it_is_left_to_it_already() {
        Words words = Words.in(Locale.ENGLISH);
        String today = "If the record closed today, it would be left to the court: ";

        assertThat(Headline.of(proof("clips-of-a-creators-plan-2021", 1), words).remarks())
                .contains(today + "Should the provider have known of this infringement?");
        assertThat(Headline.of(proof("guarantee-that-came-later-2021", 0), words)
                        .remarks())
                .contains("One question is left to the court.")
                .noneMatch(remark -> remark.startsWith(today));
        assertThat(Headline.of(proof("letter-that-nobody-remembers-2022", 0), words)
                        .remarks())
                .noneMatch(remark -> remark.startsWith(today));
    }

    @Test
    void under_the_papers_view_a_carrier_owes_that_the_notice_is_passed_on() {
        SafeHarbor.Undated law = SafeHarbor.under(Jurisdiction.PRC);
        Readings papers = law.rules().presets().stream()
                .filter(preset -> preset.id().equals("prc.papers"))
                .findFirst()
                .orElseThrow()
                .readings();
        Proof proof = law.on(AS_OF)
                .reading(papers)
                .assess(file("carrier-notice-ignored").disputes().get(0));

        assertThat(proof.find("prc.liability.enlarged-loss", "").orElseThrow().outcome())
                .isEqualTo(HOLDS);
    }

    private static Proof proof(String file, int dispute) {
        return SafeHarbor.under(Jurisdiction.PRC)
                .on(AS_OF)
                .assess(file(file).disputes().get(dispute));
    }

    static CaseFile file(String name) {
        try (InputStream stream = IndependentCasesTest.class.getResourceAsStream("independent/" + name + ".json")) {
            CaseReading reading = CaseFileJson.read(stream);
            if (reading instanceof CaseReading.Accepted accepted
                    && accepted.warnings().isEmpty()) {
                return accepted.file();
            }
            throw new AssertionError(reading);
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}
