package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole server is killed three times while somebody writes. */
class KilledServerIT {

    private static final String PASSWORD = "three plain words";

    @TempDir
    private Path folder;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void it_starts_again_by_itself_with_all_that_was_acknowledged() throws Exception {
        for (var kill = 1; kill <= 3; kill++) {
            try (var server = Started.with("serve", "--port", "0", "--data", data())) {
                var admin = new Visitor(server.address());
                admin.signInAsAdministrator(PASSWORD, kill == 1 ? Optional.of(server.oneTimeCode()) : Optional.empty());
                killWhileWriting(server, admin, kill);
            }
            try (var verify = Started.with("verify", "--data", data())) {
                assertThat(verify.exitCode()).as(verify.lines().toString()).isZero();
            }
        }
        assertThat(exported()).contains(acknowledged.toArray(new String[0]));
    }

    private void killWhileWriting(Started server, Visitor admin, int kill) throws InterruptedException {
        var before = acknowledged.size();
        var writer = new Thread(() -> openCases(admin, kill));
        writer.start();
        while (acknowledged.size() < before + 3 && writer.isAlive()) {
            Thread.sleep(5);
        }
        server.kill();
        writer.join();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + 3);
    }

    /** Until the server is gone. */
    private void openCases(Visitor admin, int kill) {
        try {
            for (var number = 1; ; number++) {
                var title = "case " + kill + '-' + number + '.';
                var answer = admin.send("/cases/new.xhtml", "form:open", Map.of("form:title", title));
                if (answer.statusCode() != 200 || !answer.body().contains(title)) {
                    throw new IOException("Not opened: " + answer.statusCode());
                }
                acknowledged.add(title);
            }
        } catch (IOException killed) {
            // The server is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every case of the house, as {@code export} writes it. */
    private String exported() throws Exception {
        var file = folder.resolve("cases.zip");
        try (var export = Started.with("export", file.toString(), "--data", data())) {
            assertThat(export.exitCode()).as(export.lines().toString()).isZero();
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
