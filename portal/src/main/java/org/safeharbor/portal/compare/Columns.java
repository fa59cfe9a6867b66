package org.safeharbor.portal.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Subject;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.text.Headline;
import org.safeharbor.portal.intake.IntakeAddress;
import org.safeharbor.portal.reasoning.StepAddress;
import org.safeharbor.portal.shell.LegalWords;

/** Puts proofs, and the facts they rest on, side by side. */
@RequestScoped
public class Columns {

    private static final Table.Cell NOTHING = new Table.Cell("", "–", false, "", "");

    @Inject
    private LegalWords law;

    /**
     * A proof in a column.
     *
     * @param column its head
     * @param proof the proof
     * @param caseId the case it is about
     */
    record Of(Table.Column column, Proof proof, String caseId) {}

    /** What comes out of the questions that every case is compared on. */
    Table results(List<Of> compared) {
        var headlines = compared.stream()
                .map(one -> Headline.of(one.proof(), law.words()))
                .toList();
        var rows = new LinkedHashMap<String, Headline.Row>();
        headlines.forEach(headline -> headline.rows().forEach(row -> rows.putIfAbsent(row.id(), row)));
        var lines = rows.values().stream()
                .map(row -> new Table.Line(
                        row.group(),
                        row.label(),
                        IntStream.range(0, compared.size())
                                .mapToObj(i -> cell(headlines.get(i), row.id(), compared.get(i)))
                                .toList()))
                .toList();
        return Table.of(compared.stream().map(Of::column).toList(), lines);
    }

    private Table.Cell cell(Headline headline, String question, Of of) {
        return headline.rows().stream()
                .filter(row -> row.id().equals(question))
                .findFirst()
                .map(row -> new Table.Cell(
                        row.result().outcome().id(),
                        row.result().word(),
                        row.result().discretionary(),
                        row.result().differs() ? row.result().closedWord() : "",
                        StepAddress.ofQuestion(of.proof(), of.caseId(), row.number())))
                .orElseGet(() -> aside(question, of));
    }

    /** What came out of a question that the summary of this proof does not show. */
    private Table.Cell aside(String question, Of of) {
        var proof = of.proof();
        return proof.book()
                .rule(question)
                .filter(proof.book().questions()::contains)
                .map(rule -> new Table.Cell(
                        proof.outcome(rule).id(),
                        law.words().outcome(proof.outcome(rule)),
                        proof.of(rule).answer().isDiscretionary(),
                        "",
                        StepAddress.ofQuestion(proof, of.caseId(), rule)))
                .orElse(NOTHING);
    }

    /** What counts as the facts of two disputes. */
    Table facts(List<Of> compared) {
        var lines = new ArrayList<Table.Line>();
        for (var kind : SubjectKind.values()) {
            var most = compared.stream()
                    .mapToInt(one -> one.proof().dispute().subjects(kind).size())
                    .max()
                    .orElse(0);
            for (int i = 0; i < most; i++) {
                lines(kind, i, compared).forEach(lines::add);
            }
        }
        return Table.of(compared.stream().map(Of::column).toList(), lines);
    }

    private Stream<Table.Line> lines(SubjectKind kind, int number, List<Of> compared) {
        var subjects = compared.stream()
                .map(one -> one.proof().dispute().subjects(kind))
                .map(all -> number < all.size() ? all.get(number) : null)
                .toList();
        var name = kind.ordinal() < SubjectKind.NOTICE.ordinal()
                ? law.words().subject(kind)
                : law.words().subject(kind) + ' ' + (number + 1);
        return Vocabulary.about(kind).stream()
                .filter(fact -> subjects.stream()
                        .anyMatch(subject ->
                                subject != null && subject.facts().value(fact).isKnown()))
                .map(fact -> new Table.Line(
                        name,
                        law.words().label(fact),
                        IntStream.range(0, compared.size())
                                .mapToObj(i -> cell(fact, subjects.get(i), compared.get(i)))
                                .toList()));
    }

    private Table.Cell cell(Fact fact, Subject subject, Of of) {
        if (subject == null) {
            return NOTHING;
        }
        var event = subject.kind().ordinal() < SubjectKind.NOTICE.ordinal() ? "" : subject.id();
        return new Table.Cell(
                "",
                law.words().value(fact, subject.facts().value(fact)),
                false,
                "",
                IntakeAddress.of(
                        fact, of.caseId(), of.proof().dispute().content().id(), event));
    }
}
