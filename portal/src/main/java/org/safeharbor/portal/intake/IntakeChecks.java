package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.safeharbor.core.dispute.Consistency;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.SheetPlace;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.persistence.json.ProblemText;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.TextPlace;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Looks over what was typed before it is saved, and says at each field what is wrong and what to do. */
@RequestScoped
public class IntakeChecks {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /** What there is to say about what was typed. */
    enum Finding {
        /** All of it can be so. */
        CLEAN,
        /** Some of it cannot be read, or cannot be so; the rest can be kept. */
        PARTLY,
        /** It cannot be so together. */
        IMPOSSIBLE
    }

    /** Puts what was typed on top of {@code target}, as far as it can be read; the fields say what cannot be. */
    Finding look(List<TopicForm> forms, CaseDraft base, CaseDraft target) {
        forms.forEach(form -> {
            form.facts().forEach(field -> field.problem(readable(field)));
            form.getTexts().forEach(text -> text.faulty(isTitleMissing(text)));
            form.apply(base, target);
        });
        var problems = target.problems();
        problems.forEach(problem -> tell(problem, forms, target));
        takeBack(problems, forms, base, target);
        var clean = forms.stream()
                .allMatch(form -> form.facts().noneMatch(FactForm::isFaulty)
                        && form.getTexts().stream().noneMatch(TextForm::isFaulty));
        if (!target.problems().isEmpty()) {
            return Finding.IMPOSSIBLE;
        }
        return clean && problems.isEmpty() ? Finding.CLEAN : Finding.PARTLY;
    }

    /** What cannot be so stays as it was, and hinders nothing else: the answer complained of, else all that contradict. */
    private static void takeBack(List<Problem> problems, List<TopicForm> forms, CaseDraft base, CaseDraft target) {
        problems.forEach(problem -> forms.forEach(
                form -> form.takeBack(fact -> problem.path().startsWith(pointer(fact, target)), base, target)));
        target.problems()
                .forEach(problem -> forms.forEach(
                        form -> form.takeBack(fact -> problem.arguments().contains(fact.getFactId()), base, target)));
    }

    /** The same before leaving the page: only what is wholly clean goes further, and whoever typed is told. */
    boolean pass(List<TopicForm> forms, CaseDraft base, CaseDraft target) {
        var clean = look(forms, base, target) == Finding.CLEAN;
        if (!clean) {
            texts.warn(null, "intake.notSaved");
        }
        return clean;
    }

    private static boolean isTitleMissing(TextForm text) {
        return text.place().what() == TextPlace.What.TITLE && text.typed().isBlank();
    }

    private String readable(FactForm field) {
        var label = law.words().label(field.fact());
        if (!field.isReadable()) {
            var when = field.fact().kind() instanceof Kind.When;
            return texts.get(when ? "intake.noMoment" : "intake.noNumber", label);
        }
        return field.isUnclear() ? texts.get("intake.statesWhat", label) : "";
    }

    private void tell(Problem problem, List<TopicForm> forms, CaseDraft draft) {
        var sentence = sentence(problem);
        var field = forms.stream()
                .flatMap(TopicForm::facts)
                .filter(fact -> problem.path().startsWith(pointer(fact, draft)))
                .findFirst();
        if (field.isPresent()) {
            field.get().problem(sentence);
        } else {
            texts.warnPlainly(sentence);
        }
    }

    /** What cannot be so in the words of the questions; what else is wrong in the words of the file format. */
    private String sentence(Problem problem) {
        var words = law.words();
        var labels = problem.arguments().stream()
                .map(Vocabulary::find)
                .flatMap(Optional::stream)
                .map(words::label)
                .toList();
        return Consistency.ALL.stream()
                .filter(rule -> rule.id().equals(problem.key()) && labels.size() == 2)
                .findFirst()
                .map(rule -> texts.get("intake.cannotBoth", words.consistency(rule), labels.get(0), labels.get(1)))
                .orElseGet(() -> ProblemText.in(words.locale()).sentence(problem));
    }

    /** Where a fact stands in the file, as a JSON pointer. */
    static String pointer(FactForm form, CaseDraft draft) {
        var place = form.place();
        return SheetPlace.of(draft.file(), place.kind(), place.id(), place.group())
                + '/'
                + form.fact().member();
    }
}
