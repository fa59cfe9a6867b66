package org.safeharbor.portal.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.persistence.json.CaseFileDiff;
import org.safeharbor.persistence.json.CaseFileDiff.Change;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** What changed between two documents of a case, in words: thing by thing, each with what stood there and what stands now. */
@RequestScoped
public class ChangeWords {

    /** A document in which nothing is said, to compare another with: what differs is everything that this one says. */
    static final String NOTHING = "{\"format\":\"case.v1\",\"jurisdiction\":\"prc\"}";

    @Inject
    private CaseDocuments documents;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /**
     * One answer that changed; a line for each thing that is said of it.
     *
     * @param label the question, in a few words
     * @param before what was said; empty for nothing
     * @param after what is said now; empty for nothing
     */
    public record Row(String label, List<String> before, List<String> after) {}

    /**
     * What changed about one thing of the case.
     *
     * @param heading what it is called
     * @param mark that it was added or removed; empty for neither
     * @param rows what changed about it
     */
    public record Group(String heading, String mark, List<Row> rows) {}

    /** What leads from one document to the other. */
    public List<Group> between(String before, String after) {
        var old = new Spoken(documents.file(before), law.words(), texts);
        var now = new Spoken(documents.file(after), law.words(), texts);
        Map<List<String>, List<ChangePath>> things = new LinkedHashMap<>();
        for (var change : CaseFileDiff.between(before, after)) {
            var path = ChangePath.of(change);
            things.computeIfAbsent(path.thing(), thing -> new ArrayList<>()).add(path);
        }
        return things.entrySet().stream()
                .map(thing -> group(thing.getKey(), thing.getValue(), old, now))
                .toList();
    }

    /** Everything that a document says. */
    public List<Group> all(String document) {
        return between(NOTHING, document);
    }

    /** What changed, a short name for each, such as for a line of the history: a thing that came or went, else an answer. */
    public List<String> labels(String before, String after) {
        return between(before, after).stream()
                .flatMap(group -> group.mark().isEmpty()
                        ? group.rows().stream()
                                .map(Row::label)
                                .map(label -> texts.get("intake.of", group.heading(), label))
                        : Stream.of(texts.get("intake.of", group.heading(), group.mark())))
                .toList();
    }

    private Group group(List<String> thing, List<ChangePath> paths, Spoken old, Spoken now) {
        var named = now.knows(thing) ? now : old;
        var mark = paths.stream()
                .filter(ChangePath::isIdentity)
                .map(path -> path.change().before().isEmpty() ? "history.added" : "history.removed")
                .map(texts::get)
                .findFirst()
                .orElse("");
        var rows = paths.stream()
                .filter(path -> !path.isIdentity())
                .map(path -> new Row(label(path, named), old.said(path, before(path)), now.said(path, after(path))))
                .toList();
        return new Group(named.heading(thing), mark, rows);
    }

    private static String before(ChangePath path) {
        return path.change().before();
    }

    private static String after(ChangePath path) {
        return path.change().after();
    }

    private String label(ChangePath path, Spoken named) {
        Change change = path.change();
        if (path.isConcern()) {
            return texts.get("history.member.concerns");
        }
        var label = Vocabulary.find(change.fact())
                .map(law.words()::label)
                .orElseGet(() -> Spoken.MEMBERS.contains(path.member())
                        ? texts.get("history.member." + path.member())
                        : String.join(" / ", path.inside()));
        var group = path.group();
        return group.isEmpty() || !named.hasSeveralGroups()
                ? label
                : texts.get("intake.of", label, named.contentName(group));
    }
}
