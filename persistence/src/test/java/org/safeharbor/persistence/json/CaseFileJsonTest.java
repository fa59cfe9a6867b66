package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.time.Moment;

class CaseFileJsonTest {

    private static CaseReading.Accepted accepted(String text) {
        CaseReading reading = CaseFileJson.read(text);
        then(reading).isInstanceOf(CaseReading.Accepted.class);
        return (CaseReading.Accepted) reading;
    }

    private static Standing arrivedAt(String json) {
        CaseFile file = accepted(
                        "{'format':'case.v1','jurisdiction':'prc','providers':[{'id':'p'}],'evidence':[{'id':'e1','side':'user'}],"
                                        .replace('\'', '"')
                                + ("'notices':[{'id':'n','to':'p','facts':{'arrivedAt':" + json + "}}]}")
                                        .replace('\'', '"'))
                .file();
        return file.notices().get(0).facts().standing(NoticeFact.ARRIVED_AT);
    }

    private static Value when(String text) {
        return new Value.When(Moment.parse(text).orElseThrow());
    }

    @Test
    void any_case_file_is_read_back_as_it_was_written() {
        for (long seed = 0; seed < 500; seed++) {
            CaseFile file = AnyCaseFile.of(seed);

            CaseReading.Accepted read = accepted(CaseFileJson.write(file));

            then(read.file()).as("seed " + seed).isEqualTo(file);
            then(read.warnings()).extracting(Problem::key).doesNotContain("unknownMember");
            then(CaseFileJson.write(read.file())).isEqualTo(CaseFileJson.write(file));
        }
    }

    @Test
    void a_new_case_needs_a_format_and_a_jurisdiction_only() {
        CaseFile file = accepted("{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"title\":\"x\"}")
                .file();

        then(file).isEqualTo(CaseFile.under(Jurisdiction.PRC).titled("x").build());
        then(CaseFileJson.write(file))
                .isEqualTo("{\n  \"format\": \"case.v1\",\n  \"jurisdiction\": \"prc\",\n  \"title\": \"x\"\n}\n");
    }

    @Test
    void equal_case_files_are_written_alike_though_their_maps_have_another_order() {
        CaseFile file = AnyCaseFile.of(1);
        Map<String, FactSheet> forward = new LinkedHashMap<>();
        Map<String, FactSheet> backward = new LinkedHashMap<>();
        List<String> groups = List.of("g1", "g2");
        groups.forEach(id -> forward.put(id, FactSheet.EMPTY));
        List.of("g2", "g1").forEach(id -> backward.put(id, FactSheet.EMPTY));
        CaseFile.Builder one = withGroups(file, groups).received(new Notice("n", "p1", FactSheet.EMPTY, forward));
        CaseFile.Builder other = withGroups(file, groups).received(new Notice("n", "p1", FactSheet.EMPTY, backward));

        then(CaseFileJson.write(one.build())).isEqualTo(CaseFileJson.write(other.build()));
    }

    private static CaseFile.Builder withGroups(CaseFile file, List<String> ids) {
        CaseFile.Builder builder = file.edit();
        ids.forEach(id ->
                builder.content(new ContentGroup(id, "p1", "w1", "", FactSheet.EMPTY, FactSheet.EMPTY, List.of())));
        return builder;
    }

    @Test
    void a_sign_that_cannot_be_stored_is_dropped_on_writing_so_that_the_file_can_be_read_again() {
        CaseFile file = CaseFile.under(Jurisdiction.PRC)
                .titled("a\u0000\u000b\ud83d b")
                .facts(FactSheet.EMPTY.with(CaseFact.FILED_ON, Standing.NONE.noted("\u0000!")))
                .build();

        CaseFile read = accepted(CaseFileJson.write(file)).file();

        then(read.title()).isEqualTo("a\u000b b");
        then(read.facts().standing(CaseFact.FILED_ON).note()).isEqualTo("!");
    }

    @Test
    void a_stream_and_a_byte_order_mark_are_read_too() throws IOException {
        String text = "\uFEFF" + CaseFileJson.write(AnyCaseFile.of(7));

        CaseReading reading = CaseFileJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        then(reading).isInstanceOf(CaseReading.Accepted.class);
        then(((CaseReading.Accepted) reading).file()).isEqualTo(AnyCaseFile.of(7));
    }

    @Test
    void a_plain_value_is_assumed_and_null_is_not_known() {
        then(arrivedAt("'2015-10-30'")).isEqualTo(Standing.assumed(when("2015-10-30")));
        then(arrivedAt("null")).isEqualTo(Standing.NONE);
        then(arrivedAt("{}")).isEqualTo(Standing.NONE);
    }

    @Test
    void a_fact_can_be_spelled_out_with_its_standing() {
        Standing standing = arrivedAt("{'found':'2015','assumed':'2016','positions':{'provider':'denies',"
                + "'rightHolder':{'states':'2014'}},'takenAsTrue':true,'evidence':['e1'],'note':'why'}");

        then(standing)
                .isEqualTo(new Standing(
                        when("2015"),
                        when("2016"),
                        List.of(
                                Position.states(Side.RIGHT_HOLDER, when("2014")),
                                Position.of(Side.PROVIDER, Position.Stance.DENIES)),
                        true,
                        List.of("e1"),
                        "why"));
    }

    @ParameterizedTest
    @CsvSource({
        "２０１５－１０－３０, 2015-10-30",
        "\u30002015-10 , 2015-10",
        "2015-10-30T09：30, 2015-10-30T09:30",
        "2011-07／2011-09, 2011-07/2011-09"
    })
    void full_width_signs_and_spaces_in_moments_are_understood(String written, String meant) {
        then(arrivedAt("'" + written + "'")).isEqualTo(Standing.assumed(when(meant)));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "'\"１２\"', 12", "'\" 12 \"', 12"})
    void numbers_are_read_as_numbers_or_as_texts(String written, long meant) {
        then(quantity(written)).isEqualTo(new Value.Quantity(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "1.5", "1e2", "true", "\"twelve\"", "99999999999999999999", "[]"})
    void a_number_out_of_range_or_no_whole_number_is_a_problem(String written) {
        Report report = new Report();

        Value value = FactReader.value(Place.root(tree(written), report), new Kind.Quantity("days", 0, 100));

        then(value.isKnown()).isFalse();
        then(report.problems()).singleElement().satisfies(problem -> then(problem.key())
                .isEqualTo("wrongNumber"));
    }

    private static Value quantity(String written) {
        return FactReader.value(Place.root(tree(written), new Report()), new Kind.Quantity("days", 0, 100));
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(String json) {
        return new JsonText(new Report())
                .parse(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
