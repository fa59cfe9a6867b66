package org.safeharbor.core.reasoning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Everything in a rule book on which a result can depend, as one canonical text. */
final class RuleListing {

    private final RuleBook book;

    RuleListing(RuleBook book) {
        this.book = book;
    }

    /** SHA-256 over the text, in hex. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(book.jurisdiction().id())
                .append(' ')
                .append(book.lawAsOf())
                .append('\n');
        book.rules().forEach(rule -> text.append(rule.declaration()).append('\n'));
        book.rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .map(provision -> provision.instrument() + " " + provision + " " + provision.verification())
                .distinct()
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        book.chapters().forEach(chapter -> text.append(chapter).append('\n'));
        text.append(book.summary()).append(book.forms()).append(book.readings()).append(book.presets());
        text.append('\n');
        book.authorities().forEach(one -> text.append(one.canonical()).append('\n'));
        return text.append(new TreeMap<>(book.calendar().exceptions())).toString();
    }
}
