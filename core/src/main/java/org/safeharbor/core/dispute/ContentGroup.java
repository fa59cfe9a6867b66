package org.safeharbor.core.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Content that shares its fate: the same provider, the same work, the same conduct. Each group makes one dispute.
 *
 * @param id its id in the case file
 * @param provider id of the provider
 * @param work id of the work
 * @param description what it is and where it was found
 * @param facts the conduct, the knowledge of it, the relief sought
 * @param service facts about the provider that are otherwise for this content than in general
 * @param findings the court's own findings on open-textured terms
 * @since 0.1
 */
public record ContentGroup(
        String id,
        String provider,
        String work,
        String description,
        FactSheet facts,
        FactSheet service,
        List<CourtFinding> findings) {

    /** Copies the findings. */
    public ContentGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(service, "service");
        findings = List.copyOf(findings);
    }

    /** The same group with other facts. */
    public ContentGroup with(FactSheet changed) {
        return new ContentGroup(id, provider, work, description, changed, service, findings);
    }

    /** The same group with one finding more, in the place of another on the same question. */
    public ContentGroup with(CourtFinding finding) {
        List<CourtFinding> changed = new ArrayList<>(findings);
        changed.removeIf(
                other -> other.rule().equals(finding.rule()) && other.about().equals(finding.about()));
        changed.add(finding);
        return new ContentGroup(id, provider, work, description, facts, service, changed);
    }
}
