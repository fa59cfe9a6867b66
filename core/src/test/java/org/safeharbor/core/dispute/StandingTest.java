package org.safeharbor.core.dispute;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.safeharbor.core.dispute.Position.Stance.ADMITS;
import static org.safeharbor.core.dispute.Position.Stance.DENIES;
import static org.safeharbor.core.dispute.Position.Stance.SILENT;
import static org.safeharbor.core.dispute.Position.Stance.WITHHOLDS;
import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.dispute.Value.NO;
import static org.safeharbor.core.dispute.Value.UNKNOWN;
import static org.safeharbor.core.dispute.Value.YES;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.dispute.Position.Stance;
import org.safeharbor.core.dispute.Standing.Basis;

class StandingTest {

    private static final Position HOLDER_SAYS_YES = Position.states(RIGHT_HOLDER, YES);
    private static final Position PROVIDER_SAYS_NO = Position.states(PROVIDER, NO);

    private static Standing taken(Position... positions) {
        return new Standing(UNKNOWN, UNKNOWN, List.of(positions), true, List.of(), "");
    }

    private static Position provider(Stance stance) {
        return Position.of(PROVIDER, stance);
    }

    private static Position holder(Stance stance) {
        return Position.of(RIGHT_HOLDER, stance);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(Standing.NONE, UNKNOWN, Basis.OPEN, "nothing is said"),
                arguments(Standing.found(YES), YES, Basis.FOUND, "the court found it"),
                arguments(Standing.found(NO), NO, Basis.FOUND, "the court did not find it"),
                arguments(Standing.assumed(YES), YES, Basis.ASSUMED, "a plain yes"),
                arguments(Standing.assumed(NO), NO, Basis.ASSUMED, "a plain no"),
                arguments(Standing.said(HOLDER_SAYS_YES, provider(ADMITS)), YES, Basis.ADMITTED, "the provider admits"),
                arguments(Standing.said(PROVIDER_SAYS_NO, holder(ADMITS)), NO, Basis.ADMITTED, "the holder admits"),
                arguments(
                        Standing.said(HOLDER_SAYS_YES, Position.states(PROVIDER, YES)),
                        YES,
                        Basis.AGREED,
                        "both alike"),
                arguments(Standing.said(HOLDER_SAYS_YES, PROVIDER_SAYS_NO), UNKNOWN, Basis.OPEN, "each says otherwise"),
                arguments(
                        taken(HOLDER_SAYS_YES, provider(SILENT)),
                        YES,
                        Basis.TAKEN_AS_TRUE,
                        "silence, the court so chose"),
                arguments(taken(HOLDER_SAYS_YES, provider(WITHHOLDS)), YES, Basis.TAKEN_AS_TRUE, "evidence withheld"),
                arguments(taken(PROVIDER_SAYS_NO, holder(SILENT)), NO, Basis.TAKEN_AS_TRUE, "the holder is silent"),
                arguments(
                        Standing.said(HOLDER_SAYS_YES, provider(SILENT)),
                        UNKNOWN,
                        Basis.OPEN,
                        "the court did not choose so"),
                arguments(Standing.said(HOLDER_SAYS_YES, provider(WITHHOLDS)), UNKNOWN, Basis.OPEN, "nor here"),
                arguments(taken(HOLDER_SAYS_YES, provider(DENIES)), UNKNOWN, Basis.OPEN, "a denial is no silence"),
                arguments(
                        taken(HOLDER_SAYS_YES, PROVIDER_SAYS_NO),
                        UNKNOWN,
                        Basis.OPEN,
                        "a contrary statement is no silence"),
                arguments(Standing.said(HOLDER_SAYS_YES, provider(DENIES)), UNKNOWN, Basis.OPEN, "alleged and denied"),
                arguments(Standing.said(HOLDER_SAYS_YES), UNKNOWN, Basis.OPEN, "alleged only"),
                arguments(taken(HOLDER_SAYS_YES), UNKNOWN, Basis.OPEN, "nobody was asked"),
                arguments(
                        Standing.said(provider(ADMITS)),
                        UNKNOWN,
                        Basis.OPEN,
                        "an admission of nothing that was stated"),
                arguments(
                        Standing.said(HOLDER_SAYS_YES, Position.of(USER, ADMITS)),
                        UNKNOWN,
                        Basis.OPEN,
                        "the user binds the user only"),
                arguments(
                        Standing.said(Position.states(USER, YES), provider(ADMITS)),
                        UNKNOWN,
                        Basis.OPEN,
                        "what the user states is not between them"),
                arguments(
                        new Standing(UNKNOWN, UNKNOWN, List.of(), false, List.of("e1"), "look"),
                        UNKNOWN,
                        Basis.OPEN,
                        "evidence alone"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rows")
    void a_standing_counts_as_the_first_ground_that_matches(
            Standing standing, Value value, Basis basis, String remark) {
        then(standing.resolve()).isEqualTo(new Standing.Resolved(value, basis));
    }

    @Test
    void a_finding_goes_before_an_assumption_and_an_assumption_before_an_admission() {
        List<Position> admitted = List.of(HOLDER_SAYS_YES, provider(ADMITS));

        then(new Standing(NO, YES, admitted, false, List.of(), "").resolve().basis())
                .isEqualTo(Basis.FOUND);
        then(new Standing(UNKNOWN, NO, admitted, false, List.of(), "").resolve())
                .isEqualTo(new Standing.Resolved(NO, Basis.ASSUMED));
    }

    @Test
    void the_order_in_which_the_sides_speak_makes_no_difference() {
        then(Standing.said(provider(ADMITS), HOLDER_SAYS_YES))
                .isEqualTo(Standing.said(HOLDER_SAYS_YES, provider(ADMITS)));
    }

    @Test
    void a_side_speaks_once() {
        thenIllegalArgumentException()
                .isThrownBy(() -> Standing.said(HOLDER_SAYS_YES, holder(DENIES)))
                .withMessageContaining("RIGHT_HOLDER");
    }

    @Test
    void a_position_that_states_nothing_is_none() {
        then(Standing.said(Position.states(USER, UNKNOWN)).isEmpty()).isTrue();
        then(new Position(PROVIDER, ADMITS, YES)).isEqualTo(provider(ADMITS));
    }

    @Test
    void words_beside_a_fact_count_for_nothing() {
        then(Standing.NONE.noted("perhaps").resolve()).isEqualTo(Standing.NONE.resolve());
        then(Standing.NONE.noted("perhaps").isEmpty()).isFalse();
    }
}
