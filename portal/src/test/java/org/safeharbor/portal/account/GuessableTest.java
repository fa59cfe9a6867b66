package org.safeharbor.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessableTest {

    private static final List<String> OWN = List.of("zhangwei", "Zhang Wei 张伟");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123",
                "13812345678",
                "１２３４５６７８９０",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiop",
                "poiuytrewq12",
                "1qaz2wsx3edc",
                "1q2w3e4r5t6y",
                "abcdefghij!",
                "Password123!",
                "P@ssw0rd2026",
                "passwordpassword",
                "woaini5201314",
                "Administrator1",
                "SafeHarbor2026",
                "safe harbor 1",
                "zhangwei1985",
                "ZhangWei123!",
                "张伟1985041212",
                "我的密码1234567"
            })
    void what_is_tried_first_is_guessed_however_long_it_is(String password) {
        assertThat(Guessable.is(password, OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "four plain words here",
                "k7qx2m9pw4tz",
                "9f-4c-7a-1e-3b",
                "春眠不觉晓处处闻啼鸟",
                "雨の日の図書館はしずか",
                "my password is a heron"
            })
    void a_few_words_or_chance_signs_of_any_kind_are_not(String password) {
        assertThat(Guessable.is(password, OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhangwei1985", "张伟 wei zhang"})
    void a_name_is_known_of_its_owner_only(String password) {
        assertThat(Guessable.is(password, OWN)).isTrue();
        assertThat(Guessable.is(password, List.of("li", "Li Na"))).isFalse();
    }
}
