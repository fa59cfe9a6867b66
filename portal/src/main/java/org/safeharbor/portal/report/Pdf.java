package org.safeharbor.portal.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.logging.Level;
import org.safeharbor.portal.shell.Markup;
import org.safeharbor.portal.shell.Texts;

/**
 * A report as PDF: A4, with page numbers, bookmarks, a title and its own fonts, from the markup and the style sheet of the
 * page. Nothing is fetched from anywhere.
 */
final class Pdf {

    private static final String FAMILY = "Noto Sans SC";
    /** For text of languages with Latin letters. */
    private static final String LATIN = "Noto Sans SC Latin";
    /** For what stands in bold and has no bold glyph. */
    private static final String PLAIN = "Noto Sans SC Plain";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final Paper paper;
    private final Texts texts;
    private final Locale language;
    private final String style;

    /** Takes what is needed for one file, with a style sheet that has its colours in it. */
    Pdf(Paper paper, Texts texts, Locale language, String style) {
        this.paper = paper;
        this.texts = texts;
        this.language = language;
        this.style = style;
    }

    void write(OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                .withProducer("Safeharbor")
                .withHtmlContent(document(), null)
                .toStream(out);
        font(builder, Glyphs.REGULAR, FAMILY, 400);
        font(builder, Glyphs.SEMIBOLD, FAMILY, 600);
        font(builder, Glyphs.REGULAR, PLAIN, 400);
        font(builder, Glyphs.LATIN_REGULAR, LATIN, 400);
        font(builder, Glyphs.LATIN_SEMIBOLD, LATIN, 600);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> Pdf.class.getResourceAsStream(file), family, weight, FontStyle.NORMAL, true);
    }

    String document() {
        var unknown = new LinkedHashSet<String>();
        var body = Glyphs.visible(paper.markup(), unknown);
        var page = new Markup();
        page.open("html", "lang", language.getLanguage()).open("head");
        page.leaf("title", Glyphs.visible(paper.title(), unknown));
        page.empty("meta", "name", "subject", "content", texts.get("report.kind"));
        page.empty("meta", "name", "description", "content", texts.get("report.kind"));
        page.leaf("style", "STYLE").open("bookmarks");
        paper.marks()
                .forEach(mark ->
                        page.empty("bookmark", "name", Glyphs.visible(mark.title(), unknown), "href", '#' + mark.id()));
        page.close().close().open("body").leaf("p", "BODY");
        if (!unknown.isEmpty()) {
            page.leaf("p", texts.get("report.noGlyph", String.join(", ", unknown)), "class", "sh-no-glyph");
        }
        page.close().close();
        return page.toString().replace("STYLE", style + margins()).replace("<p>BODY</p>", body);
    }

    private String margins() {
        var latin = language.equals(Locale.ENGLISH) ? "'" + LATIN + "', " : "";
        var fonts = "font-family: " + latin + "'" + FAMILY + "', '" + PLAIN + "';";
        var box = fonts + " font-size: 8pt; color: #566070;";
        return "body {" + fonts + "}"
                + "@page { @bottom-center { " + box + " content: counter(page) ' / ' counter(pages); }"
                + "@top-left { " + box + " content: '" + inStyle(paper.title()) + "'; }"
                + "@top-right { " + box + " content: '" + inStyle(paper.margin()) + "'; } }";
    }

    /** What stands in a string of a style sheet that stands in a document. */
    private static String inStyle(String text) {
        var shown = Glyphs.visible(text, new LinkedHashSet<>());
        var kept = shown.length() > 50 ? shown.substring(0, 49) + '…' : shown;
        return kept.replaceAll("[\\\\'\"<>&\\n\\r]", " ");
    }
}
