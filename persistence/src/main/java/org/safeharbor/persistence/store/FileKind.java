package org.safeharbor.persistence.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that may be attached: what courts take as evidence. Each is known by the ending of its name and has to
 * begin like one; text has no beginning of its own and must only hold no zero byte there.
 */
public enum FileKind {
    PDF("application/pdf", List.of("pdf"), "25504446"),
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    GIF("image/gif", List.of("gif"), "47494638"),
    WEBP("image/webp", List.of("webp"), "52494646"),
    TIFF("image/tiff", List.of("tif", "tiff"), "49492a00", "4d4d002a"),
    MP4("video/mp4", List.of("mp4", "m4a", "mov"), "........66747970"),
    MP3("audio/mpeg", List.of("mp3"), "494433", "fffb", "fff3", "fff2"),
    WAV("audio/wav", List.of("wav"), "52494646"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "504b0304"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), "504b0304"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx"), "504b0304"),
    OFD("application/ofd", List.of("ofd"), "504b0304"),
    ZIP("application/zip", List.of("zip"), "504b0304"),
    TEXT("text/plain", List.of("txt", "csv", "log", "json", "eml"));

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
        if (beginnings.isEmpty()) {
            return new String(first, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
        }
        var shown = new StringBuilder();
        for (var i = 0; i < Math.min(first.length, 12); i++) {
            shown.append(String.format("%02x", first[i]));
        }
        return beginnings.stream().anyMatch(beginning -> shown.toString().matches(beginning + ".*"));
    }
}
