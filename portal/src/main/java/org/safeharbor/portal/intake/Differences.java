package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.persistence.json.CaseFileDiff;
import org.safeharbor.persistence.json.CaseFileDiff.Change;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.FactPlace;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Says in words what somebody else changed in a case, beside what was changed here. */
@RequestScoped
public class Differences {

    private static final Map<String, SubjectKind> LISTS = Map.of(
            "providers", SubjectKind.PROVIDER,
            "works", SubjectKind.WORK,
            "content", SubjectKind.CONTENT,
            "notices", SubjectKind.NOTICE,
            "declarations", SubjectKind.DECLARATION,
            "measures", SubjectKind.MEASURE);

    @Inject
    private CaseDocuments documents;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /**
     * One answer that somebody changed.
     *
     * @param what which
     * @param before what it was
     * @param theirs what the other one made of it
     * @param mine what was made of it here
     * @param both whether both changed it, each otherwise
     */
    public record Difference(String what, String before, String theirs, String mine, boolean both) {}

    List<Difference> between(String base, String mine, String theirs) {
        var here = CaseFileDiff.between(base, mine).stream()
                .collect(Collectors.toMap(Change::path, Change::after, (one, other) -> one));
        var old = documents.draft(base);
        var own = documents.draft(mine);
        var other = documents.draft(theirs);
        var changes = CaseFileDiff.between(base, theirs);
        var gone = changes.stream()
                .filter(Differences::isGone)
                .map(Differences::thing)
                .toList();
        return changes.stream()
                .filter(change -> isGone(change) || isTold(change) && !gone.contains(thing(change)))
                .map(change -> isGone(change)
                        ? gone(change, old, here.keySet())
                        : new Difference(
                                what(change, other),
                                value(change, old, change.before()),
                                value(change, other, change.after()),
                                value(change, own, here.getOrDefault(change.path(), change.before())),
                                here.containsKey(change.path())
                                        && !here.get(change.path()).equals(change.after())))
                .toList();
    }

    /** Whether a whole thing was taken out; what was said of it goes without saying. */
    private static boolean isGone(Change change) {
        var way = way(change);
        return way.length == 3
                && LISTS.containsKey(way[0])
                && way[2].equals("id")
                && change.after().isEmpty();
    }

    /** The way to the thing that a change is about. */
    private static String thing(Change change) {
        var way = way(change);
        return way.length < 2 ? change.path() : '/' + way[0] + '/' + way[1] + '/';
    }

    private Difference gone(Change change, CaseDraft old, Set<String> here) {
        var name = new Names(old.file(), law.words()).of(LISTS.get(way(change)[0]), change.before());
        var touched = here.stream().anyMatch(path -> path.startsWith(thing(change)));
        return new Difference(name, "", texts.get("history.removed"), "", touched);
    }

    /** Whether it is that a notice, declaration or measure concerns a content group at all. */
    private static boolean isConcern(String... way) {
        return way.length == 4 && way[2].equals("about");
    }

    /** The ids inside of a thing that was added say nothing to a reader. */
    private static boolean isTold(Change change) {
        return !change.path().endsWith("/id")
                && !change.path().endsWith("/to")
                && !change.path().endsWith("/by");
    }

    private String what(Change change, CaseDraft in) {
        var way = way(change);
        var names = new Names(in.file(), law.words());
        var kind = LISTS.get(way[0]);
        var label = isConcern(way)
                ? texts.get("history.member.concerns")
                : fact(change).map(law.words()::label).orElseGet(() -> text(way[way.length - 1]));
        return kind == null || way.length < 2 ? label : texts.get("intake.of", names.of(kind, way[1]), label);
    }

    private String text(String member) {
        var known = List.of("title", "docket", "note", "name", "description", "side", "parties", "evidence");
        return texts.get("intake.changed." + (known.contains(member) ? member : "other"));
    }

    private static Optional<Fact> fact(Change change) {
        return Vocabulary.find(change.fact());
    }

    private static String[] way(Change change) {
        return change.path().substring(1).split("/");
    }

    /** What counts of a fact, in words; a text as it is. */
    private String value(Change change, CaseDraft draft, String plain) {
        if (isConcern(way(change))) {
            return plain.isEmpty() ? "" : new Names(draft.file(), law.words()).of(SubjectKind.CONTENT, way(change)[3]);
        }
        return fact(change)
                .map(fact -> place(way(change), fact)
                        .filter(at -> exists(draft, at))
                        .map(at -> law.words().value(fact, draft.sheet(at).value(fact)))
                        .orElse(texts.get("intake.notKnown")))
                .orElse(plain);
    }

    private static boolean exists(CaseDraft draft, FactPlace at) {
        try {
            draft.sheet(at);
            return true;
        } catch (IllegalArgumentException gone) {
            return false;
        }
    }

    private static Optional<FactPlace> place(String[] way, Fact fact) {
        return switch (way.length) {
            case 2 -> Optional.of(FactPlace.of(SubjectKind.CASE, ""));
            case 4 ->
                Optional.of(
                        way[2].equals("service")
                                ? FactPlace.of(SubjectKind.PROVIDER, "").in(way[1])
                                : FactPlace.of(fact.subject(), way[1]));
            case 5 -> Optional.of(FactPlace.of(fact.subject(), way[1]).in(way[3]));
            default -> Optional.empty();
        };
    }
}
