package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the changes of two people together who worked on the same document. Things are matched as in {@link CaseFileDiff},
 * and a fact is taken as a whole; where both changed the same answer, the first one's counts.
 */
public final class CaseFileMerge {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private static final Set<String> SHEETS = Set.of("facts", "service", "about");

    private CaseFileMerge() {}

    /** The document with both changes, which may be no case file any more, as when one removed what the other refers to. */
    public static String of(String base, String mine, String theirs) {
        var merged = merged(List.of(), CaseFileDiff.tree(base), CaseFileDiff.tree(mine), CaseFileDiff.tree(theirs));
        return JsonText.print(merged);
    }

    private static JsonNode merged(List<String> way, JsonNode base, JsonNode mine, JsonNode theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base) || theirs.equals(mine) || isWhole(way, mine) || isWhole(way, theirs)) {
            return mine;
        }
        var before = CaseFileDiff.members(base);
        var first = CaseFileDiff.members(mine);
        var second = CaseFileDiff.members(theirs);
        Set<String> names = new LinkedHashSet<>(second.keySet());
        names.addAll(first.keySet());
        var array = mine.isArray() || theirs.isArray();
        var list = JsonNodeFactory.instance.arrayNode();
        var object = JsonNodeFactory.instance.objectNode();
        for (var name : names) {
            var part = merged(CaseFileDiff.step(way, name), part(before, name), part(first, name), part(second, name));
            if (part.isMissingNode()) {
                continue;
            }
            if (array) {
                list.add(part);
            } else {
                object.set(name, part);
            }
        }
        return array ? list : object;
    }

    /** A list or sheet that is not there is an empty one; a thing that is not there was taken out. */
    private static boolean holdsOthers(List<String> way) {
        return way.size() == 1 || way.size() == 3 && SHEETS.contains(way.get(2));
    }

    private static JsonNode part(Map<String, JsonNode> members, String name) {
        return members.getOrDefault(name, NOTHING);
    }

    private static boolean isWhole(List<String> way, JsonNode node) {
        return node.isMissingNode() && !holdsOthers(way)
                || CaseFileDiff.isAnswer(node)
                || CaseFileDiff.fact(way).isPresent();
    }
}
