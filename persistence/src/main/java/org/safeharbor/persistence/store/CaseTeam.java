package org.safeharbor.persistence.store;

import java.util.List;

/** A case and the people who work on it. */
public record CaseTeam(CaseSummary summary, List<Member> members) {

    public CaseTeam {
        members = List.copyOf(members);
    }
}
