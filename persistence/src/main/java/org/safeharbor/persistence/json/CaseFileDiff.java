package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;

/**
 * What differs between two documents of a case, answer by answer. Things in lists are matched by their ids and a fact is
 * compared as a whole, so that moving a notice is no change and a new date is one. It works on the text, for a document of
 * an older format has a history too.
 */
public final class CaseFileDiff {

    /**
     * One difference.
     *
     * @param path the way to it, with ids in place of positions: {@code /notices/n1/facts/arrivedAt}
     * @param fact id of the fact for its words, such as {@code notice.arrivedAt}; empty where it is none
     * @param before what stood there, empty for nothing: a text as it is, anything else as JSON
     * @param after what stands there now, in the same way
     */
    public record Change(String path, String fact, String before, String after) {}

    private static final Map<String, SubjectKind> LISTS = Map.of(
            "providers", SubjectKind.PROVIDER,
            "works", SubjectKind.WORK,
            "content", SubjectKind.CONTENT,
            "notices", SubjectKind.NOTICE,
            "declarations", SubjectKind.DECLARATION,
            "measures", SubjectKind.MEASURE);

    private final List<Change> changes = new ArrayList<>();

    private CaseFileDiff() {}

    /** The changes that lead from one document to the other, in the order of the newer one. */
    public static List<Change> between(String before, String after) {
        var diff = new CaseFileDiff();
        diff.compare(List.of(), tree(before), tree(after));
        return List.copyOf(diff.changes);
    }

    private static JsonNode tree(String document) {
        return new JsonText(new Report())
                .parse(document.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("The document is no JSON"));
    }

    private void compare(List<String> way, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        var fact = fact(way);
        if (fact.isPresent() || isAnswer(before) || isAnswer(after)) {
            changes.add(new Change(path(way), fact.map(Fact::id).orElse(""), text(before), text(after)));
            return;
        }
        var old = members(before);
        var now = members(after);
        if (old.isEmpty() && now.isEmpty() && (before.isObject() || after.isObject())) {
            // Something of which nothing is said came or went, such as the content that a notice is about.
            changes.add(new Change(path(way), "", text(before), text(after)));
        }
        for (String name : union(now.keySet(), old.keySet())) {
            JsonNode nothing = MissingNode.getInstance();
            compare(step(way, name), old.getOrDefault(name, nothing), now.getOrDefault(name, nothing));
        }
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        return Stream.of(first, second).flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> step(List<String> way, String name) {
        return Stream.concat(way.stream(), Stream.of(name)).toList();
    }

    private static String path(List<String> way) {
        return way.stream().map(name -> '/' + Place.escaped(name)).collect(Collectors.joining());
    }

    /** Whether this is to be compared as a whole: a plain value, or a list of plain values. */
    private static boolean isAnswer(JsonNode node) {
        return node.isValueNode()
                || node.isArray() && !node.isEmpty() && !node.get(0).isObject();
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (node.isArray()) {
            node.forEach(item -> members.put(unused(KeptMembers.label(item), members.keySet()), item));
        } else {
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        }
        return members;
    }

    /** Two things of one name are a mistake in the document, but neither may hide the other here. */
    private static String unused(String label, Set<String> used) {
        return used.contains(label) ? unused(label + "'", used) : label;
    }

    private static Optional<Fact> fact(List<String> way) {
        return switch (way.size()) {
            case 2 -> named(way.get(0).equals("facts") ? SubjectKind.CASE : null, way.get(1));
            case 4 -> named(sheetOf(way.get(0), way.get(2)), way.get(3));
            case 5 -> named(way.get(2).equals("about") ? LISTS.get(way.get(0)) : null, way.get(4));
            default -> Optional.empty();
        };
    }

    private static SubjectKind sheetOf(String list, String member) {
        return switch (member) {
            case "facts" -> LISTS.get(list);
            case "service" -> SubjectKind.PROVIDER;
            default -> null;
        };
    }

    private static Optional<Fact> named(SubjectKind subject, String member) {
        return Vocabulary.all().stream()
                .filter(fact -> fact.subject() == subject && fact.member().equals(member))
                .findFirst();
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "" : node.isTextual() ? node.textValue() : node.toString();
    }
}
