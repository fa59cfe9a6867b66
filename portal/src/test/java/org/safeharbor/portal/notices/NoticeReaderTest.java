package org.safeharbor.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.dispute.NoticeFact.AUTHORITY;
import static org.safeharbor.core.dispute.NoticeFact.COMPARISON;
import static org.safeharbor.core.dispute.NoticeFact.EVIDENCE;
import static org.safeharbor.core.dispute.NoticeFact.IDENTITY;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.NATURE;
import static org.safeharbor.core.dispute.NoticeFact.TITLE_PROOF;
import static org.safeharbor.core.dispute.NoticeFact.TRUTH_STATEMENT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.core.dispute.NoticeFact;

class NoticeReaderTest {

    private static final String CHINESE = """
            致：某某网络科技有限公司
            权利人：北京甲乙文化传媒有限公司
            联系电话：１３８００１３８０００，电子邮箱：ｌｅｇａｌ＠ｅｘａｍｐｌｅ．ｃｎ
            作品《夏日来信》，著作权登记号：国作登字-2023-I-00123456，附作品登记证书。
            侵权链接：https://video.example.com/v/12345?from=share，该视频未经许可上传。
            附侵权页面截图及授权委托书。
            我方保证本通知内容真实，如有不实，愿承担相应法律责任。
            """;

    private static final String ENGLISH = """
            To: Some Hosting Ltd
            Name: Jane Roe, on behalf of Roe Pictures Ltd
            E-mail: jane@roe-pictures.example, phone +44 20 7946 0958
            Work: "Summer Letters", copyright registration no. PA-1234567.
            The infringing copy is at http://host.example/u/77/film.mp4 (screenshot attached).
            I have a good faith belief that the use is not authorised, and the information in this notice is accurate.
            """;

    private static Map<NoticeFact, String> proposed(String text) {
        return NoticeReader.propose(NoticeReader.read(text));
    }

    private static List<String> recognised(String text, Mark mark) {
        return NoticeReader.read(text).stream()
                .filter(hit -> hit.mark() == mark)
                .map(Hit::words)
                .toList();
    }

    @Test
    void a_notice_in_traditional_signs_is_read_like_one_in_simplified_signs() {
        assertThat(proposed("""
                權利人：林某，聯絡電話 02-27208889，地址：臺北市信義區市府路1號
                作品《晚潮》，附著作權登記證書。
                侵權連結：https://video.example.com/v/12345，未經授權上傳。
                附侵權頁面截圖及授權委託書。
                本人保證本通知內容真實，如有不實，願承擔法律責任。
                """))
                .isEqualTo(proposed("""
                权利人：林某，联络电话 02-27208889，地址：台北市信义区市府路1号
                作品《晚潮》，附著作权登记证书。
                侵权链接：https://video.example.com/v/12345，未经授权上传。
                附侵权页面截图及授权委托书。
                本人保证本通知内容真实，如有不实，愿承担法律责任。
                """))
                .containsKeys(IDENTITY, TITLE_PROOF, TRUTH_STATEMENT, AUTHORITY, EVIDENCE, LOCATION, NATURE);
    }

    @Test
    void a_chinese_notice_is_read_element_by_element_and_full_width_signs_are_no_hindrance() {
        assertThat(proposed(CHINESE))
                .containsEntry(IDENTITY, "yes")
                .containsEntry(TITLE_PROOF, "yes")
                .containsEntry(TRUTH_STATEMENT, "yes")
                .containsEntry(AUTHORITY, "yes")
                .containsEntry(LOCATION, "url")
                .containsEntry(NATURE, "notice")
                .containsEntry(EVIDENCE, NoticeReader.UNCLEAR)
                .doesNotContainKey(COMPARISON);
        assertThat(recognised(CHINESE, Mark.PHONE)).containsExactly("１３８００１３８０００");
        assertThat(recognised(CHINESE, Mark.EMAIL)).containsExactly("ｌｅｇａｌ＠ｅｘａｍｐｌｅ．ｃｎ");
        assertThat(recognised(CHINESE, Mark.WEB_ADDRESS))
                .containsExactly("https://video.example.com/v/12345?from=share");
        assertThat(recognised(CHINESE, Mark.REGISTRATION)).anyMatch(words -> words.contains("2023-I-00123456"));
    }

    @Test
    void a_bracket_belongs_to_a_name_only_where_it_is_closed_within() {
        assertThat(recognised("本公司（上海甲乙文化传媒有限公司，统一社会信用代码略）系权利人", Mark.NAME)).containsExactly("上海甲乙文化传媒有限公司");
        assertThat(recognised("甲乙科技（深圳）有限公司、丙丁(北京)出版社", Mark.NAME)).containsExactly("甲乙科技（深圳）有限公司", "丙丁(北京)出版社");
    }

