package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;

/** A line cites the texts made for the right and the service in question; others by analogy, and says so. */
class CitedTextsTest {

    @Test
    void a_text_for_copyright_is_cited_where_copyright_is_in_question() {
        assertThat(cited(QualifiedNotice.IDENTITY_GIVEN, "n1", aNotifiedWork(), Depth.FULL))
                .extracting(Line.Cited::id)
                .containsExactly("prc.cc/1195/1", "prc.reg/14//1");
    }

    @Test
    void it_is_left_out_where_another_right_has_a_text_of_its_own() {
        assertThat(cited(QualifiedNotice.IDENTITY_GIVEN, "n1", aboutAPatent(), Depth.FULL))
                .extracting(Line.Cited::id)
                .containsExactly("prc.cc/1195/1");
    }

    @Test
    void it_is_marked_where_no_text_is_made_for_the_right() {
        assertThat(cited(ServiceRole.PROVIDES_ITSELF, "", aboutAPatent(), Depth.FULL))
                .extracting(Line.Cited::mark)
                .containsOnly("made for other rights or services, by analogy at most");
    }

    @Test
    void a_text_for_platforms_of_trade_is_cited_there_only() {
        Rule rule = WrongNotice.SENDER_LIABLE;

        assertThat(cited(rule, "n1", onAMarketplace(aNotifiedWork()), Depth.FULL))
                .extracting(Line.Cited::id)
                .contains("prc.ecl/42/3");
        assertThat(cited(rule, "n1", aNotifiedWork(), Depth.FULL))
                .extracting(Line.Cited::id)
                .doesNotContain("prc.ecl/42/3");
    }

    @Test
    void where_the_right_is_not_known_every_text_is_cited() {
        assertThat(cited(QualifiedNotice.IDENTITY_GIVEN, "n1", aNotifiedWork().without(WorkFact.RIGHT), Depth.FULL))
                .extracting(Line.Cited::id)
                .contains("prc.reg/14//1");
    }

    @Test
    void an_article_is_cited_in_the_text_of_the_time_only() {
        assertThat(cited(Knowledge.KNEW, "", aNotifiedWork(), Depth.FULL))
                .extracting(Line.Cited::id)
                .containsExactly("prc.cc/1197", "prc.spcn21/13");
        assertThat(cited(
                        Knowledge.KNEW,
                        "",
                        aNotifiedWork()
                                .with(ConductFact.FROM, "2019-03")
                                .with(ConductFact.UNTIL, "2019-05")
                                .with(ConductFact.STILL_ONLINE, false),
                        Depth.FULL))
                .extracting(Line.Cited::id)
                .containsExactly("prc.spcn/13", "prc.tll/36/3");
    }

    @Test
    void a_text_that_is_numbered_as_amended_since_gives_way_to_its_former_numbers_where_those_were_the_law() {
        Situation slander = aNotifiedWork().with(WorkFact.RIGHT, "reputation");

        assertThat(cited(Factors.FOR_PERSONAL, "", slander, Depth.FULL))
                .extracting(Line.Cited::id)
                .contains("prc.spcp/6//1")
                .doesNotContain("prc.spcp14/9");
        assertThat(cited(Factors.FOR_PERSONAL, "", Situations.in("2016", slander.copy()), Depth.FULL))
                .extracting(Line.Cited::id)
                .containsExactly("prc.spcp14/9");
    }

    @Test
    void for_audit_all_of_them_are_cited() {
        assertThat(cited(QualifiedNotice.IDENTITY_GIVEN, "n1", aboutAPatent(), Depth.AUDIT))
                .extracting(Line.Cited::id)
                .containsExactly("prc.cc/1195/1", "prc.reg/14//1", "prc.tll/36/2");
    }

    private static Situation aboutAPatent() {
        return aNotifiedWork().with(WorkFact.RIGHT, "patent");
    }

    private static List<Line.Cited> cited(Rule rule, String about, Situation situation, Depth depth) {
        return Outline.of(situation.proof(), depth, Words.in(Locale.ENGLISH))
                .showing(rule.id(), about)
                .orElseThrow()
                .grounds()
                .provisions();
    }
}
