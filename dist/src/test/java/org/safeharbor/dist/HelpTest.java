package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static String printed(String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of(arguments), stream, stream)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_command_tells_its_own_options_and_no_others() {
        assertThat(printed("assess", "--help"))
                .startsWith("  safeharbor assess FILE")
                .contains("--depth", "--view")
                .doesNotContain("--keystore", "safeharbor verify");
        assertThat(printed("help", "assess")).isEqualTo(printed("assess", "-h"));
    }

    @Test
    void the_last_command_ends_before_the_list_of_exit_codes() {
        assertThat(printed("import", "--help")).contains("--owner").doesNotContain("Exit codes");
    }

    @Test
    void whoever_asks_for_no_command_or_one_that_is_not_there_sees_all_of_them() {
        assertThat(printed("--help")).contains("safeharbor serve", "safeharbor verify", "Exit codes");
        assertThat(printed("asses", "--help")).isEqualTo(printed("--help"));
        assertThat(printed()).isEqualTo(printed("--help"));
    }
}
