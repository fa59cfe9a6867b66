package org.safeharbor.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.persistence.archive.CaseProjection;
import org.safeharbor.persistence.json.AssessmentJson;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.json.KeptMembers;
import org.safeharbor.persistence.json.ProofJson;
import org.safeharbor.persistence.store.NewAssessment;
import org.safeharbor.persistence.store.Projection;
import org.safeharbor.persistence.store.Revision;

/** The one place where the portal reads and writes documents of cases, assesses them and says what the list shows of them. */
@ApplicationScoped
public class CaseDocuments {

    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

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
        if (CaseFileJson.readKept(document) instanceof CaseReading.Accepted accepted) {
            return draft(accepted);
        }
        throw new IllegalStateException("The document is no case file: " + CaseFileJson.readKept(document));
    }

    /** The case file that was read, to work on. */
    public CaseDraft draft(CaseReading.Accepted read) {
        return new CaseDraft(read.file(), read.kept());
    }

    /** The case file in a document, of whatever age; nothing where it is of a form that is no longer read. */
    public Optional<CaseFile> file(String document) {
        return CaseFileJson.readKept(document) instanceof CaseReading.Accepted accepted
                ? Optional.of(accepted.file())
                : Optional.empty();
    }

    /**
     * The document of a case. Marks that turn the direction of what follows are left out: nobody sees them, and in a
     * name they would turn the words of a reasoning around it.
     */
    public String write(CaseDraft draft) {
        return TURNING.matcher(CaseFileJson.write(draft.file(), draft.kept())).replaceAll("");
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

    /** Assesses a content group of a revision, the first where there is none of that id, as a document to keep. */
    public NewAssessment assessment(Revision revision, String content) {
        var file = draft(revision.document()).file();
        var proof = assess(DisputeLinks.chosen(file, content));
        var document = AssessmentJson.write(revision.document(), revision.number(), revision.link(), proof);
        return new NewAssessment(revision.number(), proof.asOf(), proof.book().hash(), ProofJson.ENGINE, document);
    }

    public Projection project(String document) {
        return CaseProjection.of(document, Instant.now());
    }
}
