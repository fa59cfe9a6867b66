package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.persistence.audit.Act;
import org.safeharbor.persistence.audit.AuditEvent;

/**
 * Opens many cases at once over plain JDBC, where there is no container or one statement for each row would take too long. What
 * comes of it is what {@link CaseFiles#create} and {@link CaseFiles#append} would have written. Whoever uses it has the whole
 * database, so nobody is asked for rights; the transaction is the caller's.
 */
public final class BulkCases implements AutoCloseable {

    private static final int BATCH = 500;

    private static final List<String> CASE_COLUMNS = Stream.of(
                    List.of("id", "case_id", "newest_revision", "head", "version"),
                    List.of("owner", "opened_at", "changed_at", "changed_by"),
                    ProjectionColumns.NAMES,
                    ProjectionColumns.FINDINGS)
            .flatMap(List::stream)
            .toList();

    private record Term(String term, long caseFileId) {}

    private final Ids ids;
    private final PreparedStatement cases;
    private final PreparedStatement revisions;
    private final PreparedStatement members;
    private final PreparedStatement terms;
    private final PreparedStatement termLists;
    private final PreparedStatement events;
    private final List<Term> waitingTerms = new ArrayList<>();
    private int waiting;

    public BulkCases(Connection connection) throws SQLException {
        ids = new Ids(connection);
        cases = connection.prepareStatement(insertInto("case_file", CASE_COLUMNS));
        revisions = connection.prepareStatement("""
                insert into case_revision (id, case_file_id, number, document, content_hash, author, written_at, link)
                values (?, ?, ?, ?, ?, ?, ?, ?)""");
        members = connection.prepareStatement(
                "insert into case_member (id, case_file_id, login, access_right) values (?, ?, ?, ?)");
        terms = connection.prepareStatement("insert into case_term (case_file_id, term) values (?, ?)");
        termLists = connection.prepareStatement("insert into case_term_list (case_file_id, terms) values (?, ?)");
        events = connection.prepareStatement("""
                insert into audit_event (id, happened_at, login, act, case_id, detail, address)
                values (?, ?, ?, ?, ?, ?, ?)""");
    }

    /** Whether somebody with this login may sign in. */
    public static boolean isUser(Connection connection, String login) throws SQLException {
        try (var known =
                connection.prepareStatement("select 1 from app_user where login = ? and deactivated_at is null")) {
            known.setString(1, login);
            try (var row = known.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Opens a case.
     *
     * @param documents its revisions, the oldest first; one at least
     * @param projection of the last of them
     * @param owner who opens and decides it
     * @param writtenAt when each was written, UTC in microseconds
     * @param others who else belongs to it
     * @return the case's id
     */
    public String open(
            List<String> documents, Projection projection, String owner, LocalDateTime writtenAt, List<Member> others)
            throws SQLException {
        var caseId = UUID.randomUUID().toString();
        var id = ids.next("case_seq");
        var head = Link.origin(caseId);
        for (var number = 1; number <= documents.size(); number++) {
            var document = documents.get(number - 1);
            var hash = Link.sha256(document);
            head = Link.after(head, owner, writtenAt, hash);
            add(revisions, ids.next("revision_seq"), id, number, document, hash, owner, writtenAt, head);
        }
        add(projection, id, caseId, documents.size(), head, owner, writtenAt);
        add(members, ids.next("member_seq"), id, owner, Right.DECIDE.name());
        for (var member : others) {
            add(
                    members,
                    ids.next("member_seq"),
                    id,
                    member.login(),
                    member.right().name());
        }
        var found = Terms.of(projection.searched());
        found.forEach(term -> waitingTerms.add(new Term(term, id)));
        add(termLists, id, TermListEntity.joined(found));
        tell(new AuditEvent(owner, Act.CASE_OPENED, caseId, "", ""), writtenAt);
        if (++waiting % BATCH == 0) {
            flush();
        }
        return caseId;
    }

    /** Adds an event to the audit; it is sealed when the portal runs. */
    public void tell(AuditEvent event, LocalDateTime at) throws SQLException {
        add(
                events,
                ids.next("audit_seq"),
                at,
                event.login(),
                event.act().name(),
                event.caseId(),
                event.detail(),
                event.address());
    }

    private void add(
            Projection projection,
            long id,
            String caseId,
            int newest,
            String head,
            String owner,
            LocalDateTime writtenAt)
            throws SQLException {
        var values = new ArrayList<Object>();
        values.addAll(List.of(id, caseId, newest, head, 1));
        values.addAll(List.of(owner, writtenAt, writtenAt, owner));
        values.addAll(ProjectionColumns.names(projection));
        values.addAll(ProjectionColumns.findings(projection));
        add(cases, values.toArray());
    }

    private static String insertInto(String table, List<String> columns) {
        return "insert into " + table + columns.stream().collect(Collectors.joining(", ", " (", ") values ("))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", "", ")"));
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    /** In the order of the index, which is faster by far. */
    private void flush() throws SQLException {
        cases.executeBatch();
        revisions.executeBatch();
        members.executeBatch();
        events.executeBatch();
        waitingTerms.sort(Comparator.comparing(Term::term).thenComparing(Term::caseFileId));
        for (var term : waitingTerms) {
            add(terms, term.caseFileId(), term.term());
        }
        terms.executeBatch();
        termLists.executeBatch();
        waitingTerms.clear();
    }

    /** Writes what still waits. */
    @Override
    public void close() throws SQLException {
        try (cases;
                revisions;
                members;
                terms;
                termLists;
                events;
                ids) {
            flush();
        }
    }
}
