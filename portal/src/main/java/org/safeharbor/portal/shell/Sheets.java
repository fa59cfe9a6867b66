package org.safeharbor.portal.shell;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets of the portal for documents that leave it, which cannot look up the names of colours. */
public final class Sheets {

    private static final Pattern TOKEN = Pattern.compile("(--sh-[\\w-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--sh-[\\w-]+)\\)");

    private Sheets() {}

    /** A style sheet with the values of the light theme in place of their names. */
    public static String inLight(ServletContext context, String name) {
        return inLight(read(context, "tokens"), read(context, name));
    }

    /** The same for texts: the first value of a name is the one of the light theme. */
    public static String inLight(String tokens, String sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        TOKEN.matcher(tokens).results().forEach(token -> values.putIfAbsent(token.group(1), token.group(2)));
        return USE.matcher(sheet)
                .replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), "inherit")));
    }

    private static String read(ServletContext context, String name) {
        try (var stream = context.getResourceAsStream("/resources/safeharbor/" + name + ".css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
