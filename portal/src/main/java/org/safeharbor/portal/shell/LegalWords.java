package org.safeharbor.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.text.Words;

/** The words of the law in the language of this request. */
@RequestScoped
public class LegalWords {

    @Inject
    private Language language;

    public Words words() {
        return Words.in(language.getLocale());
    }

    /** What a side is called where it stands by itself, and not within a sentence. */
    public static String named(String side) {
        var word = side.replaceFirst("^the ", "");
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The provision that makes a fact matter, as it is cited; empty where it is a matter of doctrine only. */
    public Optional<String> provision(Fact fact) {
        return SafeHarbor.under(Jurisdiction.PRC).rules().rules().stream()
                .flatMap(rule -> rule.provisions().stream())
                .filter(place -> place.id().equals(fact.source()))
                .findFirst()
                .map(words()::citation);
    }

    /** The rule with this id. */
    public Optional<Rule> rule(String id) {
        return SafeHarbor.under(Jurisdiction.PRC).rules().rule(id);
    }
}
