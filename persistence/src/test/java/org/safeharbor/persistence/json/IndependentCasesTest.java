package org.safeharbor.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Outcome.DOES_NOT_APPLY;
import static org.safeharbor.core.reasoning.Outcome.FAILS;
import static org.safeharbor.core.reasoning.Outcome.HOLDS;
import static org.safeharbor.core.reasoning.Outcome.OPEN;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.core.text.Words;

/**
 * Made-up disputes of every kind of service, none of them decided: what a careful lawyer expects was written down from the
 * provisions before the case was run.
 */
class IndependentCasesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** What is expected of a dispute, by rule, and what it rests on. */
    record Expected(String file, int dispute, String because, Map<String, Outcome> steps) {
        Expected holds(String... rules) {
            return and(HOLDS, rules);
        }

        Expected fails(String... rules) {
            return and(FAILS, rules);
        }

        Expected open(String... rules) {
            return and(OPEN, rules);
        }

        Expected doesNotArise(String... rules) {
            return and(DOES_NOT_APPLY, rules);
        }

        private Expected and(Outcome outcome, String... rules) {
            Map<String, Outcome> more = new LinkedHashMap<>(steps);
            Stream.of(rules).forEach(rule -> more.put("prc." + rule, outcome));
            return new Expected(file, dispute, because, more);
        }

        @Override
        public String toString() {
            return file + (dispute == 0 ? "" : " #" + dispute) + ": " + because;
        }
    }

    static Stream<Expected> cases() {
        return Stream.of(notices(), conduits(), knowledge(), persons(), marketplaces(), beyondContent(), times())
                .flatMap(List::stream);
    }

    private static List<Expected> notices() {
        return List.of(
                dispute(
                                "netdisk-notice-ignored",
                                "SPC provisions art. 13: leaving it is knowledge; 1195(2): the enlarged part")
                        .holds(
                                "role.intermediary",
                                "notice.some-qualified",
                                "knowledge.knew",
                                "liability.enlarged-loss")
                        .holds(
                                "liability.with-user",
                                "liability.no-further-than-notice",
                                "relief.stop",
                                "relief.damages")
                        .fails(
                                "harbor.notice-rule",
                                "harbor.safe-harbor",
                                "liability.none",
                                "wrong-notice.some-liable"),
                dispute("cloud-forwarded", "forwarding is the measure that fits a lessor of servers (D09)")
                        .holds(
                                "role.base-layer",
                                "harbor.notice-rule",
                                "harbor.safe-harbor",
                                "liability.none",
                                "relief.stop")
                        .fails("relief.damages"),
                dispute("cloud-forwarded-late", "how long forwarding may take is for the court; no number is sourced")
                        .open(
                                "harbor.notice-rule",
                                "harbor.red-flag-rule",
                                "liability.enlarged-loss",
                                "liability.none"),
                dispute("search-neutral-suggestions", "title only: no notice (D17); statistics lead nobody to it (N8)")
                        .holds("notice.some-curable", "harbor.safe-harbor", "liability.none")
                        .fails("notice.some-qualified", "knowledge.should-have-known")
                        .doesNotArise("harbor.notice-rule"),
                dispute(
                                "mini-program-developer-told",
                                "a framework cannot touch items; telling the developer fits (D16)")
                        .holds("harbor.notice-rule", "harbor.safe-harbor", "liability.none"),
                dispute("one-letter-two-films", "a mixed notice is qualified for what it locates (b-2)")
                        .holds("notice.some-qualified", "harbor.notice-rule", "liability.none"),
                dispute("one-letter-two-films", 1, "and not for what it names by title only (b-2)")
                        .holds("notice.some-curable", "liability.none")
                        .fails("notice.some-qualified")
                        .doesNotArise("harbor.notice-rule"));
    }

    private static List<Expected> conduits() {
        return List.of(
                dispute("carrier-notice-ignored", "Regulation art. 20 frees it from damages; stopping may be asked")
                        .holds("harbor.special-conditions", "harbor.safe-harbor", "liability.none", "relief.stop")
                        .fails("liability.enlarged-loss", "liability.with-user", "relief.damages"),
                dispute("cache-notice-ignored", "Regulation art. 21 frees it from damages; stopping may be asked")
                        .holds("harbor.special-conditions", "harbor.safe-harbor", "liability.none", "relief.stop")
                        .fails("liability.enlarged-loss", "liability.with-user", "relief.damages"));
    }

    private static List<Expected> knowledge() {
        return List.of(
                dispute(
                                "app-store-no-notice",
                                "famous work, own review; whether title was checked is for the store to show")
                        .open("knowledge.should-have-known", "liability.with-user", "harbor.safe-harbor")
                        .holds("role.intermediary", "care.higher-ordered"),
                dispute(
                                "netdisk-repeater",
                                "single deletions do not do against a known repeater (SPC provisions art. 9(6), D14)")
                        .holds("notice.some-qualified", "knowledge.should-have-known", "liability.with-user")
                        .fails("harbor.effective", "harbor.measures", "harbor.safe-harbor", "liability.none"),
                dispute(
                                "news-recommended-list",
                                "a hit recommended by a list, viewed on its own page (SPC provisions art. 10)")
                        .holds("role.intermediary", "knowledge.should-have-known", "liability.with-user")
                        .fails("harbor.safe-harbor", "liability.abetting"),
                dispute(
                                "short-video-pushed",
                                "a hit that it pushed itself, and copies left after the notice (D03, CC 1195)")
                        .holds("knowledge.should-have-known", "liability.enlarged-loss", "liability.with-user")
                        .fails(
                                "harbor.effective",
                                "harbor.safe-harbor",
                                "liability.none",
                                "liability.no-further-than-notice"),
                dispute(
                                "live-stream-shared-revenue",
                                "a direct benefit orders a higher duty (art. 11); fame and own review")
                        .holds(
                                "role.intermediary",
                                "care.higher-ordered",
                                "knowledge.should-have-known",
                                "liability.with-user")
                        .fails("harbor.safe-harbor")
                        .doesNotArise("harbor.notice-rule", "harbor.special-conditions"),
                dispute(
                                "nft-burned-late",
                                "watermark and own check: should have known (D07); ten weeks later is for the court")
                        .holds("knowledge.should-have-known", "harbor.effective")
                        .open("harbor.timely", "liability.with-user"),
                dispute("minor-featured", "featured by its editors; that the user is a child frees nobody (CC 1169(2))")
                        .holds("knowledge.should-have-known", "liability.with-user", "liability.user-without-capacity")
                        .fails("liability.guardian"),
                dispute("portal-own-content", "what it put on the network itself is its own infringement (CC 1194)")
                        .holds("role.content-provider", "liability.direct", "relief.damages")
                        .fails("role.intermediary", "liability.none")
                        .doesNotArise("harbor.safe-harbor", "liability.enlarged-loss", "liability.with-user"));
    }

    private static List<Expected> persons() {
        return List.of(
                dispute(
                                "forum-anonymous-complaint",
                                "without identity no notice (CC 1195(1)); the court may order disclosure")
                        .holds("notice.some-ineffective", "harbor.safe-harbor", "liability.none", "relief.stop")
                        .holds("relief.disclosure")
                        .fails("notice.some-qualified", "relief.damages", "relief.apology"),
                dispute(
                                "forum-insult-ignored",
                                "a complete notice left (CC 1195(2)); no interpretation makes it knowledge")
                        .holds("liability.enlarged-loss", "relief.apology", "relief.mental-harm", "relief.disclosure")
                        .fails("knowledge.knew", "harbor.safe-harbor", "liability.none")
                        .open("knowledge.should-have-known", "liability.with-user"),
                dispute(
                                "deepfake-removed-in-hours",
                                "a hotline call is no notice where a channel is published; then at once")
                        .holds("notice.some-qualified", "notice.some-ineffective", "harbor.notice-rule")
                        .open("knowledge.should-have-known"),
                dispute(
                                "portal-repost",
                                "another title is fault in reposting (SPC provisions on personal rights art. 7)")
                        .holds("liability.direct", "liability.fault", "relief.apology")
                        .doesNotArise("harbor.safe-harbor"),
                dispute("judgment-posted", "who relies on a judgment and does not depart from it is free (art. 9)")
                        .holds("liability.none")
                        .fails("infringement.infringed", "liability.enlarged-loss", "relief.stop"));
    }

    private static List<Expected> marketplaces() {
        return List.of(
                dispute(
                                "marketplace-restored-late",
                                "the use was licensed: the notice was wrong (CC 1195(3)); a slip is not doubled")
                        .holds("wrong-notice.some-liable", "harbor.notice-rule", "liability.none")
                        .holds("declaration.removal-justified")
                        .fails("infringement.infringed", "wrong-notice.doubled")
                        .open("declaration.some-restored-too-late"),
                dispute("marketplace-restored-early", "before the fifteen days (ECL 43(2)); what follows no text says")
                        .fails("harbor.notice-rule", "harbor.safe-harbor", "declaration.some-restored-too-late")
                        .open("declaration.ended-without-ground", "liability.enlarged-loss", "liability.none"),
                dispute(
                                "marketplace-forged-complaint",
                                "no infringement, a forged title: bad faith costs double (ECL 42(3))")
                        .holds("wrong-notice.some-liable", "wrong-notice.doubled", "liability.none")
                        .fails("infringement.infringed"),
                dispute("marketplace-scope-unknown", "Civil Code 1195 and E-Commerce Law 42 agree, whichever applies")
                        .holds("liability.enlarged-loss")
                        .open("role.e-commerce-platform"),
                dispute(
                                "marketplace-seller-unnamed",
                                "who cannot name the seller answers first (consumer law art. 44(1))")
                        .holds("liability.seller-unknown")
                        .fails("liability.consumer-corresponding", "liability.none"));
    }

    private static List<Expected> beyondContent() {
        return List.of(
                dispute(
                                "shop-leak",
                                "a leak is no content of users; fault is presumed (PIPL 69), the shop may excuse itself")
                        .fails("role.intermediary", "role.content-provider")
                        .open("liability.data-processor")
                        .doesNotArise("harbor.safe-harbor", "liability.enlarged-loss", "liability.with-user"),
                dispute("fair-stand-fell", "who runs a place keeps people safe there (CC 1198(1))")
                        .holds("liability.security-direct", "relief.damages")
                        .fails("liability.none", "liability.security-supplementary")
                        .doesNotArise("harbor.safe-harbor"));
    }

    private static List<Expected> times() {
        return List.of(
                dispute(
                                "board-2005",
                                "the interpretation of 2006 and joint tort (GPCL 130); the Regulation came in July 2006")
                        .holds("knowledge.knew", "liability.with-user", "relief.damages")
                        .fails("liability.enlarged-loss")
                        .doesNotArise("harbor.special-conditions"),
                dispute("forum-before-2021", "closed before 2021: the notice of 2014 asked for no title (art. 5)")
                        .holds("notice.some-qualified", "liability.enlarged-loss")
                        .fails("liability.none"),
                dispute("forum-across-2021", "it went on into 2021, so the Civil Code asks for preliminary evidence")
                        .holds("notice.some-curable", "liability.none")
                        .fails("notice.some-qualified", "liability.enlarged-loss"),
                dispute(
                                "video-statement-2019",
                                "the Regulation alone: restored at once, and the holder may not complain again")
                        .holds("notice.some-qualified", "harbor.notice-rule", "liability.none"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_a_careful_lawyer_expects(Expected expected) {
        Proof proof = proof(expected.file(), expected.dispute());

        Map<String, Outcome> actual = new LinkedHashMap<>();
        expected.steps()
                .keySet()
                .forEach(rule ->
                        actual.put(rule, proof.find(rule, "").orElseThrow().outcome()));
        assertThat(actual).isEqualTo(expected.steps());
    }

    @Test
    void late_forwarding_does_not_ask_since_when_the_provider_knew() {
        Proof proof = proof("cloud-forwarded-late", 0);

        Missing missing = Missing.of(proof.find("prc.liability.with-user", "").orElseThrow());

        assertThat(missing.facts()).isEmpty();
        assertThat(missing.questions())
                .extracting(step -> step.rule().orElseThrow().id())
                .containsExactly("prc.measures.timely-after-notice");
    }

    @Test
    void where_the_harbor_does_not_arise_the_headline_asks_nothing_of_its_gates() {
        Words words = Words.in(Locale.ENGLISH);

        assertThat(Headline.of(proof("portal-own-content", 0), words).missing()).isEmpty();
        assertThat(Headline.of(proof("shop-leak", 0), words).missing())
                .anySatisfy(line -> assertThat(line).contains("Free of fault"))
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("notice"));
    }

    @Test
    void under_the_papers_view_a_carrier_owes_that_the_notice_is_passed_on() {
        SafeHarbor.Undated law = SafeHarbor.under(Jurisdiction.PRC);
        Readings papers = law.rules().presets().stream()
                .filter(preset -> preset.id().equals("prc.papers"))
                .findFirst()
                .orElseThrow()
                .readings();
        Proof proof = law.on(AS_OF)
                .reading(papers)
                .assess(file("carrier-notice-ignored").disputes().get(0));

        assertThat(proof.find("prc.liability.enlarged-loss", "").orElseThrow().outcome())
                .isEqualTo(HOLDS);
    }

    private static Expected dispute(String file, String because) {
        return dispute(file, 0, because);
    }

    private static Expected dispute(String file, int dispute, String because) {
        return new Expected(file, dispute, because, Map.of());
    }

    private static Proof proof(String file, int dispute) {
        return SafeHarbor.under(Jurisdiction.PRC)
                .on(AS_OF)
                .assess(file(file).disputes().get(dispute));
    }

    private static CaseFile file(String name) {
        try (InputStream stream = IndependentCasesTest.class.getResourceAsStream("independent/" + name + ".json")) {
            CaseReading reading = CaseFileJson.read(stream);
            if (reading instanceof CaseReading.Accepted accepted
                    && accepted.warnings().isEmpty()) {
                return accepted.file();
            }
            throw new AssertionError(reading);
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}
