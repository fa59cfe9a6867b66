package org.safeharbor.core.dispute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeharbor.core.time.Certainty;

/** Holds a case file against what cannot be true together. */
final class ConsistencyCheck {

    private final CaseFile file;
    private final Set<String> exhibits;
    private final List<Problem> problems;

    ConsistencyCheck(CaseFile file, Set<String> exhibits, List<Problem> problems) {
        this.file = file;
        this.exhibits = exhibits;
        this.problems = problems;
    }

    void run() {
        sheet("/facts", file.facts(), FactSheet.EMPTY);
        for (int i = 0; i < file.providers().size(); i++) {
            sheet("/providers/" + i + "/facts", file.providers().get(i).facts(), FactSheet.EMPTY);
        }
        for (int i = 0; i < file.works().size(); i++) {
            sheet("/works/" + i + "/facts", file.works().get(i).facts(), FactSheet.EMPTY);
        }
        for (int i = 0; i < file.content().size(); i++) {
            sheet("/content/" + i + "/facts", file.content().get(i).facts(), FactSheet.EMPTY);
            sheet("/content/" + i + "/service", file.content().get(i).service(), FactSheet.EMPTY);
        }
        for (int i = 0; i < file.notices().size(); i++) {
            Notice notice = file.notices().get(i);
            parts("/notices/" + i, notice.facts(), notice.about(), service(notice.to()));
        }
        for (int i = 0; i < file.declarations().size(); i++) {
            Declaration declaration = file.declarations().get(i);
            parts("/declarations/" + i, declaration.facts(), declaration.about(), service(declaration.to()));
        }
        for (int i = 0; i < file.measures().size(); i++) {
            MeasureTaken measure = file.measures().get(i);
            parts("/measures/" + i, measure.facts(), measure.about(), service(measure.by()));
        }
    }

    private FactSheet service(String provider) {
        return file.providers().stream()
                .filter(p -> p.id().equals(provider))
                .findFirst()
                .map(ServiceProvider::facts)
                .orElse(FactSheet.EMPTY);
    }

    private void parts(String path, FactSheet facts, Map<String, FactSheet> about, FactSheet around) {
        sheet(path + "/facts", facts, around);
        about.forEach((id, sheet) -> sheet(path + "/about/" + id, sheet, facts.overlaidBy(around)));
    }

    /** Checks a sheet; {@code around} holds facts of what contains it, which count only together with one of its own. */
    private void sheet(String path, FactSheet own, FactSheet around) {
        FactSheet all = around.overlaidBy(own);
        for (Consistency rule : Consistency.ALL) {
            if (rule instanceof Consistency.Excludes pair) {
                boolean both = all.value(pair.one()).equals(pair.oneValue())
                        && all.value(pair.other()).equals(pair.otherValue());
                report(both, path, rule.id(), pair.one(), pair.other(), own);
            } else if (rule instanceof Consistency.InOrder order) {
                boolean reversed = all.value(order.earlier()) instanceof Value.When first
                        && all.value(order.later()) instanceof Value.When second
                        && second.moment().before(first.moment()) == Certainty.CERTAIN;
                report(reversed, path, rule.id(), order.earlier(), order.later(), own);
            }
        }
        own.standings().forEach((fact, standing) -> standing.evidence().stream()
                .filter(id -> !exhibits.contains(id))
                .forEach(id -> problems.add(Problem.at(
                        path + "/" + fact.member() + "/evidence", "unknownId", id, String.join(", ", exhibits)))));
    }

    private void report(boolean broken, String path, String key, Fact one, Fact other, FactSheet own) {
        Fact named = own.value(other).isKnown() ? other : one;
        if (broken && own.value(named).isKnown()) {
            problems.add(Problem.at(path + "/" + named.member(), key, one.id(), other.id()));
        }
    }
}
