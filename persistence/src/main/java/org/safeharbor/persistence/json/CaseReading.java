package org.safeharbor.persistence.json;

import java.util.List;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Problem;

/** What came of reading a case file: the file, or everything that is wrong with it. */
public sealed interface CaseReading {

    /**
     * The text is a case file.
     *
     * @param file the case file
     * @param kept the members that this version does not know, for writing them back
     * @param warnings what is doubtful: members that are unknown, and no likely slip of the pen
     */
    record Accepted(CaseFile file, KeptMembers kept, List<Problem> warnings) implements CaseReading {}

    /**
     * The text is no case file.
     *
     * @param problems all that is wrong, in the order of the text where it could be read; never empty
     */
    record Rejected(List<Problem> problems) implements CaseReading {}
}
