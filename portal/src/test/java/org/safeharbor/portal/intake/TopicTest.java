package org.safeharbor.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.Vocabulary;

class TopicTest {

    @Test
    void every_fact_is_asked_in_exactly_one_topic() {
        var asked = Arrays.stream(Topic.values()).flatMap(Topic::facts).toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Vocabulary.all());
    }

    @Test
    void the_last_topic_follows_itself() {
        assertThat(Topic.SUMMARY.next()).isEqualTo(Topic.SUMMARY);
        assertThat(Topic.CASE.next()).isEqualTo(Topic.PROVIDER);
    }
}
