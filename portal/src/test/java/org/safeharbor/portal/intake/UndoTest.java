package org.safeharbor.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoTest {

    private final Undo undo = new Undo();

    @Test
    void gives_the_last_change_first() {
        undo.remember(new Undo.Change("（一）", "two"));
        undo.remember(new Undo.Change("two", "三"));

        assertThat(undo.last()).contains(new Undo.Change("two", "三"));
        assertThat(undo.last()).contains(new Undo.Change("（一）", "two"));
        assertThat(undo.isPossible()).isFalse();
        assertThat(undo.last()).isEmpty();
    }

    @Test
    void remembers_no_more_than_a_session_can_hold() {
        IntStream.range(0, 30).forEach(i -> undo.remember(new Undo.Change("state " + i, "state " + (i + 1))));

        var changes =
                IntStream.range(0, 30).filter(i -> undo.last().isPresent()).count();

        assertThat(changes).isEqualTo(20);
    }
}
