package org.safeharbor.persistence.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.store.Projection;

/** What the list of cases shows of a document and finds it by, made from its facts and from an assessment of its first dispute. */
public final class CaseProjection {

    private CaseProjection() {}

    /**
     * The projection of a document.
     *
     * @param now the moment at which it is written; the day of the assessment follows from it
     */
    public static Projection of(String document, Instant now) {
        return CaseFileJson.read(document) instanceof CaseReading.Accepted accepted
                ? of(accepted.file(), now)
                : Projection.titled("");
    }

    /** The projection of a case file. */
    public static Projection of(CaseFile file, Instant now) {
        var provider = file.providers().stream().findFirst().orElse(new ServiceProvider("", "", FactSheet.EMPTY));
        var service = provider.facts().value(ProviderFact.SERVICE) instanceof Value.Choice choice ? choice.id() : "";
        return new Projection(
                        shortened(file.docket(), 200),
                        shortened(file.title(), 500),
                        service,
                        shortened(provider.name(), 300),
                        Projection.DRAFT,
                        file.disputes().stream()
                                .findFirst()
                                .map(dispute -> results(dispute, now))
                                .orElse(Projection.Results.NONE))
                .alsoFoundBy(Stream.concat(
                                file.parties().stream().map(Party::name),
                                file.works().stream().map(Work::title))
                        .toList());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static Projection.Results results(Dispute dispute, Instant now) {
        if (isBlank(dispute)) {
            return Projection.Results.NONE;
        }
        var jurisdiction = dispute.file().jurisdiction();
        var proof = SafeHarbor.under(jurisdiction)
                .on(LocalDate.ofInstant(now, jurisdiction.zone()))
                .assess(dispute);
        return new Projection.Results(
                outcome(proof, "prc.role.intermediary"),
                outcome(proof, "prc.harbor.safe-harbor"),
                outcome(proof, "prc.harbor.notice-rule"),
                outcome(proof, "prc.harbor.red-flag-rule"),
                outcome(proof, "prc.harbor.measures"),
                shortened(proof.formsThatHold().stream().map(Rule::id).collect(Collectors.joining(" ")), 200));
    }

    /** A case of which nothing but names is known has no result that is worth showing. */
    private static boolean isBlank(Dispute dispute) {
        return dispute.provider().facts().standings().isEmpty()
                && dispute.content().facts().standings().isEmpty()
                && dispute.file().notices().isEmpty();
    }

    private static String outcome(Proof proof, String rule) {
        return proof.book()
                .rule(rule)
                .map(proof::outcome)
                .map(outcome -> outcome.id())
                .orElse("");
    }
}
