package org.safeharbor.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an outline with the lines below it.
 *
 * @param line the line
 * @param parts those directly below it
 */
record Branch(Line line, List<Branch> parts) {

    /** The chapters of an outline with everything below them. */
    static List<Branch> of(List<Line> lines) {
        List<Branch> chapters = new ArrayList<>();
        List<Branch> path = new ArrayList<>();
        for (Line line : lines) {
            Branch branch = new Branch(line, new ArrayList<>());
            path.subList(line.level(), path.size()).clear();
            (path.isEmpty() ? chapters : path.get(path.size() - 1).parts).add(branch);
            path.add(branch);
        }
        return chapters;
    }
}
