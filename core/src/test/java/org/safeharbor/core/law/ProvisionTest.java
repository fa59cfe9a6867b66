package org.safeharbor.core.law;

import static org.assertj.core.api.BDDAssertions.then;

import org.junit.jupiter.api.Test;

class ProvisionTest {

    private static final Instrument CODE = new Instrument(
            "prc.cc",
            Instrument.Rank.STATUTE,
            InForce.since("2021-01-01"),
            TemporalKey.DATE_OF_FACTS,
            Verification.VERIFIED);

    @Test
    void a_place_is_named_by_article_paragraph_and_item() {
        then(CODE.article(1195).id()).isEqualTo("prc.cc/1195");
        then(CODE.article(1195).paragraph(2).id()).isEqualTo("prc.cc/1195/2");
        then(CODE.article(1195).paragraph(2).item(3).id()).isEqualTo("prc.cc/1195/2/3");
        then(CODE.article(22).item(3)).hasToString("prc.cc/22//3");
    }

    @Test
    void a_place_is_checked_as_far_as_its_instrument_unless_marked_otherwise() {
        then(CODE.article(1195).paragraph(1).verification()).isEqualTo(Verification.VERIFIED);
        then(CODE.article(1195).marked(Verification.UNVERIFIED).item(1).verification())
                .isEqualTo(Verification.UNVERIFIED);
    }
}
