package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The members of a document that this version does not know, each with its place, so that none is lost on rewriting. */
public final class KeptMembers {

    /** None. */
    public static final KeptMembers NONE = new KeptMembers(List.of());

    private final List<Kept> members;

    KeptMembers(List<Kept> members) {
        this.members = List.copyOf(members);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** One member: the way to the object that it stands in, its name and its value. */
    record Kept(List<Step> way, String name, JsonNode value) {}

    /** One step down a document. Things in lists are named by their ids, as their numbers change. */
    sealed interface Step {

        /** Into an object that is left out when nothing is in it. */
        record Member(String name) implements Step {}

        /** To a thing that is there or has been removed: an item of a list by its label, or a named entry. */
        record Item(String label) implements Step {}

        /** To what is said of a fact, which may be written as a plain value. */
        record FactMember(String name) implements Step {}
    }

    /** What names an item in its list: its id, or for a finding what it decides. */
    static String label(JsonNode item) {
        return item.has("id")
                ? item.path("id").asText()
                : item.path("rule").asText() + " " + item.path("about").asText();
    }

    void putInto(ObjectNode tree) {
        for (Kept kept : members) {
            Optional<JsonNode> place = Optional.of(tree);
            for (int i = 0; i < kept.way().size(); i++) {
                Step step = kept.way().get(i);
                boolean mayCreate = kept.way().stream().skip(i).noneMatch(Step.Item.class::isInstance);
                place = place.flatMap(here -> follow(here, step, mayCreate));
            }
            place.filter(here -> here.isObject() && !here.has(kept.name()))
                    .ifPresent(here -> ((ObjectNode) here).set(kept.name(), kept.value()));
        }
    }

    private static Optional<JsonNode> follow(JsonNode here, Step step, boolean mayCreate) {
        if (step instanceof Step.Item item) {
            return here.isArray() ? labelled(here, item.label()) : Optional.ofNullable(here.get(item.label()));
        }
        if (!(here instanceof ObjectNode object)) {
            return Optional.empty();
        }
        String name = step instanceof Step.Member member ? member.name() : ((Step.FactMember) step).name();
        JsonNode there = object.get(name);
        if (there == null) {
            return mayCreate ? Optional.of(object.putObject(name)) : Optional.empty();
        }
        if (step instanceof Step.FactMember && !there.isObject()) {
            return Optional.of(object.putObject(name).set("assumed", there));
        }
        return Optional.of(there);
    }

    private static Optional<JsonNode> labelled(JsonNode list, String label) {
        for (JsonNode item : list) {
            if (label(item).equals(label)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
