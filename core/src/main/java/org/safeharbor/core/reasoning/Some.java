package org.safeharbor.core.reasoning;

import java.util.List;

/**
 * For some notice, declaration or measure of the file, or a further one that it may not name, the part holds.
 *
 * @param further of which kind, and whether there may be more
 * @param part what has to hold for it
 * @param other whether another one than that in question is meant
 * @since 0.1
 */
public record Some(Further further, Condition part, boolean other) implements Condition {

    @Override
    public int about() {
        int kind = Conditions.bit(further.kind());
        return other ? part.about() | kind : part.about() & ~kind;
    }

    @Override
    public Answer answer(Scope scope) {
        Answer answer = Answer.FAILS;
        int count = scope.count(further.kind());
        int own = other ? scope.number(further.kind()) : 0;
        for (int number = 1; number <= count; number++) {
            if (number != own) {
                answer = answer.or(scope.with(further.kind(), number).ask(part));
            }
        }
        return answer.or(scope.ask(further));
    }

    @Override
    public List<Condition> parts() {
        return List.of(further, part);
    }

    @Override
    public String canonical() {
        return (other ? "other(" : "some(") + further.kind().id() + "," + part.canonical() + ")";
    }
}
