package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where several parts stand below a step, it is said how many of them are needed; a lead never stands over nothing. */
class LeadTest {

    private static final Words EN = Words.in(Locale.ENGLISH);

    @Test
    void a_step_of_a_weighing_says_whether_all_of_its_parts_are_needed_or_one() {
        List<Branch> steps = everywhere(Branch.of(lines(Depth.FULL))).stream()
                .filter(branch -> branch.line().kind() == Line.Kind.STEP)
                .filter(branch -> branch.parts().size() > 1)
                .toList();

        assertThat(steps)
                .extracting(step -> step.line().lead())
                .contains("All of the following", "One of the following");
        assertThat(steps).allSatisfy(step -> assertThat(step.line().lead())
                .as(step.line().number() + " " + step.line().text())
                .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void a_lead_stands_over_something(Depth depth) {
        assertThat(everywhere(Branch.of(lines(depth)))).allSatisfy(branch -> assertThat(
                        branch.line().lead().isEmpty() || !branch.parts().isEmpty())
                .as(branch.line().number())
                .isTrue());
    }

    @Test
    void a_court_says_it_of_the_law_and_of_the_facts() {
        String judgment = PlainText.judgment(SmallDispute.plain().proof(), Depth.FULL, Locale.CHINESE);

        assertThat(judgment.replaceAll("\\s", "")).contains("不能认定应知。具备下列情形之一：").contains("应当认定其不具有过错。须同时具备下列各项：");
    }

    private static List<Line> lines(Depth depth) {
        return Outline.of(SmallDispute.plain().proof(), depth, EN).lines();
    }

    private static List<Branch> everywhere(List<Branch> branches) {
        return branches.stream()
                .flatMap(branch -> Stream.concat(Stream.of(branch), everywhere(branch.parts()).stream()))
                .toList();
    }
}
