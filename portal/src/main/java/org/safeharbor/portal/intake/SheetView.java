package org.safeharbor.portal.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.portal.cases.CaseAddress;

/**
 * A case on one sheet, every line to be changed in place: what was entered, or everything that there is to enter.
 */
@Named("sheet")
@ViewScoped
public class SheetView extends Editing {

    @Inject
    private SheetWords words;

    private boolean all;
    private List<TopicForm> forms = List.of();

    public void load() {
        open();
    }

    @Override
    void makeForms() {
        forms = Arrays.stream(Topic.values()).flatMap(this::forms).toList();
        if (!all) {
            forms.forEach(form -> form.keepOnly(FactForm::isAnswered));
        }
    }

    /** What a topic asks once is asked once, however many notices, declarations or measures there are. */
    private Stream<TopicForm> forms(Topic topic) {
        return places(topic).map(place -> {
            var form = new TopicForm(place, draft());
            form.keepOnly(field -> place.event().isEmpty() || Place.isOfEvents(field.fact()));
            return form;
        });
    }

    /** The topic by itself, and with each of its notices, declarations or measures. */
    private Stream<Place> places(Topic topic) {
        var events =
                Place.events(draft(), topic, getGroup()).stream().map(event -> new Place(topic, getGroup(), event));
        return Stream.concat(events, Stream.of(new Place(topic, getGroup(), "")));
    }

    @Override
    List<TopicForm> forms() {
        return forms;
    }

    @Override
    String address() {
        return address(getId(), getGroup(), all);
    }

    static String address(String caseId, String group, boolean all) {
        return "/cases/" + SheetMap.address(caseId, group, all) + "&faces-redirect=true";
    }

    /** Saves all lines, and stays. */
    public String save() {
        return write(changed -> address());
    }

    /** Saves all lines and goes to the reasoning. */
    public String reason() {
        return write(changed -> CaseAddress.of("/cases/reasoning.xhtml", getId(), getGroup()) + "&faces-redirect=true");
    }

    public List<SheetWords.Part> getParts() {
        return once("parts", () -> words.parts(forms, draft(), getId()));
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
