package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.persistence.store.Caller;
import org.safeharbor.persistence.store.CaseFiles;
import org.safeharbor.persistence.store.CaseFilter;
import org.safeharbor.persistence.store.CaseSort;
import org.safeharbor.persistence.store.CaseSummary;
import org.safeharbor.persistence.store.NoSuchCase;
import org.safeharbor.portal.cases.CaseDocuments;

/**
 * The cases of the house that use a rule, as far as the person who asks may see them. Which cases those are is asked of
 * the store each time; only what came out of a revision is remembered, for a revision never changes.
 */
@ApplicationScoped
public class OwnCases {

    /** How many of the cases that changed last are looked through. */
    static final int LOOKED_THROUGH = 100;

    private static final int REMEMBERED = 1000;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseDocuments documents;

    private final Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Outcome>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * A case in which a rule was decided.
     *
     * @param caseId the id of the case
     * @param title its title
     * @param outcome what came out of the rule
     */
    public record Use(String caseId, String title, Outcome outcome) {}

    /** The cases of this person in which the rule was decided one way or the other, the newest change first. */
    List<Use> deciding(String ruleId, Caller caller) {
        return cases.page(0, LOOKED_THROUGH, CaseSort.NEWEST_CHANGE_FIRST, CaseFilter.ALL, caller).stream()
                .flatMap(found -> outcome(found, ruleId, caller)
                        .map(outcome ->
                                new Use(found.caseId(), found.projection().title(), outcome))
                        .stream())
                .toList();
    }

    private Optional<Outcome> outcome(CaseSummary found, String ruleId, Caller caller) {
        var key = found.caseId() + '/' + found.newestRevision();
        Map<String, Outcome> known;
        synchronized (outcomes) {
            known = outcomes.get(key);
        }
        if (known == null) {
            known = assessed(found.caseId(), caller);
            synchronized (outcomes) {
                outcomes.put(key, known);
            }
        }
        return Optional.ofNullable(known.get(ruleId));
    }

    /** What a document that cannot be read, or a case that was taken away meanwhile, uses is nothing. */
    private Map<String, Outcome> assessed(String caseId, Caller caller) {
        try {
            var file = documents.draft(cases.newest(caseId, caller).document()).file();
            return RuleOutcomes.of(
                    file.disputes().stream().map(documents::assess).toList());
        } catch (NoSuchCase | IllegalStateException unreadable) {
            return Map.of();
        }
    }
}
