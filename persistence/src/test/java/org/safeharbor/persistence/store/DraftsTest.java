package org.safeharbor.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest extends StoreTest {

    private static final Caller LIN = Caller.of("lin", Role.CLERK);
    private static final Caller WANG = Caller.of("wang", Role.STUDENT);
    private static final Caller ADMIN = Caller.of("root", Role.ADMINISTRATOR);

    private String caseId;

    @BeforeEach
    void a_case_of_lin() {
        caseId = database.cases(cases -> cases.create("{}", Projection.titled("case"), LIN))
                .caseId();
    }

    private Draft keep(String document, Caller caller) {
        return database.drafts(drafts -> drafts.keep(caseId, 1, document, caller));
    }

    private Optional<String> kept(Caller caller) {
        return database.drafts(drafts -> drafts.find(caseId, caller)).map(Draft::document);
    }

    @Test
    void the_last_answer_is_kept_for_whoever_gave_it_and_adds_no_revision() {
        keep("{\"title\":\"a\"}", LIN);
        keep("{\"title\":\"b\"}", LIN);

        assertThat(kept(LIN)).contains("{\"title\":\"b\"}");
        List<RevisionNote> history = database.cases(cases -> cases.history(caseId, LIN));
        assertThat(history).hasSize(1);
    }

    @Test
    void each_writer_has_a_draft_of_their_own_and_a_reader_none() {
        database.share(caseId, "wang", Right.READ, LIN);
        keep("{}", LIN);

        assertThat(kept(WANG)).isEmpty();
        assertThatThrownBy(() -> keep("{}", WANG)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void to_a_stranger_the_case_does_not_exist() {
        assertThatThrownBy(() -> keep("{}", WANG)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> kept(WANG)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void a_dropped_draft_is_gone() {
        keep("{}", LIN);

        database.drafts(drafts -> {
            drafts.drop(caseId, LIN);
            return null;
        });

        assertThat(kept(LIN)).isEmpty();
    }

    @Test
    void what_was_entered_on_erased_content_goes_with_it() {
        keep("{\"title\":\"secret\"}", LIN);
        database.cases(cases -> cases.append(caseId, 1, "{}", Projection.titled("case"), LIN));

        database.cases(cases -> {
            cases.erase(caseId, 1, "a name of a minor", ADMIN);
            return null;
        });

        assertThat(kept(LIN)).isEmpty();
    }
}
