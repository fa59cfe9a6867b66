package org.safeharbor.persistence.store;

import java.util.List;

/**
 * A page of a list of cases.
 *
 * @param count how many the whole list has, up to {@link CaseFiles#MOST_COUNTED}
 */
public record CasePage(List<CaseSummary> rows, int count) {

    public CasePage {
        rows = List.copyOf(rows);
    }
}
