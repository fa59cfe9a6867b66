package org.safeharbor.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.persistence.store.CaseFiles.MOST_COUNTED;

import org.junit.jupiter.api.Test;

class CaseListWordsTest {

    @Test
    void a_number_that_was_not_counted_to_its_end_is_not_given_as_the_number_of_cases() {
        assertThat(CaseListWords.foundKey(MOST_COUNTED - 1)).isEqualTo("cases.found");
        assertThat(CaseListWords.foundKey(MOST_COUNTED)).isEqualTo("cases.foundMany");
    }
}
