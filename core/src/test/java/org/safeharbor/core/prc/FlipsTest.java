package org.safeharbor.core.prc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.analysis.Flips;
import org.safeharbor.core.analysis.Lever;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

/** What turns if one thing were otherwise, and which open fact is worth settling. */
class FlipsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void an_ignored_notice_without_a_place_would_not_have_cost_the_harbor() {
        Flips flips = flips(Situation.aNotifiedWork());

        assertThat(turned(flips, NoticeFact.LOCATION, new Value.Choice("none")))
                .contains(new Comparison.Difference(Harbor.SAFE_HARBOR, FAILS, HOLDS))
                .contains(new Comparison.Difference(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, HOLDS, FAILS));
        assertThat(turned(flips, KnowledgeFact.HARD_TO_DISCOVER, Value.YES)).isEmpty();
    }

    static List<Situation> several() {
        return List.of(
                Situation.aPushedHit().notice("n1").measure("m1"),
                Situation.aNotifiedWork()
                        .notice("n2")
                        .notice("n2", NoticeFact.LOCATION, "titleOnly")
                        .measure("m1")
                        .measure("m2")
                        .answering("m2", "n2")
                        .declaration("d1")
                        .declaration("d2")
                        .without(NoticeFact.CHANNEL, ConductFact.DAMAGE, ConductFact.FROM)
                        .found("prc.knowledge.should-have-known", "", true));
    }

    /** Asking again only what can notice a change must not give anything else than asking everything. */
    @ParameterizedTest
    @MethodSource("several")
    void each_flip_gives_what_an_assessment_of_the_flipped_facts_gives(Situation situation) {
        Proof base = situation.proof();

        for (Flips.Flip flip : flips(situation).flips()) {
            Proof other = PrcRuleBook.BOOK.assess(
                    flip.lever().moved(situation.dispute(), flip.to()), situation.readings(), TODAY);
            Set<Comparison.Difference> differing = PrcRuleBook.BOOK.questions().stream()
                    .filter(rule -> !rule.isDeclaratory() && base.outcome(rule) != other.outcome(rule))
                    .map(rule -> new Comparison.Difference(rule, base.outcome(rule), other.outcome(rule)))
                    .collect(Collectors.toSet());

            assertThat(Set.copyOf(flip.turned()))
                    .as(flip.lever() + " " + flip.to())
                    .isEqualTo(differing);
        }
    }

    @ParameterizedTest
    @MethodSource("several")
    void whatever_a_step_asks_for_its_condition_says_that_it_can_look_at(Situation situation) {
        Proof proof = situation.proof();
        Set<Node> seen = new HashSet<>();
        proof.book().questions().forEach(question -> looksAtWhatItAsks(proof.of(question), seen));
    }

    private static void looksAtWhatItAsks(Node step, Set<Node> seen) {
        if (seen.add(step)) {
            assertThat(step.condition().looksAt()).as(step.toString()).containsAll(step.asks());
            step.children().forEach(child -> looksAtWhatItAsks(child, seen));
        }
    }

    @Test
    void what_would_contradict_another_fact_is_not_tried() {
        Flips flips = flips(Situation.aPushedHit());

        assertThat(answers(flips, KnowledgeFact.HOT_WORK)).containsExactly(Value.NO);
        assertThat(flips.flips())
                .noneMatch(flip -> flip.lever() instanceof Lever.OfFact fact
                        && fact.fact() == KnowledgeFact.UNKNOWN_WORK
                        && flip.to().equals(Value.YES));
    }

    @Test
    void the_court_s_own_finding_on_a_weighed_question_turns_what_rests_on_it() {
        Flips flips = flips(Situation.aPushedHit());
        Flips.Flip finding = flips.flips().stream()
                .filter(flip -> flip.lever() instanceof Lever.OfFinding question
                        && question.question() == Knowledge.SHOULD_HAVE_KNOWN)
                .findFirst()
                .orElseThrow();

        assertThat(finding.to()).isEqualTo(Value.NO);
        assertThat(finding.turned())
                .extracting(Comparison.Difference::question)
                .contains(Knowledge.SHOULD_HAVE_KNOWN, Liability.AIDING_WITH_THE_USER);
    }

    @Test
    void the_fact_that_decides_most_open_results_is_the_one_to_settle_next() {
        Situation situation = Situation.aNotifiedWork().without(NoticeFact.LOCATION, ProviderFact.SEES_CONTENT);
        Flips flips = flips(situation);

        Flips.Open next = flips.next().orElseThrow();

        assertThat(next.lever().fact()).isEqualTo(NoticeFact.LOCATION);
        assertThat(next.mayDecide()).contains(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART);
        assertThat(flips.worthSettling())
                .allSatisfy(open -> assertThat(open.mayDecide()).containsAll(open.decides()));
        assertThat(flips.base().outcome(QualifiedNotice.SOME_QUALIFIED_NOTICE)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void what_keeps_the_result_open_is_settled_before_what_decides_only_a_question_of_its_own() {
        Flips.Open next = flips(Situation.unknown()).next().orElseThrow();

        assertThat(next.needed()).contains(Harbor.SAFE_HARBOR);
        assertThat(flips(Situation.aNotifiedWork()).worthSettling())
                .noneMatch(open -> open.needed().contains(Harbor.SAFE_HARBOR));
    }

    @Test
    void an_objection_turns_a_question_but_is_not_worth_settling_before_somebody_raises_it() {
        Flips flips = flips(Situation.unknown());

        assertThat(turned(flips, ReliefFact.ORDER_HARMS_PUBLIC, Value.YES)).isNotEmpty();
        assertThat(flips.worthSettling())
                .isNotEmpty()
                .noneMatch(open -> open.lever().fact() == ReliefFact.ORDER_HARMS_PUBLIC);
    }

    @Test
    void an_open_moment_is_tried_on_the_days_that_the_case_names() {
        Flips flips = flips(Situation.aNotifiedWork().without(ConductFact.FROM));

        assertThat(answers(flips, ConductFact.FROM)).isNotEmpty();
        assertThat(answers(flips(Situation.aNotifiedWork()), ConductFact.FROM)).isEmpty();
    }

    @Test
    void only_what_is_open_is_named_as_decided_by_settling_a_fact() {
        Flips flips = flips(Situation.aNotifiedWork().without(NoticeFact.LOCATION, ConductFact.LOSS_GREW));

        assertThat(flips.worthSettling()).isNotEmpty().allSatisfy(open -> {
            assertThat(open.lever().now()).isEqualTo(Value.UNKNOWN);
            assertThat(open.mayDecide().size() + open.needed().size()).isPositive();
            assertThat(open.mayDecide()).allMatch(rule -> flips.base().outcome(rule) == Outcome.OPEN);
        });
    }

    @Test
    void the_same_dispute_gives_the_same_list() {
        Situation situation = Situation.aPushedHit().notice("n1").without(NoticeFact.CHANNEL);

        assertThat(flips(situation).flips()).isEqualTo(flips(situation.copy()).flips());
        assertThat(flips(situation).worthSettling())
                .isEqualTo(flips(situation.copy()).worthSettling());
    }

    private static Flips flips(Situation situation) {
        return Flips.of(PrcRuleBook.BOOK, situation.dispute(), situation.readings(), TODAY);
    }

    private static List<Value> answers(Flips flips, Fact fact) {
        return flips.flips().stream()
                .filter(flip -> flip.lever() instanceof Lever.OfFact lever && lever.fact() == fact)
                .map(Flips.Flip::to)
                .toList();
    }

    private static List<Comparison.Difference> turned(Flips flips, Fact fact, Value to) {
        return flips.flips().stream()
                .filter(flip -> flip.lever() instanceof Lever.OfFact lever
                        && lever.fact() == fact
                        && flip.to().equals(to))
                .findFirst()
                .orElseThrow()
                .turned();
    }
}
