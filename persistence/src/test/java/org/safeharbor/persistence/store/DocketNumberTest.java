package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.persistence.store.DocketNumber.Flaw;
import org.safeharbor.persistence.store.DocketNumber.Form;

class DocketNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2023）京0491民初11279号",
                "（2022）浙0192民初1008号",
                "（2020）浙01知民初277号",
                "（2021）最高法知民终2270号",
                "（2020）京73民终1775号",
                "（2018）苏0412民初5877号",
                "（2022）浙01民终5272号",
                "（2019）京民申123之一号",
                "（2019）京民申123-2号"
            })
    void a_number_of_the_rules_of_2016_has_no_flaw(String number) {
        assertThat(DocketNumber.read(number)).isEqualTo(new DocketNumber(number, Form.CURRENT, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(2022)浙0192民初1008号", " [２０２２] 浙0192 民初 1008 号", "〔2022〕浙０１９２民初1008号"})
    void brackets_widths_and_blanks_are_brought_into_one_form(String typed) {
        assertThat(DocketNumber.read(typed).text()).isEqualTo("（2022）浙0192民初1008号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2012）海民初字第5558号", "(2010)沪一中民五(知)终字第40号", "（2009）一中民初字第8号"})
    void an_older_number_is_known_as_such(String number) {
        assertThat(DocketNumber.read(number).form()).isEqualTo(Form.OLDER);
        assertThat(DocketNumber.read(number).flaw()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "（2022]浙0192民初1008号, BRACKETS",
        "（2022）台0192民初1008号, COURT",
        "（2022）浙019民初1008号, COURT",
        "（2022）最高法01民终1号, COURT",
        "（2022）浙0192民出1008号, TYPE",
        "（2022）浙0192民初号, NUMBER",
        "（2022）浙0192民初0号, NUMBER",
        "（2022）浙0192民初123456789号, NUMBER",
        "（2022）浙0192民初1008, END",
        "（2022）浙0192民初1008号民事判决, END"
    })
    void the_first_flaw_is_named_and_what_was_typed_is_kept(String number, Flaw flaw) {
        assertThat(DocketNumber.read(number)).isEqualTo(new DocketNumber(number, Form.CURRENT, flaw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "令和3年（ワ）第123号", "C-682/18", "1:07-cv-02103", "[2019] EWCA Civ 1"})
    void any_other_is_kept_as_it_is(String number) {
        assertThat(DocketNumber.read(number)).isEqualTo(new DocketNumber(number, Form.OTHER, null));
    }
}
