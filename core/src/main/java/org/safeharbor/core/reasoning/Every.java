package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * For every notice, declaration or measure of the file, and any further one that it may not name, the part holds.
 *
 * @param further of which kind, and whether there may be more
 * @param part what has to hold for it
 * @since 0.1
 */
public record Every(Further further, Condition part) implements Condition {

    @Override
    public int about() {
        return part.about() & ~Conditions.bit(further.kind());
    }

    @Override
    public Answer answer(Scope scope) {
        Answer answer = Answer.HOLDS;
        int count = scope.count(further.kind());
        for (int number = 1; number <= count; number++) {
            answer = answer.and(scope.with(further.kind(), number).ask(part));
        }
        return answer.and(scope.ask(further).not());
    }

    @Override
    public List<Condition> parts() {
        return List.of(further, part);
    }

    @Override
    public String canonical() {
        return "every(" + further.kind().id() + "," + part.canonical() + ")";
    }
}
