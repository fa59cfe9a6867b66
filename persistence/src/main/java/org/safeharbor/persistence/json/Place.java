package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.persistence.json.KeptMembers.Kept;
import org.safeharbor.persistence.json.KeptMembers.Step;

/**
 * A place in a document: what stands there, and the way to it. It answers in the type that is asked for and reports what
 * is not of that type. The members that were asked for are the known ones; {@link #keepTheRest} reports the others.
 */
final class Place {

    private static final int MOST_ITEMS = 2_000;
    private static final int LONGEST_QUOTATION = 60;

    /** Where editors look for the schema of a document. */
    private static final String SCHEMA = "$schema";

    private final JsonNode node;
    private final Place holder;
    private final String name;
    private final Step step;
    private final Report report;
    private final Set<String> asked = new LinkedHashSet<>();

    private Place(JsonNode node, Place holder, String name, Step step, Report report) {
        this.node = node;
        this.holder = holder;
        this.name = name;
        this.step = step;
        this.report = report;
    }

    static Place root(JsonNode tree, Report report) {
        return new Place(tree, null, "", null, report);
    }

    /** This place as a JSON pointer. */
    String path() {
        return holder == null ? "" : holder.path() + "/" + escaped(name);
    }

    private List<Step> way() {
        return holder == null
                ? List.of()
                : Stream.concat(holder.way().stream(), Stream.of(step)).toList();
    }

    /** The name as it stands in a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    JsonNode node() {
        return node;
    }

    void problem(String key, String... arguments) {
        report.problem(Problem.at(path(), key, arguments));
    }

    /** What stands here, for a message. */
    String quotation() {
        return shortened(node.isTextual() ? node.textValue() : node.toString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
    }

    Place at(String member) {
        return into(member, new Step.Member(member));
    }

    Place entry(String member) {
        return into(member, new Step.Item(member));
    }

    Place fact(String member) {
        return into(member, new Step.FactMember(member));
    }

    private Place into(String member, Step next) {
        asked.add(member);
        return child(member, next);
    }

    private Place child(String member, Step next) {
        return new Place(node.path(member), this, member, next, report);
    }

    /** This place if an object is here or nothing; an empty place, reported, if something else is. */
    Place object() {
        if (node.isObject() || isAbsent()) {
            return this;
        }
        problem("expectedObject", quotation());
        return new Place(MissingNode.getInstance(), holder, name, step, report);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    List<Place> items() {
        if (isAbsent()) {
            return List.of();
        }
        if (!node.isArray()) {
            problem("expectedList", quotation());
            return List.of();
        }
        if (node.size() > MOST_ITEMS) {
            problem("tooMany", String.valueOf(node.size()), String.valueOf(MOST_ITEMS));
            return List.of();
        }
        List<Place> items = new ArrayList<>();
        for (JsonNode item : node) {
            Step label = new Step.Item(KeptMembers.label(item));
            items.add(new Place(item, this, String.valueOf(items.size()), label, report));
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(Place::text).toList();
    }

    String text() {
        if (!isAbsent() && !node.isTextual()) {
            problem("expectedText", quotation());
        }
        return node.isTextual() ? node.textValue() : "";
    }

    /** A text that has to be there; {@code allowed} names what it can be, or is empty. */
    String required(String allowed) {
        String text = text();
        if (isAbsent() || node.isTextual() && text.isBlank()) {
            problem(allowed.isEmpty() ? "missingMember" : "missingChoice", name, allowed);
        }
        return text;
    }

    boolean trueOrFalse() {
        if (!isAbsent() && !node.isBoolean()) {
            // with its quotation marks, which may be all that is wrong with it
            problem("expectedTrueOrFalse", shortened(node.toString()));
        }
        return node.booleanValue();
    }

    /** One of a few words that has to be there; the first of them if it is not, with a report. */
    <T> T oneOf(Map<String, T> words) {
        String allowed = String.join(", ", words.keySet());
        String word = required(allowed);
        if (!word.isBlank() && !words.containsKey(word)) {
            problem("notAllowed", quotation(), allowed);
        }
        return words.getOrDefault(word, words.values().iterator().next());
    }

    /** What stands here as plain signs: full-width digits, letters and spaces made narrow, none at the ends. */
    String plain() {
        return Normalizer.normalize(node.asText(), Normalizer.Form.NFKC).strip();
    }

    /** Keeps the members that nobody asked for, unless one looks like a slip of the pen. */
    void keepTheRest() {
        for (String member : names()) {
            if (!asked.contains(member)) {
                child(member, new Step.Member(member)).keepUnless(asked);
            }
        }
    }

    private void keepUnless(Set<String> known) {
        Optional<String> meant = Spelling.meant(name, known);
        String subjects = Vocabulary.all().stream()
                .filter(fact -> fact.member().equals(name))
                .map(fact -> fact.subject().id())
                .collect(Collectors.joining(", "));
        if (meant.isPresent()) {
            problem("misspelt", name, meant.get());
        } else if (!subjects.isEmpty()) {
            problem("misplacedFact", name, subjects);
        } else {
            report.keep(new Kept(holder.way(), name, node));
            if (!name.equals(SCHEMA)) {
                report.warning(Problem.at(path(), "unknownMember", name));
            }
        }
    }
}
