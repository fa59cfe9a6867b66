package org.safeharbor.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;

class TopicTest {

    @Test
    void every_fact_is_asked_in_exactly_one_topic() {
        var asked = Arrays.stream(Topic.values()).flatMap(Topic::facts).toList();
        List<Fact> vocabulary = Vocabulary.all().stream()
                .filter(fact -> fact.subject() != SubjectKind.DECLARATION)
                .toList();

        assertThat(asked).containsExactlyInAnyOrderElementsOf(vocabulary);
    }

    @Test
    void the_last_topic_follows_itself() {
        assertThat(Topic.SUMMARY.next()).isEqualTo(Topic.SUMMARY);
        assertThat(Topic.CASE.next()).isEqualTo(Topic.PROVIDER);
    }
}
