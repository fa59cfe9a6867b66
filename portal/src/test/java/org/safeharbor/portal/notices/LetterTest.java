package org.safeharbor.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.NoticeFact;

class LetterTest {

    @Test
    void it_asks_for_each_missing_element_by_number_and_for_nothing_else() {
        var letter = new Letter(Locale.CHINESE).asking(List.of(NoticeFact.IDENTITY, NoticeFact.LOCATION));

        assertThat(letter)
                .startsWith("关于请求补正侵权通知的函")
                .contains("1. 权利人的真实身份信息")
                .contains("2. 每一涉案内容的网络地址")
                .doesNotContain("权属证明");
    }

    @Test
    void its_language_is_its_own() {
        assertThat(new Letter(Locale.ENGLISH).asking(List.of(NoticeFact.EVIDENCE)))
                .startsWith("Your notice of infringement")
                .contains("1. preliminary evidence");
    }

    @Test
    void where_nothing_is_missing_there_is_no_letter() {
        assertThat(new Letter(Locale.ENGLISH).asking(List.of())).isEmpty();
    }
}
