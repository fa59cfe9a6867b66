package org.safeharbor.core.dispute;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void every_fact_is_found_by_its_id() {
        for (Fact fact : Vocabulary.all()) {
            then(Vocabulary.find(fact.id())).contains(fact);
        }
        then(Vocabulary.find("notice.nothing")).isEmpty();
    }

    @Test
    void an_id_is_the_subject_and_the_member() {
        then(NoticeFact.ARRIVED_AT.member()).isEqualTo("arrivedAt");
        then(NoticeFact.ARRIVED_AT.id()).isEqualTo("notice.arrivedAt");
        then(CaseFact.FILED_ON.id()).isEqualTo("case.filedOn");
    }

    @Test
    void the_subjects_share_out_all_facts_in_their_order() {
        List<Fact> shared = Arrays.stream(SubjectKind.values())
                .flatMap(subject -> Vocabulary.about(subject).stream())
                .toList();

        then(shared).containsExactlyElementsOf(Vocabulary.all());
    }

    @Test
    void every_kind_of_subject_can_be_asked_about() {
        for (SubjectKind subject : SubjectKind.values()) {
            then(Vocabulary.about(subject)).as(subject.id()).isNotEmpty();
        }
    }

    @Test
    void the_values_of_a_set_are_two_or_more_and_each_once() {
        for (Fact fact : Vocabulary.all()) {
            if (fact.kind() instanceof Kind.OneOf set) {
                then(set.values()).as(fact.id()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void what_excludes_each_other_names_facts_of_the_right_kind_and_has_a_key_of_its_own() {
        then(Consistency.ALL).extracting(Consistency::id).doesNotHaveDuplicates();
        for (Consistency rule : Consistency.ALL) {
            if (rule instanceof Consistency.Excludes pair) {
                then(pair.oneValue().fits(pair.one().kind())).as(rule.id()).isTrue();
                then(pair.otherValue().fits(pair.other().kind())).as(rule.id()).isTrue();
                then(pair.one().subject()).as(rule.id()).isEqualTo(pair.other().subject());
            } else if (rule instanceof Consistency.InOrder order) {
                then(order.earlier().kind()).as(rule.id()).isEqualTo(Kind.when());
                then(order.later().kind()).as(rule.id()).isEqualTo(Kind.when());
            }
        }
    }
}
