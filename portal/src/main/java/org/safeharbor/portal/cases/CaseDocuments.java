package org.safeharbor.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
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

    public Projection project(String document) {
        return CaseFileJson.read(document) instanceof CaseReading.Accepted accepted
                ? CaseProjection.of(
                        accepted.file(),
                        LocalDate.now(accepted.file().jurisdiction().zone()))
                : Projection.titled(titleOf(document));
    }

    private static String titleOf(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            return reader.readValue().asJsonObject().get("title") instanceof JsonString title ? title.getString() : "";
        } catch (JsonException | ClassCastException unreadable) {
            return "";
        }
    }
}
