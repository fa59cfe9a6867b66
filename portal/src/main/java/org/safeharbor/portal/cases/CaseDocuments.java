package org.safeharbor.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
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
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.json.KeptMembers;
import org.safeharbor.persistence.store.Projection;

/** The one place where the portal reads and writes documents of cases, assesses them and says what the list shows of them. */
@ApplicationScoped
public class CaseDocuments {

    /** The document of a case of which nothing is known but its title. */
    public String titled(String title) {
        var empty = CaseFile.under(Jurisdiction.PRC).titled(title.strip()).build();
        return write(new CaseDraft(empty, KeptMembers.NONE));
    }

    /**
     * The case file in a document of the store, to work on.
     *
     * @throws IllegalStateException when it is none, which the checks before writing rule out
     */
    public CaseDraft draft(String document) {
        if (CaseFileJson.read(document) instanceof CaseReading.Accepted accepted) {
            return draft(accepted);
        }
        throw new IllegalStateException("The document is no case file: " + CaseFileJson.read(document));
    }

    /** The case file that was read, to work on. */
    public CaseDraft draft(CaseReading.Accepted read) {
        return new CaseDraft(read.file(), read.kept());
    }

    public String write(CaseDraft draft) {
        return CaseFileJson.write(draft.file(), draft.kept());
    }

    /** Assesses a dispute as of today in its own jurisdiction. */
    public Proof assess(Dispute dispute) {
        var jurisdiction = dispute.file().jurisdiction();
        return SafeHarbor.under(jurisdiction)
                .on(LocalDate.now(jurisdiction.zone()))
                .assess(dispute);
    }

    /** Assesses a dispute as of today in its own jurisdiction, with the law taken so. */
    public Proof assess(Dispute dispute, Lens lens) {
        return lens.assess(book(dispute.file()), dispute, today(dispute.file()));
    }

    /** The law of a case as rules. */
    public RuleBook book(CaseFile file) {
        return SafeHarbor.under(file.jurisdiction()).rules();
    }

    /** The day of an assessment that is made now. */
    public LocalDate today(CaseFile file) {
        return LocalDate.now(file.jurisdiction().zone());
    }

    public Projection project(String document) {
        return CaseFileJson.read(document) instanceof CaseReading.Accepted accepted
                ? project(accepted.file())
                : Projection.titled(titleOf(document));
    }

    private static String titleOf(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            return reader.readValue().asJsonObject().get("title") instanceof JsonString title ? title.getString() : "";
        } catch (JsonException | ClassCastException unreadable) {
            return "";
        }
    }

    private Projection project(CaseFile file) {
        var provider = file.providers().stream().findFirst().orElse(new ServiceProvider("", "", FactSheet.EMPTY));
        var service = provider.facts().value(ProviderFact.SERVICE) instanceof Value.Choice choice ? choice.id() : "";
        return new Projection(
                        shortened(file.docket(), 200),
                        shortened(file.title(), 500),
                        service,
                        shortened(provider.name(), 300),
                        Projection.DRAFT,
                        file.disputes().stream().findFirst().map(this::results).orElse(Projection.Results.NONE))
                .alsoFoundBy(Stream.concat(
                                file.parties().stream().map(Party::name),
                                file.works().stream().map(Work::title))
                        .toList());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private Projection.Results results(Dispute dispute) {
        if (isBlank(dispute)) {
            return Projection.Results.NONE;
        }
        var proof = assess(dispute);
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
