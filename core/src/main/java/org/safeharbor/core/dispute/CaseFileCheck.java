package org.safeharbor.core.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what cannot be in a case file: ids that repeat or point nowhere, and facts that exclude each other. */
final class CaseFileCheck {

    /** Ids stand in JSON pointers and are joined by slashes, so they hold no such signs. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private static final int NAMED_IN_A_MESSAGE = 20;

    /** Every notice is weighed with every declaration and measure about the same content; more would not end. */
    private static final long MOST_WEIGHED_TOGETHER = 20_000;

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
        Set<String> declarations = ids("declarations", file.declarations(), Declaration::id, seen);
        Set<String> measures = ids("measures", file.measures(), MeasureTaken::id, seen);
        Set<String> exhibits = ids("evidence", file.evidence(), Evidence::id, seen);
        Set<String> events = new TreeSet<>();
        Stream.of(notices, declarations, measures).forEach(events::addAll);
        each(file.content(), (i, group) -> {
            reference("/content/" + i + "/provider", "unknownProvider", group.provider(), providers);
            reference("/content/" + i + "/work", "unknownWork", group.work(), works);
            findings("/content/" + i + "/findings/", group.findings(), events);
        });
        together();
        each(file.notices(), (i, notice) -> {
            reference("/notices/" + i + "/to", "unknownProvider", notice.to(), providers);
            references(
                    "/notices/" + i + "/about", "unknownContent", notice.about().keySet(), content);
        });
        each(file.declarations(), (i, declaration) -> {
            reference("/declarations/" + i + "/to", "unknownProvider", declaration.to(), providers);
            references(
                    "/declarations/" + i + "/about",
                    "unknownContent",
                    declaration.about().keySet(),
                    content);
        });
        each(file.measures(), (i, measure) -> {
            reference("/measures/" + i + "/by", "unknownProvider", measure.by(), providers);
            references(
                    "/measures/" + i + "/about",
                    "unknownContent",
                    measure.about().keySet(),
                    content);
            references("/measures/" + i + "/answers", "unknownNotice", measure.answers(), notices);
        });
        ofOneProvider();
        new SheetCheck(file, (path, exhibit) -> reference(path, "unknownExhibit", exhibit, exhibits), problems).run();
        return List.copyOf(problems);
    }

    private <T> Set<String> ids(String list, List<T> things, Function<T, String> id, Set<String> seen) {
        each(things, (i, thing) -> {
            String path = "/" + list + "/" + i + "/id";
            if (id.apply(thing).isBlank()) {
                problems.add(Problem.at(path, "missingId"));
            } else if (!ID.matcher(id.apply(thing)).matches()) {
                problems.add(Problem.at(path, "badId", id.apply(thing)));
            } else if (!seen.add(id.apply(thing))) {
                problems.add(Problem.at(path, "repeatedId", id.apply(thing)));
            }
        });
        return things.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void findings(String path, List<CourtFinding> findings, Set<String> events) {
        Set<String> seen = new HashSet<>();
        each(findings, (i, finding) -> {
            if (finding.reasons().isBlank()) {
                problems.add(Problem.at(path + i + "/reasons", "missingReasons"));
            }
            if (!seen.add(finding.rule() + " " + finding.about())) {
                problems.add(Problem.at(path + i + "/rule", "repeatedFinding", finding.rule(), finding.about()));
            }
            if (!finding.about().isEmpty()) {
                references(
                        path + i + "/about",
                        "unknownEvent",
                        List.of(finding.about().split("/", -1)),
                        events);
            }
        });
    }

    /** What went to one provider counts for its content only; elsewhere it would be passed over without a word. */
    private void ofOneProvider() {
        Map<String, String> providers = file.content().stream()
                .filter(group -> isProvider(group.provider()))
                .collect(Collectors.toMap(ContentGroup::id, ContentGroup::provider, (first, second) -> first));
        each(
                file.notices(),
                (i, notice) ->
                        content("/notices/" + i, notice.to(), notice.about().keySet(), providers));
        each(
                file.declarations(),
                (i, declaration) -> content(
                        "/declarations/" + i,
                        declaration.to(),
                        declaration.about().keySet(),
                        providers));
        each(file.measures(), (i, measure) -> {
            content("/measures/" + i, measure.by(), measure.about().keySet(), providers);
            file.notices().stream()
                    .filter(notice -> measure.answers().contains(notice.id()))
                    .filter(notice -> isProvider(notice.to()) && isProvider(measure.by()))
                    .filter(notice -> !notice.to().equals(measure.by()))
                    .forEach(notice -> problems.add(Problem.at(
                            "/measures/" + i + "/answers", "noticeOfOther", notice.id(), notice.to(), measure.by())));
        });
    }

    /** Whether it names a provider; where it does not, that alone is the mistake. */
    private boolean isProvider(String id) {
        return file.providers().stream().anyMatch(provider -> provider.id().equals(id));
    }

    private void content(String path, String provider, Set<String> groups, Map<String, String> providers) {
        if (!isProvider(provider)) {
            return;
        }
        groups.stream()
                .filter(group -> !providers.getOrDefault(group, provider).equals(provider))
                .forEach(group -> problems.add(
                        Problem.at(path + "/about/" + group, "contentOfOther", group, providers.get(group), provider)));
    }

    private void together() {
        Map<String, Long> notices = perGroup(file.notices().stream().map(Notice::about));
        Map<String, Long> declarations = perGroup(file.declarations().stream().map(Declaration::about));
        Map<String, Long> measures = perGroup(file.measures().stream().map(MeasureTaken::about));
        each(file.content(), (i, group) -> {
            long n = notices.getOrDefault(group.id(), 0L);
            long d = declarations.getOrDefault(group.id(), 0L);
            long m = measures.getOrDefault(group.id(), 0L);
            if ((n + 1) * (d + 1) * (m + 1) > MOST_WEIGHED_TOGETHER) {
                problems.add(Problem.at("/content/" + i, "tooManyTogether", "" + n, "" + d, "" + m));
            }
        });
    }

    private static Map<String, Long> perGroup(Stream<Map<String, FactSheet>> about) {
        return about.flatMap(sheets -> sheets.keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private void references(String path, String key, Collection<String> ids, Set<String> known) {
        ids.forEach(id -> reference(path, key, id, known));
    }

    private void reference(String path, String key, String id, Set<String> known) {
        if (!known.contains(id)) {
            String some = known.stream().limit(NAMED_IN_A_MESSAGE).collect(Collectors.joining(", "));
            problems.add(Problem.at(path, key, id, known.size() > NAMED_IN_A_MESSAGE ? some + ", …" : some));
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
