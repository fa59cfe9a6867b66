package org.safeharbor.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoTest {

    private final Undo undo = new Undo();

    @Test
    void goes_back_the_last_state_first() {
        undo.remember("（一）");
        undo.remember("two");

        assertThat(undo.back()).contains("two");
        assertThat(undo.back()).contains("（一）");
        assertThat(undo.isPossible()).isFalse();
        assertThat(undo.back()).isEmpty();
    }

    @Test
    void remembers_no_more_than_a_session_can_hold() {
        IntStream.range(0, 30).forEach(i -> undo.remember("state " + i));

        var states = IntStream.range(0, 30).filter(i -> undo.back().isPresent()).count();

        assertThat(states).isEqualTo(20);
    }
}
