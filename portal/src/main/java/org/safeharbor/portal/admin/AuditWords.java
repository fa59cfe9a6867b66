package org.safeharbor.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.portal.shell.Texts;

/** The details of events in the reader's language. The audit keeps them in one form for ever; what has no words here is shown as kept. */
@Named("auditWords")
@RequestScoped
public class AuditWords {

    private static final List<Kept> KNOWN = List.of(
            new Kept("revision (\\d+)", "revision"),
            new Kept("revision (\\d+) restores (\\d+): (.*)", "restored"),
            new Kept("revision (\\d+) in an archive", "archived"),
            new Kept("revisions (\\d+) to (\\d+)", "revisions"),
            new Kept("revision (\\d+): (.*)", "erased"),
            new Kept("assessment (\\d+)", "assessment"),
            new Kept("assessment (\\d+) of revision (\\d+)", "assessmentOf"),
            new Kept("assessment (\\d+): (.*)", "assessmentErased"),
            new Kept("attachment (\\d+)", "attachment"),
            new Kept("attachment (\\d+) ([0-9a-f]{64})", "attachmentAdded"),
            new Kept("attachment (\\d+): (.*)", "attachmentErased"),
            new Kept("(\\S+) ([A-Z]+)", "team", "", "right."),
            new Kept("(\\S+) out", "out"),
            new Kept("User (\\S+) \\[([A-Z, ]*)]", "user", "", "role."),
            new Kept("User (\\S+) \\[([A-Z, ]*)] deactivated", "deactivated", "", "role."),
            new Kept("(\\d+) from an archive", "imported"),
            new Kept("needs the right to ([A-Z]+)", "needs", "right."),
            new Kept("(\\S+) (\\S+) (\\S+) (\\S+) (\\S+)", "asked", "", "act."),
            new Kept("(CSV|JSON_LINES) (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)", "askedAs", "", "", "act."),
            new Kept("no such case for this person", "stranger"),
            new Kept("the audit", "house.audit"),
            new Kept("issuing a code", "house.code"),
            new Kept("(?:adding|changing|deactivating|reactivating) a user", "house.users"),
            new Kept("changing another's password", "house.password"),
            new Kept("a backup", "house.backup"),
            new Kept("deleted cases", "house.deleted"),
            new Kept("the teams", "house.teams"));

    @Inject
    private Texts texts;

    public String of(String detail) {
        return kept(detail).map(kept -> kept.said(detail, texts)).orElse(detail);
    }

    /** The first form that these details have. */
    static Optional<Kept> kept(String detail) {
        return KNOWN.stream()
                .filter(kept -> kept.form.matcher(detail).matches())
                .findFirst();
    }

    /**
     * One form of details.
     *
     * @param codes of each part where its codes have their words; empty where it is kept as it was written
     */
    record Kept(Pattern form, String key, List<String> codes) {

        Kept(String form, String key, String... codes) {
            this(Pattern.compile(form), "audit.detail." + key, List.of(codes));
        }

        String said(String detail, Texts texts) {
            var match = form.matcher(detail);
            match.matches();
            return texts.get(key, parts(match, texts));
        }

        private Object[] parts(MatchResult match, Texts texts) {
            return IntStream.range(0, match.groupCount())
                    .mapToObj(i -> i < codes.size() && !codes.get(i).isEmpty()
                            ? words(match.group(i + 1), codes.get(i), texts)
                            : match.group(i + 1))
                    .toArray();
        }

        private static String words(String listed, String prefix, Texts texts) {
            return Stream.of(listed.split(", "))
                    .map(code -> texts.find(prefix + code).orElse(code))
                    .collect(Collectors.joining(texts.get("report.and")));
        }
    }
}
