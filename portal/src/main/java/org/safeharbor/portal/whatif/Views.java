package org.safeharbor.portal.whatif;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.portal.cases.Lens;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** The views on disputed points, to choose from. */
@RequestScoped
public class Views {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /** A disputed point with the view that is taken, as a field holds it. */
    public static final class Point {

        private final String id;
        private final String question;
        private final List<Switch.Choice> choices;
        private final boolean explanatory;
        private String option;

        Point(String id, String question, List<Switch.Choice> choices, boolean explanatory, String option) {
            this.id = id;
            this.question = question;
            this.choices = choices;
            this.explanatory = explanatory;
            this.option = option;
        }

        public String getId() {
            return id;
        }

        public String getQuestion() {
            return question;
        }

        public List<Switch.Choice> getChoices() {
            return choices;
        }

        public boolean isExplanatory() {
            return explanatory;
        }

        public String getOption() {
            return option;
        }

        public void setOption(String option) {
            this.option = option;
        }
    }

    List<Point> points(RuleBook book, Lens lens) {
        return book.readings().stream()
                .map(reading -> point(book, reading, lens))
                .toList();
    }

    private Point point(RuleBook book, Reading reading, Lens lens) {
        return new Point(
                reading.id(),
                law.words().reading(reading),
                reading.options().stream()
                        .map(option -> new Switch.Choice(option, law.words().option(reading, option)))
                        .toList(),
                !book.decides(reading),
                lens.readings().option(reading));
    }

    /** The presets, and a word for any other choice while there is one. */
    List<Switch.Choice> presets(RuleBook book, Lens lens) {
        var presets = new ArrayList<Switch.Choice>();
        book.presets()
                .forEach(preset ->
                        presets.add(new Switch.Choice(preset.id(), law.words().preset(preset))));
        if (lens.preset(book) == null) {
            presets.add(new Switch.Choice("", texts.get("whatif.ownViews")));
        }
        return presets;
    }
}
