package org.safeharbor.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.time.Moment;

class CaseDraftTest {

    private final CaseDocuments documents = new CaseDocuments();
    private final CaseDraft draft = documents.draft(documents.titled("case"));
    private final String first = draft.group("").id();

    private String notice(String group) {
        var id = draft.addEvent(SubjectKind.NOTICE, group);
        var place = FactPlace.of(SubjectKind.NOTICE, id);
        draft.put(place, NoticeFact.IDENTITY, Standing.assumed(Value.YES));
        draft.put(
                place,
                NoticeFact.ARRIVED_AT,
                Standing.assumed(new Value.When(Moment.parse("2015-10-10").orElseThrow())));
        return id;
    }

    @Test
    void another_notice_like_one_says_the_same_but_the_day() {
        var like = FactPlace.of(SubjectKind.NOTICE, draft.addLike(notice(first)));

        assertThat(draft.sheet(like).value(NoticeFact.IDENTITY)).isEqualTo(Value.YES);
        assertThat(draft.sheet(like).value(NoticeFact.ARRIVED_AT)).isEqualTo(Value.UNKNOWN);
        assertThat(draft.isAbout(like, first)).isTrue();
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void a_second_provider_and_a_second_work_each_bring_content_of_their_own() {
        var ofAnotherProvider = draft.group(draft.addProvider(first));
        var ofAnotherWork = draft.group(draft.addWork(first));

        assertThat(ofAnotherProvider.provider()).isNotEqualTo(draft.group(first).provider());
        assertThat(ofAnotherProvider.work()).isEqualTo(draft.group(first).work());
        assertThat(ofAnotherWork.provider()).isEqualTo(draft.group(first).provider());
        assertThat(ofAnotherWork.work()).isNotEqualTo(draft.group(first).work());
        assertThat(draft.file().disputes()).hasSize(3);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void content_takes_its_own_provider_and_notices_with_it_and_nobody_elses() {
        var second = draft.addProvider(first);
        var staying = notice(first);
        notice(second);

        draft.removeContent(second);

        assertThat(draft.file().providers()).hasSize(1);
        assertThat(draft.file().notices()).extracting(notice -> notice.id()).containsExactly(staying);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void a_name_keeps_its_script_but_turns_nothing_around_it() {
        var title = new TextPlace(TextPlace.What.TITLE, "");

        draft.put(title, "شركة \u202Egnp.\u202Cexe\u2067");

        assertThat(documents.draft(documents.write(draft)).text(title)).isEqualTo("شركة gnp.exe");
    }

    @Test
    void a_notice_that_speaks_of_other_content_too_stays() {
        var second = draft.addContent(first);
        var notice = FactPlace.of(SubjectKind.NOTICE, notice(first));
        draft.concerns(notice, second, true);

        draft.removeContent(first);

        assertThat(draft.isAbout(notice, second)).isTrue();
        assertThat(draft.isAbout(notice, first)).isFalse();
        assertThat(draft.problems()).isEmpty();
    }
}
