package org.safeharbor.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeharbor.dist.cli.Failure;

class ServeOptionsTest {

    private static ServeOptions parsed(String... arguments) {
        return ServeOptions.parse(List.of(arguments));
    }

    @Test
    void without_options_it_speaks_to_this_machine_only() {
        var options = parsed();

        assertThat(options.host().isLoopbackAddress()).isTrue();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void a_demonstration_has_a_data_folder_of_its_own() {
        assertThat(parsed("--demo").data()).isEqualTo(Path.of("data-demo").toAbsolutePath());
        assertThat(parsed("--demo", "--data", "elsewhere").data())
                .isEqualTo(Path.of("elsewhere").toAbsolutePath());
    }

    @Test
    void other_machines_are_served_with_a_keystore_or_behind_a_proxy_only() {
        assertThatThrownBy(() -> parsed("--host", "0.0.0.0"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("in the clear");
        assertThat(parsed("--host", "0.0.0.0", "--behind-proxy").behindProxy()).isTrue();
        assertThat(parsed("--host", "0.0.0.0", "--keystore", "keys.p12").keystore())
                .hasValue(Path.of("keys.p12"));
        assertThat(parsed("--host", "::1").host().isLoopbackAddress()).isTrue();
    }
}
