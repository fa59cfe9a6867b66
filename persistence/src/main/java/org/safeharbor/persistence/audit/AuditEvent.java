package org.safeharbor.persistence.audit;

/**
 * Something that is to be remembered. Texts come from outside, sign-in forms above all: signs that no line of a log should
 * hold are replaced, and what is too long is cut.
 *
 * @param caseId the case it is about; empty for none
 * @param address where the request came from; empty for the program itself
 */
public record AuditEvent(String login, Act act, String caseId, String detail, String address) {

    public AuditEvent {
        login = plain(login, 60);
        caseId = plain(caseId, 36);
        detail = plain(detail, 1000);
        address = plain(address, 60);
    }

    private static String plain(String text, int longest) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
        if (plain.length() <= longest) {
            return plain;
        }
        // H2 counts halves of surrogate pairs, and none may be left alone.
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
