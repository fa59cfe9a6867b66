package org.safeharbor.core.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeharbor.core.reasoning.Conditions.is;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.TemporalKey;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.precedent.Precedent.Level;
import org.safeharbor.core.precedent.Precedent.Status;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.FactIs;

/** Which decided cases constrain, and which cannot stand together. */
class CaseLawTest {

    private static final String QUESTION = "q";
    private static final Provision PLACE = new Instrument(
                    "test",
                    Instrument.Rank.STATUTE,
                    InForce.since("2010-01-01"),
                    TemporalKey.CONTINUING_FACTS,
                    Verification.VERIFIED)
            .article(1);
    private static final Factor HIT = factor(KnowledgeFact.HOT_WORK, true);
    private static final Factor PUSHED = factor(KnowledgeFact.PUSHED, true);
    private static final Factor MASSES = factor(KnowledgeFact.MASS_UPLOADS, false);
    private static final List<Factor> FACTORS = List.of(HIT, PUSHED, MASSES);

    @Test
    void two_cases_that_force_both_ways_for_the_same_factors_are_named() {
        Precedent held = stands("A1", holding(true, "storage", List.of(HIT), List.of(MASSES)));
        Precedent refused = stands("B2", holding(false, "storage", List.of(MASSES), List.of(HIT)));

        assertThatThrownBy(() -> new CaseLaw(FACTORS, List.of(held, refused)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A1")
                .hasMessageContaining("B2")
                .hasMessageContaining(QUESTION)
                .hasMessageContaining("content.hotWork")
                .hasMessageContaining("content.massUploads");
    }

    @Test
    void two_cases_stand_together_where_a_new_factor_told_them_apart() {
        Precedent held = stands("A1", holding(true, "storage", List.of(HIT, PUSHED), List.of(MASSES)));
        Precedent refused = stands("B2", holding(false, "storage", List.of(MASSES), List.of(HIT)));

        assertThatCode(() -> new CaseLaw(FACTORS, List.of(held, refused))).doesNotThrowAnyException();
    }

    @Test
    void two_cases_stand_together_where_they_were_about_other_services() {
        Precedent held = stands("A1", holding(true, "storage", List.of(HIT), List.of(MASSES)));
        Precedent refused = stands("B2", holding(false, "cloud", List.of(MASSES), List.of(HIT)));

        assertThatCode(() -> new CaseLaw(FACTORS, List.of(held, refused))).doesNotThrowAnyException();
    }

    @Test
    void a_reversed_case_forces_nothing() {
        Precedent held = stands("A1", holding(true, "storage", List.of(HIT), List.of(MASSES)));
        Precedent reversed = precedent(
                Level.EFFECTIVE,
                Status.REVERSED,
                Verification.VERIFIED,
                holding(false, "storage", List.of(MASSES), List.of(HIT)));

        assertThatCode(() -> new CaseLaw(FACTORS, List.of(held, reversed))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDING, STANDS, VERIFIED, 1",
        "REFERENCE, STANDS, PARTLY_VERIFIED, 1",
        "EFFECTIVE, STANDS, PARTLY_VERIFIED, 1",
        "GUIDING, REVERSED, VERIFIED, 0",
        "GUIDING, QUOTED, VERIFIED, 0",
        "GUIDING, STANDS, UNVERIFIED, 0",
        "NOT_FINAL, STANDS, VERIFIED, 0",
        "FOREIGN, STANDS, VERIFIED, 0"
    })
    void reversed_unverified_and_quoted_cases_and_those_that_are_not_final_or_foreign_never_constrain(
            Level level, Status status, Verification verification, int steps) {
        Precedent precedent = precedent(level, status, verification, holding(true, "storage", List.of(HIT), List.of()));
        CaseLaw law = new CaseLaw(FACTORS, List.of(precedent));

        assertThat(law.steps(QUESTION, Map.of(), Side.RIGHT_HOLDER, Side.PROVIDER))
                .hasSize(steps);
        assertThat(law.steps("another", Map.of(), Side.RIGHT_HOLDER, Side.PROVIDER))
                .isEmpty();
    }

    @Test
    void a_holding_for_which_nothing_spoke_or_a_factor_on_the_wrong_side_is_refused() {
        assertThatThrownBy(() -> holding(true, "storage", List.of(), List.of())).hasMessageContaining("Nothing spoke");
        assertThatThrownBy(() -> holding(true, "storage", List.of(MASSES), List.of()))
                .hasMessageContaining("wrong side");
        assertThatThrownBy(() -> holding(true, "storage", List.of(HIT), List.of(PUSHED)))
                .hasMessageContaining("wrong side");
    }

    @ParameterizedTest
    @CsvSource({
        "(2015)浙知终字第186, true",
        "（2015）浙知终字第186号, true",
        "（2015）浙金知民初字第148号；（2015）浙知终字第 186 号, true",
        "(2015)浙知终字第1864号, false",
        "(2016)浙知终字第186号, false",
        "'', false"
    })
    void a_case_is_known_again_by_its_docket_however_it_is_written(String docket, boolean same) {
        CaseFile file = CaseFile.under(Jurisdiction.PRC).docket(docket).build();

        assertThat(AnotherCase.isThis(file, List.of("(2015)浙知终字第186"))).isEqualTo(same);
    }

    private static Factor factor(Fact fact, boolean speaksFor) {
        FactIs is = (FactIs) is(fact);
        return new Factor(QUESTION, is, is, speaksFor, speaksFor ? Side.RIGHT_HOLDER : Side.PROVIDER, "");
    }

    private static Holding holding(boolean result, String service, List<Factor> speakingFor, List<Factor> against) {
        FactIs context = (FactIs) is(ProviderFact.SERVICE, service);
        return new Holding(QUESTION, result, List.of(context), speakingFor, against, List.of(PLACE), List.of());
    }

    private static Precedent stands(String id, Holding holding) {
        return new Precedent(
                id, Level.EFFECTIVE, Status.STANDS, Verification.VERIFIED, "2015", List.of(), "", List.of(holding));
    }

    private static Precedent precedent(Level level, Status status, Verification verification, Holding holding) {
        return new Precedent("C3", level, status, verification, "2015", List.of(), "", List.of(holding));
    }
}
