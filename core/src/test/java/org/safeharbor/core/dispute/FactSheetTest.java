package org.safeharbor.core.dispute;

import static org.assertj.core.api.BDDAssertions.then;
import static org.assertj.core.api.BDDAssertions.thenIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static final Standing YES = Standing.assumed(Value.YES);
    private static final Standing NO = Standing.assumed(Value.NO);

    @Test
    void what_is_not_on_the_sheet_is_not_known() {
        then(FactSheet.EMPTY.value(NoticeFact.IDENTITY)).isEqualTo(Value.UNKNOWN);
        then(FactSheet.EMPTY.standing(NoticeFact.IDENTITY)).isEqualTo(Standing.NONE);
    }

    @Test
    void facts_stand_in_the_order_of_the_vocabularies() {
        Map<Fact, Standing> backwards = new LinkedHashMap<>();
        backwards.put(NoticeFact.WRITTEN, YES);
        backwards.put(NoticeFact.IDENTITY, NO);

        then(FactSheet.of(backwards).standings().keySet()).containsExactly(NoticeFact.IDENTITY, NoticeFact.WRITTEN);
    }

    @Test
    void a_fact_of_which_nothing_is_said_leaves_the_sheet() {
        FactSheet sheet = FactSheet.EMPTY.with(NoticeFact.WRITTEN, YES);

        then(sheet.with(NoticeFact.WRITTEN, Standing.NONE)).isEqualTo(FactSheet.EMPTY);
        then(sheet.value(NoticeFact.WRITTEN)).isEqualTo(Value.YES);
    }

    @Test
    void a_value_of_another_kind_is_refused_wherever_it_stands() {
        thenIllegalArgumentException()
                .isThrownBy(() -> FactSheet.EMPTY.with(NoticeFact.SENT_AT, YES))
                .withMessageContaining("notice.sentAt");
        thenIllegalArgumentException()
                .isThrownBy(() -> FactSheet.EMPTY.with(NoticeFact.LOCATION, Standing.found(new Value.Choice("near"))));
        thenIllegalArgumentException()
                .isThrownBy(() -> FactSheet.EMPTY.with(
                        NoticeFact.WRITTEN, Standing.said(Position.states(Side.USER, new Value.Quantity(1)))));
    }

    @Test
    void what_is_put_over_a_sheet_goes_first_and_the_rest_shows_through() {
        FactSheet letter = FactSheet.EMPTY.with(NoticeFact.WRITTEN, YES).with(NoticeFact.IDENTITY, YES);
        FactSheet forThisGroup = FactSheet.EMPTY.with(NoticeFact.IDENTITY, NO);

        FactSheet merged = letter.overlaidBy(forThisGroup);

        then(merged.value(NoticeFact.WRITTEN)).isEqualTo(Value.YES);
        then(merged.value(NoticeFact.IDENTITY)).isEqualTo(Value.NO);
        then(letter.overlaidBy(FactSheet.EMPTY)).isEqualTo(letter);
        then(FactSheet.EMPTY.overlaidBy(letter)).isEqualTo(letter);
    }

    @Test
    void a_remark_on_one_group_leaves_what_is_known_in_general() {
        FactSheet general = FactSheet.EMPTY.with(
                KnowledgeFact.HOT_WORK, Standing.assumed(Value.YES).noted("on air"));
        FactSheet remark = FactSheet.EMPTY.with(KnowledgeFact.HOT_WORK, Standing.NONE.noted("this group only clips"));
        FactSheet alleged = FactSheet.EMPTY.with(
                KnowledgeFact.HOT_WORK, Standing.said(Position.states(Side.RIGHT_HOLDER, Value.YES)));

        then(general.overlaidBy(remark).value(KnowledgeFact.HOT_WORK)).isEqualTo(Value.YES);
        then(general.overlaidBy(remark).standing(KnowledgeFact.HOT_WORK).note())
                .isEqualTo("on air this group only clips");
        then(general.overlaidBy(alleged).value(KnowledgeFact.HOT_WORK))
                .as("what is said for the group alone goes first, also when it is not settled")
                .isEqualTo(Value.UNKNOWN);
    }
}
