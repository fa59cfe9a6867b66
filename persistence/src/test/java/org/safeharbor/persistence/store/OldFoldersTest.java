package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A data folder of every version of the schema there has been opens today. When a version is added, {@code -Dregenerate=true}
 * makes the archive that it lacks.
 */
class OldFoldersTest {

    private static final Path ARCHIVES = Path.of("src", "test", "resources", "old-folders");
    private static final Caller LIN = Caller.of("lin", Role.CLERK);

    @TempDir
    private Path folder;

    private static Path archive(String version) {
        return ARCHIVES.resolve("v" + version + ".zip");
    }

    static List<String> versions() {
        return Schema.versions(WriterProcess.dataSource("jdbc:h2:mem:versions"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_folder_of_each_version_opens_and_goes_on(String version) throws SQLException, IOException {
        if (Boolean.getBoolean("regenerate") && !Files.exists(archive(version))) {
            OldFolder.make(version, Files.createDirectory(folder.resolve("made")), archive(version));
        }
        OldFolder.unpack(archive(version), folder);
        var house = OldFolder.database(folder);

        Schema.bringUpToDate(house);

        try (var connection = house.getConnection()) {
            assertThat(Chains.walk(connection, List.of()).broken()).isEmpty();
        }
        try (var database = new Database(house, () -> {})) {
            Revision newest = database.cases(cases -> cases.newest(OldFolder.CASE, LIN));
            assertThat(newest.document()).isEqualTo(OldFolder.SECOND);
            Optional<User> lin = database.users(users -> users.find("lin"));
            assertThat(lin).hasValueSatisfying(user -> assertThat(user.active()).isTrue());
            database.cases(cases -> cases.append(OldFolder.CASE, 2, "{}", Projection.titled("案"), LIN));
            int found = database.cases(cases -> cases.count(new CaseFilter("案"), LIN));
            assertThat(found).isEqualTo(1);
        }
    }

    @Test
    void the_archives_stay_small() throws IOException {
        try (var archives = Files.list(ARCHIVES)) {
            assertThat(archives).isNotEmpty().allSatisfy(archive -> assertThat(Files.size(archive))
                    .isLessThan(100 * 1024));
        }
    }
}
