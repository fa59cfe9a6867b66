package org.safeharbor.persistence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The cases whose projection was found by other law than that of this program, over plain JDBC and a few at a time. What
 * people changed stays as it is: no revision is written, and a case keeps when and by whom it was changed.
 */
public final class OutdatedProjections {

    private static final String SOME = """
            select c.id, c.newest_revision, r.document
            from case_file c join case_revision r on r.case_file_id = c.id and r.number = c.newest_revision
            where c.projected_with <> ? and c.deleted_at is null order by c.id fetch first 100 rows only""";

    private static final String RENEW = "update case_file set " + String.join(" = ?, ", ProjectionColumns.FINDINGS)
            + " = ? where id = ? and newest_revision = ?";

    private OutdatedProjections() {}

    /**
     * Makes some of them anew.
     *
     * @param law identity of the law of this program
     * @param projector makes the projection of a document by it
     * @return how many; none where all are up to date
     */
    public static int renew(Connection connection, String law, Function<String, Projection> projector)
            throws SQLException {
        var outdated = some(connection, law);
        try (var update = connection.prepareStatement(RENEW)) {
            for (var one : outdated) {
                one.renew(projector.apply(one.document).by(law), update);
            }
            update.executeBatch();
        }
        return outdated.size();
    }

    private static List<Outdated> some(Connection connection, String law) throws SQLException {
        try (var some = connection.prepareStatement(SOME)) {
            some.setString(1, law);
            try (var row = some.executeQuery()) {
                var outdated = new ArrayList<Outdated>();
                while (row.next()) {
                    outdated.add(new Outdated(row.getLong(1), row.getInt(2), row.getString(3)));
                }
                return outdated;
            }
        }
    }

    private record Outdated(long id, int newest, String document) {

        /** Unless somebody wrote a newer revision meanwhile, which brought its own. */
        void renew(Projection projection, PreparedStatement update) throws SQLException {
            var values = new ArrayList<>(ProjectionColumns.findings(projection));
            values.add(id);
            values.add(newest);
            for (var i = 0; i < values.size(); i++) {
                update.setObject(i + 1, values.get(i));
            }
            update.addBatch();
        }
    }
}
