package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.checks.Checks.MANY;
import static org.safeharbor.core.checks.Checks.MATERIAL;
import static org.safeharbor.core.checks.Checks.proof;
import static org.safeharbor.core.checks.Checks.rule;
import static org.safeharbor.core.checks.Checks.variants;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.checks.Assignment.About;
import org.safeharbor.core.checks.Checks.Broken;
import org.safeharbor.core.checks.Checks.Variant;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Truth;
import org.safeharbor.core.time.Moment;

/** More of a notice serves who sent it, and an earlier measure serves who took it: the two checks of order. */
class MoreIsNeverWorseTest {

    static Stream<Preset> presets() {
        return Checks.presets();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_5_one_more_element_never_makes_a_notice_worse(Preset preset) {
        Broken broken = new Broken();
        variants(Effort.of(500, MANY), 2).forEach(variant -> {
            Assignment start = variant.facts();
            Proof before = proof(variant.dispute(), preset);
            for (About notice : start.subjects(SubjectKind.NOTICE)) {
                for (Fact element : NoticeFact.values()) {
                    completing(notice, element)
                            .flatMap(value -> start.with(notice, element, value).dispute())
                            .map(other -> proof(other, preset))
                            .ifPresent(after -> compare(before, after, notice.id(), element, start, broken));
                }
            }
        });

        assertThat(broken.found()).isEmpty();
    }

    private static void compare(
            Proof before, Proof after, String notice, Fact element, Assignment start, Broken broken) {
        if (qualification(after, notice) < qualification(before, notice)) {
            broken.add(element.id() + " disqualifies", start.toString());
        }
        if (favour(after) > favour(before)) {
            broken.add(element.id() + " helps the provider", notice + " " + turn(before, after) + " " + start);
        }
    }

    /** The value of an element that makes the notice more complete than it is, if there is one. */
    private static Optional<Value> completing(About notice, Fact element) {
        Value now = notice.value(element);
        if (!now.isKnown() || Known.NO_ELEMENTS.contains(element)) {
            return Optional.empty();
        }
        Optional<Value> better = Optional.empty();
        if (Known.COMPLETES.containsKey(element)) {
            better = Optional.of(new Value.Choice(Known.COMPLETES.get(element)));
        } else if (element.kind() instanceof Kind.YesNo) {
            better = Optional.of(Value.YES);
        } else if (element.kind() instanceof Kind.OneOf set && set.ordered()) {
            int next = set.values().indexOf(((Value.Choice) now).id()) + 1;
            better = next < set.values().size()
                    ? Optional.of(new Value.Choice(set.values().get(next)))
                    : Optional.empty();
        }
        return better.filter(value -> !value.equals(now));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void check_6_an_earlier_measure_never_harms_the_provider_toward_the_right_holder(Preset preset) {
        Broken broken = new Broken();
        variants(Effort.of(700, MANY), 2).forEach(variant -> {
            Proof before = proof(variant.dispute(), preset);
            for (About measure : variant.facts().subjects(SubjectKind.MEASURE)) {
                earlier(variant, measure)
                        .map(other -> proof(other.dispute().orElseThrow(), preset))
                        .filter(after -> favour(after) < favour(before))
                        .findFirst()
                        .ifPresent(after -> broken.add(
                                measure.id() + " " + turn(before, after),
                                Assignment.of(after.dispute()).differenceFrom(variant.facts()) + " "
                                        + variant.facts()));
            }
        });

        assertThat(broken.found()).isEmpty();
    }

    /** The same with a measure taken earlier, but not before the last notice arrived; none if the measure ended. */
    private static Stream<Assignment> earlier(Variant variant, About measure) {
        Assignment start = variant.facts();
        if (!(measure.value(MeasureFact.TAKEN_AT) instanceof Value.When taken)
                || measure.value(MeasureFact.ENDED_AT).isKnown()) {
            return Stream.empty();
        }
        LocalDate arrived = lastArrival(start);
        return MATERIAL.values(start, MeasureFact.TAKEN_AT).stream()
                .filter(value -> {
                    Moment sooner = ((Value.When) value).moment();
                    return sooner.lastDay().isBefore(taken.moment().firstDay())
                            && !sooner.firstDay().isBefore(arrived);
                })
                .map(value -> start.with(measure, MeasureFact.TAKEN_AT, value))
                .filter(other -> other.dispute().isPresent());
    }

    private static LocalDate lastArrival(Assignment facts) {
        return facts.subjects(SubjectKind.NOTICE).stream()
                .map(notice -> notice.value(NoticeFact.ARRIVED_AT))
                .map(value -> value instanceof Value.When when ? when.moment().lastDay() : LocalDate.MAX)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static String turn(Proof before, Proof after) {
        return before.outcome(rule(Known.NOTICE_RULE)) + " -> " + after.outcome(rule(Known.NOTICE_RULE));
    }

    /** How well the notice rule stands for the provider; that no notice called for anything is as good as an answer. */
    private static int favour(Proof proof) {
        Node rule = proof.of(rule(Known.NOTICE_RULE));
        Truth applies = rule.children().get(0).answer().asTheRecordStands();
        Truth merits = rule.children().get(1).answer().asTheRecordStands();
        Truth inNoWay = merits.or(applies.not());
        return inNoWay == Truth.HOLDS ? 2 : inNoWay == Truth.OPEN ? 1 : 0;
    }

    private static int qualification(Proof proof, String notice) {
        Outcome qualified =
                proof.find(Known.NOTICE_QUALIFIED, notice).orElseThrow().outcome();
        return qualified == Outcome.HOLDS ? 2 : qualified == Outcome.OPEN ? 1 : 0;
    }
}
