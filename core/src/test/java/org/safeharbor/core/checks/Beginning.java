package org.safeharbor.core.checks;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.Dispute;

/** Where the searches begin instead of from the examples, where a module that has other disputes offers them as a service. */
public interface Beginning {

    /** The disputes. */
    Stream<Dispute> disputes();
}
