package org.safeharbor.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.KnowledgeFactor;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.prc.KnowledgeFactors;
import org.safeharbor.core.prc.NoticeSource;
import org.safeharbor.core.prc.NoticeSources;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.prc.Propositions;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.procedure.Actor;
import org.safeharbor.core.procedure.ClockRule;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Chapter;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Decision;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;

class BundlesTest {

    private static final String FACTS = "/org/safeharbor/core/text/Facts";
    private static final String MESSAGES = "/org/safeharbor/core/text/Messages";
    private static final String PRC = "/org/safeharbor/core/prc/Prc";
    private static final RuleBook BOOK = PrcRuleBook.BOOK;

    /** Words for pages and for layers that no rule uses yet. */
    private static final Set<String> FOR_OTHERS = Set.of("reading.stands", "reading.closed");

    @ParameterizedTest
    @ValueSource(strings = {FACTS, MESSAGES, PRC})
    void every_language_has_the_same_keys_and_places_to_fill(String bundle) {
        Map<String, String> english = bundle(bundle);

        for (String language : List.of("_zh", "_ja")) {
            Map<String, String> other = bundle(bundle + language);
            assertThat(other.keySet()).as(bundle + language).isEqualTo(english.keySet());
            english.forEach((key, words) ->
                    assertThat(places(other.get(key))).as(language + " " + key).isEqualTo(places(words)));
        }
        assertThat(bundle(bundle + "_en")).as("explicit English is empty").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, MESSAGES, PRC})
    void keys_are_sorted_and_said_once_and_words_hold_no_straight_apostrophe(String bundle) throws IOException {
        for (String language : List.of("", "_zh", "_ja")) {
            List<String> keys = lines(bundle + language)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(bundle + language).isSorted().doesNotHaveDuplicates();
            bundle(bundle + language)
                    .forEach((key, words) ->
                            assertThat(words).as(key).isNotBlank().doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, MESSAGES, PRC})
    void chinese_and_japanese_words_hold_no_english_ones(String bundle) {
        for (String language : List.of("_zh", "_ja")) {
            bundle(bundle + language).forEach((key, words) -> {
                if (!key.startsWith("date.")) {
                    assertThat(words.replaceAll("\\{[^}]*}", "").replace("URL", ""))
                            .as(key)
                            .doesNotContainPattern("[A-Za-z]{2}");
                }
            });
        }
    }

    @Test
    void facts_have_a_name_a_question_a_help_and_a_word_for_every_value() {
        Set<String> wanted = new TreeSet<>(Set.of("value.yes", "value.no", "value.unknown"));
        for (Fact fact : Vocabulary.all()) {
            String key = "fact." + fact.id();
            wanted.addAll(List.of(key, key + ".question", key + ".help"));
            if (fact.kind() instanceof Kind.OneOf set) {
                set.values().forEach(value -> wanted.add("value." + fact.id() + "." + value));
            }
        }
        Stream.of(SubjectKind.values()).forEach(kind -> wanted.add("subject." + kind.id()));
        Stream.of(Side.values()).forEach(side -> wanted.add("side." + side.id()));
        Stream.of(Actor.values()).forEach(actor -> wanted.add("side." + actor.id()));
        Stream.of(Standing.Basis.values()).forEach(basis -> wanted.add("basis." + basis.id()));
        Stream.of(Position.Stance.values()).forEach(stance -> wanted.add("stance." + stance.id()));
        Consistency.ALL.forEach(rule -> wanted.add("consistency." + rule.id()));

        assertThat(bundle(FACTS).keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void the_rule_book_has_words_for_all_it_holds_and_for_nothing_else() {
        Set<String> wanted = new TreeSet<>();
        for (Chapter chapter : BOOK.chapters()) {
            wanted.add("chapter." + chapter.id());
        }
        for (Precedent precedent : CaseLaw.of(BOOK).cases()) {
            wanted.add("precedent." + precedent.id());
            wanted.add("precedent." + precedent.id() + ".court");
        }
        for (Reading reading : BOOK.readings()) {
            wanted.add("reading." + reading.id());
            reading.options().forEach(option -> {
                wanted.add("reading." + reading.id() + "." + option);
                wanted.add("reading." + reading.id() + "." + option + ".who");
            });
        }
        BOOK.presets()
                .forEach(preset -> wanted.addAll(List.of("preset." + preset.id(), "preset." + preset.id() + ".help")));
        for (Rule rule : BOOK.rules()) {
            wanted.add("rule." + rule.id() + ".question");
            wanted.add("rule." + rule.id() + ".proposition");
            rule.provisions().forEach(place -> instrument(place, wanted));
            parts(rule, rule, wanted);
        }
        for (ClockRule clock : Clocks.ALL) {
            wanted.addAll(List.of(clock.id(), clock.id() + ".duty", clock.id() + ".overdue"));
            clock.provisions().forEach(place -> instrument(place, wanted));
        }
        Stream<Rule> labelled = Stream.of(
                        BOOK.summary(), BOOK.forms(), chapter("measures"), chapter("relief"), chapter("harbor"))
                .flatMap(List::stream);
        labelled.forEach(rule -> wanted.add("label." + rule.id()));
        Propositions.ALL.forEach(proposition -> wanted.add("proposition." + proposition.id()));
        for (KnowledgeFactor factor : KnowledgeFactors.ALL) {
            wanted.add("factor." + factor.id());
            factor.anchors().forEach(place -> instrument(place, wanted));
        }
        for (NoticeSource source : NoticeSources.ALL) {
            source.provisions().forEach(place -> instrument(place, wanted));
            if (source.provisions().isEmpty()) {
                wanted.add("noticeSource." + source.id());
            }
        }

        assertThat(bundle(PRC).keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void a_disputed_point_that_no_rule_asks_says_that_no_outcome_turns_on_it() {
        Set<Reading> asked = new HashSet<>();
        BOOK.rules().forEach(rule -> readings(rule, asked));

        for (Reading reading : BOOK.readings()) {
            assertThat(bundle(PRC).get("reading." + reading.id()).contains("no outcome turns on it"))
                    .as(reading.id())
                    .isEqualTo(!asked.contains(reading));
            assertThat(bundle(PRC + "_zh").get("reading." + reading.id()).contains("不影响结论"))
                    .as(reading.id())
                    .isEqualTo(!asked.contains(reading));
        }
    }

    private static void readings(Condition condition, Set<Reading> asked) {
        if (condition instanceof ReadingIs is) {
            asked.add(is.reading());
        }
        condition.parts().stream().filter(part -> !(part instanceof Rule)).forEach(part -> readings(part, asked));
    }

    @Test
    void no_sentence_is_left_unused() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/safeharbor/core/text"))) {
            for (Path source : sources.sorted().toList()) {
                code.append(Files.readString(source));
            }
        }
        Set<String> literals = new TreeSet<>();
        Matcher literal = Pattern.compile("\"([A-Za-z.]+)\"").matcher(code);
        while (literal.find()) {
            literals.add(literal.group(1));
        }

        for (String key : bundle(MESSAGES).keySet()) {
            boolean used = literals.stream().anyMatch(found -> found.equals(key) || isBegun(key, found));
            assertThat(used || FOR_OTHERS.contains(key)).as("unused: " + key).isTrue();
        }
    }

    private static boolean isBegun(String key, String literal) {
        return literal.endsWith(".") && key.startsWith(literal)
                || key.startsWith("about.") && literal.equals("about.")
                || key.endsWith(".because") && literal.equals("sentence.");
    }

    private static List<Rule> chapter(String id) {
        return BOOK.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .flatMap(chapter -> chapter.rules().stream())
                .toList();
    }

    private static void parts(Rule rule, Condition condition, Set<String> wanted) {
        for (Condition part : condition.parts()) {
            if (part instanceof Policy policy) {
                policy.steps().forEach(step -> {
                    if (step.layer() != Decision.Layer.PRECEDENT) {
                        wanted.add("step." + rule.id() + "." + step.id());
                    }
                    step.provisions().forEach(place -> instrument(place, wanted));
                });
            }
            if (part instanceof Band band) {
                band.rows().forEach(row -> {
                    wanted.add("band." + row.id());
                    row.provisions().forEach(place -> instrument(place, wanted));
                });
            }
            if (!(part instanceof Rule)) {
                parts(rule, part, wanted);
            }
        }
    }

    private static void instrument(Provision place, Set<String> wanted) {
        wanted.add("instrument." + place.instrument().id());
        wanted.add("instrument." + place.instrument().id() + ".short");
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d+)").matcher(words);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (InputStream in = BundlesTest.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in = BundlesTest.class.getResourceAsStream(name + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }
}
