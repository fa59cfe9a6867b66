package org.safeharbor.persistence.store;

import java.text.Normalizer;

/** The name and kind of a file that somebody wants to attach, once they were found to be fit. */
record Upload(String name, FileKind kind) {

    private static final int LONGEST = 200;

    /**
     * Browsers send names with folders, and others send worse: what stands before the last slash goes, and so do control
     * characters, signs that turn the direction of writing (they hide an ending) and those that Windows forbids, of which
     * browsers send a quotation mark as {@code %22}.
     *
     * @throws BadUpload when no name is left, or its ending is none that is taken
     */
    static Upload named(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[<>:\"|?*]|%22", "_")
                .replaceAll("^[\\s.]+|[\\s.]+$", "");
        var dot = name.lastIndexOf('.');
        if (dot < 1) {
            throw new BadUpload(name.isEmpty() ? BadUpload.Reason.NO_NAME : BadUpload.Reason.TYPE_NOT_TAKEN, name);
        }
        var kind = FileKind.ofEnding(name.substring(dot + 1))
                .orElseThrow(() -> new BadUpload(BadUpload.Reason.TYPE_NOT_TAKEN, name));
        return new Upload(shortened(name, dot), kind);
    }

    /** What is too long loses its middle, never its ending. */
    private static String shortened(String name, int dot) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = name.substring(dot);
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
