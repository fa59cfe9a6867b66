package org.safeharbor.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.time.Moment;
import org.safeharbor.portal.cases.FactPlace;

class FactFormTest {

    private static final Fact REMOVES_ITEMS = ProviderFact.REMOVES_ITEMS;

    private static FactForm form(Fact fact, Standing standing) {
        return new FactForm(fact, FactPlace.of(fact.subject(), "x"), standing);
    }

    private static Value some(Kind kind) {
        if (kind instanceof Kind.OneOf set) {
            return new Value.Choice(set.values().get(0));
        }
        return kind instanceof Kind.When
                ? new Value.When(Moment.parse("2015-10-30T09:00/2015-11").orElseThrow())
                : Value.NO;
    }

    static Stream<Standing> standings() {
        return Stream.of(REMOVES_ITEMS, NoticeFact.LOCATION, NoticeFact.ARRIVED_AT)
                .map(Fact::kind)
                .flatMap(kind -> Stream.of(
                        Standing.NONE,
                        Standing.assumed(some(kind)),
                        Standing.found(some(kind)).noted("R: reported\nin two lines"),
                        Standing.said(
                                Position.states(Side.RIGHT_HOLDER, some(kind)),
                                Position.of(Side.PROVIDER, Position.Stance.DENIES)),
                        new Standing(
                                some(kind),
                                some(kind),
                                List.of(
                                        Position.states(Side.PROVIDER, some(kind)),
                                        Position.of(Side.USER, Position.Stance.WITHHOLDS)),
                                true,
                                List.of("e2", "e1"),
                                "note")));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void a_form_that_nobody_touched_says_what_it_was_filled_with(Standing standing) {
        var fact = Stream.of(REMOVES_ITEMS, NoticeFact.LOCATION, NoticeFact.ARRIVED_AT)
                .filter(one -> standing.values().allMatch(value -> value.fits(one.kind())))
                .findFirst()
                .orElseThrow();
        var form = form(fact, standing);
        form.setNote(form.getNote().replace("\n", "\r\n"));
        form.setEvidence(form.getEvidence());

        assertThat(form.isReadable()).isTrue();
        assertThat(form.standing()).isEqualTo(standing);
    }

    @Test
    void another_plain_answer_changes_the_finding_and_keeps_what_is_said_beside_it() {
        var standing = new Standing(
                Value.NO,
                Value.UNKNOWN,
                List.of(Position.of(Side.PROVIDER, Position.Stance.DENIES)),
                false,
                List.of("e1"),
                "R/K");
        var form = form(REMOVES_ITEMS, standing);

        form.setPlain("yes");

        assertThat(form.standing())
                .isEqualTo(new Standing(
                        Value.YES, Value.UNKNOWN, standing.positions(), false, standing.evidence(), "R/K"));
    }

    @Test
    void another_plain_answer_is_assumed_where_the_sides_settled_it_otherwise() {
        var form = form(
                REMOVES_ITEMS,
                Standing.said(
                        Position.states(Side.RIGHT_HOLDER, Value.YES),
                        Position.of(Side.PROVIDER, Position.Stance.ADMITS)));
        assertThat(form.getPlain()).isEqualTo("yes");

        form.setPlain("no");

        assertThat(form.standing().resolve()).isEqualTo(new Standing.Resolved(Value.NO, Standing.Basis.ASSUMED));
        assertThat(form.standing().positions()).hasSize(2);
    }

    @Test
    void a_finding_typed_at_its_own_place_goes_before_the_plain_answer() {
        var form = form(REMOVES_ITEMS, Standing.NONE);

        form.setPlain("yes");
        form.setFound("no");

        assertThat(form.standing().resolve()).isEqualTo(new Standing.Resolved(Value.NO, Standing.Basis.FOUND));
    }

    @Test
    void not_known_takes_an_assumption_back() {
        var form = form(REMOVES_ITEMS, Standing.assumed(Value.YES));

        form.setPlain("");

        assertThat(form.standing().isEmpty()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_told_and_a_side_must_state_something() {
        var when = form(NoticeFact.ARRIVED_AT, Standing.NONE);
        when.setPlain("last summer");
        assertThat(when.isReadable()).isFalse();

        var open = form(REMOVES_ITEMS, Standing.NONE);
        open.getPositions().get(0).setStance("states");
        assertThat(open.isUnclear()).isTrue();
    }

    @Test
    void every_answer_of_every_vocabulary_can_be_given_in_a_form() {
        assertThat(Vocabulary.all()).allSatisfy(fact -> {
            var form = form(fact, Standing.NONE);
            form.setPlain(ValueText.of(some(fact.kind())));
            assertThat(form.standing()).isEqualTo(Standing.assumed(some(fact.kind())));
        });
    }
}
