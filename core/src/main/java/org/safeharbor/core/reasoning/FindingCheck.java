package org.safeharbor.core.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.SubjectKind;

/** Looks for findings of the court that would count for nothing: on no question that it can answer, or not where it is asked. */
final class FindingCheck {

    private static final int NAMED_IN_A_MESSAGE = 20;

    private final RuleBook book;
    private final CaseFile file;
    private final List<Problem> problems = new ArrayList<>();

    FindingCheck(RuleBook book, CaseFile file) {
        this.book = book;
        this.file = file;
    }

    List<Problem> problems() {
        List<Dispute> disputes = file.disputes();
        for (int i = 0; i < disputes.size(); i++) {
            List<CourtFinding> findings = disputes.get(i).content().findings();
            for (int j = 0; j < findings.size(); j++) {
                check("/content/" + i + "/findings/" + j, findings.get(j), disputes.get(i));
            }
        }
        return problems;
    }

    private void check(String path, CourtFinding finding, Dispute dispute) {
        Optional<Rule> question = book.rule(finding.rule()).filter(Rule::isOpenTextured);
        if (question.isEmpty()) {
            String known = book.rules().stream()
                    .filter(Rule::isOpenTextured)
                    .map(Rule::id)
                    .collect(Collectors.joining(", "));
            problems.add(Problem.at(path + "/rule", "unknownRule", finding.rule(), known));
            return;
        }
        List<String> places = places(question.get(), dispute);
        if (!places.contains(finding.about())) {
            String named = places.stream().limit(NAMED_IN_A_MESSAGE).collect(Collectors.joining(", "));
            problems.add(Problem.at(path + "/about", wrong(places), finding.about(), finding.rule(), named));
        }
    }

    private static String wrong(List<String> places) {
        if (places.isEmpty()) {
            return "findingOnNothing";
        }
        return places.equals(List.of("")) ? "findingOfWhole" : "findingElsewhere";
    }

    /** What a question can be about in a dispute: the ids that a finding on it names, joined by slashes. */
    private static List<String> places(Rule question, Dispute dispute) {
        List<String> places = List.of("");
        for (SubjectKind kind : SubjectKind.values()) {
            if ((question.about() & Conditions.bit(kind)) != 0) {
                places = places.stream()
                        .flatMap(outer -> dispute.subjects(kind).stream()
                                .map(subject -> outer.isEmpty() ? subject.id() : outer + "/" + subject.id()))
                        .toList();
            }
        }
        return places;
    }
}
