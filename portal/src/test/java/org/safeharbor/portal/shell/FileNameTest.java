package org.safeharbor.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {

    private static String name(String title) {
        var header = FileName.attachment(title, ".json");
        return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_called_by_its_title_without_what_file_systems_refuse() {
        assertThat(name("甲 v. 乙 / \"丙\"?\r\nx")).isEqualTo("甲 v. 乙 丙 x.json");
        assertThat(FileName.attachment("甲", ".pdf")).isEqualTo("attachment; filename*=UTF-8''%E7%94%B2.pdf");
    }

    @Test
    void a_long_title_is_cut_between_two_signs() {
        assertThat(name("𠮷".repeat(300))).isEqualTo("𠮷".repeat(60) + ".json");
    }
}
