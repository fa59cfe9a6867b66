package org.safeharbor.persistence.store;

/** The first place of a chain that is not as it was written; what comes after it proves nothing. */
public record BrokenLink(String chain, long number, Reason reason) {

    /** What is wrong there. */
    public enum Reason {
        /** The content is not the one whose hash was kept. */
        CONTENT_CHANGED,
        /** The content is gone, and no tombstone says why. */
        CONTENT_MISSING,
        /** Author, time, hash or what came before is not what was linked. */
        LINK_CHANGED,
        /** A number is left out. */
        NUMBER_MISSING,
        /** The head of the chain is not its last link. */
        HEAD_DIFFERS,
        /** Another link stood here when the expected heads were written down, or none stands here any more. */
        NOT_AS_EXPECTED
    }

    @Override
    public String toString() {
        return chain + ' ' + number + ' ' + reason;
    }
}
