package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.analysis.Bearing;
import org.safeharbor.core.analysis.Bearing.Kind;
import org.safeharbor.core.analysis.Bearing.Weight;
import org.safeharbor.core.dispute.CareFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Rule;

class BearingTest {

    @Test
    void in_a_case_of_which_nothing_is_known_the_service_and_the_licence_decide() {
        Bearing bearing = bearing(Situation.unknown().proof());

        assertThat(bearing.of(ProviderFact.SERVICE, "p").map(Weight::kind)).contains(Kind.DECIDES);
        assertThat(bearing.of(ConductFact.LICENSED, "c").map(Weight::kind)).contains(Kind.DECIDES);
    }

    @Test
    void the_regulations_conditions_are_settled_by_a_right_that_it_does_not_cover() {
        Situation copyright = Situation.aHostedWork()
                .with(ProviderFact.SERVICE, "storage")
                .with(WorkFact.RIGHT, "dissemination")
                .without(ProviderFact.LABELLED_USER_SPACE);
        Situation patent = copyright.copy().with(WorkFact.RIGHT, "patent");

        assertThat(weight(copyright, ProviderFact.LABELLED_USER_SPACE).kind()).isEqualTo(Kind.DECIDES);
        assertThat(weight(patent, ProviderFact.LABELLED_USER_SPACE).kind()).isEqualTo(Kind.SETTLED);
        assertThat(weight(patent, ProviderFact.LABELLED_USER_SPACE).outcome()).isNotEqualTo(Outcome.OPEN);
    }

    @Test
    void a_notice_that_lacks_its_sender_leaves_nothing_to_its_proof_of_title() {
        Situation anonymous =
                Situation.aNotifiedWork().without(NoticeFact.TITLE_PROOF).notice("n1", NoticeFact.IDENTITY, false);

        assertThat(weight(anonymous, NoticeFact.TITLE_PROOF).kind()).isEqualTo(Kind.SETTLED);
    }

    @Test
    void what_only_explains_the_level_of_care_is_told_apart() {
        Stream<Kind> kinds = Stream.of(CareFact.values())
                .flatMap(fact -> bearing(Situation.unknown().proof()).of(fact, subject(fact)).stream())
                .map(Weight::kind);

        assertThat(kinds).contains(Kind.BESIDE);
    }

    @Test
    void what_is_settled_turns_no_question_whatever_it_is() {
        for (Situation situation : List.of(
                Situation.aNotifiedWork(),
                Situation.aDeletedWork(),
                Situation.aPushedHit(),
                Situation.aRentedServer().notice("n1"),
                Situation.aHostedWork().with(WorkFact.RIGHT, "patent").without(ReliefFact.DAMAGES_SOUGHT))) {
            Proof before = situation.proof();
            Bearing bearing = bearing(before);
            for (Fact fact : Vocabulary.all()) {
                bearing.of(fact, subject(fact))
                        .filter(weight -> weight.kind() == Kind.SETTLED)
                        .filter(weight -> !known(before, fact))
                        .ifPresent(weight -> values(fact).forEach(value -> {
                            Proof after = with(situation.copy(), fact, value).proof();
                            assertThat(turned(before, after))
                                    .as(fact.id() + " = " + value)
                                    .isEmpty();
                        }));
            }
        }
    }

    private static boolean known(Proof proof, Fact fact) {
        return proof.dispute().subjects(fact.subject()).stream()
                .anyMatch(subject -> subject.facts().value(fact).isKnown());
    }

    private static List<Rule> turned(Proof before, Proof after) {
        return before.book().questions().stream()
                .filter(question -> !question.isDeclaratory())
                .filter(question -> before.of(question).answer().asTheRecordStands()
                        != after.of(question).answer().asTheRecordStands())
                .toList();
    }

    private static Bearing bearing(Proof proof) {
        return Bearing.of(
                proof,
                proof.book().questions().stream()
                        .filter(question -> !question.isDeclaratory())
                        .toList());
    }

    private static Weight weight(Situation situation, Fact fact) {
        return bearing(situation.proof()).of(fact, subject(fact)).orElseThrow();
    }

    private static String subject(Fact fact) {
        return switch (fact.subject()) {
            case CASE -> "";
            case PROVIDER -> "p";
            case WORK -> "w";
            case CONTENT -> "c";
            case NOTICE -> "n1";
            case DECLARATION -> "d1";
            case MEASURE -> "m1";
        };
    }

    private static Stream<Object> values(Fact fact) {
        if (fact.kind() instanceof org.safeharbor.core.dispute.Kind.YesNo) {
            return Stream.of(true, false);
        }
        return fact.kind() instanceof org.safeharbor.core.dispute.Kind.OneOf set
                ? set.values().stream().map(Object.class::cast)
                : Stream.of("2023-04-04", "2026-03-01");
    }

    private static Situation with(Situation situation, Fact fact, Object value) {
        if (fact.subject() == SubjectKind.NOTICE) {
            return situation.notice("n1", (NoticeFact) fact, value);
        }
        if (fact.subject() == SubjectKind.MEASURE) {
            return situation.measure("m1", (MeasureFact) fact, value);
        }
        return situation.with(fact, value);
    }
}
