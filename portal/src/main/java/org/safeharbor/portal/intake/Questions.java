package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.Value;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Puts words to the fields of a topic, in the language of this request. */
@RequestScoped
public class Questions {

    /** So many choices stand side by side; more are in a list to open. */
    private static final int SIDE_BY_SIDE = 4;

    @Inject
    private Texts texts;

    @Inject
    private LegalWords law;

    List<Question.Section> sections(TopicForm form) {
        var groups = form.place().topic().groups();
        return IntStream.range(0, groups.size())
                .filter(i -> !form.groups().get(i).isEmpty())
                .mapToObj(i -> section(groups.get(i), form.groups().get(i)))
                .toList();
    }

    private Question.Section section(Topic.Group group, List<FactForm> fields) {
        var aside = questions(fields, true);
        var claimable = group.isOnlyIfClaimed();
        var woken = claimable
                ? 0
                : aside.stream().filter(question -> !question.idle()).count();
        return new Question.Section(
                texts.get("intake.group." + group.id()),
                texts.get("intake.lead." + group.id()),
                questions(fields, false),
                aside,
                texts.get(claimable ? "intake.claimable" : "intake.aside", aside.size()),
                woken == 0 ? "" : texts.get("intake.woken", woken),
                group.isClosing());
    }

    private List<Question> questions(List<FactForm> fields, boolean folded) {
        return fields.stream()
                .filter(field -> field.isFolded() == folded)
                .map(this::question)
                .toList();
    }

    static String anchor(Fact fact) {
        return "q-" + fact.id().replace('.', '-');
    }

    Question question(FactForm form) {
        var fact = form.fact();
        var words = law.words();
        var values = values(fact);
        var basis = form.standing().resolve().basis();
        return new Question(
                form,
                anchor(fact),
                words.label(fact),
                words.question(fact),
                words.help(fact),
                law.provision(fact).orElse(""),
                kind(values),
                answers(fact, values),
                values,
                values.isEmpty()
                        ? texts.get(fact.kind() instanceof Kind.When ? "intake.whenHint" : "intake.numberHint")
                        : "",
                basis == Standing.Basis.ASSUMED || basis == Standing.Basis.OPEN ? "" : words.basis(basis),
                why(form.why()),
                form.why().idle());
    }

    private String why(Why why) {
        var rule = law.rule(why.rule());
        return texts.get(
                "intake.why." + why.key(),
                rule.map(law.words()::label).orElse(""),
                why.outcome().isEmpty() ? "" : texts.get("outcome." + why.outcome()),
                rule.map(asking -> law.words().citation(asking.provision())).orElse(""));
    }

    private static String kind(List<Question.Choice> values) {
        return values.isEmpty() ? "text" : values.size() <= SIDE_BY_SIDE ? "radio" : "select";
    }

    /** Not known stands last beside yes and no, as an answer of equal rank, and first in a list to open. */
    private List<Question.Choice> answers(Fact fact, List<Question.Choice> values) {
        var answers = new ArrayList<>(values);
        answers.add(
                values.size() <= SIDE_BY_SIDE ? values.size() : 0,
                new Question.Choice("", texts.get("intake.notKnown")));
        return answers;
    }

    private List<Question.Choice> values(Fact fact) {
        return possible(fact.kind())
                .map(value ->
                        new Question.Choice(ValueText.of(value), law.words().value(fact, value)))
                .toList();
    }

    private static Stream<Value> possible(Kind kind) {
        if (kind instanceof Kind.YesNo) {
            return Stream.of(Value.YES, Value.NO);
        }
        return kind instanceof Kind.OneOf set ? set.values().stream().map(Value.Choice::new) : Stream.of();
    }
}
