package org.safeharbor.core.reasoning;

import java.util.List;
import org.safeharbor.core.dispute.Subject;

/**
 * For some notice, declaration or measure of the file, or a further one that it may not name, the part holds.
 *
 * @param further of which kind, and whether there may be more
 * @param part what has to hold for it
 * @since 0.1
 */
public record Some(Further further, Condition part) implements Condition {

    @Override
    public int about() {
        return part.about() & ~Conditions.bit(further.kind());
    }

    @Override
    public Node explain(Scope scope) {
        List<Subject> subjects = scope.dispute.subjects(further.kind());
        Node[] children = new Node[subjects.size() + 1];
        Node more = further.explain(scope);
        Answer answer = more.answer();
        for (int i = 0; i < subjects.size(); i++) {
            children[i] = part.explain(scope.with(subjects.get(i)));
            answer = answer.or(children[i].answer());
        }
        children[subjects.size()] = more;
        return scope.node(this, answer, children);
    }

    @Override
    public List<Condition> parts() {
        return List.of(further, part);
    }

    @Override
    public String canonical() {
        return "some(" + further.kind().id() + "," + part.canonical() + ")";
    }
}
