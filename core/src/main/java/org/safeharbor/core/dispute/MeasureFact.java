package org.safeharbor.core.dispute;

import static org.safeharbor.core.dispute.Kind.oneOf;
import static org.safeharbor.core.dispute.Kind.ordered;
import static org.safeharbor.core.dispute.Kind.when;
import static org.safeharbor.core.dispute.Kind.yesNo;

/**
 * What the provider did, and how far it reached.
 *
 * @since 0.1
 */
public enum MeasureFact implements Fact {
    /** What was done. */
    KIND(
            oneOf(
                    "forward",
                    "delete",
                    "block",
                    "disconnect",
                    "stopRecommending",
                    "filter",
                    "warnUser",
                    "restrictAccount",
                    "terminateAccount",
                    "freezeListing",
                    "deposit",
                    "terminateTransactions",
                    "suspendService",
                    "contactDeveloper",
                    "burnToken",
                    "purge",
                    "cutStream",
                    "askForMore",
                    "other"),
            "prc.cc/1195/2"),
    /** When it was done. */
    TAKEN_AT(when(), "prc.cc/1195/2"),
    /** When it was ended. */
    ENDED_AT(when(), "prc.cc/1196/2"),
    /** It was done before the action was brought. */
    BEFORE_SUIT(yesNo(), "d-2"),
    /** How much of the content that it answers it reached. */
    COVERAGE(ordered("none", "part", "all"), "prc.cc/1195/2"),
    /** Together with the measures before it, it reached all of the content. */
    COMPLETES_EARLIER(yesNo(), "d-1"),
    /** Identical copies, or links to them, stayed within reach. */
    COPIES_REMAIN(yesNo(), "g-11"),
    /** To find and remove what stayed would have cost out of all proportion to what it protects. */
    REST_OUT_OF_PROPORTION(yesNo(), "C23"),
    /** It was taken honestly and in good faith, not for show. */
    GOOD_FAITH(yesNo(), "C23");

    private final Kind kind;
    private final String source;

    MeasureFact(Kind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    @Override
    public SubjectKind subject() {
        return SubjectKind.MEASURE;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String source() {
        return source;
    }
}
