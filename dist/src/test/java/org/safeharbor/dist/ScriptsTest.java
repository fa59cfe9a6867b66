package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script for Windows, which no test can start here, says what the one for other systems says. */
class ScriptsTest {

    private static final Pattern OPTION = Pattern.compile("-(?:X[X:a-z][^\\s\"=$%]*|D[a-z.]+|cp|jar)");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:JAVA_HOME|SAFEHARBOR_[A-Z_]+)\\b");
    private static final Pattern EXIT = Pattern.compile("exit (?:/b )?(\\d+)");
    private static final Pattern MESSAGE = Pattern.compile("safeharbor: [a-zA-Z0-9_ ,;]+\\.");

    @ParameterizedTest
    @ValueSource(strings = {"OPTION", "VARIABLE", "EXIT", "MESSAGE"})
    void both_scripts_have_the_same_options_variables_exit_codes_and_messages(String what) throws IOException {
        Pattern pattern = pattern(what);

        assertThat(all(pattern, "safeharbor.cmd")).isNotEmpty().isEqualTo(all(pattern, "safeharbor"));
    }

    @Test
    void each_label_of_the_script_for_windows_is_there_once_and_each_folder_stands_in_quotation_marks()
            throws IOException {
        String script = text("safeharbor.cmd");

        Pattern.compile("goto (\\w+)").matcher(script).results().forEach(jump -> assertThat(
                        script.split("\n:" + jump.group(1) + "\n", -1))
                .as(jump.group())
                .hasSize(2));
        assertThat(script.lines().filter(line -> line.contains("_DIR%") || line.contains("_EXE%")))
                .allSatisfy(
                        line -> assertThat(line.replaceAll("\"[^\"]*\"", "")).doesNotContain("_DIR%", "_EXE%"));
    }

    private static Pattern pattern(String what) {
        return switch (what) {
            case "OPTION" -> OPTION;
            case "VARIABLE" -> VARIABLE;
            case "EXIT" -> EXIT;
            default -> MESSAGE;
        };
    }

    private static Set<String> all(Pattern pattern, String script) throws IOException {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text(script))
                .results()
                .forEach(match -> found.add(match.groupCount() == 0 ? match.group() : match.group(1)));
        return found;
    }

    private static String text(String script) throws IOException {
        return Files.readString(Path.of("src/main/scripts", script));
    }
}
