package org.safeharbor.portal.knowledge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
import org.safeharbor.portal.shell.LegalWords;

/** The disputed points with all their views. */
@Named("pointsView")
@RequestScoped
public class PointsView {

    @Inject
    private LegalWords law;

    @Inject
    private BookTree tree;

    /**
     * A disputed point.
     *
     * @param anchor its place on the page
     * @param number its short number; nothing for one that has none
     * @param question the question
     * @param explanatory whether no outcome turns on it
     * @param options its views, the default first
     * @param rules the rules that turn on it
     */
    public record Point(
            String anchor,
            String number,
            String question,
            boolean explanatory,
            List<Option> options,
            List<RuleView.Link> rules) {}

    /**
     * One view.
     *
     * @param text what it says
     * @param holders who holds it
     * @param standard whether it is taken unless the reader says otherwise
     * @param presets the choices of views that take it
     */
    public record Option(String text, String holders, boolean standard, List<String> presets) {}

    /**
     * A choice of views for all points.
     *
     * @param name its name
     * @param help what it stands for
     */
    public record Choice(String name, String help) {}

    @PostConstruct
    void open() {
        tree.atPage("points");
    }

    public List<Choice> getPresets() {
        return LawBook.RULES.presets().stream()
                .map(preset ->
                        new Choice(law.words().preset(preset), law.words().help(preset)))
                .toList();
    }

    public List<Point> getPoints() {
        return LawBook.RULES.readings().stream().map(this::point).toList();
    }

    private Point point(Reading reading) {
        var words = law.words();
        var rules = LawBook.turningOn(reading).stream()
                .map(rule -> new RuleView.Link("", words.question(rule), Addresses.of(rule), null))
                .toList();
        return new Point(
                Addresses.anchor(reading),
                Addresses.number(reading),
                words.reading(reading),
                rules.isEmpty(),
                reading.options().stream()
                        .map(option -> option(reading, option))
                        .toList(),
                rules);
    }

    private Option option(Reading reading, String option) {
        var words = law.words();
        return new Option(
                words.option(reading, option),
                words.holders(reading, option),
                option.equals(reading.standard()),
                LawBook.RULES.presets().stream()
                        .filter(preset -> preset.readings().option(reading).equals(option))
                        .map((Preset preset) -> words.preset(preset))
                        .toList());
    }
}
