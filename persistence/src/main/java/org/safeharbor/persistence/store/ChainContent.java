package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.safeharbor.persistence.audit.Sha256;
import org.safeharbor.persistence.store.BrokenLink.Reason;

/** Reads the links of one case after the other, and looks whether the content behind each is still what was linked. */
final class ChainContent implements AutoCloseable {

    private static final String REVISIONS = """
            select r.number, r.author, r.written_at, r.document, r.content_hash, r.link, e.revision_id
            from case_revision r left join revision_erasure e on e.revision_id = r.id
            where r.case_file_id = ? order by r.number""";

    private static final String ASSESSMENTS = """
            select number, revision_number, as_of, rule_book, engine, author, assessed_at, document, content_hash, link, erased_by
            from case_assessment where case_file_id = ? order by number""";

    private static final String ATTACHMENTS = """
            select number, evidence_id, file_name, media_type, byte_count, sha256, content_id, author, added_at, content_hash,
                   link, erased_by
            from case_attachment where case_file_id = ? order by number""";

    private static final String PART = "select content from attachment_part where content_id = ? and number = ?";

    private final PreparedStatement revisions;
    private final PreparedStatement assessments;
    private final PreparedStatement attachments;
    private final PreparedStatement part;

    ChainContent(Connection connection) throws SQLException {
        revisions = connection.prepareStatement(REVISIONS);
        assessments = connection.prepareStatement(ASSESSMENTS);
        attachments = connection.prepareStatement(ATTACHMENTS);
        part = connection.prepareStatement(PART);
    }

    void passRevisions(long caseFileId, boolean deleted, ChainWalk walk) throws SQLException {
        revisions.setLong(1, caseFileId);
        try (var row = revisions.executeQuery()) {
            while (row.next()) {
                var erased = deleted || row.getObject("revision_id") != null;
                walk.pass(
                        row.getInt("number"),
                        wrong(row, erased),
                        row.getString("author"),
                        row.getObject("written_at", LocalDateTime.class),
                        row.getString("content_hash"),
                        row.getString("link"));
            }
        }
    }

    void passAssessments(long caseFileId, ChainWalk walk) throws SQLException {
        assessments.setLong(1, caseFileId);
        try (var row = assessments.executeQuery()) {
            while (row.next()) {
                walk.pass(
                        row.getInt("number"),
                        wrong(row, row.getString("erased_by") != null),
                        row.getString("author"),
                        row.getObject("assessed_at", LocalDateTime.class),
                        Link.ofAssessment(
                                row.getInt("revision_number"),
                                row.getObject("as_of", LocalDate.class),
                                row.getString("rule_book"),
                                row.getString("engine"),
                                row.getString("content_hash")),
                        row.getString("link"));
            }
        }
    }

    private static Reason wrong(ResultSet row, boolean erased) throws SQLException {
        var document = row.getString("document");
        if (document == null) {
            return erased ? null : Reason.CONTENT_MISSING;
        }
        return Link.sha256(document).equals(row.getString("content_hash")) ? null : Reason.CONTENT_CHANGED;
    }

    void passAttachments(long caseFileId, ChainWalk walk) throws SQLException {
        attachments.setLong(1, caseFileId);
        try (var row = attachments.executeQuery()) {
            while (row.next()) {
                walk.pass(
                        row.getInt("number"),
                        row.getString("erased_by") == null ? wrong(row) : null,
                        row.getString("author"),
                        row.getObject("added_at", LocalDateTime.class),
                        row.getString("content_hash"),
                        row.getString("link"));
            }
        }
    }

    private Reason wrong(ResultSet row) throws SQLException {
        var sealed = Link.hashed(
                row.getString("evidence_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("byte_count"),
                row.getString("sha256"));
        if (!sealed.equals(row.getString("content_hash"))) {
            return Reason.CONTENT_CHANGED;
        }
        var digest = Sha256.digest();
        var contentId = row.getString("content_id");
        var number = 0;
        for (var bytes = part(contentId, number); bytes != null; bytes = part(contentId, ++number)) {
            digest.update(bytes);
        }
        if (number == 0) {
            return Reason.CONTENT_MISSING;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(row.getString("sha256"))
                ? null
                : Reason.CONTENT_CHANGED;
    }

    /** Null behind the last. */
    private byte[] part(String contentId, int number) throws SQLException {
        part.setString(1, contentId);
        part.setInt(2, number);
        try (var row = part.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    @Override
    public void close() throws SQLException {
        revisions.close();
        assessments.close();
        attachments.close();
        part.close();
    }
}
