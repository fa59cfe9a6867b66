package org.safeharbor.portal.history;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeharbor.persistence.json.CaseFileDiff.Change;

/** The way to a change, read as parts: {@code /notices/n1/about/c1/exactUrl} is about the notice n1, for the content c1. */
record ChangePath(Change change, List<String> parts) {

    private static final Set<String> LISTS =
            Set.of("parties", "providers", "works", "content", "notices", "declarations", "measures", "evidence");

    static ChangePath of(Change change) {
        var parts = Arrays.stream(change.path().substring(1).split("/"))
                .map(part -> part.replace("~1", "/").replace("~0", "~"))
                .toList();
        return new ChangePath(change, parts);
    }

    /** The thing that changed: the list and the id in it, for a finding with that; nothing for the case itself. */
    List<String> thing() {
        if (!LISTS.contains(parts.get(0)) || parts.size() < 2) {
            return List.of();
        }
        return isFinding() ? parts.subList(0, 4) : parts.subList(0, 2);
    }

    private boolean isFinding() {
        return parts.size() > 3 && parts.get(2).equals("findings");
    }

    /** The way from the thing on. */
    List<String> inside() {
        return parts.subList(thing().size(), parts.size());
    }

    /** The last member on the way. */
    String member() {
        return parts.get(parts.size() - 1);
    }

    /** Whether it is the name of the thing itself that came or went, and the thing with it. */
    boolean isIdentity() {
        return !thing().isEmpty() && inside().equals(List.of(isFinding() ? "rule" : "id"));
    }

    /** The content group that it holds for only, or nothing. */
    String group() {
        return parts.size() > 3 && parts.get(2).equals("about") ? parts.get(3) : "";
    }

    /** Whether it is that a notice, declaration or measure concerns a content group at all. */
    boolean isConcern() {
        return inside().size() == 2 && inside().get(0).equals("about");
    }
}
