package org.safeharbor.persistence.store;

import java.time.LocalDateTime;

/**
 * What somebody entered into a case and has not yet written as a revision.
 *
 * @param baseRevision number of the revision that it was entered on
 * @param document the case with what was entered
 * @param savedAt when it was kept last, UTC
 */
public record Draft(int baseRevision, String document, LocalDateTime savedAt) {}
