package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.KnowledgeFactor;
import org.safeharbor.core.law.KnowledgeFactor.Side;
import org.safeharbor.core.law.Provision;

class KnowledgeFactorsTest {

    private static KnowledgeFactor factor(String id) {
        return KnowledgeFactors.ALL.stream()
                .filter(factor -> factor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_are_seventeen_for_and_nine_against_in_their_order() {
        List<String> wanted = Stream.concat(
                        IntStream.rangeClosed(1, 17).mapToObj(n -> "K" + n),
                        IntStream.rangeClosed(1, 9).mapToObj(n -> "N" + n))
                .toList();

        assertThat(KnowledgeFactors.ALL).extracting(KnowledgeFactor::id).containsExactlyElementsOf(wanted);
        assertThat(KnowledgeFactors.ALL.stream().filter(KnowledgeFactor::speaksFor))
                .hasSize(17);
    }

    @Test
    void each_names_its_side_and_its_source_and_the_one_that_is_neutral_names_neither() {
        assertThat(factor("K1").sides()).containsExactly(Side.OBJECTIVE);
        assertThat(factor("K1").anchors())
                .extracting(Provision::id)
                .containsExactly("prc.spcn/9//2", "prc.spcn/10", "prc.spcn/12", "prc.ncac15/6");
        assertThat(factor("K4").sides()).containsExactlyInAnyOrder(Side.values());
        assertThat(factor("N9").sides()).isEmpty();
        assertThat(factor("N9").most()).isZero();
    }

    @Test
    void a_fact_that_names_a_factor_as_its_source_names_one_that_there_is() {
        assertThat(Vocabulary.all().stream()
                        .map(Fact::source)
                        .filter(source -> source.matches("[KN]\\d+"))
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(
                        KnowledgeFactors.ALL.stream().map(KnowledgeFactor::id).toList());
    }
}
