package org.safeharbor.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.procedure.EnlargedPart;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;

/**
 * What is expected of one dispute under one view, as the lines of a text file say it.
 *
 * <p>A block begins with the name of a case file, {@code #1} for its second dispute, {@code @prc.papers} for a view other
 * than positive law, or {@code @prc.g-5=immediate} for one option of it. Then come {@code why}, what {@code holds}, {@code fails}, is {@code open} or does not arise ({@code
 * idle}) as the record stands, what {@code today-holds} or {@code today-fails} if it closed, the facts that a question
 * {@code lacks} and the questions for the court that it {@code asks}, and of both which it {@code spares}; of these three
 * {@code result} is asked as a whole. A rule loses its {@code prc.}, and names its notice or measure after an {@code @}. A {@code clock}, named likewise, has its last day and its state; {@code no-clock}
 * says that none runs. {@code enlarged} has a notice, from when and until when the damage was enlarged by leaving it, how
 * that stands, and the least and most days; the notice alone says that there is no such time.
 */
record Expected(String heading, List<String> lines) {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "holds",
            Outcome.HOLDS,
            "fails",
            Outcome.FAILS,
            "open",
            Outcome.OPEN,
            "idle",
            Outcome.DOES_NOT_APPLY,
            "today-holds",
            Outcome.HOLDS,
            "today-fails",
            Outcome.FAILS);

    /** The blocks of a file of expectations. */
    static List<Expected> in(String name) {
        List<Expected> all = new ArrayList<>();
        try (var text = new BufferedReader(
                new InputStreamReader(Expected.class.getResourceAsStream("independent/" + name), UTF_8))) {
            for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
                if (line.startsWith("  ")) {
                    all.get(all.size() - 1).lines.add(line.strip());
                } else {
                    all.add(new Expected(line, new ArrayList<>()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** The case file that it is about. */
    String file() {
        return heading.split("[# ]")[0];
    }

    /** The dispute assessed under the view that it names. */
    Proof proof() {
        String number = heading.split(" ")[0].substring(file().length());
        SafeHarbor.Undated law = SafeHarbor.under(Jurisdiction.PRC);
        return law.on(AS_OF)
                .reading(readings(law.rules()))
                .assess(IndependentCasesTest.file(file())
                        .disputes()
                        .get(number.isEmpty() ? 0 : Integer.parseInt(number.substring(1))));
    }

    private Readings readings(RuleBook rules) {
        if (!heading.contains("@")) {
            return Readings.STANDARD;
        }
        String[] view = heading.substring(heading.indexOf('@') + 1).split("=");
        return view.length == 2
                ? new Readings(Map.of(view[0], view[1]))
                : rules.presets().stream()
                        .filter(preset -> preset.id().equals(view[0]))
                        .map(Preset::readings)
                        .findFirst()
                        .orElseThrow();
    }

    /** Compares line by line; all that is otherwise is reported at once. */
    void isMetBy(Proof proof) {
        Map<String, Object> wanted = new TreeMap<>();
        Map<String, Object> actual = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" +");
            List<String> rest = List.of(words).subList(1, words.length);
            if (OUTCOMES.containsKey(words[0])) {
                Function<Node, Outcome> read =
                        words[0].startsWith("today") ? Node::outcomeIfClosedToday : Node::outcome;
                String mark = words[0].startsWith("today") ? " today" : "";
                rest.forEach(rule -> wanted.put(rule + mark, OUTCOMES.get(words[0])));
                rest.forEach(rule -> actual.put(rule + mark, read.apply(step(proof, rule))));
            } else if (words[0].equals("lacks") || words[0].equals("asks")) {
                List<String> missing = missing(words[0], missing(proof, rest.get(0)));
                wanted.put(line, rest.subList(1, rest.size()));
                actual.put(
                        line,
                        rest.stream().skip(1).filter(missing::contains).toList().equals(rest.subList(1, rest.size()))
                                ? rest.subList(1, rest.size())
                                : missing);
            } else if (words[0].equals("spares")) {
                Missing missing = missing(proof, rest.get(0));
                List<String> named = Stream.of("lacks", "asks")
                        .flatMap(word -> missing(word, missing).stream())
                        .filter(rest.subList(1, rest.size())::contains)
                        .toList();
                rest.stream()
                        .skip(1)
                        .forEach(id -> assertThat(isAskable(proof, id)).as(id).isTrue());
                wanted.put(line, List.of());
                actual.put(line, named);
            } else if (words[0].equals("clock")) {
                wanted.put(line, words[2] + " " + words[3]);
                actual.put(line, clock(proof, words[1]));
            } else if (words[0].equals("no-clock")) {
                wanted.put(line, "");
                actual.put(line, clock(proof, words[1]));
            } else if (words[0].equals("enlarged")) {
                wanted.put(line, String.join(" ", rest));
                actual.put(line, enlarged(proof, words[1]));
            } else if (!words[0].equals("why")) {
                throw new AssertionError("No such word: " + line);
            }
        }
        actual.keySet().removeIf(question -> actual.get(question).equals(wanted.get(question)));
        wanted.keySet().retainAll(actual.keySet());
        assertThat(actual).as(toString()).isEqualTo(wanted);
    }

    private static Node step(Proof proof, String rule) {
        String[] place = rule.split("@");
        return proof.find("prc." + place[0], place.length > 1 ? place[1] : "")
                .orElseThrow(() -> new AssertionError("Not in the proof: " + rule));
    }

    private static String clock(Proof proof, String name) {
        String[] place = name.split("@");
        return Clocks.of(proof).clocks().stream()
                .filter(clock -> clock.rule().id().equals("prc.clock." + place[0]))
                .filter(clock -> place.length < 2 || clock.about().equals(place[1]))
                .map(clock -> clock.due() + " " + clock.state().id())
                .collect(Collectors.joining(", "));
    }

    private static String enlarged(Proof proof, String notice) {
        return EnlargedPart.of(proof.dispute(), Clocks.ENLARGED_PART, proof.book(), proof.readings(), proof.asOf())
                .stream()
                .filter(part -> part.notice().equals(notice))
                .map(part -> String.join(
                        " ",
                        notice,
                        part.from().toString(),
                        part.until().toString(),
                        part.state().id(),
                        String.valueOf(part.leastDays()),
                        String.valueOf(part.mostDays())))
                .findFirst()
                .orElse(notice);
    }

    /** What nobody could ask would be spared whatever the program did. */
    private static boolean isAskable(Proof proof, String id) {
        return Vocabulary.find(id).isPresent() || proof.book().rule("prc." + id).isPresent();
    }

    private static Missing missing(Proof proof, String of) {
        return of.equals("result") ? Missing.of(proof) : Missing.of(step(proof, of));
    }

    private static List<String> missing(String word, Missing missing) {
        return word.equals("lacks")
                ? missing.facts().stream().map(fact -> fact.fact().id()).toList()
                : missing.questions().stream()
                        .map(step -> step.rule().orElseThrow().id().substring("prc.".length()))
                        .toList();
    }

    @Override
    public String toString() {
        return heading + ": " + lines.get(0).replaceFirst("why ", "");
    }
}
