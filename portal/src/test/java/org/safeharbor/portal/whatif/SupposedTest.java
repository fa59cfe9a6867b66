package org.safeharbor.portal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.FactPlace;

class SupposedTest {

    private final CaseDraft draft = licensed(Standing.assumed(Value.NO));
    private final Dispute dispute = draft.file().disputes().get(0);
    private final String key = "content.licensed@" + dispute.content().id();

    private static CaseDraft licensed(Standing standing) {
        var documents = new CaseDocuments();
        var draft = documents.draft(documents.titled("Supposed"));
        var content = draft.file().content().get(0).id();
        draft.put(FactPlace.of(SubjectKind.CONTENT, content), ConductFact.LICENSED, standing);
        return draft;
    }

    private static Value licensed(Dispute dispute) {
        return dispute.subjects(SubjectKind.CONTENT).get(0).facts().value(ConductFact.LICENSED);
    }

    @Test
    void an_answer_counts_in_the_supposed_dispute_and_leaves_the_case_alone() {
        var supposed = Supposed.parse(key + ":yes", dispute);

        assertThat(licensed(supposed.in(dispute))).isEqualTo(Value.YES);
        assertThat(licensed(dispute)).isEqualTo(Value.NO);
    }

    @Test
    void the_answer_of_the_case_takes_a_supposition_back() {
        var supposed = Supposed.parse(key + ":yes", dispute);

        supposed.put(key, "no", dispute);

        assertThat(supposed.answers()).isEmpty();
    }

    @Test
    void a_fact_can_be_supposed_not_to_be_known() {
        assertThat(licensed(Supposed.parse(key + ":", dispute).in(dispute))).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void what_stands_in_the_address_is_read_back() {
        var supposed = Supposed.parse(key + ":yes;case.filedOn@:2021-09", dispute);

        assertThat(Supposed.parse(supposed.text(), dispute).answers())
                .isEqualTo(supposed.answers())
                .hasSize(2);
    }

    @Test
    void an_address_that_fits_no_question_supposes_nothing() {
        assertThat(Supposed.parse("x;content.licensed@nobody:yes;" + key + ":perhaps;:::", dispute)
                        .answers())
                .isEmpty();
    }

    @Test
    void what_is_kept_changes_the_finding_where_the_court_made_one() {
        var found = licensed(Standing.found(Value.NO).noted("why"));
        var place = FactPlace.of(SubjectKind.CONTENT, dispute.content().id());

        Supposed.parse(key + ":yes", dispute)
                .keep(found, found.file().disputes().get(0));

        assertThat(found.sheet(place).standing(ConductFact.LICENSED))
                .isEqualTo(Standing.found(Value.YES).noted("why"));
    }

    @Test
    void what_is_kept_is_assumed_where_nobody_found_on_it() {
        var place = FactPlace.of(SubjectKind.CONTENT, dispute.content().id());

        Supposed.parse(key + ":yes", dispute).keep(draft, dispute);

        assertThat(draft.sheet(place).standing(ConductFact.LICENSED)).isEqualTo(Standing.assumed(Value.YES));
    }

    @Test
    void what_both_sides_agree_on_cannot_be_kept_as_not_known_before_they_take_it_back() {
        var agreed = licensed(
                Standing.said(Position.states(Side.RIGHT_HOLDER, Value.NO), Position.states(Side.PROVIDER, Value.NO)));
        var of = agreed.file().disputes().get(0);

        assertThat(Supposed.parse(key + ":", of).settledBetweenTheSides(agreed, of))
                .singleElement()
                .satisfies(question -> assertThat(question.fact()).isEqualTo(ConductFact.LICENSED));
        assertThat(Supposed.parse(key + ":yes", of).settledBetweenTheSides(agreed, of))
                .isEmpty();
        assertThat(Supposed.parse(key + ":", dispute).settledBetweenTheSides(draft, dispute))
                .isEmpty();
    }
}
