package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.anyOf;
import static org.safeharbor.core.reasoning.Conditions.derived;
import static org.safeharbor.core.reasoning.Conditions.governs;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.versions;
import static org.safeharbor.core.reasoning.Conditions.yielding;
import static org.safeharbor.core.reasoning.Rule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.AtLeast;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Every;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.reasoning.Some;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.text.RuleText.Clause;
import org.safeharbor.core.text.RuleText.Kind;
import org.safeharbor.core.time.Limit;

class RuleTextTest {

    private static final RuleBook BOOK = PrcRuleBook.BOOK;
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words CHINESE = Words.in(Locale.CHINESE);

    static Stream<Words> languages() {
        return Words.LANGUAGES.stream().map(Words::in);
    }

    private static Rule named(String id) {
        return BOOK.rule(id).orElseThrow();
    }

    private static List<String> lines(Rule rule, Words words) {
        return RuleText.of(rule, words).stream()
                .map(clause -> "  ".repeat(clause.level()) + (clause.number() + " " + clause.text()).strip())
                .toList();
    }

    @Test
    void a_rule_of_several_elements_reads_like_a_provision_with_its_items_numbered() {
        assertThat(lines(named("prc.notice.right-shown"), CHINESE))
                .startsWith("有下列情形之一的，应当认定该通知附具权属证明，或者权利归属众所周知：", "  （一） 权属证明", "  （二） 权属众所周知")
                .hasSize(6);
        assertThat(lines(named("prc.notice.curable"), ENGLISH))
                .hasSize(9)
                .startsWith(
                        "It is to be found that the notice is defective but curable, if all of the following are so:")
                .anyMatch(line -> line.startsWith("  (3) One of the following"))
                .anyMatch(line -> line.startsWith("    (a) it is not so that "));
    }

    @Test
    void what_defeats_a_rule_stands_indented_under_unless_with_the_side_that_has_to_prove_it() {
        List<Clause> clauses = RuleText.of(named("prc.notice.qualified"), ENGLISH);

        Clause unless = clauses.stream()
                .filter(clause -> clause.condition() instanceof Borne)
                .findFirst()
                .orElseThrow();
        Clause exception = clauses.get(clauses.indexOf(unless) + 1);

        assertThat(unless.kind()).isEqualTo(Kind.PART);
        assertThat(unless.text()).isEqualTo("Unless");
        assertThat(exception.level()).isGreaterThan(unless.level());
        assertThat(exception.condition()).isSameAs(named("prc.notice.access-exempt"));
        assertThat(exception.burden()).isEqualTo("the provider");
        assertThat(clauses.get(clauses.indexOf(exception) + 1).text())
                .contains("Under the view")
                .contains("g-19");
    }

    @Test
    void an_exception_of_an_exception_is_indented_further() {
        Provision place = named("prc.notice.identity").provision();
        Rule innermost = rule("prc.notice.identity").under(place).holdsWhen(is(NoticeFact.FORGED));
        Rule inner = rule("prc.notice.right-shown")
                .under(place)
                .holdsWhen(is(NoticeFact.SERIAL_WRONG))
                .unless(innermost, Side.USER);
        Rule outer = rule("prc.notice.evidence")
                .under(place)
                .holdsWhen(is(NoticeFact.IDENTITY))
                .unless(inner, Side.PROVIDER);

        assertThat(RuleText.of(outer, ENGLISH).stream()
                        .filter(clause -> clause.text().equals("Unless"))
                        .map(Clause::level))
                .containsExactly(1, 3);
    }

    @Test
    void the_contrary_of_one_of_several_is_none_of_them_and_of_a_fact_is_that_it_is_not_so() {
        Rule none = rule("prc.notice.evidence")
                .under(named("prc.notice.evidence").provision())
                .holdsWhen(allOf(
                        not(anyOf(is(NoticeFact.IDENTITY), is(NoticeFact.WRITTEN))),
                        not(is(NoticeFact.EVIDENCE, "none", "weak")),
                        not(is(NoticeFact.FORGED))));

        assertThat(lines(none, ENGLISH))
                .contains("  (1) None of the following:", "  (3) not so: Forged")
                .anyMatch(line -> line.endsWith(": other than none or weak"));
    }

