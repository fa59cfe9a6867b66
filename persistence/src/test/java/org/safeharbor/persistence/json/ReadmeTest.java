package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.PlainText;

/** What the first page shows to those who want the core in their own program is what this test does. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path HERE = Path.of("src/test/java/org/safeharbor/persistence/json/ReadmeTest.java");
    private static final Path CASE = Path.of("src/main/resources/demo/D09-locojoy-alibaba-cloud.json");

    private static class Printer {
        private final List<String> printed = new ArrayList<>();

        void println(String text) {
            printed.add(text);
        }
    }

    private static class System {
        private static final Printer out = new Printer();
    }

    @Test
    void the_example_tells_what_came_out_and_why() throws IOException {
        var text = Files.readString(CASE);

        if (CaseFileJson.read(text) instanceof CaseReading.Accepted accepted) {
            for (Dispute dispute : accepted.file().disputes()) {
                Proof proof = SafeHarbor.under(Jurisdiction.PRC)
                        .on(LocalDate.of(2026, 11, 21))
                        .assess(dispute);
                proof.book().summary().forEach(rule -> System.out.println(rule.id() + ": " + proof.told(rule)));
                System.out.println(PlainText.of(proof, Depth.ELEMENTS, Locale.CHINESE));
            }
        }

        assertThat(System.out.printed).contains("prc.harbor.safe-harbor: HOLDS").anySatisfy(words -> assertThat(words)
                .contains("网络服务提供者可以适用避风港规则"));
    }

    @Test
    void the_example_of_the_first_page_is_the_one_of_this_test() throws IOException {
        var example = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));

        assertThat(example.find()).isTrue();
        assertThat(Files.readString(HERE).replaceAll("\\s+", ""))
                .contains(example.group(1).replaceAll("\\s+", ""));
    }
}
