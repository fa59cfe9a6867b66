package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Words;

/** Where liability is established and the claim for it is defeated all the same, the headline says by what. */
class BarredClaimTest {

    @Test
    void the_headline_says_that_the_claim_is_time_barred() {
        assertThat(result(leftStanding().with(CaseFact.FILED_ON, "2024-05-15")))
                .contains("But the claim is time-barred.");
    }

    @Test
    void it_does_not_where_the_suit_came_in_time() {
        assertThat(result(leftStanding().with(CaseFact.FILED_ON, "2024-05-14")))
                .noneMatch(sentence -> sentence.startsWith("But"));
    }

    @Test
    void it_does_not_where_nobody_claims() {
        assertThat(result(leftStanding().with(CaseFact.FILED_ON, "2024-05-15").with(ReliefFact.DAMAGES_SOUGHT, false)))
                .noneMatch(sentence -> sentence.startsWith("But"));
    }

    private static Situation leftStanding() {
        return Situation.aNotifiedWork()
                .with(WorkFact.RIGHT, "trademark")
                .with(ReliefFact.DAMAGES_SOUGHT, true)
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(ConductFact.FROM, "2021-03-01")
                .with(ConductFact.UNTIL, "2021-04-20")
                .with(ConductFact.STILL_ONLINE, false)
                .with(ConductFact.LOSS_GREW, true)
                .with(CaseFact.HOLDER_KNEW_AT, "2021-05-14")
                .notice("n1", NoticeFact.ARRIVED_AT, "2021-04-01");
    }

    private static List<String> result(Situation situation) {
        return Headline.of(situation.proof(), Words.in(Locale.ENGLISH)).result();
    }
}
