package org.safeharbor.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.text.Depth;

class PdfTest {

    private static final Path IQIYI = Samples.DEMO.resolve("D03-iqiyi-bytedance.json");

    static List<Path> cases() throws IOException {
        return Samples.cases();
    }

    private static PDDocument made(Path file, String title, Depth depth, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        Samples.pdf(Samples.paper(file, title, depth, language), language).write(out);
        return Loader.loadPDF(out.toByteArray());
    }

    /** What somebody gets who selects everything and copies it, without the breaks of lines. */
    private static String copied(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }

    @Test
    void chinese_comes_back_as_it_was_written() throws IOException {
        try (var document = made(IQIYI, "日方目诉某公司", Depth.ELEMENTS, Locale.CHINESE)) {
            var text = copied(document);

            assertThat(text)
                    .contains("网络服务提供者不能适用避风港规则。")
                    .contains("日方目诉某公司")
                    .contains("大前提：法律规定")
                    .contains("本系统输出不构成法律意见")
                    .contains("法律状态截至2026年2月28日")
                    .contains("草稿");
            assertThat(text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF))
                    .as("radicals")
                    .isEmpty();
        }
    }

    @Test
    void english_comes_back_with_its_apostrophes() throws IOException {
        try (var document = made(IQIYI, "iQiyi", Depth.HEADLINE, Locale.ENGLISH)) {
            assertThat(copied(document))
                    .contains("The safe harbor is closed to the provider.")
                    .contains("provider’s");
        }
    }

    /** A court reads a dozen pages, not fifty; what is left out there is in the deeper ones. */
    @Test
    void at_the_headline_the_reasoning_takes_no_more_than_twelve_pages() throws IOException {
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var out = new ByteArrayOutputStream();
            Samples.pdf(Samples.paper(IQIYI, "某案", Depth.HEADLINE, language, Set.of()), language)
                    .write(out);
            try (var document = Loader.loadPDF(out.toByteArray())) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(12);
                assertThat(copied(document)).contains("13.2").contains("15.1");
            }
        }
    }

    @Test
    void it_is_a4_with_a_title_a_language_bookmarks_page_numbers_and_tags() throws IOException {
        try (var document = made(IQIYI, "某案", Depth.HEADLINE, Locale.CHINESE)) {
            var catalog = document.getDocumentCatalog();
            var box = document.getPage(0).getMediaBox();

            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("某案");
            assertThat(catalog.getLanguage()).isEqualTo("zh");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(Math.round(box.getWidth())).isEqualTo(595);
            assertThat(Math.round(box.getHeight())).isEqualTo(842);
            var titles = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).contains("评估结论", "裁判理由", "附件：证据");
            assertThat(copied(document)).contains("1 / " + document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_decided_case_is_printed_without_a_missing_glyph(Path file) throws IOException {
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            try (var document = made(file, "某案", Depth.FULL, language)) {
                var text = copied(document);
                assertThat(text).doesNotContain("[U+").doesNotContain("\uFFFD");
                for (var page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void a_character_without_a_glyph_is_named_at_the_end() throws IOException {
        try (var document = made(IQIYI, "𫢸某诉某公司", Depth.HEADLINE, Locale.CHINESE)) {
            assertThat(copied(document)).contains("[U+2B8B8]某诉某公司").contains("本文件字体缺少下列字符");
        }
    }

    @Test
    void a_long_address_is_broken_and_not_cut_off(@TempDir Path folder) throws IOException {
        var address = "https://example.com/" + "video0123456789".repeat(20);
        var file = Files.writeString(
                folder.resolve("long.json"),
                Files.readString(IQIYI)
                        .replaceFirst("\"description\": \"[^\"]*\"", "\"description\": \"" + address + '"'));
        try (var document = made(file, "某案", Depth.HEADLINE, Locale.ENGLISH)) {
            var width = document.getPage(0).getMediaBox().getWidth();
            var ends = new ArrayList<Float>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    ends.add(text.getEndX());
                    super.processTextPosition(text);
                }
            };

            assertThat(stripper.getText(document).replaceAll("\\R", "")).contains(address);
            assertThat(ends).allMatch(end -> end < width);
        }
    }

    @Test
    void what_is_in_the_markup_is_in_the_file() throws IOException {
        var paper = Samples.paper(IQIYI, "某案", Depth.HEADLINE, Locale.CHINESE);
        var out = new ByteArrayOutputStream();
        Samples.pdf(paper, Locale.CHINESE).write(out);
        var sentences = paper.markup().replaceAll("<[^>]*>", "\n").lines().filter(line -> line.length() > 12);

        try (var document = Loader.loadPDF(out.toByteArray())) {
            var text = copied(document).replaceAll("\\s", "");
            var lost = sentences
                    .map(line ->
                            line.replace("&quot;", "\"").replace("&amp;", "&").replaceAll("\\s", ""))
                    .filter(line -> !text.contains(line))
                    .filter(line -> text.indexOf(line.substring(0, 10)) < 0)
                    .toList();
            assertThat(lost).isEmpty();
        }
    }
}
