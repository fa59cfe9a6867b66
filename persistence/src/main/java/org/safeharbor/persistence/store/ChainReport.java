package org.safeharbor.persistence.store;

import java.util.List;

/** What a walk over all chains found: where each stands, and the first broken link of each that is broken. */
public record ChainReport(List<Head> heads, List<BrokenLink> broken) {

    public ChainReport {
        heads = List.copyOf(heads);
        broken = List.copyOf(broken);
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }
}
