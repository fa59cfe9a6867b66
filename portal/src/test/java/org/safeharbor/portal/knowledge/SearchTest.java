package org.safeharbor.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Search SEARCH = new Search();

    private static List<String> found(String asked) {
        return SEARCH.find(asked, Locale.ENGLISH).stream()
                .map(Search.Entry::href)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1195, instrument.xhtml?id=prc.cc#a1195-1-0",
        "民法典1195条, instrument.xhtml?id=prc.cc#a1195-1-0",
        "民法典第一千一百九十五条, instrument.xhtml?id=prc.cc#a1195-1-0",
        "１１９５, instrument.xhtml?id=prc.cc#a1195-1-0",
        "prc.notice.qualified, rule.xhtml?id=prc.notice.qualified",
        "合格通知, rule.xhtml?id=prc.notice.qualified",
        "QUALIFIED notice, rule.xhtml?id=prc.notice.qualified",
        "g-3, points.xhtml#g-3",
        "K12, factors.xhtml#K12",
        "延禧攻略, precedents.xhtml#D03",
        "49421, precedents.xhtml#D03",
        "（2018）京0108民初49421号, precedents.xhtml#D03",
        "(2018)京0108民初49421, precedents.xhtml#D03",
        "(2015)石民(知)初字第8279号, precedents.xhtml#D09",
        "王某诉汉庭, precedents.xhtml#D12",
        "《民法典》1195, instrument.xhtml?id=prc.cc#a1195-1-0",
        "《民法典》第一千一百九十五条。, instrument.xhtml?id=prc.cc#a1195-1-0",
        "“合格通知”, rule.xhtml?id=prc.notice.qualified",
        "mooncakes, papers.xhtml#D18",
        "24小时, rule.xhtml?id=prc.measures.timely-after-notice",
        "24 hours, rule.xhtml?id=prc.measures.timely-after-notice",
        "避风港规则, glossary.xhtml"
    })
    void a_thing_is_found_by_its_number_and_by_its_words_in_any_language(String asked, String href) {
        assertThat(found(asked)).contains(href);
    }

    @Test
    void a_docket_number_is_cited_as_courts_write_it_and_a_name_is_no_number() {
        assertThat(DecidedCases.cited("(2015)石民(知)初字第8279")).hasValue("（2015）石民（知）初字第8279号");
        assertThat(DecidedCases.cited("王某诉汉庭")).isEmpty();
    }

    @Test
    void all_words_have_to_be_there() {
        assertThat(found("1195 nowhere-at-all")).isEmpty();
    }

    @Test
    void nothing_asked_is_nothing_found() {
        assertThat(found("   ")).isEmpty();
    }

    @Test
    void what_is_named_so_comes_before_what_only_mentions_it() {
        var named = SEARCH.find("红旗", Locale.CHINESE).stream()
                .filter(entry -> entry.kind() == Search.Kind.RULE)
                .map(entry -> entry.label(Locale.CHINESE).contains("红旗"))
                .toList();
        var all = SEARCH.find("通知", Locale.CHINESE).stream()
                .filter(entry -> entry.kind() == Search.Kind.RULE)
                .map(entry -> entry.label(Locale.CHINESE).contains("通知"))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(all).contains(true, false);
        assertThat(all.subList(all.indexOf(false), all.size())).doesNotContain(true);
    }
}
