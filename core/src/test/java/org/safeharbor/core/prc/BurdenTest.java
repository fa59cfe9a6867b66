package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

/** What becomes of open facts if the record closed today. */
class BurdenTest {

    @Test
    void open_knowledge_fails_the_harbor_of_the_regulation_and_the_liability_alike() {
        Proof proof = aHostedWork().withKnowledgeOpen().proof();

        assertThat(proof.outcome(Harbor.SPECIAL_CONDITIONS)).isEqualTo(Outcome.OPEN);
        assertThat(proof.outcome(Liability.AIDING_WITH_THE_USER)).isEqualTo(Outcome.OPEN);
        assertThat(proof.of(Harbor.SPECIAL_CONDITIONS).outcomeIfClosedToday()).isEqualTo(Outcome.FAILS);
        assertThat(proof.of(Liability.AIDING_WITH_THE_USER).outcomeIfClosedToday())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void the_moment_of_what_did_not_happen_is_asked_of_nobody_who_can_tell_something_else() {
        Situation kept = onAMarketplace(aDeletedWork().declaration("d1"))
                .declaration("d1", DeclarationFact.FORWARDED, false)
                .without(DeclarationFact.FORWARDED_AT, DeclarationFact.DELAY_BEYOND_CONTROL);

        assertThat(askedOf(kept.copy().without(DeclarationFact.HOLDER_ACTED)))
                .contains(DeclarationFact.HOLDER_ACTED)
                .doesNotContain(DeclarationFact.FORWARDED_AT);
        assertThat(askedOf(kept.copy().without(DeclarationFact.HOLDER_ACTED).without(DeclarationFact.FORWARDED)))
                .contains(DeclarationFact.FORWARDED_AT);
    }

    private static Stream<Fact> askedOf(Situation situation) {
        return Missing.of(situation.proof().of(Restoration.SOME_RESTORED_TOO_LATE)).facts().stream()
                .map(Missing.MissingFact::fact);
    }

    @Test
    void an_unproven_licence_does_not_help_the_accused() {
        Proof proof = aPushedHit().without(ConductFact.LICENSED).proof();

        assertThat(proof.outcome(Liability.AIDING_WITH_THE_USER)).isEqualTo(Outcome.OPEN);
        assertThat(proof.of(Liability.AIDING_WITH_THE_USER).outcomeIfClosedToday())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void measures_that_nobody_proved_were_not_taken_and_notices_that_nobody_proved_did_not_come() {
        Proof unknownMeasures =
                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES).proof();
        Proof unknownNotices =
                aHostedWork().without(ConductFact.NO_FURTHER_NOTICES).proof();

        assertThat(unknownMeasures.of(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART).outcomeIfClosedToday())
                .isEqualTo(Outcome.HOLDS);
        assertThat(unknownNotices.of(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART).outcomeIfClosedToday())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void title_is_presumed_of_the_one_named_on_the_work_and_of_nobody_else() {
        Proof named = aPushedHit().without(WorkFact.ENTITLED).proof();
        Proof unnamed = aPushedHit()
                .without(WorkFact.ENTITLED)
                .with(WorkFact.NAMED_ON_WORK, false)
                .proof();

        assertThat(named.outcome(UserInfringement.INFRINGEMENT)).isEqualTo(Outcome.OPEN);
        assertThat(named.of(UserInfringement.INFRINGEMENT).outcomeIfClosedToday())
                .isEqualTo(Outcome.HOLDS);
        assertThat(unnamed.of(UserInfringement.INFRINGEMENT).outcomeIfClosedToday())
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void preliminary_evidence_of_own_provision_turns_the_burden_against_the_provider() {
        Proof proof = aHostedWork()
                .without(ConductFact.PROVIDED_BY)
                .with(ConductFact.PRIMA_FACIE_PROVISION, true)
                .proof();

        assertThat(proof.of(ServiceRole.CONTENT_PROVIDER).outcomeIfClosedToday())
                .isEqualTo(Outcome.HOLDS);
        assertThat(proof.of(Liability.DIRECT).outcomeIfClosedToday()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void nobody_bears_a_burden_on_what_is_left_to_the_court() {
        Proof proof = aHostedWork().with(KnowledgeFact.HOT_WORK, true).proof();

        assertThat(proof.of(Knowledge.SHOULD_HAVE_KNOWN).outcomeIfClosedToday()).isEqualTo(Outcome.OPEN);
        assertThat(Missing.of(proof.of(Knowledge.SHOULD_HAVE_KNOWN)).facts()).isEmpty();
        assertThat(Missing.of(proof.of(Knowledge.SHOULD_HAVE_KNOWN)).questions())
                .hasSize(1);
    }

    @Test
    void what_is_missing_is_named_with_who_has_to_prove_it() {
        Proof proof = aPushedHit().without(ConductFact.LICENSED).proof();

        assertThat(Missing.of(proof.of(Liability.AIDING_WITH_THE_USER)).facts())
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.fact()).isEqualTo(ConductFact.LICENSED);
                    assertThat(missing.bearer()).isEqualTo(Side.PROVIDER);
                });
    }

    @Test
    void what_a_claim_needs_beyond_liability_is_missing_once_it_is_raised() {
        Situation insulted =
                aNotifiedWork().with(WorkFact.RIGHT, "reputation").without(ConductFact.SERIOUS_MENTAL_HARM);

        assertThat(missing(insulted.copy().with(ReliefFact.MENTAL_HARM_SOUGHT, true)))
                .contains(ConductFact.SERIOUS_MENTAL_HARM);
        assertThat(missing(insulted.copy().with(ReliefFact.MENTAL_HARM_SOUGHT, false)))
                .doesNotContain(ConductFact.SERIOUS_MENTAL_HARM);
        assertThat(missing(insulted.copy().without(ReliefFact.MENTAL_HARM_SOUGHT)))
                .doesNotContain(ConductFact.SERIOUS_MENTAL_HARM);
    }

    @Test
    void nobody_is_asked_whether_an_order_was_wrong() {
        Situation insulted = aNotifiedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.ONGOING_DANGER, true)
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(CaseFact.FILED_ON, "2023-06-01")
                .with(ReliefFact.ORDERED_BEFORE_SUIT_AT, "2023-05-15")
                .without(ReliefFact.IRREPARABLE_HARM, ReliefFact.ORDER_WAS_WRONG, ReliefFact.ORDER_CAUSED_LOSS);

        assertThat(missing(insulted))
                .contains(ReliefFact.IRREPARABLE_HARM)
                .doesNotContain(ReliefFact.ORDER_WAS_WRONG, ReliefFact.ORDER_CAUSED_LOSS);
    }

    private static Stream<Fact> missing(Situation situation) {
        return Missing.of(situation.proof()).facts().stream().map(Missing.MissingFact::fact);
    }

    @Test
    void a_result_is_discretionary_exactly_when_it_rests_on_a_policy() {
        assertThat(aPushedHit()
                        .proof()
                        .of(Liability.AIDING_WITH_THE_USER)
                        .answer()
                        .isDiscretionary())
                .isTrue();
        assertThat(aDeletedWork().proof().of(Harbor.NOTICE_RULE).answer().isDiscretionary())
                .isTrue();
        assertThat(aNotifiedWork().proof().of(Harbor.NOTICE_RULE).answer().isDiscretionary())
                .isFalse();
        assertThat(aHostedWork()
                        .with(KnowledgeFact.ADMISSION, true)
                        .proof()
                        .of(Liability.AIDING_WITH_THE_USER)
                        .answer()
                        .isDiscretionary())
                .isFalse();
    }

    @Test
    void the_court_goes_before_every_layer_and_its_finding_is_not_the_programs_discretion() {
        Proof proof = aPushedHit()
                .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                .with(KnowledgeFact.HARD_TO_DISCOVER, true)
                .found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", true)
                .proof();

        assertThat(proof.outcome(Liability.AIDING_WITH_THE_USER)).isEqualTo(Outcome.HOLDS);
        assertThat(proof.of(Liability.AIDING_WITH_THE_USER).answer().isDiscretionary())
                .isFalse();
        assertThat(proof.of(Knowledge.SHOULD_HAVE_KNOWN).decision().layer()).isEqualTo(Decision.Layer.COURT);
    }

    @Test
    void a_finding_on_one_measure_leaves_the_others_alone() {
        Situation two = aDeletedWork().measure("m2").found(TimelyMeasures.TIMELY_AFTER_NOTICE.id(), "n1/m1", false);

        assertThat(two.proof()
                        .find(TimelyMeasures.TIMELY_AFTER_NOTICE.id(), "n1/m1")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.FAILS);
        assertThat(two.proof().outcome(Harbor.NOTICE_RULE)).isEqualTo(Outcome.HOLDS);
    }
}
