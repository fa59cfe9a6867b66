package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.portal.cases.CaseDocuments;

/** The decided cases that come with the program: the case files that {@code decided.txt} names. */
@ApplicationScoped
public class DecidedCases {

    private static final Pattern NUMBER = Pattern.compile("\\((\\d{4})\\)(.*\\d)");

    @Inject
    private CaseDocuments documents;

    private volatile List<DecidedCase> cases;

    List<DecidedCase> all() {
        if (cases == null) {
            cases = text("decided.txt")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(this::read)
                    .toList();
        }
        return cases;
    }

    Optional<DecidedCase> find(String id) {
        return all().stream().filter(decided -> decided.id().equals(id)).findFirst();
    }

    /** The cases in which a rule was decided one way or the other. */
    List<DecidedCase> deciding(Rule rule) {
        return all().stream()
                .filter(decided -> decided.outcomes().containsKey(rule.id()))
                .toList();
    }

    private DecidedCase read(String name) {
        var file = documents.draft(text("/demo/" + name.strip())).file();
        var proofs = file.disputes().stream().map(documents::assess).toList();
        return new DecidedCase(
                name.substring(0, name.indexOf('-')),
                file.title(),
                file.docket(),
                file.note(),
                RuleOutcomes.of(proofs),
                proofs.stream()
                        .flatMap(proof -> proof.formsThatHold().stream())
                        .map(Rule::id)
                        .distinct()
                        .toList());
    }

    /** Whether a rule was found to hold in a case. */
    static boolean holds(DecidedCase decided, String ruleId) {
        return decided.outcomes().get(ruleId) == Outcome.HOLDS;
    }

    /** A docket number as courts write it; the name that stands for a number which is not known is none. */
    static Optional<String> cited(String docket) {
        var number = NUMBER.matcher(docket);
        return number.matches()
                ? Optional.of(("（" + number.group(1) + "）" + number.group(2) + "号")
                        .replace('(', '（')
                        .replace(')', '）'))
                : Optional.empty();
    }

    private static String text(String name) {
        try (var stream = DecidedCases.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
