package org.safeharbor.persistence.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.safeharbor.persistence.store.BrokenLink.Reason;

/** One chain of a case while it is walked: how far it is whole, and the first thing that is wrong. */
final class ChainWalk {

    private final String chain;
    private final ExpectedHeads expected;
    private final Consumer<BrokenLink> broken;

    private Head reached;
    private boolean whole = true;

    ChainWalk(String chain, ExpectedHeads expected, Consumer<BrokenLink> broken) {
        this.chain = chain;
        this.expected = expected;
        this.broken = broken;
        this.reached = new Head(chain, 0, Link.origin(chain));
    }

    /**
     * The next link as it stands in the database; once something is wrong, what follows proves nothing.
     *
     * @param wrong what was found wrong with the content itself; null for nothing
     * @param sealed what the link was made of besides author, time and the link before
     */
    void pass(int number, Reason wrong, String author, LocalDateTime writtenAt, String sealed, String link) {
        if (!whole) {
            return;
        }
        if (number != reached.number() + 1) {
            report(reached.number() + 1, Reason.NUMBER_MISSING);
        } else if (wrong != null) {
            report(number, wrong);
        } else if (!Link.after(reached.link(), author, writtenAt, sealed).equals(link)) {
            report(number, Reason.LINK_CHANGED);
        } else {
            reached = new Head(chain, number, link);
            expected.pass(chain, number, link);
        }
    }

    /** At the end, against the head that the case itself remembers. */
    void end(int claimedNumber, String claimedLink) {
        if (whole && !reached.equals(new Head(chain, claimedNumber, claimedLink))) {
            report(reached.number() + 1, Reason.HEAD_DIFFERS);
        }
    }

    private void report(long number, Reason reason) {
        broken.accept(new BrokenLink(chain, number, reason));
        whole = false;
    }

    /** Where the chain stands; nothing when it is broken. */
    List<Head> head() {
        return whole ? List.of(reached) : List.of();
    }

    boolean isEmpty() {
        return whole && reached.number() == 0;
    }
}
