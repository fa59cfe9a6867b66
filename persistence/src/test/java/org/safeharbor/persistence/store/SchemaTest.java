package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

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
}
