package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.time.Limit;
import org.safeharbor.core.time.Moment;

class WordsTest {

    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Words ZH = Words.in(Locale.CHINESE);
    private static final Words JA = Words.in(Locale.JAPANESE);

    @Test
    void cites_a_paragraph_as_each_language_does() {
        Provision place = provision("prc.cc/1195/2");

        assertThat(EN.citation(place)).isEqualTo("Civil Code art. 1195(2)");
        assertThat(ZH.citation(place)).isEqualTo("《民法典》第一千一百九十五条第二款");
        assertThat(JA.citation(place)).isEqualTo("民法典第1195条第2項");
    }

    @Test
    void cites_an_item_without_a_paragraph() {
        Provision place = provision("prc.reg/22//3");

        assertThat(EN.citation(place)).isEqualTo("Regulation on the Right of Dissemination art. 22(3)");
        assertThat(ZH.citation(place)).isEqualTo("《信息网络传播权保护条例》第二十二条第（三）项");
        assertThat(JA.citation(place)).isEqualTo("情報ネットワーク伝達権保護条例第22条第3号");
    }

    @Test
    void cites_an_item_of_a_paragraph_and_an_article_as_a_whole() {
        Provision place = provision("prc.cc/1195/2").instrument().article(1195);

        assertThat(EN.citation(place)).isEqualTo("Civil Code art. 1195");
        assertThat(ZH.citation(place.paragraph(2).item(1))).isEqualTo("《民法典》第一千一百九十五条第二款第（一）项");
        assertThat(EN.title(place.instrument())).isEqualTo("Civil Code (中华人民共和国民法典)");
    }

    @Test
    void names_an_instrument_once_for_places_that_follow_one_another() {
        Provision code = provision("prc.cc/1195/2");
        Provision regulation = provision("prc.reg/22//3");
        List<Provision> places = List.of(code, code.instrument().article(1197), regulation, code);

        assertThat(EN.citations(places))
                .isEqualTo("Civil Code art. 1195(2), art. 1197, Regulation on the Right of Dissemination art. 22(3),"
                        + " Civil Code art. 1195(2)");
        assertThat(ZH.citations(places))
                .isEqualTo("《民法典》第一千一百九十五条第二款、第一千一百九十七条、《信息网络传播权保护条例》第二十二条第（三）项、《民法典》第一千一百九十五条第二款");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "10, 十",
        "14, 十四",
        "20, 二十",
        "22, 二十二",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "179, 一百七十九",
        "1005, 一千零五",
        "1010, 一千零一十",
        "1194, 一千一百九十四",
        "1200, 一千二百",
        "9999, 九千九百九十九"
    })
    void counts_articles_in_chinese(int number, String words) {
        assertThat(Numerals.chinese(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-10-30 | 30 October 2015 | 2015年10月30日",
                "2011-07 | July 2011 | 2011年7月",
                "2011 | 2011 | 2011年",
                "2011-07-21T10:42 | 21 July 2011, 10:42 | 2011年7月21日10时42分",
                "2011-07/2011-09 | between 1 July 2011 and 30 September 2011 | 2011年7月1日至2011年9月30日之间"
            })
    void writes_moments_as_exactly_as_they_are_known(String text, String english, String chinese) {
        Moment moment = Moment.parse(text).orElseThrow();

        assertThat(EN.moment(moment)).isEqualTo(english);
        assertThat(ZH.moment(moment)).isEqualTo(chinese);
    }

    @Test
    void writes_values_limits_and_problems() {
        assertThat(ZH.value(NoticeFact.LOCATION, new Value.Choice("locatable"))).isEqualTo("足以定位");
        assertThat(EN.value(NoticeFact.IDENTITY, Value.UNKNOWN)).isEqualTo("not known");
        assertThat(EN.limit(Limit.days(1))).isEqualTo("1 day");
        assertThat(EN.limit(Limit.workingDays(3))).isEqualTo("3 working days");
        assertThat(ZH.consistency(Consistency.ALL.get(1))).isEqualTo("通知到达时间不得早于发出时间。");
    }

    @Test
    void names_the_presets_with_a_sentence_each() {
        for (Preset preset : PrcRuleBook.BOOK.presets()) {
            assertThat(EN.preset(preset)).isNotBlank();
            assertThat(EN.help(preset)).endsWith(".");
            assertThat(ZH.help(preset)).endsWith("。");
        }
        assertThat(ZH.preset(PrcRuleBook.BOOK.presets().get(0))).isEqualTo("现行法");
    }

    @Test
    void takes_only_the_language_of_a_locale_and_answers_others_in_english() {
        assertThat(Words.in(Locale.CHINA)).isSameAs(ZH);
        assertThat(Words.in(Locale.forLanguageTag("zh-Hant-TW"))).isSameAs(ZH);
        assertThat(Words.in(Locale.GERMANY)).isSameAs(EN);
    }

    @Test
    void the_default_locale_and_time_zone_of_the_machine_have_no_say() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = texts();
        try {
            for (String tag : new String[] {"zh-CN", "ja-JP", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR"}) {
                ResourceBundle.clearCache();
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(texts()).as(tag).isEqualTo(expected);
                assertThat(new Bundles(Locale.ENGLISH).text("outcome.holds")).isEqualTo("holds");
                assertThat(new Bundles(Locale.CHINESE).text("outcome.holds")).isEqualTo("成立");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            ResourceBundle.clearCache();
        }
    }

    private static String texts() {
        StringBuilder texts = new StringBuilder();
        for (Locale language : Words.LANGUAGES) {
            texts.append(PlainText.of(SmallDispute.plain().proof(), Depth.AUDIT, language));
        }
        return texts.toString();
    }

    private static Provision provision(String id) {
        return PrcRuleBook.BOOK.rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
