/**
 * The safe harbor of network service providers: the facts of a dispute, the law as rules, and the proof.
 *
 * @since 0.1
 */
module org.safeharbor.core {
    exports org.safeharbor.core;
    exports org.safeharbor.core.time;
    exports org.safeharbor.core.law;
    exports org.safeharbor.core.dispute;
    exports org.safeharbor.core.reasoning;
    exports org.safeharbor.core.precedent;
    exports org.safeharbor.core.prc;
    exports org.safeharbor.core.procedure;
    exports org.safeharbor.core.analysis;
    exports org.safeharbor.core.text;
}
