package org.safeharbor.portal.notices;

import java.util.ArrayList;
import java.util.List;
import org.safeharbor.portal.shell.Texts;

/**
 * A piece of the text of a notice.
 *
 * @param text the piece
 * @param mark as what it was recognised; nothing where it was not
 * @param doubted whether that is in doubt
 */
public record Piece(String text, String mark, boolean doubted) {

    static List<Piece> of(String text, List<Hit> hits, Texts texts) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var hit : hits) {
            if (hit.start() < at || hit.end() > text.length()) {
                continue;
            }
            add(pieces, text.substring(at, hit.start()), "", false);
            add(
                    pieces,
                    text.substring(hit.start(), hit.end()),
                    texts.get("noticeCheck.mark." + NoticeReader.key(hit.mark())),
                    hit.doubted());
            at = hit.end();
        }
        add(pieces, text.substring(at), "", false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String mark, boolean doubted) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark, doubted));
        }
    }

    /** Whether it was recognised as something. */
    public boolean isMarked() {
        return !mark.isEmpty();
    }
}
