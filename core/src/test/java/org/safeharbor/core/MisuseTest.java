package org.safeharbor.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

/** Who embeds the core and asks for what there is not is told so by name; nothing is passed over, nothing guessed. */
class MisuseTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final RuleBook BOOK = PrcRuleBook.BOOK;
    private static final Map<String, FactSheet> ABOUT = Map.of("c", FactSheet.EMPTY);

    private static CaseFile.Builder file(CourtFinding... findings) {
        return CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("p", "", FactSheet.EMPTY))
                .provider(new ServiceProvider("q", "", FactSheet.EMPTY))
                .work(new Work("w", "", FactSheet.EMPTY))
                .content(new ContentGroup("c", "p", "w", "", FactSheet.EMPTY, FactSheet.EMPTY, List.of(findings)))
                .received(new Notice("n", "p", FactSheet.EMPTY, ABOUT))
                .received(new Notice("elsewhere", "q", FactSheet.EMPTY, Map.of()))
                .took(new MeasureTaken("m", "p", FactSheet.EMPTY, ABOUT, List.of()));
    }

    private static Dispute dispute() {
        return file().build().disputes().get(0);
    }

    private static Rule rule(String id) {
        return BOOK.rule(id).orElseThrow();
    }

    private static List<Problem> findingOn(String rule, String about) {
        return BOOK.problems(
                file(new CourtFinding(rule, about, true, "reasons")).build());
    }

    @Test
    void a_finding_counts_where_its_question_is_asked_and_is_refused_elsewhere() {
        String timely = "prc.measures.timely-after-notice";
        assertThat(findingOn(timely, "n/m")).isEmpty();
        assertThat(List.of("m/n", "n", "m", "", "n/m/n", "elsewhere/m")).allSatisfy(about -> assertThat(
                        findingOn(timely, about))
                .containsExactly(Problem.at("/content/0/findings/0/about", "findingElsewhere", about, timely, "n/m")));

        String known = "prc.knowledge.should-have-known";
        assertThat(findingOn(known, "")).isEmpty();
        assertThat(findingOn(known, "n"))
                .containsExactly(Problem.at("/content/0/findings/0/about", "findingOfWhole", "n", known, ""));
    }

    @Test
    void what_concerns_one_provider_is_not_entered_for_the_content_of_another() {
        assertThat(file().received(new Notice("x", "q", FactSheet.EMPTY, ABOUT)).check())
                .containsExactly(Problem.at("/notices/2/about/c", "contentOfOther", "c", "p", "q"));
        assertThat(file().took(new MeasureTaken("x", "p", FactSheet.EMPTY, ABOUT, List.of("elsewhere")))
                        .check())
                .containsExactly(Problem.at("/measures/1/answers", "noticeOfOther", "elsewhere", "q", "p"));
        assertThat(file().received(new Notice("x", "nobody", FactSheet.EMPTY, ABOUT))
                        .took(new MeasureTaken("y", "nobody", FactSheet.EMPTY, ABOUT, List.of("elsewhere")))
                        .check())
                .as("what names no provider is that mistake alone")
                .extracting(Problem::key)
                .containsExactly("unknownProvider", "unknownProvider");
    }

    @Test
    void a_reading_or_option_that_the_book_does_not_have_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.assess(dispute(), new Readings(Map.of("prc.g-99", "x")), AS_OF))
                .withMessageContaining("prc.g-99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.results(dispute(), new Readings(Map.of("prc.g-22", "no-such"))))
                .withMessageContainingAll("prc.g-22", "no-such", "factor", "duty");
    }

    @Test
    void a_question_about_a_notice_is_asked_with_a_notice_of_the_dispute() {
        Rule qualified = rule("prc.notice.qualified");
        Subject notice = dispute().subjects(SubjectKind.NOTICE).get(0);
        Subject foreign = Subject.of(SubjectKind.NOTICE, "x", FactSheet.EMPTY);

        assertThat(BOOK.ask(dispute(), qualified, Readings.STANDARD, notice)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.ask(dispute(), qualified, Readings.STANDARD))
                .withMessageContaining("notice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.ask(dispute(), qualified, Readings.STANDARD, foreign))
                .withMessageContaining("x");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BOOK.assess(dispute(), Readings.STANDARD, AS_OF).of(qualified))
                .withMessageContaining("prc.notice.qualified");
    }

    @Test
    void only_what_is_in_the_dispute_can_be_supposed_otherwise() {
        Dispute dispute = dispute();
        Subject notice = dispute.subjects(SubjectKind.NOTICE).get(0);
        Subject foreign = Subject.of(SubjectKind.NOTICE, "x", FactSheet.EMPTY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispute.supposing(foreign, NoticeFact.IDENTITY, Value.YES))
                .withMessageContaining("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispute.supposing(notice, WorkFact.PROTECTED, Value.YES))
                .withMessageContaining("work.protected");
    }

    @Test
    void what_is_left_out_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> CaseFile.under(Jurisdiction.PRC).docket(null).build())
                .withMessage("docket");
        assertThatNullPointerException()
                .isThrownBy(() -> CaseFile.under(Jurisdiction.PRC).provider(null))
                .withMessage("provider");
        assertThatNullPointerException()
                .isThrownBy(() -> new Notice("n", null, FactSheet.EMPTY, Map.of()))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> BOOK.assess(null, Readings.STANDARD, AS_OF))
                .withMessage("dispute");
        assertThatNullPointerException()
                .isThrownBy(() -> BOOK.assess(dispute(), null, AS_OF))
                .withMessage("readings");
        assertThatNullPointerException()
                .isThrownBy(() -> SafeHarbor.under(Jurisdiction.PRC).on(null))
                .withMessage("asOf");
        assertThatIllegalArgumentException().isThrownBy(() -> SafeHarbor.under(null));
    }

    @Test
    void a_file_made_past_its_builder_is_told_what_it_names_in_vain() {
        CaseFile whole = file().build();
        CaseFile torn = new CaseFile(
                Jurisdiction.PRC,
                "",
                "",
                "",
                FactSheet.EMPTY,
                List.of(),
                List.of(),
                whole.works(),
                whole.content(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThatIllegalArgumentException().isThrownBy(torn::disputes).withMessageContainingAll("c", "p");
    }
}
