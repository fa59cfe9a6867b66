package org.safeharbor.persistence.json;

import static org.assertj.core.api.BDDAssertions.then;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("id", "to", "kind", "takenAt", "endedAt", "coverage");

    @ParameterizedTest
    @CsvSource({
        "takenat, takenAt, another case",
        "ID, id, another case of a short word",
        "tkaenAt, takenAt, two letters swapped",
        "takeAt, takenAt, a letter left out",
        "takennAtt, takenAt, two letters too many",
        "kinds, kind, a plural",
        "coverige, coverage, a letter replaced"
    })
    void a_slip_of_the_pen_is_understood(String written, String meant, String remark) {
        then(Spelling.meant(written, KNOWN)).as(remark).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "by, short words differ by two letters",
        "fond, two slips in a short word",
        "takenFrom, another word",
        "x-rating, an extension"
    })
    void another_word_is_no_slip(String written, String remark) {
        then(Spelling.meant(written, KNOWN)).as(remark).isEmpty();
    }

    @Test
    void the_nearest_word_is_meant() {
        then(Spelling.meant("endedA", KNOWN)).contains("endedAt");
    }
}
