package org.safeharbor.portal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the font of the report can show. One that it cannot is shown by its number, so that nothing is lost. */
final class Glyphs {

    static final String REGULAR = "NotoSansSC-Regular.ttf";
    static final String SEMIBOLD = "NotoSansSC-SemiBold.ttf";
    /** With quotation marks as wide as they are between Latin letters. */
    static final String LATIN_REGULAR = "NotoSansSC-Latin-Regular.ttf";

    static final String LATIN_SEMIBOLD = "NotoSansSC-Latin-SemiBold.ttf";

    private static final CmapLookup KNOWN = read(REGULAR);

    private Glyphs() {}

    private static CmapLookup read(String font) {
        try (var stream = Glyphs.class.getResourceAsStream(font);
                var type = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return type.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean has(int character) {
        return KNOWN.getGlyphId(character) > 0;
    }

    /** What is never seen anywhere, such as a space of no width that came along with a copied text. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }

    /** The same text with what has no glyph written as a number, such as {@code [U+2B8B9]}; each is added to the list. */
    static String visible(String text, Collection<String> unknown) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            var plain = Character.isWhitespace(character) || Character.isISOControl(character);
            if (character == 0xA0 || character == 0x2003) {
                shown.append(' ');
            } else if (character == 0x2011 || character == 0x2012) {
                shown.append('-');
            } else if (plain || has(character)) {
                shown.appendCodePoint(character);
            } else if (!isUnseen(character)) {
                var number = "[U+%04X]".formatted(character);
                shown.append(number);
                unknown.add(number);
            }
        });
        return shown.toString();
    }
}
