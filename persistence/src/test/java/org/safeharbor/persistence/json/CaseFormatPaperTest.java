package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Words;

/** Holds what is on paper against what the program does: the schema, the tables of facts and the examples. */
class CaseFormatPaperTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SCHEMA = DOCS.resolve("case.v1.schema.json");
    private static final Path PAPER = DOCS.resolve("case-format.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(\\{\n  \"format\".*?)```", Pattern.DOTALL);

    private static void matches(Path file, String text) throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(file, text);
        }
        then(Files.readString(file).equals(text))
                .as(
                        "%s says what the vocabularies say; if not, run: mvn -pl core,persistence test -Dregenerate=true",
                        file)
                .isTrue();
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CaseSchema.text());
    }

    private static boolean isValid(String text) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(text);
        return schema().validate(tree).isEmpty();
    }

    @Test
    void the_schema_on_paper_is_the_one_that_the_vocabularies_make() throws IOException {
        matches(SCHEMA, CaseSchema.text());
    }

    @Test
    void every_fact_has_a_meaning_and_no_other_has() {
        then(FactTables.withoutMeaning()).isEmpty();
        then(FactTables.withoutFact()).isEmpty();
    }

    @Test
    void the_tables_of_facts_are_those_of_the_vocabularies() throws IOException {
        String paper = Files.readString(PAPER);
        for (SubjectKind subject : SubjectKind.values()) {
            String begin = "<!-- facts: " + subject.id() + " -->\n";
            then(paper).contains(begin);
            int from = paper.indexOf(begin) + begin.length();
            paper = paper.substring(0, from)
                    + FactTables.of(subject)
                    + paper.substring(paper.indexOf("<!-- end -->", from));
        }

        matches(PAPER, paper);
    }

    @Test
    void the_examples_on_paper_are_case_files_as_they_are_written_and_fit_the_schema() throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(PAPER));
        int count = 0;
        for (; examples.find(); count++) {
            String example = examples.group(1);
            CaseReading reading = CaseFileJson.read(example);

            then(reading).isInstanceOf(CaseReading.Accepted.class);
            then(((CaseReading.Accepted) reading).warnings()).isEmpty();
            then(CaseFileJson.write(((CaseReading.Accepted) reading).file())).isEqualTo(example);
            then(isValid(example)).isTrue();
        }

        then(count).isEqualTo(2);
    }

    @Test
    void each_example_file_is_well_written_and_comes_out_as_the_page_says() throws IOException {
        StringBuilder rows = new StringBuilder("| file | dispute | result |\n|---|---|---|\n");
        try (Stream<Path> files = Files.list(DOCS.resolve("examples"))) {
            for (Path file : files.sorted().toList()) {
                CaseReading reading = CaseFileJson.read(Files.readString(file));
                then(reading).as("%s", file).isInstanceOf(CaseReading.Accepted.class);
                CaseReading.Accepted accepted = (CaseReading.Accepted) reading;
                then(accepted.warnings()).as("%s", file).isEmpty();
                matches(file, CaseFileJson.write(accepted.file()));
                then(isValid(Files.readString(file))).as("%s", file).isTrue();
                rows.append(row(file.getFileName().toString(), accepted.file()));
            }
        }
        String paper = Files.readString(PAPER);
        String begin = "<!-- examples -->\n";
        int from = paper.indexOf(begin) + begin.length();

        matches(PAPER, paper.substring(0, from) + rows + paper.substring(paper.indexOf("<!-- end -->", from)));
    }

    private static String row(String name, CaseFile file) {
        Proof proof = SafeHarbor.under(Jurisdiction.PRC)
                .on(LocalDate.of(2026, 11, 21))
                .assess(file.disputes().get(0));
        Headline headline = Headline.of(proof, Words.in(Locale.ENGLISH));
        return "| [%s](examples/%s) | %s | %s |\n"
                .formatted(name.replace(".json", ""), name, file.title(), String.join(" ", headline.result()));
    }

    @Test
    void whatever_is_written_fits_the_schema() throws IOException {
        JsonSchema schema = schema();
        for (long seed = 0; seed < 100; seed++) {
            JsonNode tree = new ObjectMapper().readTree(CaseFileJson.write(AnyCaseFile.of(seed)));

            then(schema.validate(tree)).as("seed " + seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":\"case.v2\",\"jurisdiction\":\"prc\"}",
                "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"facts\":{\"filedOn\":\"soon\"}}",
                "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"works\":[{\"id\":\"w\",\"facts\":{\"right\":\"all\"}}]}",
                "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\",\"works\":[{\"id\":\"a/b\"}]}"
            })
    void what_is_wrong_does_not_fit_the_schema(String text) throws IOException {
        then(isValid(text)).isFalse();
    }
}
