package org.safeharbor.portal.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.core.precedent.CaseLaw;
import org.safeharbor.core.precedent.Holding;
import org.safeharbor.core.precedent.Precedent;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** The decided cases of the library, as the rules of this book assess them. */
@Named("precedentsView")
@RequestScoped
public class PrecedentsView {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    @Inject
    private DecidedCases decided;

    @Inject
    private BookTree tree;

    /**
     * A decided case.
     *
     * @param id its number
     * @param title its name
     * @param court the court and the day
     * @param authority its authority, whether it still stands, and how far it was checked
     * @param dockets its docket numbers
     * @param holdings the questions on which it holds something, each with its answer
     * @param note where the facts of its case file come from; nothing where there is no such file
     * @param language the language of that note
     * @param forms the forms of liability that hold for the facts of that file by the rules of this book
     * @param rules the questions that every case is compared on, as the rules answer them for that file
     */
    public record Row(
            String id,
            String title,
            String court,
            String authority,
            String dockets,
            List<RuleView.Link> holdings,
            String note,
            String language,
            List<String> forms,
            List<RuleView.Link> rules) {}

    @PostConstruct
    void open() {
        tree.atPage("precedents");
    }

    public List<Row> getRows() {
        return CaseLaw.of(LawBook.RULES).cases().stream()
                .sorted(Comparator.comparing(Precedent::id))
                .map(this::row)
                .toList();
    }

    private Row row(Precedent precedent) {
        var words = law.words();
        var file = decided.find(precedent.id());
        return new Row(
                precedent.id(),
                words.precedent(precedent.id()),
                courtAndDay(precedent),
                words.authority(precedent),
                precedent.dockets().stream()
                        .flatMap(number -> DecidedCases.cited(number).stream())
                        .collect(Collectors.joining(" · ")),
                precedent.holdings().stream().map(this::holding).toList(),
                file.map(one -> Bilingual.of(one.note(), words.locale())).orElse(""),
                Bilingual.language(words.locale()),
                LawBook.RULES.forms().stream()
                        .filter(form ->
                                file.map(one -> one.forms().contains(form.id())).orElse(false))
                        .map(words::label)
                        .toList(),
                file.map(this::rules).orElse(List.of()));
    }

    private String courtAndDay(Precedent precedent) {
        var court = law.words().court(precedent);
        return precedent
                .decidedOn()
                .map(day ->
                        texts.get("knowledge.courtAndDay", court, law.words().moment(day)))
                .orElse(court);
    }

    private RuleView.Link holding(Holding holding) {
        var rule = LawBook.RULES.rule(holding.question()).orElseThrow();
        return new RuleView.Link(
                "", law.words().question(rule), Addresses.of(rule), holding.result() ? Outcome.HOLDS : Outcome.FAILS);
    }

    private List<RuleView.Link> rules(DecidedCase file) {
        return LawBook.RULES.summary().stream()
                .filter(rule -> file.outcomes().containsKey(rule.id()))
                .map(rule -> new RuleView.Link(
                        "",
                        law.words().label(rule),
                        Addresses.of(rule),
                        file.outcomes().get(rule.id())))
                .toList();
    }
}
