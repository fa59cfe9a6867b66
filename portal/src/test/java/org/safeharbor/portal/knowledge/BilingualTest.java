package org.safeharbor.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualTest {

    private static final String TWO_PAIRS =
            "案号未查到。 / The docket was not found. R 有报道，K 据记忆。 / R reported, K from memory.";

    @Test
    void each_reader_gets_the_half_in_their_language() {
        assertThat(Bilingual.of("韩寒诉百度 / Han Han v. Baidu", Locale.ENGLISH)).isEqualTo("Han Han v. Baidu");
        assertThat(Bilingual.of("韩寒诉百度 / Han Han v. Baidu", Locale.CHINESE)).isEqualTo("韩寒诉百度");
        assertThat(Bilingual.of("一句话", Locale.ENGLISH)).isEqualTo("一句话");
    }

    @Test
    void a_text_of_two_pairs_is_put_together_by_language() {
        assertThat(Bilingual.of(TWO_PAIRS, Locale.ENGLISH))
                .isEqualTo("The docket was not found. R reported, K from memory.");
        assertThat(Bilingual.of(TWO_PAIRS, Locale.CHINESE)).isEqualTo("案号未查到。 R 有报道，K 据记忆。");
    }
}
