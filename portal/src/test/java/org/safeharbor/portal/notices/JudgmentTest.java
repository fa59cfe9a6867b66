package org.safeharbor.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;
import org.safeharbor.portal.notices.Judgment.Result;

class JudgmentTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 6);
    private static final LocalDate IN_2015 = LocalDate.of(2015, 10, 10);

    private static Map<Fact, Value> complete() {
        var facts = new HashMap<Fact, Value>();
        facts.put(WorkFact.RIGHT, new Value.Choice("dissemination"));
        facts.put(ProviderFact.SERVICE, new Value.Choice("storage"));
        facts.put(NoticeFact.IDENTITY, Value.YES);
        facts.put(NoticeFact.TITLE_PROOF, Value.YES);
        facts.put(NoticeFact.TRUTH_STATEMENT, Value.YES);
        facts.put(NoticeFact.EVIDENCE, new Value.Choice("adequate"));
        facts.put(NoticeFact.LOCATION, new Value.Choice("url"));
        facts.put(NoticeFact.NATURE, new Value.Choice("notice"));
        facts.put(NoticeFact.CHANNEL, new Value.Choice("published"));
        return facts;
    }

    private static Map<Fact, Value> but(Fact fact, Value value) {
        var facts = complete();
        facts.put(fact, value);
        return facts;
    }

    private static Result result(Map<Fact, Value> facts) {
        return new Judgment(facts, IN_2024).result(Readings.STANDARD);
    }

    private static Readings taking(String point, String option) {
        Reading reading = Judgment.BOOK.readings().stream()
                .filter(one -> one.id().equals(point))
                .findFirst()
                .orElseThrow();
        return Readings.STANDARD.with(reading, option);
    }

    @Test
    void a_notice_with_all_elements_is_qualified() {
        assertThat(result(complete())).isEqualTo(Result.QUALIFIED);
    }

    @Test
    void a_notice_of_which_an_element_is_unclear_is_open() {
        assertThat(result(but(NoticeFact.EVIDENCE, Value.UNKNOWN))).isEqualTo(Result.OPEN);
    }

    @Test
    void a_notice_without_a_sender_or_before_any_infringement_is_ineffective() {
        assertThat(result(but(NoticeFact.IDENTITY, Value.NO))).isEqualTo(Result.INEFFECTIVE);
        assertThat(result(but(NoticeFact.NATURE, new Value.Choice("earlyWarning"))))
                .isEqualTo(Result.INEFFECTIVE);
    }

    @Test
    void a_notice_by_title_only_is_curable_and_under_other_views_qualified_or_binding_all_the_same() {
        var byTitle = new Judgment(but(NoticeFact.LOCATION, new Value.Choice("titleOnly")), IN_2024);

        assertThat(byTitle.result(Readings.STANDARD)).isEqualTo(Result.CURABLE);
        assertThat(byTitle.result(taking("prc.g-3", "titles"))).isEqualTo(Result.QUALIFIED);
        assertThat(byTitle.result(taking("prc.g-9", "react"))).isEqualTo(Result.OBLIGES);
    }

    @Test
    void a_notice_without_an_undertaking_is_qualified_under_the_code_but_obliges_nobody_once_it_is_defective() {
        var facts = but(NoticeFact.TRUTH_STATEMENT, Value.NO);

        assertThat(result(facts)).isEqualTo(Result.QUALIFIED);

        facts.put(NoticeFact.LOCATION, new Value.Choice("none"));
        assertThat(new Judgment(facts, IN_2024).result(taking("prc.g-9", "react")))
                .isEqualTo(Result.CURABLE);
    }

    @Test
    void whoever_only_gives_access_is_exempt_under_one_view() {
        var access = new Judgment(but(ProviderFact.SERVICE, new Value.Choice("access")), IN_2024);

        assertThat(access.result(Readings.STANDARD)).isEqualTo(Result.QUALIFIED);
        assertThat(access.result(taking("prc.g-19", "no"))).isEqualTo(Result.EXEMPT);
    }

    @Test
    void the_law_of_the_day_of_arrival_is_cited() {
        assertThat(new Judgment(complete(), IN_2024).governing(Judgment.rule("qualified")))
                .extracting(Provision::id)
                .containsExactly("prc.cc/1195/1");
        assertThat(new Judgment(complete(), IN_2015).governing(Judgment.rule("qualified")))
                .extracting(Provision::id)
                .containsExactly("prc.tll/36/2");
        assertThat(new Judgment(complete(), IN_2015).result(Readings.STANDARD)).isEqualTo(Result.QUALIFIED);
    }
}
