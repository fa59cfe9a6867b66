package org.safeharbor.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.portal.shell.LegalWords;
import org.safeharbor.portal.shell.Texts;

/** Says how the law is taken, in the language of this request. */
@RequestScoped
public class Lenses {

    @Inject
    private LegalWords law;

    @Inject
    private Texts texts;

    /** How the law is taken, where that is not as usual; empty otherwise. */
    public String name(Lens lens, RuleBook book) {
        if (lens.isUsual()) {
            return "";
        }
        var readings = readings(lens, book);
        return lens.lawOf().isEmpty()
                ? texts.get("reasoning.readUnder", readings)
                : texts.get("reasoning.readUnderLaw", law.words().day(LocalDate.parse(lens.lawOf())), readings);
    }

    /** The preset, or each point that is taken otherwise than usual. */
    public String readings(Lens lens, RuleBook book) {
        var words = law.words();
        var preset = lens.preset(book);
        return preset != null
                ? words.preset(preset)
                : book.readings().stream()
                        .filter(reading -> lens.options().containsKey(reading.id()))
                        .map(reading -> words.option(reading, lens.options().get(reading.id())))
                        .collect(Collectors.joining(texts.get("page.and")));
    }
}
