package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.CaseFile;

/**
 * The dispute is another one than a decided case: a case is never decided by itself, nor by another instance of it.
 *
 * <p>Docket numbers are compared without spaces and brackets of whatever width, and up to the end of their number.
 *
 * @param dockets the docket numbers of all instances of the decided case; else its name as it stands in a title
 * @since 0.1
 */
public record AnotherCase(List<String> dockets) implements Condition {

    /** Keeps the docket numbers as they are compared. */
    public AnotherCase {
        dockets = dockets.stream().map(AnotherCase::plain).toList();
    }

    @Override
    public Answer answer(Scope scope) {
        return Answer.of(Truth.of(!isOneOf(dockets, scope.names())));
    }

    /** Whether a case file is about the decided case that these name. */
    public static boolean isThis(CaseFile file, List<String> dockets) {
        return isOneOf(dockets.stream().map(AnotherCase::plain).toList(), names(file));
    }

    /** Docket number and title of a case file, as they are compared. */
    static String names(CaseFile file) {
        return plain(file.docket()) + ' ' + plain(file.title());
    }

    private static boolean isOneOf(List<String> dockets, String names) {
        for (String docket : dockets) {
            if (names(names, docket)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String text, String docket) {
        for (int at = text.indexOf(docket); at >= 0; at = text.indexOf(docket, at + 1)) {
            int end = at + docket.length();
            if (end == text.length() || !Character.isDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String docket) {
        StringBuilder plain = new StringBuilder();
        docket.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        String text = plain.toString();
        return text.endsWith("\u53f7") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public String canonical() {
        return "anotherCase" + dockets;
    }
}
