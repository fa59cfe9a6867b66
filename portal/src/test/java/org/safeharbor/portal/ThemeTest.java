package org.safeharbor.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static List<String> tokens(String selector) throws IOException {
        var sheet = Files.readString(Path.of("src/main/webapp/resources/safeharbor/tokens.css"));
        var block =
                Pattern.compile(Pattern.quote(selector) + " \\{\\s*(--[^}]*)}").matcher(sheet);
        assertThat(block.find()).as(selector).isTrue();
        return block.group(1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void dark_is_the_same_whether_the_system_or_the_reader_chose_it() throws IOException {
        assertThat(tokens(":root[data-theme=\"dark\"]"))
                .isNotEmpty()
                .isEqualTo(tokens(":root:not([data-theme=\"light\"])"));
    }
}
