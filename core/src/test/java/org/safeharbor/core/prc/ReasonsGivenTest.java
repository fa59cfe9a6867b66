package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.aLeak;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;

/** The sentence over a step names what it turned on: exceptions that failed, views that are not taken, and no more. */
class ReasonsGivenTest {

    @Test
    void what_would_have_excused_the_provider_and_was_not_there_is_a_reason() {
        assertThat(why(AnswerToNotice.UNANSWERED_NOTICE, "n1", aNotifiedWork()))
                .endsWith("because the notice is qualified; it is not established that necessary measures were taken in"
                        + " time after the notice; it is not established that nothing was left to do, as the content was"
                        + " gone when the notice arrived.");
    }

    @Test
    void a_rule_of_a_view_that_is_not_taken_says_so() {
        assertThat(why(DataSecurity.SUPPLEMENTARY, "", aLeak()))
                .contains("the view “Supplementarily, after the third party, within the share of its own fault” is not"
                        + " taken");
    }

    @Test
    void what_only_another_view_asks_is_no_reason() {
        assertThat(why(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "", aNotifiedWork()))
                .contains("the loss grew after measures were due")
                .doesNotContain("knew", "Disputed point");
    }

    @Test
    void a_step_fails_with_a_reason_where_what_it_rests_on_does_not_apply() {
        assertThat(why(AnswerToNotice.INDIFFERENCE, "n1", aNotifiedWork())).contains(" because ");
    }

    @Test
    void nothing_that_came_is_answered_by_what_would_have_been_done() {
        assertThat(why(Harbor.REMOVED_ON_NOTICE, "", aHostedWork()))
                .startsWith(
                        "It is established that the provider removed the content, or disconnected the link, on every"
                                + " notice");
    }

    private static String why(Rule rule, String about, Situation situation) {
        return Outline.of(situation.proof(), Depth.AUDIT, Words.in(Locale.ENGLISH))
                .showing(rule.id(), about)
                .map(Line::why)
                .orElseThrow();
    }
}
