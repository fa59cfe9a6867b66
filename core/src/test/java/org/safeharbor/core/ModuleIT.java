package org.safeharbor.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar is a module that another module can require to assess a dispute. */
class ModuleIT {

    private static final String CLIENT = """
            package client;

            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import org.safeharbor.core.SafeHarbor;
            import org.safeharbor.core.dispute.*;
            import org.safeharbor.core.law.Jurisdiction;

            public class Main {
                public static void main(String[] arguments) {
                    var facts = FactSheet.of(Map.of(ConductFact.PROVIDED_BY, Standing.found(new Value.Choice("provider"))));
                    var dispute = CaseFile.under(Jurisdiction.PRC)
                            .provider(new ServiceProvider("p", "provider", FactSheet.EMPTY))
                            .work(new Work("w", "work", FactSheet.EMPTY))
                            .content(new ContentGroup("c", "p", "w", "", facts, FactSheet.EMPTY, List.of()))
                            .build()
                            .disputes()
                            .get(0);
                    var proof = SafeHarbor.under(Jurisdiction.PRC).on(LocalDate.of(2026, 11, 21)).assess(dispute);
                    var role = proof.book().rule("prc.role.content-provider").orElseThrow();
                    System.out.println(SafeHarbor.class.getModule() + " " + proof.outcome(role).id());
                }
            }
            """;

    @Test
    void another_module_assesses_a_dispute_with_it(@TempDir Path folder) throws IOException, InterruptedException {
        Path jar = jar();
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module client { requires org.safeharbor.core; }");
        Path main = Files.writeString(
                Files.createDirectory(folder.resolve("client")).resolve("Main.java"), CLIENT);
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-p", "" + jar, "-d", "" + folder, "" + module, "" + main);

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        jar + System.getProperty("path.separator") + folder,
                        "-m",
                        "client/client.Main")
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(compiled).isZero();
        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("module org.safeharbor.core holds");
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            List<Path> jars = files.filter(
                            file -> file.getFileName().toString().matches("safeharbor-core-[0-9.]+\\.jar"))
                    .toList();
            assertThat(jars).as("packed jars in target").hasSize(1);
            return jars.get(0).toAbsolutePath();
        }
    }
}
