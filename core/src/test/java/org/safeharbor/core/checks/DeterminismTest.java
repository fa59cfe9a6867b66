package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Witnesses;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;

/** The same facts give the same proof, whatever the locale, the time zone, the number of threads or the process. */
class DeterminismTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final List<Witness> DISPUTES = disputes();
    private static final List<String> PROOFS =
            DISPUTES.stream().map(DeterminismTest::proof).toList();
    /** How many disputes each of eight threads takes: enough for them to meet. */
    private static final int EACH = Math.min(300, DISPUTES.size());

    private static final List<String> DECLARATIONS = declarations();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private static List<Witness> disputes() {
        List<Witness> all = new ArrayList<>(Witnesses.all());
        all.add(new Witness(ClipsPushedByAlgorithm.DISPUTE, Readings.STANDARD));
        return all;
    }

    @AfterEach
    void put_back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Apia", "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu", "ar-EG, America/Los_Angeles"})
    void a_proof_is_the_same_in_any_locale_and_time_zone(String language, String place) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(DISPUTES.stream().map(DeterminismTest::proof).toList()).isEqualTo(PROOFS);
        assertThat(declarations()).isEqualTo(DECLARATIONS);
    }

    @Test
    void a_proof_is_the_same_on_eight_threads() throws ExecutionException, InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        List<Future<List<String>>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(threads.submit(() ->
                    DISPUTES.stream().limit(EACH).map(DeterminismTest::proof).toList()));
        }
        threads.shutdown();

        for (Future<List<String>> run : runs) {
            assertThat(run.get()).isEqualTo(PROOFS.subList(0, EACH));
        }
    }

    /** The order of unordered sets is drawn anew by each process. */
    @Test
    void the_hash_of_the_rule_book_is_the_same_in_any_process() throws IOException {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            PrintedHash.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }

        for (Process process : processes) {
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PrcRuleBook.BOOK.hash());
        }
    }

    /** Prints the hash. */
    static final class PrintedHash {
        public static void main(String[] none) {
            System.out.print(PrcRuleBook.BOOK.hash());
        }
    }

    @Test
    void the_walk_without_nodes_gives_the_answers_of_the_proof() {
        assertThat(DISPUTES).allSatisfy(witness -> {
            Proof proof = PrcRuleBook.BOOK.assess(witness.dispute(), witness.readings(), AS_OF);
            Results results = PrcRuleBook.BOOK.results(witness.dispute(), witness.readings());
            for (Rule question : PrcRuleBook.BOOK.questions()) {
                assertThat(results.of(question)).isSameAs(proof.of(question).answer());
                assertThat(results.outcome(question)).isEqualTo(proof.outcome(question));
                assertThat(results.outcomeIfClosedToday(question))
                        .isEqualTo(proof.of(question).outcomeIfClosedToday());
            }
        });
    }

    /** The rules in their words for machines, which must not depend on where they are read either. */
    private static List<String> declarations() {
        return PrcRuleBook.BOOK.rules().stream().map(Rule::declaration).toList();
    }

    private static String proof(Witness witness) {
        Proof proof = PrcRuleBook.BOOK.assess(witness.dispute(), witness.readings(), AS_OF);
        StringBuilder text = new StringBuilder(proof.book().hash());
        boolean[] written = new boolean[proof.size()];
        for (Rule question : proof.book().questions()) {
            write(proof.of(question), written, text);
            text.append(Missing.of(proof.of(question)).facts());
        }
        return text.toString();
    }

    private static void write(Node node, boolean[] written, StringBuilder text) {
        text.append('\n').append(node.number());
        if (!written[node.number()]) {
            written[node.number()] = true;
            text.append(node.condition().getClass().getSimpleName())
                    .append(node.rule().map(Rule::id).orElse(""))
                    .append(node.about())
                    .append(node.outcome())
                    .append(node.answer())
                    .append(node.decision().layer())
                    .append(node.decision().step());
            node.children().forEach(child -> write(child, written, text));
        }
    }
}
