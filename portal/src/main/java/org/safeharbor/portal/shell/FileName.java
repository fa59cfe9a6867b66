package org.safeharbor.portal.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is called that somebody saves. */
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** The header for a file of this title, without what file systems refuse, and as short as each of them takes. */
    public static String attachment(String title, String ending) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var name = plain.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name + ending, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
