package org.safeharbor.portal.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Conditions;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.time.Moment;

/** What the rule book says of one notice: a dispute of nothing but the notice, the right, the service and the day. */
final class Judgment {

    static final RuleBook BOOK = SafeHarbor.under(Jurisdiction.PRC).rules();

    private final Dispute dispute;

    /** What a notice is, under one choice of views. */
    enum Result {
        QUALIFIED,
        EXEMPT,
        OBLIGES,
        CURABLE,
        INEFFECTIVE,
        OPEN
    }

    /** For these facts, with the law of this day. */
    Judgment(Map<Fact, Value> facts, LocalDate arrived) {
        var day = Standing.assumed(new Value.When(Moment.on(arrived)));
        var dated = FactSheet.of(Map.of(ConductFact.FROM, day, ConductFact.UNTIL, day));
        var notice = sheet(facts, SubjectKind.NOTICE).with(NoticeFact.ARRIVED_AT, day);
        dispute = CaseFile.under(Jurisdiction.PRC)
                .facts(FactSheet.of(Map.of(CaseFact.FILED_ON, day, CaseFact.DECIDED_ON, day)))
                .provider(new ServiceProvider("p1", "", sheet(facts, SubjectKind.PROVIDER)))
                .work(new Work("w1", "", sheet(facts, SubjectKind.WORK)))
                .content(new ContentGroup("c1", "p1", "w1", "", dated, FactSheet.EMPTY, List.of()))
                .received(new Notice("n1", "p1", notice, Map.of("c1", FactSheet.EMPTY)))
                .build()
                .disputes()
                .get(0);
    }

    private static FactSheet sheet(Map<Fact, Value> facts, SubjectKind subject) {
        var standings = new HashMap<Fact, Standing>();
        facts.forEach((fact, value) -> {
            if (fact.subject() == subject && value.isKnown()) {
                standings.put(fact, Standing.assumed(value));
            }
        });
        return FactSheet.of(standings);
    }

    static Rule rule(String name) {
        return BOOK.rule("prc.notice." + name).orElseThrow();
    }

    Truth ask(Condition condition, Readings views) {
        return BOOK.ask(
                dispute, condition, views, dispute.subjects(SubjectKind.NOTICE).get(0));
    }

    Truth ask(Condition condition) {
        return ask(condition, Readings.STANDARD);
    }

    /** What the notice is; where the views differ on what it obliges to, the strongest that is certain. */
    Result result(Readings views) {
        if (ask(rule("qualified"), views) == Truth.HOLDS) {
            return Result.QUALIFIED;
        }
        if (ask(rule("access-exempt"), views) == Truth.HOLDS) {
            return Result.EXEMPT;
        }
        if (ask(rule("ineffective"), views) == Truth.HOLDS) {
            return Result.INEFFECTIVE;
        }
        if (ask(rule("curable"), views) != Truth.HOLDS) {
            return Result.OPEN;
        }
        return ask(rule("defective-obliges"), views) == Truth.HOLDS ? Result.OBLIGES : Result.CURABLE;
    }

    /** The provisions of a rule that are the law on that day. */
    List<Provision> governing(Rule rule) {
        return rule.provisions().stream()
                .filter(place -> ask(Conditions.governs(place)) == Truth.HOLDS)
                .toList();
    }

    /** Whether the right is a patent, for which a platform may ask for a comparison. */
    boolean isPatent() {
        return ask(Conditions.is(WorkFact.RIGHT, "patent")) == Truth.HOLDS;
    }
}
