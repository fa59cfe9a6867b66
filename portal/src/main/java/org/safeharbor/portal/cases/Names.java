package org.safeharbor.portal.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.text.Words;

/** What people call the things of a case: never by an id alone. */
public final class Names {

    private static final int LONGEST = 60;

    private final CaseFile file;
    private final Words words;
    /** What the notices and measures are called by their ids, and by their numbers. */
    private final Map<String, String> numbers = new HashMap<>();

    private final Pattern byId;

    public Names(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
        number("about.notice", file.notices().stream().map(Notice::id).toList());
        number("about.measure", file.measures().stream().map(MeasureTaken::id).toList());
        var any = numbers.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.byId = Pattern.compile("(?:" + any + ")(?![\\p{L}\\p{N}._-])");
    }

    private void number(String key, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(words.text(key, ids.get(i)), words.text(key, Integer.toString(i + 1)));
        }
    }

    public String of(SubjectKind kind, String id) {
        return switch (kind) {
            case NOTICE -> {
                var notices = file.notices();
                var index = index(notices.stream().map(Notice::id).toList(), id);
                yield event(
                        kind,
                        index,
                        index < 0 ? Value.UNKNOWN : notices.get(index).facts().value(NoticeFact.ARRIVED_AT));
            }
            case MEASURE -> {
                var measures = file.measures();
                var index = index(measures.stream().map(MeasureTaken::id).toList(), id);
                yield event(
                        kind,
                        index,
                        index < 0 ? Value.UNKNOWN : measures.get(index).facts().value(MeasureFact.TAKEN_AT));
            }
            case DECLARATION -> {
                var declarations = file.declarations();
                var index = index(declarations.stream().map(Declaration::id).toList(), id);
                yield event(
                        kind,
                        index,
                        index < 0
                                ? Value.UNKNOWN
                                : declarations.get(index).facts().value(DeclarationFact.ARRIVED_AT));
            }
            case CONTENT -> {
                var index = index(file.content().stream().map(ContentGroup::id).toList(), id);
                yield words.subject(kind)
                        + ' '
                        + (index + 1)
                        + (index < 0 ? "" : whatTellsApart(file.content().get(index)));
            }
            case PROVIDER -> words.subject(kind) + provider(id);
            case WORK -> words.subject(kind) + work(id);
            default -> words.subject(kind);
        };
    }

    private String whatTellsApart(ContentGroup group) {
        return after(group.description()) + provider(group.provider()) + work(group.work());
    }

    /** The name of the provider, where there is more than one. */
    private String provider(String id) {
        return oneOfSeveral(file.providers(), one -> one.id().equals(id), ServiceProvider::name);
    }

    /** The title of the work, where there is more than one. */
    private String work(String id) {
        return oneOfSeveral(file.works(), one -> one.id().equals(id), Work::title);
    }

    private static <T> String oneOfSeveral(List<T> all, Predicate<T> meant, Function<T, String> name) {
        return all.size() < 2
                ? ""
                : all.stream()
                        .filter(meant)
                        .map(name)
                        .map(Names::after)
                        .findFirst()
                        .orElse("");
    }

    /** A name to stand after what it is the name of; cut where it is long, but never within a sign. */
    public static String after(String name) {
        if (name.isBlank()) {
            return "";
        }
        return " · "
                + (name.codePointCount(0, name.length()) > LONGEST
                        ? name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…"
                        : name);
    }

    /** What one of several is called; empty for what a dispute has one of only. */
    public String ofMany(SubjectKind kind, String id) {
        return kind.ordinal() < SubjectKind.NOTICE.ordinal() ? "" : of(kind, id);
    }

    /** The same words, with notices and measures named by their number in place of their id. */
    public String numbered(String text) {
        return numbers.keySet().stream().noneMatch(text::contains)
                ? text
                : byId.matcher(text).replaceAll(found -> Matcher.quoteReplacement(numbers.get(found.group())));
    }

    private String event(SubjectKind kind, int index, Value at) {
        var number = Integer.toString(index + 1);
        var key = "about." + kind.id();
        var name = at instanceof Value.When when
                ? words.text(key + ".at", number, words.moment(when.moment()))
                : words.text(key, number);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private static int index(List<String> ids, String id) {
        return IntStream.range(0, ids.size())
                .filter(i -> ids.get(i).equals(id))
                .findFirst()
                .orElse(-1);
    }
}
