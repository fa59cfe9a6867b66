package org.safeharbor.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlossaryViewTest {

    @Test
    void the_language_of_the_page_stands_first_and_every_language_once() {
        assertThat(GlossaryView.languages(Locale.ENGLISH)).containsExactly("en", "zh", "ja");
        assertThat(GlossaryView.languages(Locale.CHINESE)).containsExactly("zh", "en", "ja");
        assertThat(GlossaryView.languages(Locale.JAPANESE)).containsExactly("ja", "en", "zh");
    }

    @Test
    void each_term_stands_in_the_order_of_the_languages() {
        var cells = List.of(
                new GlossaryView.Cell("zh", "避风港规则"),
                new GlossaryView.Cell("en", "safe harbor"),
                new GlossaryView.Cell("ja", "セーフハーバー"));

        assertThat(GlossaryView.rows(List.of("zh", "en", "ja"))).contains(cells);
    }
}
