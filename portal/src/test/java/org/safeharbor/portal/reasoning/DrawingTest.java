package org.safeharbor.portal.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.portal.cases.Names;
import org.xml.sax.InputSource;

class DrawingTest {

    private static final Path CASE = Path.of("../persistence/src/main/resources/demo/D09-locojoy-alibaba-cloud.json");

    private static String drawing(Depth depth) throws Exception {
        var file = ((CaseReading.Accepted) CaseFileJson.read(Files.readString(CASE))).file();
        var proof = SafeHarbor.under(file.jurisdiction())
                .on(LocalDate.of(2026, 3, 1))
                .assess(file.disputes().get(0));
        var words = Words.in(Locale.CHINESE);
        var outline = Outline.of(proof, depth == Depth.HEADLINE ? Depth.ELEMENTS : depth, words);
        return Drawing.of(outline, depth, new Names(file, words), "甲 <诉> 乙 & 丙", "");
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void it_is_a_well_formed_document_with_a_title(Depth depth) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing(depth))));

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("甲 <诉> 乙 & 丙");
        assertThat(document.getElementsByTagName("g").getLength()).isGreaterThan(20);
    }

    @Test
    void it_goes_as_deep_as_is_asked_and_leaves_out_what_does_not_arise() throws Exception {
        var headline = drawing(Depth.HEADLINE);

        assertThat(headline).contains(">1.1 ").doesNotContain(">1.1.1 ").doesNotContain("doesNotApply");
        assertThat(drawing(Depth.ELEMENTS)).contains(">1.1.1 ").hasSizeGreaterThan(headline.length());
    }

    @Test
    void long_words_take_two_lines_and_are_then_cut_where_one_can_see_it() {
        assertThat(Drawing.rows("short", 20)).containsExactly("short");
        assertThat(Drawing.rows("one two three four five", 12)).containsExactly("one two", "three four…");
        assertThat(Drawing.rows("网络服务提供者是否收到合格通知", 12)).containsExactly("网络服务提供", "者是否收到…");
    }

    @Test
    void no_line_begins_with_a_mark_that_closes_and_none_ends_with_one_that_opens() {
        assertThat(Drawing.rows("网络服务提供，是否收到", 12)).containsExactly("网络服务提", "供，是否收到");
        assertThat(Drawing.rows("网络服务提供。”是否收", 12)).containsExactly("网络服务提", "供。”是否收");
        assertThat(Drawing.rows("是否符合条例《条例》", 14)).containsExactly("是否符合条例", "《条例》");
        assertThat(Drawing.rows("1.1 网络服务（通知）是否", 14)).containsExactly("1.1 网络服务", "（通知）是否");
        assertThat(Drawing.rows("一二三四五。。。。。。六", 10))
                .allSatisfy(row -> assertThat(row).isNotEmpty());
    }
}
