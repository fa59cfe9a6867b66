package org.safeharbor.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safeharbor.core.dispute.CaseFile;
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
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.procedure.EnlargedPart;
import org.safeharbor.core.procedure.Timetable;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.time.Moment;

/** Whatever is entered: a problem that says where, or an answer that may be open; nothing breaks inside. */
class BadInputTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final List<String> IDS = List.of("", " ", "a/b", "p", "p", "w", "c", "n", "\u4e00", "no-such");
    private static final List<String> MOMENTS = List.of(
            "0000",
            "0001-01-01",
            "1986-12-31",
            "2010-07-01",
            "2020/2022",
            "2020-12-31",
            "2021-01-01T00:00",
            "2024-02-29",
            "9999-12-31");

    private final Random random = new Random(20_261_122L);

    @Test
    void a_jumble_is_refused_with_places_and_reasons_or_assessed() {
        int assessed = 0;
        for (int i = 0; i < 600; i++) {
            CaseFile.Builder file = i % 2 == 0 ? jumble() : plausible();
            List<Problem> problems = file.check();
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.path()).startsWith("/");
                assertThat(problem.key()).isNotBlank();
            });
            if (problems.isEmpty()) {
                assessed += assess(file.build());
            } else {
                assertThatIllegalArgumentException().isThrownBy(file::build);
            }
        }
        assertThat(assessed).as("files that were assessed").isGreaterThan(100);
    }

    @Test
    void an_empty_file_has_no_dispute_and_an_empty_dispute_is_open_and_not_decided() {
        assertThat(CaseFile.under(Jurisdiction.PRC).build().disputes()).isEmpty();

        CaseFile bare = CaseFile.under(Jurisdiction.PRC)
                .provider(new ServiceProvider("p", "", FactSheet.EMPTY))
                .work(new Work("w", "", FactSheet.EMPTY))
                .content(new ContentGroup("c", "p", "w", "", FactSheet.EMPTY, FactSheet.EMPTY, List.of()))
                .build();
        Proof proof = SafeHarbor.under(Jurisdiction.PRC)
                .on(AS_OF)
                .assess(bare.disputes().get(0));

        assertThat(PrcRuleBook.BOOK.summary())
                .allSatisfy(question ->
                        assertThat(proof.outcome(question)).as(question.id()).isEqualTo(Outcome.OPEN));
        assertThat(proof.formsThatHold()).isEmpty();
    }

    @Test
    void a_value_of_another_kind_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheet.of(Map.of(
                        org.safeharbor.core.dispute.WorkFact.RIGHT, Standing.assumed(new Value.Choice("no-such")))))
                .withMessageContainingAll("work.right", "no-such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.on(LocalDate.MAX))
                .withMessageContaining("9999");
    }

    private int assess(CaseFile file) {
        file.disputes().forEach(dispute -> assertThatCode(() -> {
                    Preset preset = one(PrcRuleBook.BOOK.presets());
                    Proof proof = SafeHarbor.under(Jurisdiction.PRC)
                            .on(AS_OF)
                            .reading(preset.readings())
                            .assess(dispute);
                    PrcRuleBook.BOOK.questions().forEach(question -> assertThat(proof.outcome(question))
                            .isNotNull());
                    Timetable.of(dispute, Clocks.ALL, PrcRuleBook.BOOK, preset.readings(), AS_OF);
                    EnlargedPart.of(dispute, Clocks.ENLARGED_PART, PrcRuleBook.BOOK, preset.readings(), AS_OF);
                })
                .as(file.toString())
                .doesNotThrowAnyException());
        return file.disputes().isEmpty() ? 0 : 1;
    }

    /** Ids that repeat, point nowhere or are none; facts where they do not belong. */
    private CaseFile.Builder jumble() {
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC).facts(anything());
        some(() -> file.party(new Party(one(IDS), one(List.of(Side.values())), "")));
        some(() -> file.provider(new ServiceProvider(one(IDS), "", anything())));
        some(() -> file.work(new Work(one(IDS), "", anything())));
        some(() -> file.content(new ContentGroup(
                one(IDS),
                one(IDS),
                one(IDS),
                "",
                anything(),
                anything(),
                List.of(new CourtFinding(one(IDS), one(IDS), random.nextBoolean(), one(IDS))))));
        some(() -> file.received(new Notice(one(IDS), one(IDS), anything(), Map.of(one(IDS), anything()))));
        some(() -> file.declared(new Declaration(one(IDS), one(IDS), anything(), Map.of(one(IDS), anything()))));
        some(() -> file.took(
                new MeasureTaken(one(IDS), one(IDS), anything(), Map.of(one(IDS), anything()), List.of(one(IDS)))));
        some(() -> file.exhibit(new Evidence(one(IDS), "", one(List.of(Side.values())))));
        return file;
    }

    /** Ids that fit and facts in their place, with whatever values. */
    private CaseFile.Builder plausible() {
        CaseFile.Builder file = CaseFile.under(Jurisdiction.PRC)
                .facts(sheet(SubjectKind.CASE))
                .provider(new ServiceProvider("p", "", sheet(SubjectKind.PROVIDER)))
                .work(new Work("w", "", sheet(SubjectKind.WORK)))
                .content(new ContentGroup("c", "p", "w", "", sheet(SubjectKind.CONTENT), FactSheet.EMPTY, List.of()));
        List<String> notices = new ArrayList<>();
        some(() -> notices.add("n" + notices.size()));
        notices.forEach(
                id -> file.received(new Notice(id, "p", sheet(SubjectKind.NOTICE), Map.of("c", FactSheet.EMPTY))));
        if (random.nextBoolean()) {
            file.declared(new Declaration("d", "p", sheet(SubjectKind.DECLARATION), Map.of("c", FactSheet.EMPTY)));
            file.took(new MeasureTaken(
                    "m",
                    "p",
                    sheet(SubjectKind.MEASURE),
                    Map.of("c", FactSheet.EMPTY),
                    random.nextBoolean() ? notices : List.of()));
        }
        return file;
    }

    private FactSheet anything() {
        return random.nextInt(3) == 0 ? sheet(one(List.of(SubjectKind.values()))) : FactSheet.EMPTY;
    }

    private FactSheet sheet(SubjectKind kind) {
        Map<Fact, Standing> standings = new HashMap<>();
        for (Fact fact : Vocabulary.about(kind)) {
            if (random.nextInt(3) > 0 && !(fact.kind() instanceof Kind.When && random.nextInt(4) > 0)) {
                standings.put(fact, standing(fact.kind()));
            }
        }
        return FactSheet.of(standings);
    }

    private Standing standing(Kind kind) {
        return switch (random.nextInt(4)) {
            case 0 -> Standing.found(value(kind));
            case 1 ->
                Standing.said(
                        Position.states(Side.RIGHT_HOLDER, value(kind)),
                        Position.of(Side.PROVIDER, one(List.of(Position.Stance.values()))));
            default -> Standing.assumed(value(kind));
        };
    }

    private Value value(Kind kind) {
        if (kind instanceof Kind.OneOf set) {
            return new Value.Choice(one(set.values()));
        }
        if (kind instanceof Kind.Quantity range) {
            return new Value.Quantity(random.nextBoolean() ? range.least() : range.most());
        }
        return kind instanceof Kind.When
                ? new Value.When(Moment.parse(one(MOMENTS)).orElseThrow())
                : random.nextBoolean() ? Value.YES : Value.NO;
    }

    private void some(Runnable adding) {
        for (int i = random.nextInt(3); i > 0; i--) {
            adding.run();
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
