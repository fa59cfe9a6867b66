package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.MeasureFact.TAKEN_AT;
import static org.safeharbor.core.dispute.NoticeFact.ARRIVED_AT;
import static org.safeharbor.core.reasoning.Conditions.allOf;
import static org.safeharbor.core.reasoning.Conditions.is;
import static org.safeharbor.core.reasoning.Conditions.not;
import static org.safeharbor.core.reasoning.Conditions.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.law.Provision;
import org.safeharbor.core.law.Verification;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Factor;
import org.safeharbor.core.precedent.Holding;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Conditions;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Within;

/**
 * The decided cases that the source papers rest on, and the factors that courts have looked at on each question.
 *
 * <p>They stand in three tables beside this class: {@code cases.csv}, {@code holdings.csv} and {@code factors.csv}. Only
 * Guiding Cases constrain under positive law.
 *
 * @since 0.1
 */
public final class DecidedCases {

    /** Where a holding can have been read, or is carried on. */
    private static final Map<String, Provision> PROVISIONS = Stream.of(
                    Instruments.CIVIL_CODE.article(1194),
                    Instruments.CIVIL_CODE.article(1195).paragraph(1),
                    Instruments.CIVIL_CODE.article(1195).paragraph(2),
                    Instruments.CIVIL_CODE.article(1195).paragraph(3),
                    Instruments.CIVIL_CODE.article(1197),
                    Instruments.TORT_LIABILITY_LAW.article(6),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(1),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(2),
                    Instruments.TORT_LIABILITY_LAW_36.paragraph(3),
                    Instruments.GENERAL_PRINCIPLES.article(106).paragraph(2),
                    Instruments.REGULATION.article(14),
                    Instruments.NETWORK_DISSEMINATION.article(5),
                    Instruments.NETWORK_DISSEMINATION.article(9))
            .collect(Collectors.toMap(Provision::id, Function.identity()));

    /**
     * What a factor means beyond its fact: nothing was done until the suit, which can follow from the days. A measure within
     * the time that is usual for a patent is not that, however soon the suit came.
     */
    private static final Map<FactIs, Condition> MEANT = Map.of(
            factIs("measure.beforeSuit=no"),
            allOf(TimeBands.ONLY_AFTER_SUIT, not(new Within(ARRIVED_AT, TAKEN_AT, TimeBands.FOR_A_PATENT))));

    /** The cases with their factors. */
    public static final CaseLaw ALL = read();

    private DecidedCases() {}

    /** The steps by which decided cases constrain a question. */
    static List<Step> on(String question, Side gainsIfHolds, Side gainsIfFails) {
        return ALL.steps(
                question,
                Map.of(
                        Precedent.Level.REFERENCE, not(reading(DisputedPoints.PRECEDENTS, "guiding")),
                        Precedent.Level.EFFECTIVE, reading(DisputedPoints.PRECEDENTS, "effective")),
                gainsIfHolds,
                gainsIfFails);
    }

    private static CaseLaw read() {
        Map<String, Factor> factors = new LinkedHashMap<>();
        rows("factors.csv").forEach(row -> factors.put(row[0] + " " + row[3], factor(row)));
        Map<String, List<Holding>> holdings = rows("holdings.csv")
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.mapping(row -> holding(row, factors), Collectors.toList())));
        return new CaseLaw(
                List.copyOf(factors.values()),
                rows("cases.csv")
                        .map(row -> precedent(row, holdings.getOrDefault(row[0], List.of())))
                        .toList());
    }

    private static Factor factor(String[] row) {
        FactIs is = factIs(row[3]);
        Side bearer = Stream.of(Side.values())
                .filter(side -> side.id().equals(row[2]))
                .findFirst()
                .orElseThrow();
        return new Factor(row[0], is, MEANT.getOrDefault(is, is), row[1].equals("holds"), bearer, row[4]);
    }

    private static Holding holding(String[] row, Map<String, Factor> factors) {
        Function<String, Factor> named = id -> {
            Factor factor = factors.get(row[1] + " " + id);
            if (factor == null) {
                throw new IllegalArgumentException(row[0] + " names a factor of " + row[1] + " that is none: " + id);
            }
            return factor;
        };
        return new Holding(
                row[1],
                row[2].equals("holds"),
                list(row[3]).map(DecidedCases::factIs).toList(),
                list(row[4]).map(named).toList(),
                list(row[5]).map(named).toList(),
                list(row[6]).map(DecidedCases::provision).toList(),
                list(row[7]).map(DecidedCases::provision).toList());
    }

    private static Precedent precedent(String[] row, List<Holding> holdings) {
        return new Precedent(
                row[0],
                Precedent.Level.valueOf(row[1]),
                Precedent.Status.valueOf(row[2]),
                Verification.valueOf(row[3]),
                row[4],
                list(row[5]).toList(),
                row[6],
                holdings);
    }

    private static Provision provision(String id) {
        if (!PROVISIONS.containsKey(id)) {
            throw new IllegalArgumentException("No holding can be read under " + id);
        }
        return PROVISIONS.get(id);
    }

    /** A fact with the values that count, such as {@code notice.evidence=none|weak}. */
    private static FactIs factIs(String text) {
        String[] sides = text.split("=");
        Fact fact = Vocabulary.find(sides[0]).orElseThrow(() -> new IllegalArgumentException("No fact " + text));
        if (fact.kind() instanceof Kind.YesNo) {
            return sides[1].equals("yes") ? (FactIs) is(fact) : Conditions.isNot(fact);
        }
        return (FactIs) is(fact, sides[1].split("\\|"));
    }

    private static Stream<String> list(String cell) {
        return Arrays.stream(cell.split(" ")).filter(item -> !item.isEmpty());
    }

    private static Stream<String[]> rows(String table) {
        try (var lines = new BufferedReader(
                new InputStreamReader(DecidedCases.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
