package org.safeharbor.core.dispute;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at each sheet of facts: is it the place for them, do they exclude each other, are their exhibits in the file? */
final class SheetCheck {

    private final CaseFile file;
    private final BiConsumer<String, String> exhibitNamedAt;
    private final List<Problem> problems;
    private final Map<String, FactSheet> services;
    private final Map<String, FactSheet> functions;

    SheetCheck(CaseFile file, BiConsumer<String, String> exhibitNamedAt, List<Problem> problems) {
        this.file = file;
        this.exhibitNamedAt = exhibitNamedAt;
        this.problems = problems;
        this.services = file.providers().stream()
                .collect(Collectors.toMap(ServiceProvider::id, ServiceProvider::facts, (first, second) -> first));
        this.functions = file.content().stream()
                .collect(Collectors.toMap(ContentGroup::id, ContentGroup::service, (first, second) -> first));
    }

    void run() {
        sheet("/facts", SubjectKind.CASE, file.facts(), FactSheet.EMPTY);
        sheets("/providers/", "/facts", SubjectKind.PROVIDER, file.providers(), ServiceProvider::facts);
        sheets("/works/", "/facts", SubjectKind.WORK, file.works(), Work::facts);
        for (int i = 0; i < file.content().size(); i++) {
            sheet(
                    "/content/" + i + "/facts",
                    SubjectKind.CONTENT,
                    file.content().get(i).facts(),
                    file.facts());
        }
        sheets("/content/", "/service", SubjectKind.PROVIDER, file.content(), ContentGroup::service);
        for (int i = 0; i < file.notices().size(); i++) {
            Notice notice = file.notices().get(i);
            parts("/notices/" + i, SubjectKind.NOTICE, notice.facts(), notice.about(), notice.to());
        }
        for (int i = 0; i < file.declarations().size(); i++) {
            Declaration declaration = file.declarations().get(i);
            parts(
                    "/declarations/" + i,
                    SubjectKind.DECLARATION,
                    declaration.facts(),
                    declaration.about(),
                    declaration.to());
        }
        for (int i = 0; i < file.measures().size(); i++) {
            MeasureTaken measure = file.measures().get(i);
            parts("/measures/" + i, SubjectKind.MEASURE, measure.facts(), measure.about(), measure.by());
        }
    }

    private <T> void sheets(
            String list, String member, SubjectKind kind, List<T> things, Function<T, FactSheet> facts) {
        for (int i = 0; i < things.size(); i++) {
            sheet(list + i + member, kind, facts.apply(things.get(i)), FactSheet.EMPTY);
        }
    }

    private void parts(String path, SubjectKind kind, FactSheet facts, Map<String, FactSheet> about, String provider) {
        FactSheet service = services.getOrDefault(provider, FactSheet.EMPTY);
        sheet(path + "/facts", kind, facts, service);
        about.forEach((id, sheet) -> {
            FactSheet function = service.overlaidBy(functions.getOrDefault(id, FactSheet.EMPTY));
            consistent(path + "/facts", facts, function);
            sheet(path + "/about/" + id, kind, sheet, function.overlaidBy(facts));
        });
    }

    /** Checks a sheet; {@code around} holds facts of what contains it, which count only together with one of its own. */
    private void sheet(String path, SubjectKind kind, FactSheet own, FactSheet around) {
        own.standings().forEach((fact, standing) -> {
            if (fact.subject() != kind) {
                problems.add(Problem.at(
                        path + "/" + fact.member(),
                        "misplacedFact",
                        fact.member(),
                        fact.subject().id()));
            }
            standing.evidence().forEach(id -> exhibitNamedAt.accept(path + "/" + fact.member() + "/evidence", id));
        });
        consistent(path, own, around);
    }

    private void consistent(String path, FactSheet own, FactSheet around) {
        FactSheet all = around.overlaidBy(own);
        for (Consistency rule : Consistency.ALL) {
            if (!rule.isBrokenBy(all)) {
                continue;
            }
            if (rule instanceof Consistency.Excludes pair) {
                report(path, rule.id(), pair.one(), pair.other(), own);
            } else if (rule instanceof Consistency.InOrder order) {
                report(path, rule.id(), order.earlier(), order.later(), own);
            } else if (rule instanceof Consistency.Dated event) {
                report(path, rule.id(), event.happened(), event.moment(), own);
            }
        }
    }

    private void report(String path, String key, Fact one, Fact other, FactSheet own) {
        Fact named = own.value(other).isKnown() ? other : one;
        Problem problem = Problem.at(path + "/" + named.member(), key, one.id(), other.id());
        if (own.value(named).isKnown() && !problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
