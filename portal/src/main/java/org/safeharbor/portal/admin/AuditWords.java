package org.safeharbor.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.safeharbor.portal.shell.Texts;

/** The details of events in the reader's language. The audit keeps them in one form for ever; what has no words here is shown as kept. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

    private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

    static {
        know("revision (\\d+)", "revision");
        know("revision (\\d+) restores (\\d+): (.*)", "restored");
        know("revisions (\\d+) to (\\d+)", "revisions");
        know("revision (\\d+): (.*)", "erased");
        know("assessment (\\d+)", "assessment");
        know("assessment (\\d+) of revision (\\d+)", "assessmentOf");
        know("attachment (\\d+)", "attachment");
        know("attachment (\\d+) ([0-9a-f]{64}) (.*)", "attachmentAdded");
        know("no such case for this person", "stranger");
    }

    @Inject
    private Texts texts;

    private static void know(String kept, String key) {
        KNOWN.put(Pattern.compile(kept), "audit.detail." + key);
    }

    public String of(String detail) {
        for (var known : KNOWN.entrySet()) {
            var match = known.getKey().matcher(detail);
            if (match.matches()) {
                return texts.get(known.getValue(), parts(match.toMatchResult()));
            }
        }
        return detail;
    }

    private static Object[] parts(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .toArray();
    }
}
