package org.safeharbor.core.dispute;

/**
 * An open question of fact, declared once as a constant of a vocabulary.
 *
 * @since 0.1
 */
public interface Fact {

    /** The constant's Java name. */
    String name();

    /** What it is about. */
    SubjectKind subject();

    /** What kind of answer it takes. */
    Kind kind();

    /** The code of the dossier or the provision that makes it matter, such as {@code K1} or {@code prc.cc/1195/1}. */
    String source();

    /** The member name in a case file: the constant's name in camel case, such as {@code arrivedAt}. */
    default String member() {
        String name = name();
        StringBuilder member = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter != '_') {
                boolean begins = i > 0 && name.charAt(i - 1) == '_';
                member.append(begins ? letter : Character.toLowerCase(letter));
            }
        }
        return member.toString();
    }

    /** The id in proofs and message keys, such as {@code notice.arrivedAt}; unique over all vocabularies. */
    default String id() {
        return subject().id() + "." + member();
    }
}
