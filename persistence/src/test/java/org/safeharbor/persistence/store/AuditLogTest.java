package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditEvent;
import org.safeharbor.persistence.audit.AuditFilter;
import org.safeharbor.persistence.audit.AuditText;
import org.safeharbor.persistence.audit.AuditTrail;

class AuditLogTest extends StoreTest {

    private static final Caller ZHOU = Caller.of("zhou", Role.ADMINISTRATOR);

    private void happened(int times, String detail) {
        database.run(em -> {
            for (var n = 0; n < times; n++) {
                new AuditTrail(em).record(new AuditEvent("lin", Act.SIGNED_IN, "", detail, "192.0.2.1"));
            }
        });
    }

    private String exported(AuditText form, AuditFilter filter, Caller caller) {
        var text = new StringWriter();
        return database.auditLog(log -> {
            try {
                log.export(form, filter, text, caller);
                return text.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Act> actsOf(String login) {
        List<AuditEntry> events = database.inTransaction(em -> new AuditTrail(em).page(0, 10, AuditFilter.by(login)));
        return events.stream().map(AuditEntry::act).toList();
    }

    @Test
    void that_the_audit_was_read_or_exported_is_in_the_audit() {
        database.auditLog(log -> log.page(0, 10, AuditFilter.ALL, ZHOU));
        exported(AuditText.CSV, AuditFilter.ALL, ZHOU);

        assertThat(actsOf("zhou")).containsExactly(Act.AUDIT_EXPORTED, Act.AUDIT_READ);
    }

    @Test
    void nobody_else_reads_it_and_trying_is_in_it_too() {
        var judge = Caller.of("wang", Role.JUDGE);

        assertThatThrownBy(() -> database.auditLog(log -> log.page(0, 10, AuditFilter.ALL, judge)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> database.auditLog(log -> log.count(AuditFilter.ALL, judge)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> exported(AuditText.CSV, AuditFilter.ALL, judge))
                .isInstanceOf(NotAllowed.class);
        assertThat(actsOf("wang")).containsExactly(Act.ACCESS_REFUSED, Act.ACCESS_REFUSED, Act.ACCESS_REFUSED);
    }

    @Test
    void an_export_has_every_event_that_was_asked_for_oldest_first() {
        happened(1201, "no cell");
        database.auditLog(log -> log.page(0, 10, AuditFilter.ALL, ZHOU));

        assertThat(exported(AuditText.JSON_LINES, AuditFilter.by("lin"), ZHOU).lines())
                .hasSize(1201)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"at\":\"20")
                        .contains("\"login\":\"lin\",\"act\":\"SIGNED_IN\""));
        assertThat(exported(AuditText.CSV, AuditFilter.by("lin"), ZHOU).lines()).hasSize(1202);
    }

    @Test
    void a_cell_is_no_formula_and_no_text_ends_its_cell_or_line() {
        happened(1, "=cmd|'/c calc'!A1, \"quoted\" \\ and\nmore");

        assertThat(exported(AuditText.CSV, AuditFilter.by("lin"), ZHOU))
                .startsWith("\uFEFFat,login,act,case,detail,address,seal,link\r\n")
                .contains(",\"'=cmd|'/c calc'!A1, \"\"quoted\"\" \\ and\uFFFDmore\",192.0.2.1,");
        assertThat(exported(AuditText.JSON_LINES, AuditFilter.by("lin"), ZHOU))
                .contains("\"detail\":\"=cmd|'/c calc'!A1, \\\"quoted\\\" \\\\ and\uFFFDmore\"");
    }
}
