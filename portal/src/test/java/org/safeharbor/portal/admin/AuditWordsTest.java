package org.safeharbor.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.store.Role;
import org.safeharbor.persistence.store.User;

/** What the store writes into the details of an event is told in the reader's language. */
class AuditWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revision 3|revision",
                "revision 3 restores 1: typed by mistake|restored",
                "revision 3 in an archive|archived",
                "revisions 1 to 3|revisions",
                "revision 3: a name had to go|erased",
                "assessment 2 of revision 3|assessmentOf",
                "assessment 2: a name had to go|assessmentErased",
                "attachment 1|attachment",
                "attachment 1: a name had to go|attachmentErased",
                "attachment 1 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08|attachmentAdded",
                "lin READ|team",
                "lin out|out",
                "12 from an archive|imported",
                "needs the right to DECIDE|needs",
                "no such case for this person|stranger",
                "the audit|house.audit",
                "deactivating a user|house.users"
            })
    void each_form_has_its_words(String detail, String key) {
        assertThat(keyOf(detail)).isEqualTo("audit.detail." + key);
    }

    @Test
    void a_person_is_told_with_login_and_roles() {
        var user = new User("lin", "Lin", "hash", Set.of(Role.CLERK, Role.READER), true, 1).toString();
        assertThat(keyOf(user)).isEqualTo("audit.detail.user");
        assertThat(keyOf(user + " deactivated")).isEqualTo("audit.detail.deactivated");
    }

    @Test
    void a_question_to_the_audit_is_told() {
        var asked = new AuditFilter("lin", Act.CASE_READ, null, LocalDateTime.of(2026, 1, 1, 0, 0), null).described();
        assertThat(keyOf(asked)).isEqualTo("audit.detail.asked");
        assertThat(keyOf("CSV " + asked)).isEqualTo("audit.detail.askedAs");
    }

    @Test
    void what_is_not_known_is_shown_as_it_was_kept() {
        assertThat(AuditWords.kept("/cases/reasoning.xhtml")).isEmpty();
        assertThat(AuditWords.kept("")).isEmpty();
    }

    private static String keyOf(String detail) {
        var key = AuditWords.kept(detail).orElseThrow().key();
        assertThat(ResourceBundle.getBundle("org.safeharbor.portal.i18n.Labels", Locale.CHINESE)
                        .containsKey(key))
                .isTrue();
        return key;
    }
}
