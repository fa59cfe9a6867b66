package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.dispute.Value.NO;
import static org.safeharbor.core.dispute.Value.YES;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;

class OutlineTest {

    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final Words ZH = Words.in(Locale.CHINESE);

    @Test
    void is_numbered_like_a_judgment() {
        Outline outline = full(SmallDispute.plain());

        assertThat(outline.line("3").orElseThrow().text()).isEqualTo("Notice rule");
        assertThat(outline.line("3.1").orElseThrow().id()).isEqualTo("prc.notice.some-qualified");
        assertThat(outline.line("3.1.1").orElseThrow().text())
                .isEqualTo("Is the notice qualified, so that it obliges the provider to act? (notice N1)");
    }

    @Test
    void gives_each_number_once_and_without_gaps() {
        for (Depth depth : List.of(Depth.FULL, Depth.AUDIT)) {
            List<String> numbers = Outline.of(SmallDispute.plain().proof(), depth, EN).lines().stream()
                    .map(Line::number)
                    .toList();

            assertThat(numbers).doesNotHaveDuplicates();
            for (String number : numbers) {
                int dot = number.lastIndexOf('.') + 1;
                int last = Integer.parseInt(number.substring(dot));
                assertThat(last == 1 || numbers.contains(number.substring(0, dot) + (last - 1)))
                        .as(number)
                        .isTrue();
            }
        }
    }

    @Test
    void keeps_its_numbers_at_every_depth() {
        Proof proof = SmallDispute.plain().proof();
        Outline audit = Outline.of(proof, Depth.AUDIT, ZH);

        for (Depth depth : Depth.values()) {
            Outline.of(proof, depth, ZH).lines().forEach(line -> assertThat(
                            audit.line(line.number()).orElseThrow().text())
                    .isEqualTo(line.text()));
        }
    }

    @Test
    void tells_where_a_fact_is_used_first_without_being_made() {
        Proof proof = SmallDispute.plain().proof();
        List<Line> lines = Outline.of(proof, Depth.AUDIT, ZH).lines();
        Places places = Places.of(proof);

        for (NoticeFact fact : NoticeFact.values()) {
            String first = lines.stream()
                    .filter(line -> line.kind() == Line.Kind.FACT)
                    .filter(line -> line.id().equals(fact.id()))
                    .map(Line::number)
                    .findFirst()
                    .orElseGet(() -> lines.stream()
                            .filter(line -> line.kind() == Line.Kind.RULE && !line.isReference())
                            .filter(line -> line.about().equals("N1"))
                            .map(Line::number)
                            .findFirst()
                            .orElseThrow());
            assertThat(places.of(fact, "N1")).as(fact.id()).contains(first);
            assertThat(places.of(fact, "N9")).isEmpty();
        }
    }

    @Test
    void shows_more_at_greater_depth() {
        Proof proof = SmallDispute.plain().proof();

        List<Integer> sizes = Stream.of(Depth.values())
                .map(depth -> Outline.of(proof, depth, EN).lines().size())
                .toList();

        assertThat(sizes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void opens_a_rule_once_and_refers_to_it_elsewhere() {
        Outline outline = full(SmallDispute.plain());

        assertThat(outline.lines().stream()
                        .filter(line -> line.kind() == Line.Kind.RULE && !line.isReference())
                        .map(line -> line.id() + '@' + line.about()))
                .doesNotHaveDuplicates();
        assertThat(outline.lines().stream().filter(Line::isReference))
                .isNotEmpty()
                .allSatisfy(line -> {
                    Line shown = outline.line(line.seeAlso()).orElseThrow();
                    assertThat(shown.id().isEmpty()
                                    || shown.id().equals(line.id())
                                    || shown.number().equals("3.1.1"))
                            .isTrue();
                });
    }

    @Test
    void greys_what_makes_no_difference_without_hiding_it() {
        Outline outline = full(SmallDispute.plain());

        Line direct = outline.showing("prc.liability.direct", "").orElseThrow();
        assertThat(direct.result().outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
        assertThat(direct.result().greyed()).isTrue();
        assertThat(outline.lines().stream().filter(line -> line.id().equals("work.notorious")))
                .allMatch(line -> line.result().greyed());
    }

    @Test
    void marks_what_only_explains() {
        assertThat(full(SmallDispute.plain())
                        .showing("prc.care.caparo", "")
                        .orElseThrow()
                        .role())
                .isEqualTo("explains only");
        assertThat(Outline.of(SmallDispute.plain().proof(), Depth.FULL, ZH)
                        .showing("prc.liability.recourse", "")
                        .orElseThrow()
                        .role())
                .isEqualTo("仅作说明");
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void a_page_has_no_holes_and_one_language(Depth depth) {
        for (SmallDispute dispute : situations()) {
            Proof proof = dispute.proof();
            String chinese = Outline.of(proof, depth, ZH).lines().stream()
                    .map(OutlineTest::words)
                    .collect(Collectors.joining("\n"));

            assertThat(chinese).doesNotContain("???").doesNotContain("{").doesNotContainPattern("[A-Za-z]{2}");
            assertThat(Outline.of(proof, depth, EN).lines().stream().map(OutlineTest::words))
                    .noneMatch(words -> words.contains("???") || words.contains("{") || words.contains("null"));
            assertThat(PlainText.of(proof, depth, Locale.JAPANESE))
                    .doesNotContain("???")
                    .doesNotContain("{");
        }
    }

    private static List<SmallDispute> situations() {
        return List.of(
                SmallDispute.plain(),
                SmallDispute.plain().withoutMeasure(),
                SmallDispute.plain().on("marketplace"),
                SmallDispute.plain().on("marketplace").content(ConductFact.CONTENT_SERVICE, NO),
                SmallDispute.plain().on("dataCustodian").content(SecurityFact.LEAK, YES),
                SmallDispute.plain().content(KnowledgeFact.LISTED_HOT_WORK, YES),
                SmallDispute.plain().content(ConductFact.FROM, SmallDispute.when("2015/2022")),
                SmallDispute.plain().content(ConductFact.NO_FURTHER_NOTICES, NO),
                SmallDispute.plain().notice(NoticeFact.LOCATION, new Value.Choice("titleOnly")),
                SmallDispute.plain().content(ConductFact.PROVIDED_BY, new Value.Choice("provider")));
    }

    private static String words(Line line) {
        return String.join(
                " ",
                List.of(
                        line.role(),
                        line.text(),
                        line.answer(),
                        line.result().word(),
                        line.result().closedWord(),
                        line.why(),
                        line.lead(),
                        line.grounds().toString().replaceAll("Cited\\[id=[^,]*, |Grounds|Cited|[a-z]+=|true|false", ""),
                        line.record().toString().replaceAll("Record|[a-z]+=", "")));
    }

    static Outline full(SmallDispute dispute) {
        return Outline.of(dispute.proof(), Depth.FULL, EN);
    }
}