    @Test
    void every_element_of_fact_names_the_side_that_has_to_prove_it() {
        for (Rule rule : BOOK.rules()) {
            RuleText.of(rule, ENGLISH).stream()
                    .filter(clause -> clause.condition() instanceof FactIs && clause.kind() == Kind.ITEM)
                    .forEach(clause -> assertThat(clause.burden()).as(rule.id()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_rule_of_the_book_can_be_read_without_a_seam(Words words) {
        for (Rule rule : BOOK.rules()) {
            for (Clause clause : RuleText.of(rule, words)) {
                assertThat(clause.text()).as(rule.id()).isNotBlank().doesNotContain("{", "prc.", "null");
                if (!words.locale().equals(Locale.ENGLISH)) {
                    assertThat(clause.text().replaceAll("URL|g-\\d+", ""))
                            .as(rule.id())
                            .doesNotContainPattern("[A-Za-z]{2}");
                }
            }
        }
    }

    /** The text is read from the very objects that the evaluation asks, so nothing that counts can be missing in it. */
    @Test
    void every_fact_view_and_rule_that_the_evaluation_asks_is_said_in_the_text() {
        for (Rule rule : BOOK.rules()) {
            Set<Condition> asked = new HashSet<>();
            leaves(rule, rule, asked);

            Set<Condition> said = RuleText.of(rule, ENGLISH).stream()
                    .map(Clause::condition)
                    .flatMap(RuleTextTest::withinLeads)
                    .collect(Collectors.toSet());

            assertThat(said).as(rule.id()).containsAll(asked);
        }
    }

    private static Stream<Condition> withinLeads(Condition condition) {
        return condition instanceof Rule || condition.parts().isEmpty()
                ? Stream.of(condition)
                : Stream.concat(Stream.of(condition), condition.parts().stream());
    }

    private static void leaves(Rule top, Condition condition, Set<Condition> asked) {
        for (Condition part : condition.parts()) {
            if (part instanceof FactIs || part instanceof ReadingIs || part instanceof Rule && part != top) {
                asked.add(part);
            }
            if (!(part instanceof Rule)) {
                leaves(top, part, asked);
            }
        }
    }

    static Map<Class<? extends Condition>, Condition> oneOfEachKind() {
        Condition fact = is(NoticeFact.IDENTITY);
        Rule scoped = rule("prc.notice.located")
                .under(named("prc.notice.located").provision())
                .appliesWhen(fact)
                .holdsWhen(fact);
        Reading reading = BOOK.readings().get(2);
        Limit limit = Limit.hours(24);
        Further further = new Further(SubjectKind.NOTICE, ConductFact.NO_FURTHER_NOTICES, Side.RIGHT_HOLDER, true);
        Step step = ((Policy) named("prc.knowledge.should-have-known").body())
                .steps()
                .get(0);
        Band.Row row = bands(named("prc.measures.timely-after-notice")).rows().get(0);
        return Stream.of(
                        allOf(fact, fact),
                        new AnotherCase(List.of("（2018）1")),
                        new Answers(MeasureFact.TAKEN_AT, MeasureFact.ENDED_AT, NoticeFact.ARRIVED_AT),
                        anyOf(fact, fact),
                        new AtLeast(2, List.of(fact, fact, fact)),
                        new Band(NoticeFact.ARRIVED_AT, MeasureFact.TAKEN_AT, List.of(row)),
                        new Borne(fact, Side.PROVIDER),
                        new Contrary(named("prc.notice.located"), Side.PROVIDER),
                        derived(NoticeFact.IDENTITY, fact),
                        new Every(further, fact),
                        fact,
                        further,
                        governs(named("prc.notice.located").provision()),
                        new Happened(MeasureFact.ENDED_AT, false),
                        not(fact),
                        new NotBefore(MeasureFact.TAKEN_AT, NoticeFact.ARRIVED_AT),
                        new NotInTheWay(scoped),
                        Policy.of(step),
                        new ReadingIs(reading, reading.standard()),
                        named("prc.notice.located"),
                        new Some(further, fact, false),
                        step,
                        versions(named("prc.notice.qualified.cc"), named("prc.notice.qualified.tll")),
                        new Within(NoticeFact.ARRIVED_AT, MeasureFact.TAKEN_AT, limit),
                        yielding(fact, scoped))
                .collect(Collectors.toMap(Condition::getClass, kind -> kind));
    }

    private static Band bands(Condition condition) {
        if (condition instanceof Band band) {
            return band;
        }
        return condition.parts().stream()
                .filter(part -> !(part instanceof Rule))
                .map(RuleTextTest::bands)
                .filter(band -> band != null)
                .findFirst()
                .orElse(null);
    }

    @Test
    void every_kind_of_condition_there_is_has_words_plainly_and_as_its_contrary() {
        Map<Class<? extends Condition>, Condition> kinds = oneOfEachKind();

        assertThat(kinds.keySet()).containsExactlyInAnyOrder(permitted());
        kinds.forEach((kind, condition) -> languages().forEach(words -> {
            boolean weighed = condition instanceof Step;
            Rule owner = weighed ? named("prc.knowledge.should-have-known") : plain(condition);
            List<Clause> clauses = RuleText.of(owner, words);
            assertThat(clauses).as(kind.getSimpleName()).hasSizeGreaterThan(1);
            if (!weighed) {
                assertThat(RuleText.of(plain(new Not(condition)), words))
                        .as("not " + kind.getSimpleName())
                        .isNotEqualTo(clauses);
            }
        }));
    }

    private static Rule plain(Condition condition) {
        boolean weighed = condition instanceof Policy || condition instanceof Not not && not.part() instanceof Policy;
        Rule rule = rule(weighed ? "prc.knowledge.should-have-known" : "prc.notice.evidence")
                .under(named("prc.notice.evidence").provision());
        return rule.holdsWhen(condition);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Condition>[] permitted() {
        return (Class<? extends Condition>[]) Condition.class.getPermittedSubclasses();
    }
}
