package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.Projection;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Puts the rows and the filters of the list of cases into words. */
@RequestScoped
public class CaseListWords {

    @Inject
    private Texts texts;

    @Inject
    private LegalWords law;

    /**
     * A row of the list.
     *
     * @param summary the case
     * @param service the type of the provider
     * @param gated whether the gates of the harbor say anything: not where it does not apply at all
     * @param liability the forms of liability that hold
     * @param senders what the sender of a wrong notice or declaration is or may be liable for
     * @param whom for whom the case waits; empty for nobody
     * @param what what it waits for
     * @param overdue whether the day for it is over
     */
    public record Row(
            CaseSummary summary,
            String service,
            boolean gated,
            List<String> liability,
            List<Sender> senders,
            String whom,
            String what,
            boolean overdue) {}

    /**
     * A question on what the sender of a wrong notice or declaration is liable for.
     *
     * @param question the question
     * @param outcome id of what comes out
     */
    public record Sender(String question, String outcome) {}

    Row row(CaseSummary summary) {
        var projection = summary.projection();
        var waiting = projection.waiting();
        return new Row(
                summary,
                projection.providerType().isEmpty() ? "" : service(projection.providerType()),
                isGated(projection.results().harbor().first()),
                found(projection)
                        .filter(CaseListWords::isForm)
                        .map(law.words()::label)
                        .toList(),
                found(projection)
                        .filter(rule -> !isForm(rule))
                        .map(rule -> sender(rule, projection))
                        .toList(),
                waiting.forWhom().isEmpty() ? "" : texts.get("cases.waits." + waiting.forWhom()),
                what(waiting),
                isOverdue(waiting));
    }

    private Stream<Rule> found(Projection projection) {
        return Arrays.stream(projection.results().liability().first().split(" "))
                .flatMap(id -> law.rule(id.replace(Projection.RAISED, "")).stream());
    }

    private static boolean isForm(Rule rule) {
        return ListFilter.LIABILITY.options().contains(rule.id());
    }

    private Sender sender(Rule rule, Projection projection) {
        var raised = projection.results().liability().first().contains(rule.id() + Projection.RAISED);
        return new Sender(law.words().question(rule), (raised ? Outcome.OPEN : Outcome.HOLDS).id());
    }

    private static boolean isGated(String harbor) {
        return !harbor.isEmpty() && !harbor.equals(Outcome.DOES_NOT_APPLY.id());
    }

    private String what(Projection.Waiting waiting) {
        if (!waiting.clock().isEmpty()) {
            var day = law.words().day(LocalDate.parse(waiting.until()));
            return texts.get("cases.clock." + waiting.clock(), day);
        }
        return waiting.lacking() > 0 ? texts.get("cases.lacking", waiting.lacking()) : "";
    }

    private static boolean isOverdue(Projection.Waiting waiting) {
        return !waiting.until().isEmpty()
                && LocalDate.parse(waiting.until()).isBefore(LocalDate.now(Jurisdiction.PRC.zone()));
    }

    private String liability(String form) {
        return law.rule(form).map(law.words()::label).orElse(form);
    }

    private String service(String id) {
        return law.words().value(ProviderFact.SERVICE, new Value.Choice(id));
    }

    CaseListView.Field field(ListFilter kind, String choice) {
        return new CaseListView.Field(
                kind.id(),
                label(kind),
                kind.options().stream()
                        .map(option -> new CaseListView.Option(option, option(kind, option)))
                        .toList(),
                kind.reads(choice) ? "" : texts.get("cases.noDate"));
    }

    /** Such as "Notice rule: fails". */
    String chip(ListFilter kind, String choice) {
        return kind == ListFilter.MINE
                ? option(kind, choice)
                : texts.get("cases.chip", label(kind), kind.options().isEmpty() ? choice : option(kind, choice));
    }

    /** How many cases there are; they are counted up to a bound only, and then it says so. */
    String found(int count) {
        return texts.get(foundKey(count), count);
    }

    static String foundKey(int count) {
        return count < CaseFiles.MOST_COUNTED ? "cases.found" : "cases.foundMany";
    }

    private String label(ListFilter kind) {
        return texts.get("cases.filter." + kind.id());
    }

    private String option(ListFilter kind, String option) {
        return switch (kind) {
            case SERVICE -> service(option);
            case WAITS -> texts.get("cases.waits." + option);
            case STATUS -> texts.get("cases.status." + option);
            case MINE -> texts.get("cases.mine");
            case LIABILITY -> liability(option);
            default -> texts.get("outcome." + option);
        };
    }
}
