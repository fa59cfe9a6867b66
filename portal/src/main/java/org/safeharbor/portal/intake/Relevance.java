package org.safeharbor.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.analysis.Bearing;
import org.safeharbor.core.dispute.Kind;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.portal.cases.CaseDocuments;
import org.safeharbor.portal.cases.CaseDraft;

/** Says at each question whether its answer can still turn something in the dispute about a content group, and why not. */
@RequestScoped
public class Relevance {

    @Inject
    private CaseDocuments documents;

    /** Marks the questions anew for the case as it is now. */
    void mark(Stream<FactForm> fields, CaseDraft draft, String group) {
        var unknown = bearing(draft, group);
        fields.forEach(field -> {
            var asked = draft.sheet(field.place()).standing(field.fact()).isEmpty()
                    ? unknown
                    : bearing(without(field, draft), group);
            var why = Why.of(asked.of(field.fact(), field.place().id()));
            field.why(why.idle() && isDayOfEvent(field) ? Why.UNASKED : why);
        });
    }

    /**
     * The day of a notice, a declaration or a measure is always worth saying: while little else is said of it, nothing may
     * turn on the day yet.
     */
    private static boolean isDayOfEvent(FactForm field) {
        return field.fact().kind() instanceof Kind.When && Place.isOfEvents(field.fact());
    }

    private static CaseDraft without(FactForm field, CaseDraft draft) {
        var unanswered = draft.copy();
        unanswered.put(field.place(), field.fact(), Standing.NONE);
        return unanswered;
    }

    /** What the facts that are not known can still do. */
    Bearing bearing(CaseDraft draft, String group) {
        return draft.file().disputes().stream()
                .filter(dispute -> dispute.content().id().equals(group))
                .findFirst()
                .map(documents::assess)
                .map(proof -> Bearing.of(proof, results(proof.book())))
                .orElseThrow();
    }

    /** What somebody comes for: the safe harbor with its gates, the forms of liability, and each claim. */
    private static Set<Rule> results(RuleBook book) {
        var claims = book.chapters().stream()
                .filter(chapter -> chapter.id().equals("relief"))
                .flatMap(chapter -> chapter.rules().stream());
        return Stream.of(book.summary().stream(), book.forms().stream(), claims)
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
