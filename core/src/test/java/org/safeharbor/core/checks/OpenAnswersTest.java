package org.safeharbor.core.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeharbor.core.checks.Checks.BOOK;
import static org.safeharbor.core.checks.Checks.MANY;
import static org.safeharbor.core.checks.Checks.proof;
import static org.safeharbor.core.checks.Checks.rules;
import static org.safeharbor.core.checks.Checks.variants;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeharbor.core.checks.Checks.Broken;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.Position;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.prc.Witnesses;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.Missing;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Truth;

/** What is open says what it waits for, and what the parties dispute counts as open, whatever would be presumed of it. */
class OpenAnswersTest {

    private static final List<CaseFile> FILES = Witnesses.all().stream()
            .map(witness -> witness.dispute().file())
            .distinct()
            .toList();

    /** Facts that mean the same as others; to dispute them alone is to contradict oneself. */
    private static final Set<Fact> SAME_AS_OTHERS = sameAsOthers();

    static Stream<Preset> presets() {
        return Checks.presets();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whatever_is_open_names_a_fact_or_a_question_for_the_court(Preset preset) {
        Broken broken = new Broken();
        variants(Effort.of(400, MANY), 6).forEach(variant -> rules(proof(variant.dispute(), preset)).stream()
                .filter(step -> step.answer().asTheRecordStands() == Truth.OPEN
                        && Missing.of(step).isEmpty())
                .forEach(step -> broken.add(
                        step.rule().orElseThrow().id(), variant.facts().toString())));

        assertThat(broken.found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void an_answer_that_is_not_open_stands_however_what_is_disputed_is_settled(Preset preset) {
        Broken broken = new Broken();
        IntStream.range(0, Effort.of(700, MANY))
                .parallel()
                .forEach(number -> new Story(new Random(Effort.SEED + number), preset, broken).tell());

        assertThat(broken.found()).isEmpty();
    }

    /** A file in which some facts are disputed, and settled one by one. */
    private record Story(Random random, Preset preset, Broken broken) {

        void tell() {
            CaseFile file = one(FILES);
            Set<Spot> disputed = new LinkedHashSet<>();
            for (int i = 0; i < 4; i++) {
                Spot spot = spot(file);
                Optional<CaseFile> other = spot.put(
                        file,
                        Standing.said(
                                Position.states(Side.RIGHT_HOLDER, value(file, spot.fact())),
                                Position.of(Side.PROVIDER, Position.Stance.DENIES)));
                if (!SAME_AS_OTHERS.contains(spot.fact()) && other.isPresent()) {
                    disputed.add(spot);
                    file = other.get();
                }
            }
            for (Spot spot : disputed) {
                Optional<CaseFile> settled = spot.put(file, Standing.found(value(file, spot.fact())));
                if (settled.isPresent()) {
                    compare(file, settled.get(), spot);
                    file = settled.get();
                }
            }
        }

        private void compare(CaseFile before, CaseFile after, Spot spot) {
            Results was = BOOK.results(before.disputes().get(0), preset.readings());
            Results is = BOOK.results(after.disputes().get(0), preset.readings());
            for (Rule question : BOOK.questions()) {
                Truth truth = was.of(question).asTheRecordStands();
                if (truth != Truth.OPEN && truth != is.of(question).asTheRecordStands()) {
                    broken.add(
                            question.id() + " by " + spot.fact().id(),
                            Assignment.of(before.disputes().get(0)) + "\n to "
                                    + Assignment.of(after.disputes().get(0)));
                }
            }
        }

        private Spot spot(CaseFile file) {
            SubjectKind kind = one(List.of(SubjectKind.values()));
            int many =
                    switch (kind) {
                        case NOTICE -> file.notices().size();
                        case DECLARATION -> file.declarations().size();
                        case MEASURE -> file.measures().size();
                        default -> 1;
                    };
            return many == 0 ? spot(file) : new Spot(one(Vocabulary.about(kind)), random.nextInt(many));
        }

        private Value value(CaseFile file, Fact fact) {
            return one(Checks.MATERIAL.values(Assignment.of(file.disputes().get(0)), fact));
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }

    /** Where a fact stands in a file with one provider, one work and one content group. */
    private record Spot(Fact fact, int index) {

        /** The file with the fact said so, if nothing in it excludes that. */
        Optional<CaseFile> put(CaseFile file, Standing standing) {
            CaseFile.Builder other = CaseFile.under(file.jurisdiction())
                    .docket(file.docket())
                    .facts(in(file.facts(), SubjectKind.CASE, 0, standing));
            for (ServiceProvider one : file.providers()) {
                other.provider(
                        new ServiceProvider(one.id(), one.name(), in(one.facts(), SubjectKind.PROVIDER, 0, standing)));
            }
            for (Work one : file.works()) {
                other.work(new Work(one.id(), one.title(), in(one.facts(), SubjectKind.WORK, 0, standing)));
            }
            for (ContentGroup one : file.content()) {
                other.content(one.with(in(one.facts(), SubjectKind.CONTENT, 0, standing)));
            }
            each(
                    file.notices(),
                    (i, one) -> other.received(new Notice(
                            one.id(), one.to(), in(one.facts(), SubjectKind.NOTICE, i, standing), one.about())));
            each(
                    file.declarations(),
                    (i, one) -> other.declared(new Declaration(
                            one.id(), one.to(), in(one.facts(), SubjectKind.DECLARATION, i, standing), one.about())));
            each(
                    file.measures(),
                    (i, one) -> other.took(new MeasureTaken(
                            one.id(),
                            one.by(),
                            in(one.facts(), SubjectKind.MEASURE, i, standing),
                            one.about(),
                            one.answers())));
            return other.check().isEmpty() ? Optional.of(other.build()) : Optional.empty();
        }

        private FactSheet in(FactSheet sheet, SubjectKind kind, int number, Standing standing) {
            return fact.subject() == kind && index == number ? sheet.with(fact, standing) : sheet;
        }

        private static <T> void each(List<T> all, BiConsumer<Integer, T> action) {
            for (int i = 0; i < all.size(); i++) {
                action.accept(i, all.get(i));
            }
        }
    }

    private static Set<Fact> sameAsOthers() {
        Set<Fact> same = new HashSet<>();
        BOOK.rules().forEach(rule -> rule.parts().forEach(part -> collect(part, same)));
        return same;
    }

    private static void collect(Condition part, Set<Fact> same) {
        if (part instanceof Derived derived && !derived.disputable()) {
            same.add(derived.asked().fact());
        }
        if (!(part instanceof Rule)) {
            part.parts().forEach(inner -> collect(inner, same));
        }
    }
}
