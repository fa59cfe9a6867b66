package org.safeharbor.persistence.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that may be attached: what courts take as evidence. Each is known by the ending of its name and has to
 * begin like one, in hexadecimal digits with a dot for any; text has no beginning of its own and must only hold no zero
 * byte there, unless it says first that it is UTF-16.
 */
public enum FileKind {
    PDF("application/pdf", List.of("pdf"), "25504446"),
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    GIF("image/gif", List.of("gif"), "47494638"),
    WEBP("image/webp", List.of("webp"), "52494646........57454250"),
    TIFF("image/tiff", List.of("tif", "tiff"), "49492a00", "4d4d002a"),
    MP4("video/mp4", List.of("mp4", "m4a", "mov"), "........66747970"),
    AVI("video/x-msvideo", List.of("avi"), "52494646........41564920"),
    MP3("audio/mpeg", List.of("mp3"), "494433", "fffb", "fff3", "fff2"),
    WAV("audio/wav", List.of("wav"), "52494646........57415645"),
    AMR("audio/amr", List.of("amr"), "2321414d52"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "504b0304"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), "504b0304"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx"), "504b0304"),
    WORD_97("application/msword", List.of("doc"), "d0cf11e0a1b11ae1"),
    EXCEL_97("application/vnd.ms-excel", List.of("xls"), "d0cf11e0a1b11ae1"),
    SLIDES_97("application/vnd.ms-powerpoint", List.of("ppt"), "d0cf11e0a1b11ae1"),
    WPS("application/wps-office.wps", List.of("wps"), "d0cf11e0a1b11ae1", "504b0304"),
    OFD("application/ofd", List.of("ofd"), "504b0304"),
    ZIP("application/zip", List.of("zip"), "504b0304"),
    RAR("application/vnd.rar", List.of("rar"), "526172211a07"),
    SEVEN_ZIP("application/x-7z-compressed", List.of("7z"), "377abcaf271c"),
    TEXT("text/plain", List.of("txt", "csv", "log", "json", "eml"), "fffe", "feff");

    private final String mediaType;
    private final List<String> endings;
    private final List<String> beginnings;

    FileKind(String mediaType, List<String> endings, String... beginnings) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.beginnings = List.of(beginnings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The endings of names, without a dot. */
    public List<String> endings() {
        return endings;
    }

    static Optional<FileKind> ofEnding(String ending) {
        var small = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(small))
                .findFirst();
    }

    /** Whether a file of this kind may begin with these bytes. */
    boolean startsLike(byte[] first) {
        var shown = HexFormat.of().formatHex(first, 0, Math.min(first.length, 12));
        return beginnings.stream().anyMatch(beginning -> shown.matches(beginning + ".*"))
                || this == TEXT && new String(first, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
    }
}
