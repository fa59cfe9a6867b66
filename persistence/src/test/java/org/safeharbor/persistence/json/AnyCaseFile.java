package org.safeharbor.persistence.json;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.time.Moment;

/** A consistent case file made at random from the vocabularies; the same seed makes the same file. */
final class AnyCaseFile {

    /** All of them can have been the same instant, so no order between two is impossible. */
    private static final List<Moment> MOMENTS = List.of(
            Moment.exactly(LocalDateTime.parse("2015-10-30T09:30")),
            Moment.parse("2015-10-30").orElseThrow(),
            Moment.parse("2015-10").orElseThrow(),
            Moment.parse("2015").orElseThrow(),
            Moment.parse("2015-10-30T09:00/2015-11").orElseThrow());

    private static final List<String> WORDS = List.of("", "x", "热播剧《A》", "two\nlines", "\"quoted\" \\ / 😀", "<&>");

    /** The questions about the content as a whole, which a finding can be on whatever else is in the file. */
    private static final List<String> QUESTIONS = PrcRuleBook.BOOK.rules().stream()
            .filter(rule -> rule.isOpenTextured() && rule.about() == 0)
            .map(Rule::id)
            .toList();

    private final Random random;

    private AnyCaseFile(long seed) {
        random = new Random(seed);
    }

    static CaseFile of(long seed) {
        return new AnyCaseFile(seed).file();
    }

    private CaseFile file() {
        List<ServiceProvider> providers = some(i -> new ServiceProvider("p" + i, words(), sheet(SubjectKind.PROVIDER)));
        List<Work> works = some(i -> new Work("w" + i, words(), sheet(SubjectKind.WORK)));
        List<ContentGroup> content = some(i -> new ContentGroup(
                "c" + i,
                one(providers).id(),
                one(works).id(),
                words(),
                sheet(SubjectKind.CONTENT),
                sheet(SubjectKind.PROVIDER),
                some(j -> new CourtFinding(QUESTIONS.get(j), "", random.nextBoolean(), "because " + j))));
        List<Notice> notices = some(i -> {
            String to = one(providers).id();
            return new Notice("n" + i, to, sheet(SubjectKind.NOTICE), about(to, content, SubjectKind.NOTICE));
        });
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC)
                .docket(words())
                .titled(words())
                .note(words())
                .facts(sheet(SubjectKind.CASE));
        some(i -> new Party("party" + i, one(List.of(Side.values())), words())).forEach(file::party);
        providers.forEach(file::provider);
        works.forEach(file::work);
        content.forEach(file::content);
        notices.forEach(file::received);
        some(i -> {
                    String to = one(providers).id();
                    return new Declaration(
                            "d" + i, to, sheet(SubjectKind.DECLARATION), about(to, content, SubjectKind.DECLARATION));
                })
                .forEach(file::declared);
        some(i -> {
                    Notice answered = one(notices);
                    return new MeasureTaken(
                            "m" + i,
                            answered.to(),
                            sheet(SubjectKind.MEASURE),
                            about(answered.to(), content, SubjectKind.MEASURE),
                            random.nextBoolean() ? List.of() : List.of(answered.id()));
                })
                .forEach(file::took);
        IntStream.range(0, 2)
                .mapToObj(i -> new Evidence("e" + i, words(), one(List.of(Side.values()))))
                .forEach(file::exhibit);
        return file.build();
    }

    private <T> List<T> some(IntFunction<T> maker) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(maker).toList();
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String words() {
        return one(WORDS);
    }

    private Map<String, FactSheet> about(String provider, List<ContentGroup> content, SubjectKind subject) {
        Map<String, FactSheet> about = new LinkedHashMap<>();
        some(i -> one(content)).stream()
                .filter(group -> group.provider().equals(provider))
                .forEach(group -> about.put(group.id(), sheet(subject)));
        return about;
    }

    private FactSheet sheet(SubjectKind subject) {
        Map<Fact, Standing> standings = new HashMap<>();
        for (Fact fact : Vocabulary.about(subject)) {
            if (random.nextInt(3) == 0) {
                standings.put(fact, standing(fact.kind()));
            }
        }
        FactSheet sheet = FactSheet.of(standings);
        for (Consistency rule : Consistency.ALL) {
            // A notice has several sheets, so there the other fact of a pair must not stand anywhere.
            if (rule instanceof Consistency.Excludes pair
                    && (subject == SubjectKind.NOTICE || sheet.value(pair.one()).equals(pair.oneValue()))
                    && sheet.value(pair.other()).equals(pair.otherValue())) {
                sheet = sheet.with(pair.other(), Standing.NONE);
            }
            if (rule instanceof Consistency.Dated event
                    && sheet.value(event.happened()).equals(Value.NO)) {
                sheet = sheet.with(event.happened(), Standing.NONE);
            }
        }
        return sheet;
    }

    private Standing standing(Kind kind) {
        if (random.nextBoolean()) {
            return Standing.assumed(value(kind));
        }
        List<Position> positions = new ArrayList<>();
        for (Side side : Side.values()) {
            if (random.nextBoolean()) {
                positions.add(new Position(side, one(List.of(Position.Stance.values())), value(kind)));
            }
        }
        return new Standing(
                random.nextBoolean() ? value(kind) : Value.UNKNOWN,
                random.nextBoolean() ? value(kind) : Value.UNKNOWN,
                positions,
                random.nextBoolean(),
                random.nextBoolean() ? List.of("e1", "e0") : List.of(),
                words());
    }

    private Value value(Kind kind) {
        if (kind instanceof Kind.OneOf set) {
            return new Value.Choice(one(set.values()));
        }
        if (kind instanceof Kind.Quantity range) {
            return new Value.Quantity(random.nextBoolean() ? range.least() : range.most());
        }
        return kind instanceof Kind.When ? new Value.When(one(MOMENTS)) : new Value.YesNo(random.nextBoolean());
    }
}
