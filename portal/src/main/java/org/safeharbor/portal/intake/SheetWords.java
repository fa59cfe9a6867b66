package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeharbor.portal.cases.CaseDraft;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Puts words to the lines of the sheet, in the language of this request. */
@RequestScoped
public class SheetWords {

    @Inject
    private Questions questions;

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /**
     * The lines of one topic, or of one notice, declaration or measure.
     *
     * @param heading what they are about
     * @param form the fields
     * @param lines the facts
     */
    public record Part(String heading, TopicForm form, List<Line> lines) {}

    /**
     * One fact on the sheet.
     *
     * @param question the fact with its fields
     * @param href where who says so can be entered
     */
    public record Line(Question question, String href) {}

    List<Part> parts(List<TopicForm> forms, CaseDraft draft, String caseId) {
        return forms.stream()
                .map(form -> part(form, draft, caseId))
                .filter(part -> !part.lines().isEmpty()
                        || !part.form().getTexts().isEmpty()
                        || !part.form().getRows().isEmpty())
                .toList();
    }

    private Part part(TopicForm form, CaseDraft draft, String caseId) {
        return new Part(
                heading(form.place(), draft),
                form,
                form.facts().map(field -> line(field, form.place(), caseId)).toList());
    }

    private String heading(Place place, CaseDraft draft) {
        return place.event().isEmpty()
                ? texts.get("intake.topic." + place.topic().id())
                : new Names(draft.file(), law.words()).of(Place.eventKind(place.topic()), place.event());
    }

    private Line line(FactForm field, Place place, String caseId) {
        return new Line(
                questions.question(field), IntakeAddress.of(field.fact(), caseId, place.group(), place.event()));
    }
}
