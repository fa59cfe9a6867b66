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
}
