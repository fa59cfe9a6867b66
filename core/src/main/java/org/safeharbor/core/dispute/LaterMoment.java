package org.safeharbor.core.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.time.Moment;

/**
 * A moment that surely lies after the day on which a dispute is assessed. It counts as told, since a clock that is slow is
 * no reason to refuse a case; whoever reads the result has to be told of it.
 *
 * @param dispute the dispute in which it is told
 * @param subject what it is told of
 * @param fact which of its moments
 * @param moment when, as it counts in the assessment
 * @param asOf the day of the assessment
 * @since 0.1
 */
public record LaterMoment(Dispute dispute, Subject subject, Fact fact, Moment moment, LocalDate asOf) {

    /** Those of a dispute that is assessed on this day; one that can also lie on it or before is none. */
    public static List<LaterMoment> in(Dispute dispute, LocalDate asOf) {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> dispute.subjects(kind).stream())
                .flatMap(subject -> subject.facts().standings().keySet().stream()
                        .flatMap(fact -> subject.facts().value(fact) instanceof Value.When when
                                ? Stream.of(new LaterMoment(dispute, subject, fact, when.moment(), asOf))
                                : Stream.empty()))
                .filter(told -> told.moment.firstDay().isAfter(asOf))
                .toList();
    }

    /** The same as what is doubtful about the case file: where it is told, the fact, the moment and the day. */
    public Problem problem() {
        String sheet = SheetPlace.of(dispute.file(), subject.kind(), subject.id(), group());
        return Problem.at(
                sheet + '/' + fact.member(), "laterThanAssessed", fact.id(), moment.toString(), asOf.toString());
    }

    /** The content group for which alone it is told, if it is told so. */
    private String group() {
        String id = dispute.content().id();
        CaseFile file = dispute.file();
        Stream<FactSheet> own =
                switch (subject.kind()) {
                    case CASE, WORK, CONTENT -> Stream.empty();
                    case PROVIDER -> Stream.of(dispute.content().service());
                    case NOTICE ->
                        file.notices().stream()
                                .filter(notice -> notice.id().equals(subject.id()))
                                .map(notice -> notice.about().get(id));
                    case DECLARATION ->
                        file.declarations().stream()
                                .filter(declaration -> declaration.id().equals(subject.id()))
                                .map(declaration -> declaration.about().get(id));
                    case MEASURE ->
                        file.measures().stream()
                                .filter(measure -> measure.id().equals(subject.id()))
                                .map(measure -> measure.about().get(id));
                };
        return own.anyMatch(sheet -> sheet.tells(fact)) ? id : "";
    }
}
