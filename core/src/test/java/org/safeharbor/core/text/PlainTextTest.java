package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.procedure.Clock;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Proof;

class PlainTextTest {

    @Test
    void fits_a_terminal_of_a_hundred_columns_in_every_language() {
        for (Locale language : Words.LANGUAGES) {
            String page = PlainText.of(SmallDispute.plain().proof(), Depth.AUDIT, language);

            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void is_the_same_text_for_the_same_facts() {
        assertThat(PlainText.of(SmallDispute.plain().proof(), Depth.FULL, Locale.CHINESE))
                .isEqualTo(PlainText.of(SmallDispute.plain().proof(), Depth.FULL, Locale.CHINESE));
    }

    @Test
    void names_for_whoever_writes_the_file_where_each_missing_fact_can_be_told() {
        Proof proof = SmallDispute.plain().proof();
        Missing.MissingFact first = Missing.of(proof).facts().get(0);
        String member = '/' + first.fact().member() + ']';

        assertThat(PlainText.forWriters(proof, List.of(), Depth.HEADLINE, Locale.ENGLISH))
                .contains(member);
        assertThat(PlainText.of(proof, Depth.HEADLINE, Locale.ENGLISH)).doesNotContain(member);
    }

    @Test
    void the_headline_gives_no_reasons_for_what_does_not_apply_and_names_what_is_missing_once() {
        Proof proof = SmallDispute.plain().proof();
        List<String> below = List.of("Missing: ", "It need not be decided");

        assertThat(PlainText.of(proof, Depth.HEADLINE, Locale.ENGLISH)).doesNotContain(below);
        assertThat(PlainText.of(proof, Depth.ELEMENTS, Locale.ENGLISH)).contains(below);
    }

    @Test
    void counts_for_whoever_writes_the_file_the_time_limits_after_the_summary() {
        Proof proof = SmallDispute.plain().proof();
        List<Clock> clocks = Clocks.of(proof).clocks();

        assertThat(clocks).isNotEmpty();
        for (Locale language : Words.LANGUAGES) {
            String page = PlainText.forWriters(proof, clocks, Depth.HEADLINE, language);
            Words words = Words.in(language);

            assertThat(page).contains(words.text("plain.clocks"));
            clocks.forEach(clock -> assertThat(page).contains(words.clocks().name(clock.rule())));
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void names_a_time_limit_alone_that_the_content_starts_of_which_there_is_one() {
        Proof proof = SmallDispute.plain()
                .content(KnowledgeFact.ADMISSION, Value.YES)
                .content(KnowledgeFact.KNOWN_FROM, SmallDispute.when("2023-06-02"))
                .proof();
        List<Clock> clocks = Clocks.of(proof).clocks().stream()
                .filter(clock -> clock.rule().from() == KnowledgeFact.KNOWN_FROM)
                .toList();

        assertThat(clocks).isNotEmpty();
        for (Locale language : Words.LANGUAGES) {
            String page = PlainText.forWriters(proof, clocks, Depth.HEADLINE, language);

            assertThat(page)
                    .contains("- "
                            + Words.in(language).clocks().name(clocks.get(0).rule()));
        }
    }

    @Test
    void breaks_between_han_characters_but_not_before_a_stop_or_within_a_word() {
        assertThat(Columns.wrap("认定该通知系合格通知。", 20)).containsExactly("认定该通知系合格通", "知。");
        assertThat(Columns.wrap("依照《民法典》", 6)).containsExactly("依照", "《民法", "典》");
        assertThat(Columns.wrap("结果 [不成立]", 12)).containsExactly("结果 [不成", "立]");
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void a_time_limit_says_under_which_provision_and_what_keeps_it_open_that_it_applies() {
        Proof proof = SmallDispute.plain()
                .entitled()
                .content(KnowledgeFact.HOT_WORK, Value.UNKNOWN)
                .proof();
        String page = PlainText.forWriters(proof, Clocks.of(proof).clocks(), Depth.HEADLINE, Locale.ENGLISH)
                .replaceAll("\\s+", " ");

        assertThat(page)
                .contains(
                        "Necessary measures after the notice (notice N1), for the provider: last day 2 June 2023. Done too late."
                                + " Whether this limit applies is open, for this is not known: Popular (hit) work.")
                .contains("Forwarding the notice (notice N1), for the provider: last day 5 June 2023.")
                .contains("Provisions: Civil Code art. 1195(2)");
    }

    @Test
    void hours_that_run_from_a_known_one_end_at_one() {
        Proof proof = SmallDispute.plain()
                .on("livestream")
                .entitled()
                .notice(NoticeFact.ARRIVED_AT, SmallDispute.when("2023-06-01T20:20"))
                .proof();

        assertThat(PlainText.forWriters(proof, Clocks.of(proof).clocks(), Depth.HEADLINE, Locale.ENGLISH)
                        .replaceAll("\\s+", " "))
                .contains("last day 1 June 2023, 21:20.");
    }
}
