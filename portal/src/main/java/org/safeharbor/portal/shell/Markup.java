package org.safeharbor.portal.shell;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Well-formed markup, written piece by piece, with every text and value escaped. For what is long and only to be read: a
 * tree of components for each of a thousand lines would cost more than the reasoning itself.
 */
public final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; the attributes are names and values in turn, and one with an empty value is left out. */
    public Markup open(String element, String... attributes) {
        open.push(element);
        begin(element, attributes);
        text.append('>');
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but a text. */
    public Markup leaf(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** The same, unless there is nothing to say. */
    public Markup leafUnlessEmpty(String element, String words, String... attributes) {
        return words.isEmpty() ? this : leaf(element, words, attributes);
    }

    /** An element that can hold nothing. */
    public Markup empty(String element, String... attributes) {
        begin(element, attributes);
        text.append("/>");
        return this;
    }

    public Markup text(String words) {
        escape(words);
        return this;
    }

    /** Markup that was made here before. */
    public Markup add(Markup other) {
        text.append(other);
        return this;
    }

    private void begin(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                text.append('"');
            }
        }
    }

    /** Appends what needs no escape in one piece, as nearly all of a text does. */
    private void escape(String words) {
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            var instead = instead(words.charAt(i));
            if (instead != null) {
                text.append(words, done, i).append(instead);
                done = i + 1;
            }
        }
        text.append(words, done, words.length());
    }

    /** What stands for a character in markup; null for itself. */
    private static String instead(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> isAllowed(c) ? null : "";
        };
    }

    /** No document of this kind may hold the other control characters. */
    private static boolean isAllowed(char c) {
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\n' || c == '\t';
    }

    /** The markup so far; well-formed when everything that was opened is closed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
