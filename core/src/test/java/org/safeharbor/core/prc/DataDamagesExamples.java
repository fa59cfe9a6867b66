package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.in;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/**
 * How the loss is measured where personal information leaked: by the law made for it, and before that law as for other
 * personal rights.
 */
final class DataDamagesExamples {

    private DataDamagesExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                holds(Damages.DATA_LOSS, "it leaked under the law made for it", leakedIn("2023")),
                inapplicable(Damages.PERSONAL_LOSS, "it leaked under the law made for it", leakedIn("2023")),
                inapplicable(Damages.DATA_LOSS, "it leaked a few months before that law", leakedIn("2021")),
                holds(Damages.PERSONAL_LOSS, "it leaked a few months before that law", leakedIn("2021")),
                fails(
                        Damages.PERSONAL_LOSS,
                        "it leaked before that law, from somebody else",
                        leakedIn("2021").with(SecurityFact.FROM_PROVIDER, false)),
                holds(
                        Damages.DATA_LOSS,
                        "it went on leaking into that law",
                        leakedIn("2021").with(ConductFact.UNTIL, "2021-11-01")),
                inapplicable(
                        Damages.PERSONAL_LOSS,
                        "it went on leaking into that law",
                        leakedIn("2021").with(ConductFact.UNTIL, "2021-11-01")),
                inapplicable(
                        Damages.PERSONAL_LOSS,
                        "a mark is no personal right, whatever is not yet law for data",
                        leakedIn("2021").with(WorkFact.RIGHT, "trademark")),
                holds(Damages.PERSONAL_LOSS_BEFORE, "it leaked under the Tort Liability Law", leakedIn("2019")),
                inapplicable(Damages.PERSONAL_LOSS, "it leaked under the Tort Liability Law", leakedIn("2019")),
                inapplicable(Damages.PERSONAL_LOSS_BEFORE, "it leaked under the Civil Code", leakedIn("2021")));
    }

    private static Situation leakedIn(String year) {
        return in(year, aLeak());
    }
}
