package org.safeharbor.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeharbor.persistence.store.Found;
import org.safeharbor.persistence.store.Projection;

/** Where a case stands, as lists show it. */
class CaseProjectionTest {

    private static final String LICENSED = "\"licensed\": {\"found\": true}";

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static Projection posted(String facts) {
        return CaseProjection.of("""
                {"format": "case.v1", "jurisdiction": "prc", "title": "A film on a platform",
                 "providers": [{"id": "p", "facts": {"service": {"found": "platform"}}}],
                 "works": [{"id": "w", "facts": {"right": {"found": "dissemination"}}}],
                 "content": [{"id": "c", "provider": "p", "work": "w", "facts": {%s}}]}""".formatted(facts), NOW);
    }

    @Test
    void a_case_of_names_alone_is_a_draft() {
        assertThat(CaseProjection.of("{\"format\": \"case.v1\", \"jurisdiction\": \"prc\", \"title\": \"A film\"}", NOW)
                        .status())
                .isEqualTo(Projection.DRAFT);
    }

    @Test
    void every_provider_is_named_and_found() {
        assertThat(CaseProjection.of("""
                        {"format": "case.v1", "jurisdiction": "prc", "title": "A film on two platforms",
                         "providers": [{"id": "p", "name": "甲网站"}, {"id": "q"}, {"id": "r", "name": "乙云"}]}""", NOW).providerName()).isEqualTo("甲网站 · 乙云");
    }

    @Test
    void what_the_sender_of_a_wrong_notice_is_liable_for_stands_after_the_forms_of_liability() throws IOException {
        var example = Files.readString(Path.of("../docs/examples/wrong-notice.json"));

        assertThat(CaseProjection.of(example, NOW).results().liability().all())
                .containsExactly("prc.liability.none", "prc.wrong-notice.some-liable", "prc.wrong-notice.doubled");
    }

    @Test
    void whether_a_sender_is_liable_is_told_while_it_is_open_only_where_somebody_raised_it() {
        assertThat(notified("").results().liability().first()).doesNotContain("wrong-notice");
        assertThat(notified("\"wrong\": true").results().liability().all()).contains("prc.wrong-notice.some-liable?");
        assertThat(notified("\"wrong\": false").results().liability().first()).doesNotContain("wrong-notice");
    }

    private static Projection notified(String facts) {
        return CaseProjection.of("""
                {"format": "case.v1", "jurisdiction": "prc", "title": "A film on a platform",
                 "providers": [{"id": "p", "facts": {"service": "platform"}}], "works": [{"id": "w"}],
                 "content": [{"id": "c", "provider": "p", "work": "w"}],
                 "notices": [{"id": "n", "to": "p", "facts": {%s}, "about": {"c": {}}}]}""".formatted(facts), NOW);
    }

    @Test
    void a_case_is_open_while_its_harbor_is() {
        assertThat(posted("\"providedBy\": {\"found\": \"user\"}").status()).isEqualTo(Projection.OPEN);
    }

    @Test
    void a_case_in_which_nothing_is_infringed_is_answered_whatever_the_harbor_would_ask() {
        var licensed = posted("\"providedBy\": {\"found\": \"user\"}, \"licensed\": {\"found\": true}");

        assertThat(licensed.results().harbor().first()).isEqualTo("doesNotApply");
        assertThat(licensed.status()).isEqualTo(Projection.ANSWERED);
    }

    @Test
    void the_further_disputes_of_a_case_are_counted_by_how_their_harbor_stands() {
        assertThat(films("", "", LICENSED).results().others()).isEqualTo("doesNotApply 1 open 1");
        assertThat(posted("").results().others()).isEmpty();
    }

    @Test
    void what_came_out_in_the_further_disputes_stands_beside_the_first() {
        var results = films("", "", LICENSED).results();

        assertThat(results.harbor()).isEqualTo(new Found("open", "doesNotApply"));
        assertThat(results.liability().all()).containsExactly("prc.liability.none");
    }

    @Test
    void a_case_is_open_while_the_harbor_of_any_dispute_is() {
        assertThat(films(LICENSED, LICENSED).status()).isEqualTo(Projection.ANSWERED);
        assertThat(films(LICENSED, "").status()).isEqualTo(Projection.OPEN);
        assertThat(films(LICENSED, "").waiting().lacking())
                .isEqualTo(films("").waiting().lacking());
    }

    private static Projection films(String... facts) {
        var content = IntStream.range(0, facts.length)
                .mapToObj(i -> "{\"id\": \"c%d\", \"provider\": \"p\", \"work\": \"w\", \"facts\": {%s}}"
                        .formatted(i, facts[i]))
                .collect(Collectors.joining(", "));
        return CaseProjection.of("""
                {"format": "case.v1", "jurisdiction": "prc", "title": "Films on a platform",
                 "providers": [{"id": "p", "facts": {"service": {"found": "platform"}}}],
                 "works": [{"id": "w", "facts": {"right": {"found": "dissemination"}}}],
                 "content": [%s]}""".formatted(content), NOW);
    }
}
