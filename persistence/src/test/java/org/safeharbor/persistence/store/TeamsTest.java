package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works on a case. */
class TeamsTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);

    private String id;

    @BeforeEach
    void openACase() {
        id = database.cases(cases -> cases.create("{}", Projection.titled("案"), LIN))
                .caseId();
    }

    @Test
    void a_right_can_be_given_anew() {
        database.share(id, "wang", Right.READ, LIN);
        database.share(id, "wang", Right.WRITE, LIN);

        assertThat(team(LIN))
                .containsExactlyInAnyOrder(new Member("lin", Right.DECIDE), new Member("wang", Right.WRITE));
    }

    @Test
    void the_last_one_who_decides_can_neither_go_nor_give_the_right_away() {
        database.share(id, "wang", Right.WRITE, LIN);

        assertThatThrownBy(() -> database.share(id, "lin", Right.READ, LIN)).isInstanceOf(NobodyLeft.class);
        assertThatThrownBy(() -> leave("lin")).isInstanceOf(NobodyLeft.class);
        assertThat(team(LIN)).contains(new Member("lin", Right.DECIDE));
    }

    @Test
    void once_another_decides_the_first_may_go() {
        database.share(id, "wang", Right.DECIDE, LIN);
        leave("lin");

        assertThat(team(Caller.of("wang", Role.CLERK))).containsExactly(new Member("wang", Right.DECIDE));
    }

    private List<Member> team(Caller caller) {
        return database.teams(teams -> teams.of(id, caller));
    }

    private void leave(String login) {
        database.teams(teams -> {
            teams.unshare(id, login, LIN);
            return null;
        });
    }
}
