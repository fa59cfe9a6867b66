package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditLink;
import org.safeharbor.persistence.store.BrokenLink.Reason;

/**
 * Walks the chains of all cases and of the audit, link by link, over plain JDBC: it must not depend on the classes that wrote them, and the
 * command line has no container.
 */
public final class Chains {

    private static final String EVERY_REVISION = """
            select c.case_id, c.newest_revision, c.head,
                   r.number, r.author, r.written_at, r.document, r.content_hash, r.link, e.revision_id
            from case_file c
            left join case_revision r on r.case_file_id = c.id
            left join revision_erasure e on e.revision_id = r.id
            order by c.id, r.number""";

    private static final String EVERY_EVENT = """
            select seal_number, link, happened_at, login, act, case_id, detail, address
            from audit_event where seal_number is not null order by seal_number""";

    /** The name of the audit's chain among the heads. */
    public static final String AUDIT = "audit";

    private final List<Head> heads = new ArrayList<>();
    private final List<BrokenLink> broken = new ArrayList<>();
    private final ExpectedHeads expected;

    // The chain that is being walked.
    private String caseId;
    private Head claimed;
    private Head reached;
    private boolean whole;

    private Chains(List<Head> expected) {
        this.expected = new ExpectedHeads(expected);
    }

    /** Walks everything in one reading of the database, so that what is written meanwhile does not disturb it. */
    public static ChainReport walk(Connection connection, List<Head> expected) throws SQLException {
        var chains = new Chains(expected);
        var wasAuto = connection.getAutoCommit();
        // Without a transaction PostgreSQL would hand over all rows at once.
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(100);
            chains.walkCases(statement);
            chains.walkAudit(statement);
        } finally {
            connection.rollback();
            connection.setAutoCommit(wasAuto);
        }
        chains.broken.addAll(chains.expected.missing());
        return new ChainReport(chains.heads, chains.broken);
    }

    private void walkCases(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(EVERY_REVISION)) {
            while (rows.next()) {
                visit(rows);
            }
        }
        finish();
    }

    private void walkAudit(Statement statement) throws SQLException {
        var last = new Head(AUDIT, 0, AuditLink.ORIGIN);
        try (var rows = statement.executeQuery(EVERY_EVENT)) {
            while (rows.next()) {
                var number = last.number() + 1;
                if (rows.getLong("seal_number") != number) {
                    broken.add(new BrokenLink(AUDIT, number, Reason.NUMBER_MISSING));
                    return;
                }
                var link = AuditLink.after(last.link(), number, event(rows));
                if (!link.equals(rows.getString("link"))) {
                    broken.add(new BrokenLink(AUDIT, number, Reason.LINK_CHANGED));
                    return;
                }
                last = new Head(AUDIT, number, link);
                expected.pass(AUDIT, number, link);
            }
        }
        heads.add(last);
    }

    private static AuditEntry event(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("happened_at", LocalDateTime.class),
                row.getString("login"),
                Act.valueOf(row.getString("act")),
                row.getString("case_id"),
                row.getString("detail"),
                row.getString("address"),
                row.getLong("seal_number"));
    }

    private void visit(ResultSet row) throws SQLException {
        if (!row.getString("case_id").equals(caseId)) {
            finish();
            caseId = row.getString("case_id");
            claimed = new Head(caseId, row.getInt("newest_revision"), row.getString("head"));
            reached = new Head(caseId, 0, Link.origin(caseId));
            whole = true;
        }
        // A case without any revision comes as one row without a number.
        if (row.getObject("number") != null && whole) {
            check(row);
        }
    }

    private void check(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        if (number != reached.number() + 1) {
            report(reached.number() + 1, Reason.NUMBER_MISSING);
            return;
        }
        var document = row.getString("document");
        var hash = row.getString("content_hash");
        if (document == null && row.getObject("revision_id") == null) {
            report(number, Reason.CONTENT_MISSING);
        } else if (document != null && !Link.sha256(document).equals(hash)) {
            report(number, Reason.CONTENT_CHANGED);
        } else {
            var writtenAt = row.getObject("written_at", LocalDateTime.class);
            follow(number, Link.after(reached.link(), row.getString("author"), writtenAt, hash), row.getString("link"));
        }
    }

    private void follow(int number, String computed, String written) {
        if (computed.equals(written)) {
            reached = new Head(caseId, number, written);
            expected.pass(caseId, number, written);
        } else {
            report(number, Reason.LINK_CHANGED);
        }
    }

    private void report(long number, Reason reason) {
        broken.add(new BrokenLink(caseId, number, reason));
        whole = false;
    }

    private void finish() {
        if (caseId == null) {
            return;
        }
        if (whole && !reached.equals(claimed)) {
            report(reached.number() + 1, Reason.HEAD_DIFFERS);
        }
        if (whole) {
            heads.add(reached);
        }
    }
}
