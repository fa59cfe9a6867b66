package org.safeharbor.core.reasoning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;
import static org.safeharbor.core.reasoning.Conditions.versions;
import static org.safeharbor.core.reasoning.Rule.rule;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.law.InForce;
import org.safeharbor.core.law.Instrument;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.TemporalKey;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.time.BusinessDayCalendar;

/** Defective rule books are refused when they are made, and the message names the rule. */
class RuleBookTest {

    private static final Provision PLACE = statute("2020-01-01").article(1);

    @Test
    void two_rules_with_one_id() {
        Rule one = rule("x").under(PLACE).holdsWhen(is(ConductFact.DAMAGE));
        Rule other = rule("x").under(PLACE).holdsWhen(is(ConductFact.LICENSED));

        assertThatThrownBy(() -> book(one, other)).hasMessageContaining("share the id x");
    }

    @Test
    void a_rule_without_a_provision() {
        assertThatThrownBy(() -> book(rule("x").holdsWhen(is(ConductFact.DAMAGE))))
                .hasMessageContaining("x");
    }

    @Test
    void the_contrary_of_a_rule_that_may_not_apply() {
        Rule scoped =
                rule("scoped").under(PLACE).appliesWhen(is(ConductFact.DAMAGE)).holdsWhen(is(ConductFact.LICENSED));
        Rule contrary = rule("contrary").under(PLACE).holdsWhen(not(scoped));

        assertThatThrownBy(() -> book(contrary)).hasMessageContaining("scoped");
    }

    @Test
    void a_reading_that_the_book_does_not_list() {
        Reading unlisted = Reading.of("unlisted", "a", "b");

        assertThatThrownBy(() -> book(rule("x").under(PLACE).holdsWhen(reading(unlisted, "a"))))
                .hasMessageContaining("unlisted");
    }

    @Test
    void two_texts_in_force_at_once() {
        Rule newer = rule("newer").under(statute("2021-01-01").article(1)).holdsWhen(is(ConductFact.DAMAGE));
        Rule older = rule("older").under(statute("2010-01-01").article(1)).holdsWhen(is(ConductFact.DAMAGE));

        assertThatThrownBy(() -> versions(newer, older))
                .hasMessageContaining("newer")
                .hasMessageContaining("older");
    }

    private static RuleBook book(Rule... rules) {
        return new RuleBook(
                Jurisdiction.PRC,
                "2026-01-01",
                List.of(Chapter.of("all", rules)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new BusinessDayCalendar(Map.of(), 2020, 2026));
    }

    private static Instrument statute(String since) {
        return new Instrument(
                "test." + since,
                Instrument.Rank.STATUTE,
                InForce.since(since),
                TemporalKey.CONTINUING_FACTS,
                Verification.VERIFIED);
    }
}