    @Test
    void what_ends_a_sentence_is_no_part_of_a_network_address() {
        assertThat(recognised("Please remove https://item.example.com/123. Now!", Mark.WEB_ADDRESS))
                .containsExactly("https://item.example.com/123");
        assertThat(recognised("See www.example.com/a.b?c=d, and example.cn/shop:", Mark.WEB_ADDRESS))
                .containsExactly("www.example.com/a.b?c=d", "example.cn/shop");
    }

    @Test
    void a_notice_that_only_names_the_work_locates_by_title_with_or_without_quotation_marks() {
        assertThat(proposed("Work: \"Summer Letters\"")).containsEntry(LOCATION, "titleOnly");
        assertThat(proposed("Work: Summer Letters")).containsEntry(LOCATION, "titleOnly");
        assertThat(proposed("Take it down")).doesNotContainKey(LOCATION);
    }

    @Test
    void an_english_notice_is_read_element_by_element() {
        assertThat(proposed(ENGLISH))
                .containsEntry(IDENTITY, "yes")
                .containsEntry(TITLE_PROOF, "yes")
                .containsEntry(TRUTH_STATEMENT, "yes")
                .containsEntry(AUTHORITY, NoticeReader.UNCLEAR)
                .containsEntry(LOCATION, "url")
                .containsEntry(NATURE, "notice")
                .containsEntry(EVIDENCE, NoticeReader.UNCLEAR);
        assertThat(recognised(ENGLISH, Mark.PHONE)).containsExactly("+44 20 7946 0958");
    }

    @Test
    void whom_the_notice_is_sent_to_is_not_taken_for_its_sender() {
        assertThat(proposed("致：某某网络科技有限公司\n贵司平台存在侵权内容。")).doesNotContainKey(IDENTITY);
        assertThat(proposed("To: Some Hosting Ltd\nPlease remove the infringing copies."))
                .doesNotContainKey(IDENTITY);
    }

    @Test
    void a_name_without_any_way_to_reach_it_is_unclear() {
        assertThat(proposed("权利人：张三")).containsEntry(IDENTITY, NoticeReader.UNCLEAR);
        assertThat(proposed("Name: Jane Roe")).containsEntry(IDENTITY, NoticeReader.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "未附作品登记证书。|TITLE_PROOF",
                "权属证明稍后提交，授权委托书待补|TITLE_PROOF",
                "The certificate of registration will be sent later; no proof of ownership yet|TITLE_PROOF",
                "I do not say this in good faith|TRUTH_STATEMENT"
            })
    void what_is_denied_or_promised_for_later_is_unclear_and_never_found(String text, NoticeFact element) {
        assertThat(proposed(text)).containsEntry(element, NoticeReader.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "侵权视频见 www.example.com/watch/1 。|url",
                "店铺名称：甲乙旗舰店，商品ID：67890|locatable",
                "Seller: happyshop77, item no. 4455|locatable",
                "贵司平台上有盗版的《夏日来信》|titleOnly"
            })
    void where_the_content_is_is_proposed_as_precisely_as_the_text_says(String text, String location) {
        assertThat(proposed(text)).containsEntry(LOCATION, location);
    }

    @Test
    void an_e_mail_address_is_no_network_address_of_content() {
        assertThat(proposed("邮箱：legal@example.cn")).doesNotContainKey(LOCATION);
    }

    @Test
    void an_early_warning_and_a_withdrawal_are_no_notice_of_an_infringement() {
        assertThat(proposed("预警函：《夏日来信》即将上映，请防止盗版。")).containsEntry(NATURE, "earlyWarning");
        assertThat(proposed("We withdraw our notice of 3 May about infringing copies."))
                .containsEntry(NATURE, "withdrawn");
    }

    @Test
    void of_a_text_without_any_such_words_nothing_is_said() {
        assertThat(proposed("你好，今天天气不错。")).isEmpty();
        assertThat(proposed("")).isEmpty();
    }

    @Test
    void what_is_recognised_are_the_words_of_the_text_in_their_places() {
        assertThat(NoticeReader.read(CHINESE)).isNotEmpty().allSatisfy(hit -> assertThat(
                        CHINESE.substring(hit.start(), hit.end()))
                .isEqualTo(hit.words()));
    }

    @Test
    void a_long_text_of_nothing_but_signs_is_read_in_a_moment() {
        var hostile = "a.".repeat(30_000) + "第".repeat(30_000) + "((((".repeat(5_000);

        assertThat(NoticeReader.read(hostile)).isNotNull();
    }
}
