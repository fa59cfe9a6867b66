package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEntry;
import org.safeharbor.persistence.audit.AuditLink;
import org.safeharbor.persistence.store.BrokenLink.Reason;

/**
 * Walks the chains of all cases and of the audit, link by link, over plain JDBC: it must not depend on the classes that wrote
 * them, and the command line has no container.
 */
public final class Chains {

    private static final String EVERY_EVENT = """
            select seal_number, link, happened_at, login, act, case_id, detail, address
            from audit_event where seal_number > ? order by seal_number fetch first 2000 rows only""";

    private static final String EVERY_CASE = """
            select id, case_id, newest_revision, head, deleted_at
            from case_file where id > ? order by id fetch first 500 rows only""";

    private static final String ONE_CASE = """
            select id, case_id, newest_revision, head, deleted_at
            from case_file where case_id = ?""";

    /** The name of the audit's chain among the heads. */
    public static final String AUDIT = "audit";

    private final Connection connection;
    private final LongConsumer progress;
    private final List<Head> heads = new ArrayList<>();
    private final List<BrokenLink> broken = new ArrayList<>();
    private final ExpectedHeads expected;

    private Chains(Connection connection, List<Head> expected, LongConsumer progress) {
        this.connection = connection;
        this.progress = progress;
        this.expected = new ExpectedHeads(expected);
    }

    /**
     * Walks everything as it was at one moment, so that what is written meanwhile does not disturb it, and a little at a time:
     * H2 holds the whole answer to a query in memory.
     */
    public static ChainReport walk(Connection connection, List<Head> expected) throws SQLException {
        return walk(connection, expected, walked -> {});
    }

    /**
     * The same, for somebody who waits.
     *
     * @param progress is told how many cases have been walked, and stops the walk by throwing
     */
    public static ChainReport walk(Connection connection, List<Head> expected, LongConsumer progress)
            throws SQLException {
        return Snapshot.of(connection, () -> {
            var chains = new Chains(connection, expected, progress);
            chains.walkCases();
            chains.walkAudit();
            chains.broken.addAll(chains.expected.missing());
            return new ChainReport(chains.heads, chains.broken);
        });
    }

    /** Walks the chains of one case, in the transaction that the caller is in. */
    static Optional<BrokenLink> firstBroken(Connection connection, String caseId) throws SQLException {
        var chains = new Chains(connection, List.of(), walked -> {});
        try (var one = connection.prepareStatement(ONE_CASE);
                var content = new ChainContent(connection)) {
            one.setString(1, caseId);
            try (var rows = one.executeQuery()) {
                if (rows.next()) {
                    chains.walk(rows, content);
                }
            }
        }
        return chains.broken.stream().findFirst();
    }

    private void walkCases() throws SQLException {
        try (var some = connection.prepareStatement(EVERY_CASE);
                var content = new ChainContent(connection)) {
            var last = Long.MIN_VALUE;
            var walked = 0L;
            for (var more = true; more; ) {
                more = false;
                some.setLong(1, last);
                try (var rows = some.executeQuery()) {
                    while (rows.next()) {
                        more = true;
                        last = rows.getLong("id");
                        walk(rows, content);
                        progress.accept(++walked);
                    }
                }
            }
        }
    }

    private void walk(ResultSet row, ChainContent content) throws SQLException {
        var id = row.getLong("id");
        var caseId = row.getString("case_id");
        var revisions = new ChainWalk(caseId, expected, broken::add);
        content.passRevisions(id, row.getObject("deleted_at") != null, revisions);
        revisions.end(row.getInt("newest_revision"), row.getString("head"));
        heads.addAll(revisions.head());

        var assessments = new ChainWalk(caseId + Assessments.CHAIN, expected, broken::add);
        content.passAssessments(id, assessments);
        var attachments = new ChainWalk(caseId + Attachments.CHAIN, expected, broken::add);
        content.passAttachments(id, attachments);
        for (var chain : List.of(assessments, attachments)) {
            if (!chain.isEmpty()) {
                heads.addAll(chain.head());
            }
        }
    }

    private void walkAudit() throws SQLException {
        var last = new Head(AUDIT, 0, AuditLink.ORIGIN);
        try (var some = connection.prepareStatement(EVERY_EVENT)) {
            for (var reached = -1L; reached < last.number(); ) {
                reached = last.number();
                some.setLong(1, reached);
                try (var rows = some.executeQuery()) {
                    while (rows.next()) {
                        var next = next(last, rows);
                        if (next == null) {
                            return;
                        }
                        last = next;
                    }
                }
            }
        }
        heads.add(last);
    }

    /** The head behind this event; null when it is not what was sealed. */
    private Head next(Head last, ResultSet row) throws SQLException {
        var number = last.number() + 1;
        if (row.getLong("seal_number") != number) {
            broken.add(new BrokenLink(AUDIT, number, Reason.NUMBER_MISSING));
            return null;
        }
        var link = AuditLink.after(last.link(), number, event(row));
        if (!link.equals(row.getString("link"))) {
            broken.add(new BrokenLink(AUDIT, number, Reason.LINK_CHANGED));
            return null;
        }
        expected.pass(AUDIT, number, link);
        return new Head(AUDIT, number, link);
    }

    private static AuditEntry event(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("happened_at", LocalDateTime.class),
                row.getString("login"),
                Act.valueOf(row.getString("act")),
                row.getString("case_id"),
                row.getString("detail"),
                row.getString("address"),
                row.getLong("seal_number"),
                row.getString("link"));
    }
}
