package org.safeharbor.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.reasoning.Rule;

class LawBookTest {

    private static Rule rule(String id) {
        return LawBook.RULES.rule(id).orElseThrow();
    }

    @Test
    void every_rule_stands_in_one_chapter_and_under_each_of_its_provisions() {
        var listed = LawBook.RULES.chapters().stream()
                .flatMap(chapter -> LawBook.rulesOf(chapter).stream())
                .toList();

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(LawBook.RULES.rules());
        for (var rule : LawBook.RULES.rules()) {
            assertThat(rule.provisions()).allSatisfy(place -> {
                assertThat(LawBook.provisionsOf(place.instrument())).contains(place);
                assertThat(LawBook.rulesUnder(place)).contains(rule);
            });
        }
    }

    @Test
    void a_rule_knows_which_rules_rest_on_it_and_what_it_asks() {
        assertThat(LawBook.referringTo(rule("prc.notice.access-exempt"))).containsExactly(rule("prc.notice.qualified"));
        assertThat(LawBook.readingsOf(rule("prc.notice.located")))
                .extracting(reading -> reading.id())
                .containsExactly("prc.g-3");
        assertThat(LawBook.factsOf(rule("prc.notice.identity")))
                .extracting(fact -> fact.id())
                .containsExactly("notice.identity");
    }

    @Test
    void the_points_that_no_rule_turns_on_are_those_that_only_explain_or_move_a_clock() {
        assertThat(LawBook.RULES.readings().stream()
                        .filter(reading -> LawBook.turningOn(reading).isEmpty())
                        .map(reading -> Addresses.number(reading)))
                .containsExactlyInAnyOrder("g-6", "g-12", "g-16", "g-18", "g-21");
    }

    @Test
    void every_decided_case_that_comes_with_the_program_is_in_the_library() throws IOException {
        try (var files = Files.list(Path.of("../persistence/src/main/resources/demo"));
                var list = new InputStreamReader(
                        LawBook.class.getResourceAsStream("decided.txt"), StandardCharsets.UTF_8)) {
            var named = new BufferedReader(list).lines().toList();

            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.startsWith("D"))
                                    .toList());
        }
    }

    @Test
    void the_glossary_is_read_row_by_row_without_its_head() {
        var terms = Glossary.terms(
                Stream.of("# Glossary", "", "| English | 中文 | 日本語 |", "|---|---|---|", "| notice | 通知 | 通知 |"));

        assertThat(terms).containsExactly(new Glossary.Term("notice", "通知", "通知"));
        assertThat(Glossary.TERMS).hasSizeGreaterThan(50).allSatisfy(term -> assertThat(term.chinese())
                .isNotBlank());
    }
}
