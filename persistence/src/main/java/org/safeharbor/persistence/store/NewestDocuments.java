package org.safeharbor.persistence.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The newest document of every case, read over plain JDBC and a few at a time, as it all was at one moment. */
public final class NewestDocuments {

    /** Takes the documents one by one. */
    public interface Reader {
        void read(String caseId, int revision, String contentHash, String document) throws IOException;
    }

    private static final String SOME = """
            select c.id, c.case_id, r.number, r.content_hash, r.document
            from case_file c join case_revision r on r.case_file_id = c.id and r.number = c.newest_revision
            where c.id > ? and c.deleted_at is null order by c.id fetch first 100 rows only""";

    private NewestDocuments() {}

    public static void forEach(Connection connection, Reader reader) throws SQLException, IOException {
        Snapshot.<Void, IOException>of(connection, () -> {
            try (var some = connection.prepareStatement(SOME)) {
                var last = Long.MIN_VALUE;
                for (var more = true; more; ) {
                    more = false;
                    some.setLong(1, last);
                    try (var row = some.executeQuery()) {
                        while (row.next()) {
                            more = true;
                            last = row.getLong("id");
                            reader.read(
                                    row.getString("case_id"),
                                    row.getInt("number"),
                                    row.getString("content_hash"),
                                    row.getString("document"));
                        }
                    }
                }
            }
            return null;
        });
    }
}
