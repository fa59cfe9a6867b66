package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.reasoning.Proof;

/** The page on {@code proof.v1} tells of every member that a reader meets. */
class ProofFormatPaperTest {

    @Test
    void the_page_names_the_members_of_a_proof_and_of_its_questions_and_clocks() throws IOException {
        String page = Files.readString(Path.of("../docs/proof-format.md"));
        Set<String> members = new HashSet<>();
        for (Proof one : List.of(
                DecidedCase.named("D03-iqiyi-bytedance").proof(),
                ProofJsonTest.ofAnExample("declaration-and-return"))) {
            JsonNode proof = new ObjectMapper().readTree(ProofJson.write(one));
            proof.fieldNames().forEachRemaining(members::add);
            for (String part : Set.of("ruleBook", "dispute", "summary", "forms", "clocks")) {
                collect(proof.get(part), members);
            }
        }
        assertThat(members).contains("place", "due").allSatisfy(member -> assertThat(page)
                .contains('`' + member + '`'));
    }

    private static void collect(JsonNode json, Set<String> members) {
        json.fieldNames().forEachRemaining(members::add);
        json.forEach(child -> collect(child, members));
    }
}
