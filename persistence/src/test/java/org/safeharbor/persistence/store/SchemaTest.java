package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void no_column_is_binary_for_nobody_could_read_it_with_other_tools() throws SQLException {
        var binary = new ArrayList<String>();
        try (var database = Database.inMemory();
                var connection = database.dataSource().getConnection();
                var columns = connection.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            while (columns.next()) {
                var type = columns.getString("TYPE_NAME");
                if (type.contains("BINARY") || type.contains("BLOB")) {
                    binary.add(columns.getString("TABLE_NAME") + '.' + columns.getString("COLUMN_NAME"));
                }
            }
        }
        assertThat(binary).isEmpty();
    }
}
