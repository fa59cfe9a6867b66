package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchemaTest extends StoreTest {

    @Test
    void no_column_but_the_bytes_of_attachments_is_binary_for_nobody_could_read_it_with_other_tools()
            throws SQLException {
        var seen = 0;
        var binary = new ArrayList<String>();
        try (var connection = database.dataSource().getConnection();
                var columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                var schema = columns.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                var type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                seen += schema.equals("public") ? 1 : 0;
                if (schema.equals("public") && type.matches(".*(binary|blob|bytea).*")) {
                    binary.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT)
                            + '.'
                            + columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
        assertThat(binary).containsExactly("attachment_part.content");
    }

    @Test
    void a_database_that_a_newer_version_wrote_is_refused_and_left_as_it_is() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" select \"installed_rank\" + 1, '999', 'later',"
                    + " \"type\", 'V999__later.sql', \"checksum\", \"installed_by\", \"installed_on\", 0, true from"
                    + " \"flyway_schema_history\" where \"installed_rank\" ="
                    + " (select max(\"installed_rank\") from \"flyway_schema_history\")");

            assertThatThrownBy(() -> Schema.bringUpToDate(database.dataSource()))
                    .isInstanceOf(NewerDatabase.class)
                    .hasMessageContainingAll(
                            "schema 999", "this version knows " + Schema.newest(database.dataSource()));
            assertThat(Schema.version(connection)).isEqualTo("999");
        }
    }
}
