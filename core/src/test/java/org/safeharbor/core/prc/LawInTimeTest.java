package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.analysis.ChangeOfLaw;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.PlainText;

/** The same facts under each version of the law. */
class LawInTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Situation IGNORED_NOTICE = Situation.aNotifiedWork().without(ConductFact.STILL_ONLINE);

    @Test
    void the_law_changes_on_the_days_on_which_a_cited_text_begins_or_ends() {
        assertThat(ChangeOfLaw.of(PrcRuleBook.BOOK))
                .extracting(change -> change.day().toString())
                .contains("2006-07-01", "2010-07-01", "2013-01-01", "2019-01-01", "2021-01-01")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(ChangeOfLaw.of(PrcRuleBook.BOOK))
                .filteredOn(change -> change.day().equals(LocalDate.of(2021, 1, 1)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.begins())
                            .extracting(Instrument::id)
                            .containsExactlyInAnyOrder("prc.cc", "prc.spcn21");
                    assertThat(change.ends())
                            .extracting(Instrument::id)
                            .containsExactlyInAnyOrder("prc.tll", "prc.spcp14");
                });
    }

    @Test
    void before_the_tort_liability_law_nobody_answered_for_the_enlarged_part() {
        Comparison versions =
                Comparison.ofVersions(PrcRuleBook.BOOK, IGNORED_NOTICE.dispute(), Readings.STANDARD, TODAY);

        assertThat(versions.base().outcome(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART))
                .isEqualTo(HOLDS);
        assertThat(under(versions, "2006-07-01").proof().outcome(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART))
                .isEqualTo(FAILS);
        assertThat(under(versions, "2006-07-01").differences())
                .contains(new Comparison.Difference(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, HOLDS, FAILS));
        assertThat(under(versions, "2010-07-01").proof().outcome(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART))
                .isEqualTo(HOLDS);
        assertThat(under(versions, "2021-01-01").differences()).isEmpty();
    }

    @Test
    void the_text_in_force_on_the_day_is_chosen_and_the_proof_says_why() {
        Comparison versions =
                Comparison.ofVersions(PrcRuleBook.BOOK, IGNORED_NOTICE.dispute(), Readings.STANDARD, TODAY);
        Proof old = under(versions, "2013-01-01").proof();

        assertThat(old.lawOf()).contains(LocalDate.of(2013, 1, 1));
        assertThat(old.governs(Instruments.TORT_LIABILITY_LAW_36)).isEqualTo(Truth.HOLDS);
        assertThat(old.governs(Instruments.CIVIL_CODE.article(1195))).isEqualTo(Truth.FAILS);
        assertThat(PlainText.of(old, Depth.AUDIT, Locale.ENGLISH))
                .contains("Hypothetical: assessed as if the law of 1 January 2013 governed")
                .contains("the law of 1 January 2013 was asked for");
        assertThat(versions.base().lawOf()).isEmpty();
        assertThat(PlainText.of(versions.base(), Depth.AUDIT, Locale.ENGLISH)).doesNotContain("Hypothetical");
    }

    @Test
    void on_the_day_that_the_facts_themselves_call_for_nothing_differs() {
        for (ChangeOfLaw change : ChangeOfLaw.of(PrcRuleBook.BOOK)) {
            Situation thatDay = IGNORED_NOTICE
                    .copy()
                    .with(ConductFact.FROM, change.day().toString())
                    .with(ConductFact.UNTIL, change.day().toString())
                    .with(CaseFact.FILED_ON, change.day().toString())
                    .with(CaseFact.DECIDED_ON, change.day().toString())
                    .with(CaseFact.FINAL_ON, change.day().toString());
            Comparison versions = Comparison.ofVersions(PrcRuleBook.BOOK, thatDay.dispute(), Readings.STANDARD, TODAY);

            assertThat(under(versions, change.day().toString()).differences())
                    .as(change.day().toString())
                    .isEmpty();
        }
    }

    @Test
    void what_is_still_within_reach_goes_on_until_the_suit_and_without_one_until_today() {
        Situation still = Situation.aNotifiedWork()
                .with(ConductFact.FROM, "2019-03-01")
                .without(ConductFact.UNTIL)
                .with(ConductFact.STILL_ONLINE, true);

        assertThat(civilCode(still)).isEqualTo(Truth.HOLDS);
        assertThat(civilCode(still.copy().with(CaseFact.FILED_ON, "2021-01-01")))
                .as("a suit under the Civil Code")
                .isEqualTo(Truth.HOLDS);
        assertThat(civilCode(still.copy().with(CaseFact.FILED_ON, "2020-12-31")))
                .as("a suit before it, of which nobody tells how it ended")
                .isEqualTo(Truth.OPEN);
        assertThat(civilCode(still.copy().with(CaseFact.DECIDED_ON, "2020-12-31")))
                .as("a judgment before it")
                .isEqualTo(Truth.FAILS);
        assertThat(civilCode(still.copy().with(ConductFact.STILL_ONLINE, false)))
                .as("gone, nobody tells when")
                .isEqualTo(Truth.OPEN);
        assertThat(civilCode(still.copy().with(ConductFact.STILL_ONLINE, false).with(ConductFact.UNTIL, "2019-06-01")))
                .as("gone before it")
                .isEqualTo(Truth.FAILS);
    }

    @Test
    void what_is_still_within_reach_went_on_until_the_suit_whenever_it_was_last_seen() {
        Situation seen = Situation.aNotifiedWork()
                .with(ConductFact.FROM, "2019-03-01")
                .with(ConductFact.UNTIL, "2019-06-01")
                .with(ConductFact.STILL_ONLINE, true)
                .with(CaseFact.FILED_ON, "2021-02-01");

        assertThat(civilCode(seen)).isEqualTo(Truth.HOLDS);
        assertThat(civilCode(seen.copy().without(CaseFact.FILED_ON)))
                .as("nobody tells of a suit")
                .isEqualTo(Truth.HOLDS);
        assertThat(civilCode(seen.copy().with(CaseFact.FILED_ON, "2020-02-01")))
                .as("sued before it, and gone since")
                .isEqualTo(Truth.FAILS);
        assertThat(civilCode(seen.copy().standing(CaseFact.FILED_ON, Situations.disputedDay("2020-02-01"))))
                .as("when the suit was brought is disputed")
                .isEqualTo(Truth.OPEN);
        assertThat(civilCode(seen.copy().with(ConductFact.STILL_ONLINE, false)))
                .as("gone when it was last seen")
                .isEqualTo(Truth.FAILS);
        assertThat(civilCode(seen.copy().standing(ConductFact.STILL_ONLINE, Situations.DISPUTED)))
                .as("whether it is there still is disputed")
                .isEqualTo(Truth.OPEN);
    }

    @Test
    void of_a_suit_that_is_told_of_by_its_judgment_alone_nobody_knows_when_it_was_brought() {
        Situation decided = Situation.aNotifiedWork()
                .with(ConductFact.FROM, "2019-03-01")
                .without(ConductFact.UNTIL)
                .with(ConductFact.STILL_ONLINE, true)
                .with(CaseFact.DECIDED_ON, "2021-06-01");

        assertThat(civilCode(decided)).isEqualTo(Truth.OPEN);
        assertThat(civilCode(decided.copy().with(CaseFact.FILED_ON, "2021-02-01")))
                .isEqualTo(Truth.HOLDS);
    }

    private static Truth civilCode(Situation situation) {
        return situation.proof().governs(Instruments.CIVIL_CODE.article(1195));
    }

    private static Comparison.Variant under(Comparison versions, String day) {
        return versions.variants().stream()
                .filter(variant -> variant.id().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_keeps_the_choice_of_a_text_open_is_the_date_that_is_vague_and_not_one_that_need_not_be() {
        Situation vague = Situation.aHostedWork()
                .with(WorkFact.RIGHT, "reputation")
                .with(ConductFact.FROM, "2019-03-01")
                .with(ConductFact.UNTIL, "2022-03-01")
                .with(CaseFact.FILED_ON, "2019-06-01")
                .with(CaseFact.DECIDED_ON, "2020/2022");
        Situation undated = vague.copy().without(CaseFact.DECIDED_ON, ConductFact.UNTIL);

        assertThat(missing(vague)).containsExactly(CaseFact.DECIDED_ON);
        assertThat(missing(undated)).containsExactly(ConductFact.UNTIL);
    }

    private static List<Fact> missing(Situation situation) {
        return Missing.of(situation
                        .declaration("d1")
                        .proof()
                        .find(Declarations.PROCEDURE_EXISTS.id(), "")
                        .orElseThrow())
                .facts()
                .stream()
                .map(Missing.MissingFact::fact)
                .toList();
    }
}
