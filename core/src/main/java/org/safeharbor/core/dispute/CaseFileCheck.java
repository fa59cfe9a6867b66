package org.safeharbor.core.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks for what cannot be in a case file: ids that repeat or point nowhere, and facts that exclude each other. */
final class CaseFileCheck {

    private final CaseFile file;
    private final List<Problem> problems = new ArrayList<>();

    CaseFileCheck(CaseFile file) {
        this.file = file;
    }

    List<Problem> problems() {
        Set<String> seen = new HashSet<>();
        Set<String> providers = ids("providers", file.providers(), ServiceProvider::id, seen);
        Set<String> works = ids("works", file.works(), Work::id, seen);
        Set<String> content = ids("content", file.content(), ContentGroup::id, seen);
        Set<String> notices = ids("notices", file.notices(), Notice::id, seen);
        ids("parties", file.parties(), Party::id, seen);
        ids("declarations", file.declarations(), Declaration::id, seen);
        ids("measures", file.measures(), MeasureTaken::id, seen);
        Set<String> exhibits = ids("evidence", file.evidence(), Evidence::id, seen);
        each(file.content(), (i, group) -> {
            reference("/content/" + i + "/provider", group.provider(), providers);
            reference("/content/" + i + "/work", group.work(), works);
        });
        each(file.notices(), (i, notice) -> {
            reference("/notices/" + i + "/to", notice.to(), providers);
            references("/notices/" + i + "/about", notice.about().keySet(), content);
        });
        each(file.declarations(), (i, declaration) -> {
            reference("/declarations/" + i + "/to", declaration.to(), providers);
            references("/declarations/" + i + "/about", declaration.about().keySet(), content);
        });
        each(file.measures(), (i, measure) -> {
            reference("/measures/" + i + "/by", measure.by(), providers);
            references("/measures/" + i + "/about", measure.about().keySet(), content);
            references("/measures/" + i + "/answers", measure.answers(), notices);
        });
        new ConsistencyCheck(file, exhibits, problems).run();
        return List.copyOf(problems);
    }

    private <T> Set<String> ids(String list, List<T> things, Function<T, String> id, Set<String> seen) {
        each(things, (i, thing) -> {
            if (id.apply(thing).isBlank()) {
                problems.add(Problem.at("/" + list + "/" + i + "/id", "missingId"));
            } else if (!seen.add(id.apply(thing))) {
                problems.add(Problem.at("/" + list + "/" + i + "/id", "repeatedId", id.apply(thing)));
            }
        });
        return things.stream().map(id).collect(Collectors.toSet());
    }

    private void references(String path, Collection<String> ids, Set<String> known) {
        ids.forEach(id -> reference(path, id, known));
    }

    private void reference(String path, String id, Set<String> known) {
        if (!known.contains(id)) {
            problems.add(
                    Problem.at(path, "unknownId", id, known.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private static <T> void each(List<T> things, IndexedAction<T> action) {
        for (int i = 0; i < things.size(); i++) {
            action.on(i, things.get(i));
        }
    }

    private interface IndexedAction<T> {
        void on(int index, T thing);
    }
}
