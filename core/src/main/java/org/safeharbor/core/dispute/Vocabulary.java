package org.safeharbor.core.dispute;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All questions of fact there are, in declared order.
 *
 * @since 0.1
 */
public final class Vocabulary {

    private static final List<Fact> ALL = Stream.<Fact[]>of(
                    CaseFact.values(),
                    ProviderFact.values(),
                    WorkFact.values(),
                    ConductFact.values(),
                    KnowledgeFact.values(),
                    SecurityFact.values(),
                    CareFact.values(),
                    ReliefFact.values(),
                    NoticeFact.values(),
                    DeclarationFact.values(),
                    MeasureFact.values())
            .flatMap(Stream::of)
            .toList();

    private static final Map<String, Fact> BY_ID = index();

    private static final Map<Fact, Integer> NUMBERS = numbers();

    private static final Map<SubjectKind, List<Fact>> BY_SUBJECT =
            ALL.stream().collect(Collectors.groupingBy(Fact::subject, Collectors.toUnmodifiableList()));

    private Vocabulary() {}

    /** Every fact. */
    public static List<Fact> all() {
        return ALL;
    }

    /** The facts about one kind of subject. */
    public static List<Fact> about(SubjectKind subject) {
        return BY_SUBJECT.getOrDefault(subject, List.of());
    }

    /** The fact with this id. */
    public static Optional<Fact> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The number of a fact, from 0 in declared order.
     *
     * @throws IllegalArgumentException if it is in no vocabulary
     */
    public static int number(Fact fact) {
        Integer number = NUMBERS.get(fact);
        if (number == null) {
            throw new IllegalArgumentException(fact.id() + " is in no vocabulary");
        }
        return number;
    }

    private static Map<Fact, Integer> numbers() {
        Map<Fact, Integer> numbers = new HashMap<>();
        ALL.forEach(fact -> numbers.put(fact, numbers.size()));
        return numbers;
    }

    private static Map<String, Fact> index() {
        Map<String, Fact> index = new LinkedHashMap<>();
        for (Fact fact : ALL) {
            if (index.put(fact.id(), fact) != null) {
                throw new IllegalStateException("Two facts share the id " + fact.id());
            }
        }
        return index;
    }
}
