package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.precedent.Analogy;
import org.safeharbor.core.precedent.Holding;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;

/** The decided cases as precedents and as case files tell the same story, and no case speaks on itself. */
class PrecedentsTest {

    static Stream<String> files() {
        return DossierTest.cases().map(DossierTest.Decided::file).distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_a_holding_rests_on_was_found_in_the_case_file(String file) {
        List<Dispute> disputes = DecidedCase.named(file).file().disputes();

        for (Precedent precedent : itself(file)) {
            for (Holding holding : precedent.holdings()) {
                Stream.concat(
                                holding.context().stream(),
                                Stream.concat(holding.speakingFor().stream(), holding.against().stream())
                                        .map(factor -> factor.is()))
                        .forEach(is -> assertThat(disputes.stream().anyMatch(dispute -> isFound(dispute, is)))
                                .as(precedent.id() + " " + holding.question() + " " + is)
                                .isTrue());
            }
        }
    }

    /** Whether the court found it; of a notice or measure that the file does not have nothing can be told. */
    private static boolean isFound(Dispute dispute, FactIs is) {
        List<Subject> subjects = dispute.subjects(is.fact().subject());
        return subjects.isEmpty()
                || subjects.stream().anyMatch(subject -> is.values()
                        .contains(subject.facts().standing(is.fact()).found()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_case_is_left_out_of_its_own_assessment_in_every_instance(String file) {
        DecidedCase decided = DecidedCase.named(file);
        List<String> own = itself(file).stream().map(Precedent::id).toList();

        assertThat(itself(file)).allMatch(precedent -> AnotherCase.isThis(decided.file(), precedent.dockets()));
        for (int i = 0; i < decided.file().disputes().size(); i++) {
            Proof proof = decided.proof(i);
            assertThat(Analogy.of(proof))
                    .noneMatch(analogy -> own.contains(analogy.precedent().id()));
            proof.book().questions().forEach(question -> assertThat(proof.of(question))
                    .extracting(Node::decision)
                    .isNotIn(own.stream()
                            .map(id -> new Decision(Decision.Layer.PRECEDENT, id))
                            .toList()));
        }
    }

    /** The precedents that are the case of a file. */
    private static List<Precedent> itself(String file) {
        return SafeHarbor.under(Jurisdiction.PRC).precedents().stream()
                .filter(precedent -> precedent.id().startsWith(file.substring(0, 3)))
                .toList();
    }
}
