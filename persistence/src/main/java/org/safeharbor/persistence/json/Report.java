package org.safeharbor.persistence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeharbor.core.dispute.Problem;

/** What reading finds on its way: mistakes, and members to keep. */
final class Report {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<KeptMembers.Kept> kept = new ArrayList<>();

    void problem(Problem problem) {
        problems.add(problem);
    }

    void warning(Problem problem) {
        warnings.add(problem);
    }

    void keep(KeptMembers.Kept member) {
        kept.add(member);
    }

    /** Adds what the core found, but for consequences of what was found already at the same place or around it. */
    void consequences(List<Problem> found) {
        Set<String> places = problems.stream().map(Problem::path).collect(Collectors.toSet());
        found.stream().filter(later -> !isWithin(places, later.path())).forEach(problems::add);
    }

    private static boolean isWithin(Set<String> places, String path) {
        for (String outer = path; !outer.isEmpty(); outer = outer.substring(0, outer.lastIndexOf('/'))) {
            if (places.contains(outer)) {
                return true;
            }
        }
        return false;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    KeptMembers kept() {
        return new KeptMembers(kept);
    }
}
