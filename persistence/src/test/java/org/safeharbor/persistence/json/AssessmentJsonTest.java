package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Depth;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Line;
import org.safeharbor.core.text.Outline;
import org.safeharbor.core.text.Words;

class AssessmentJsonTest {

    private static final DecidedCase CASE = DecidedCase.named("D03-iqiyi-bytedance");
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final String LINK = "b".repeat(64);

    private static String document(CaseFile file) {
        return CaseFileJson.write(file);
    }

    private static KeptAssessment kept(Proof proof) {
        return AssessmentJson.read(AssessmentJson.write(document(CASE.file()), 3, LINK, proof));
    }

    @Test
    void a_kept_assessment_says_what_was_assessed_when_and_under_which_law() {
        Proof proof = CASE.proof();

        KeptAssessment kept = kept(proof);

        assertThat(kept.caseFile()).isEqualTo(document(CASE.file()));
        assertThat(kept.revision()).isEqualTo(3);
        assertThat(kept.revisionLink()).isEqualTo(LINK);
        assertThat(kept.asOf()).isEqualTo(proof.asOf());
        assertThat(kept.ruleBook()).isEqualTo(proof.book().hash());
        assertThat(kept.engine()).isEqualTo(ProofJson.ENGINE);
        assertThat(kept.readings()).hasSameSizeAs(proof.book().readings());
        assertThat(kept.proof()).isEqualTo(ProofJson.write(proof));
    }

    @Test
    void its_words_in_every_shipped_language_are_those_of_the_page() {
        Proof proof = CASE.proof();

        KeptAssessment kept = kept(proof);

        for (Locale locale : Words.LANGUAGES) {
            Words words = Words.in(locale);
            assertThat(kept.in(locale).headline()).isEqualTo(Headline.of(proof, words));
            assertThat(kept.in(locale).lines())
                    .usingRecursiveComparison()
                    .ignoringFields("nodes")
                    .isEqualTo(Outline.of(proof, Depth.FULL, words).lines());
        }
        assertThat(kept.in(Locale.FRENCH)).isEqualTo(kept.in(Locale.ENGLISH));
    }

    @Test
    void every_answer_of_the_proof_is_among_its_answers() {
        Proof proof = CASE.proof();

        List<KeptAssessment.Answer> answers = kept(proof).answers();

        assertThat(answers).hasSizeGreaterThan(proof.book().summary().size()).allSatisfy(answer -> {
            var rule = proof.book().rule(answer.rule()).orElseThrow();
            assertThat(answer.outcome()).isEqualTo(proof.outcome(rule).id());
        });
    }

    @Test
    void assessed_again_under_the_same_law_and_facts_nothing_differs() {
        AssessmentDiff diff = AssessmentDiff.between(kept(CASE.proof()), kept(CASE.proof()), Locale.ENGLISH);

        assertThat(diff.isSameResult()).isTrue();
        assertThat(diff.facts()).isEmpty();
        assertThat(diff.readings()).isEmpty();
        assertThat(diff.ruleBook()).isFalse();
        assertThat(diff.asOf()).isFalse();
    }

    @Test
    void assessed_again_under_other_readings_the_difference_names_readings_and_questions() {
        var book = SafeHarbor.under(Jurisdiction.PRC).rules();
        var dispute = CASE.file().disputes().get(0);
        KeptAssessment before = kept(book.assess(dispute, book.presets().get(0).readings(), ON));
        KeptAssessment after = kept(book.assess(dispute, book.presets().get(1).readings(), ON.plusDays(1)));

        AssessmentDiff diff = AssessmentDiff.between(before, after, Locale.CHINESE);

        assertThat(diff.asOf()).isTrue();
        assertThat(diff.readings()).isNotEmpty().allSatisfy(row -> assertThat(row.before())
                .isNotEqualTo(row.after()));
        assertThat(diff.questions()).allSatisfy(row -> {
            assertThat(row.label()).isNotEmpty();
            assertThat(row.before() + row.after()).isNotEmpty();
        });
    }

    @Test
    void a_question_that_only_one_of_them_asks_is_a_difference() {
        KeptAssessment now = kept(CASE.proof());
        KeptAssessment then = new KeptAssessment(
                now.caseFile(),
                now.revision(),
                now.revisionLink(),
                now.asOf(),
                "another",
                now.lawAsOf(),
                now.engine(),
                now.readings(),
                now.provider(),
                now.work(),
                now.content(),
                now.answers().subList(1, now.answers().size()),
                now.proof(),
                now.words());

        AssessmentDiff diff = AssessmentDiff.between(then, now, Locale.ENGLISH);

        assertThat(diff.ruleBook()).isTrue();
        assertThat(diff.questions()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(now.answers().get(0).rule());
            assertThat(row.before()).isEmpty();
            assertThat(row.after()).isNotEmpty();
        });
    }

    @Test
    void every_kind_of_line_is_read_back() {
        assertThat(kept(CASE.proof()).in(Locale.ENGLISH).lines())
                .extracting(Line::kind)
                .contains(Line.Kind.CHAPTER, Line.Kind.RULE, Line.Kind.FACT);
    }

    @Test
    void another_text_is_no_assessment() {
        assertThatThrownBy(() -> AssessmentJson.read("{\"format\":\"case.v1\"}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AssessmentJson.read("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
