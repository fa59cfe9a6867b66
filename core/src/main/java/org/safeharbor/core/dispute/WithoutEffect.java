package org.safeharbor.core.dispute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.time.Certainty;

/**
 * What a case file tells in vain, or surely meant otherwise: a provider, a work or an exhibit that nothing names, a letter
 * about no content, an answer to another letter, facts of a claim that nobody raises, a wrong notice of what is told to
 * infringe. None of it is a mistake, for the file can still grow; whoever wrote it has to know.
 *
 * @since 0.1
 */
public final class WithoutEffect {

    /** What counts only where it is asked for. */
    private static final Map<ReliefFact, ReliefFact> ASKED_FOR_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(ReliefFact.SERIOUS_CIRCUMSTANCES, ReliefFact.PUNITIVE_SOUGHT),
            Map.entry(ReliefFact.IRREPARABLE_HARM, ReliefFact.INTERIM_SOUGHT),
            Map.entry(ReliefFact.RIGHT_STABLE, ReliefFact.INTERIM_SOUGHT),
            Map.entry(ReliefFact.BALANCE_FOR_HOLDER, ReliefFact.INTERIM_SOUGHT),
            Map.entry(ReliefFact.SECURITY_GIVEN, ReliefFact.INTERIM_SOUGHT),
            Map.entry(ReliefFact.LAWFULNESS_LIKELY, ReliefFact.RESTORING_ORDER_SOUGHT),
            Map.entry(ReliefFact.USER_IRREPARABLE_HARM, ReliefFact.RESTORING_ORDER_SOUGHT),
            Map.entry(ReliefFact.BALANCE_FOR_USER, ReliefFact.RESTORING_ORDER_SOUGHT),
            Map.entry(ReliefFact.USER_SECURITY_GIVEN, ReliefFact.RESTORING_ORDER_SOUGHT)));

    private final CaseFile file;
    private final List<Problem> doubts = new ArrayList<>();

    private WithoutEffect(CaseFile file) {
        this.file = file;
    }

    /** All of it: of what nothing names, of the content, of what names none, and of the answers, in the order of the file. */
    public static List<Problem> in(CaseFile file) {
        WithoutEffect check = new WithoutEffect(file);
        check.unused("/providers/", "unusedProvider", file.providers(), ServiceProvider::id, ContentGroup::provider);
        check.unused("/works/", "unusedWork", file.works(), Work::id, ContentGroup::work);
        check.unusedExhibits();
        check.notAskedFor();
        check.aboutNothing("/notices/", file.notices(), Notice::about, Notice::to);
        check.aboutNothing("/declarations/", file.declarations(), Declaration::about, Declaration::to);
        check.aboutNothing("/measures/", file.measures(), MeasureTaken::about, MeasureTaken::by);
        check.answers();
        check.wrongNotices();
        return List.copyOf(check.doubts);
    }

    /** Nothing is told while there is no content yet that could name it. */
    private <T> void unused(
            String list, String key, List<T> things, Function<T, String> id, Function<ContentGroup, String> named) {
        if (!file.content().isEmpty()) {
            unused(list, key, things, id, file.content().stream().map(named).collect(Collectors.toSet()));
        }
    }

    private void unusedExhibits() {
        Set<String> named = new HashSet<>();
        new SheetCheck(file, (path, exhibit) -> named.add(exhibit), new ArrayList<>()).run();
        unused("/evidence/", "unusedExhibit", file.evidence(), Evidence::id, named);
    }

    private <T> void unused(String list, String key, List<T> things, Function<T, String> id, Set<String> named) {
        for (int i = 0; i < things.size(); i++) {
            String own = id.apply(things.get(i));
            if (!named.contains(own)) {
                doubts.add(Problem.at(list + i, key, own));
            }
        }
    }

    private void notAskedFor() {
        for (int i = 0; i < file.content().size(); i++) {
            FactSheet facts = file.content().get(i).facts();
            String sheet = "/content/" + i + "/facts/";
            ASKED_FOR_BY.forEach((fact, sought) -> {
                if (facts.value(fact).equals(Value.YES) && !facts.tells(sought)) {
                    doubts.add(Problem.at(sheet + fact.member(), "notAskedFor", fact.member(), sought.member()));
                }
            });
        }
    }

    private <T> void aboutNothing(
            String list, List<T> letters, Function<T, Map<String, FactSheet>> about, Function<T, String> provider) {
        for (int i = 0; i < letters.size(); i++) {
            String of = provider.apply(letters.get(i));
            List<String> groups = file.content().stream()
                    .filter(group -> group.provider().equals(of))
                    .map(ContentGroup::id)
                    .toList();
            if (about.apply(letters.get(i)).isEmpty() && !groups.isEmpty()) {
                doubts.add(Problem.at(list + i, "aboutNothing", String.join(", ", groups), groups.get(0)));
            }
        }
    }

    private void wrongNotices() {
        for (int i = 0; i < file.notices().size(); i++) {
            Notice notice = file.notices().get(i);
            String path = "/notices/" + i;
            file.content().stream()
                    .filter(group -> notice.about().containsKey(group.id()))
                    .filter(group -> notice.facts()
                            .overlaidBy(notice.about().get(group.id()))
                            .value(NoticeFact.WRONG)
                            .equals(Value.YES))
                    .filter(this::isToldToInfringe)
                    .forEach(group -> doubts.add(Problem.at(path, "wrongThoughInfringing", notice.id(), group.id())));
        }
    }

    /** All that makes an infringement is told; whether words hurt a reputation hangs on more. */
    private boolean isToldToInfringe(ContentGroup group) {
        FactSheet act = group.facts();
        return act.value(ConductFact.ACT_WITHIN_RIGHT).equals(Value.YES)
                && act.value(ConductFact.LICENSED).equals(Value.NO)
                && act.value(ConductFact.EXCEPTION).equals(Value.NO)
                && file.works().stream()
                        .filter(work -> work.id().equals(group.work()))
                        .map(Work::facts)
                        .anyMatch(work -> work.value(WorkFact.PROTECTED).equals(Value.YES)
                                && work.value(WorkFact.ENTITLED).equals(Value.YES)
                                && !work.value(WorkFact.RIGHT).equals(new Value.Choice("reputation")));
    }

    private void answers() {
        for (int i = 0; i < file.measures().size(); i++) {
            MeasureTaken measure = file.measures().get(i);
            String path = "/measures/" + i + "/answers";
            file.notices().stream()
                    .filter(notice -> measure.answers().contains(notice.id()))
                    .forEach(notice -> answers(path, measure, notice));
        }
    }

    private void answers(String path, MeasureTaken measure, Notice notice) {
        Set<String> shared = new HashSet<>(measure.about().keySet());
        shared.retainAll(notice.about().keySet());
        if (shared.isEmpty()) {
            if (!measure.about().isEmpty() && !notice.about().isEmpty()) {
                doubts.add(Problem.at(
                        path,
                        "answersElsewhere",
                        notice.id(),
                        String.join(", ", notice.about().keySet())));
            }
        } else if (shared.stream().allMatch(group -> isBefore(measure, notice, group))) {
            doubts.add(Problem.at(path, "answeredBefore", notice.id()));
        }
    }

    /** Taken, and ended if it was, before the notice arrived. */
    private static boolean isBefore(MeasureTaken measure, Notice notice, String group) {
        FactSheet measured = measure.facts().overlaidBy(measure.about().get(group));
        FactSheet told = notice.facts().overlaidBy(notice.about().get(group));
        return told.value(NoticeFact.ARRIVED_AT) instanceof Value.When arrived
                && measured.value(MeasureFact.TAKEN_AT) instanceof Value.When
                && Stream.of(MeasureFact.TAKEN_AT, MeasureFact.ENDED_AT)
                        .map(measured::value)
                        .filter(Value.When.class::isInstance)
                        .map(Value.When.class::cast)
                        .allMatch(when -> when.moment().before(arrived.moment()) == Certainty.CERTAIN);
    }
}
