package org.safeharbor.persistence.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Heads that were kept elsewhere; each has to be met on the walk, for a chain may grow but not shrink or change. */
final class ExpectedHeads {

    private final Map<String, Head> open = new HashMap<>();
    private final List<BrokenLink> notMet = new ArrayList<>();

    ExpectedHeads(List<Head> expected) {
        expected.forEach(head -> open.put(head.chain(), head));
    }

    void pass(String chain, long number, String link) {
        var head = open.get(chain);
        if (head != null && head.number() == number) {
            open.remove(chain);
            if (!head.link().equals(link)) {
                notMet.add(broken(head));
            }
        }
    }

    /** Those that were not met, once everything has been walked. */
    List<BrokenLink> missing() {
        open.values().stream()
                .filter(head -> head.number() > 0)
                .map(ExpectedHeads::broken)
                .forEach(notMet::add);
        open.clear();
        return notMet;
    }

    private static BrokenLink broken(Head head) {
        return new BrokenLink(head.chain(), head.number(), BrokenLink.Reason.NOT_AS_EXPECTED);
    }
}
