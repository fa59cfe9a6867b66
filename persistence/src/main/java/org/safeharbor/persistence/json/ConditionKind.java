package org.safeharbor.persistence.json;

import java.util.Map;
import org.safeharbor.core.reasoning.AllOf;
import org.safeharbor.core.reasoning.AnotherCase;
import org.safeharbor.core.reasoning.Answers;
import org.safeharbor.core.reasoning.AnyOf;
import org.safeharbor.core.reasoning.AtLeast;
import org.safeharbor.core.reasoning.Band;
import org.safeharbor.core.reasoning.Borne;
import org.safeharbor.core.reasoning.Condition;
import org.safeharbor.core.reasoning.Contrary;
import org.safeharbor.core.reasoning.Derived;
import org.safeharbor.core.reasoning.Every;
import org.safeharbor.core.reasoning.FactIs;
import org.safeharbor.core.reasoning.Further;
import org.safeharbor.core.reasoning.Governs;
import org.safeharbor.core.reasoning.Happened;
import org.safeharbor.core.reasoning.Not;
import org.safeharbor.core.reasoning.NotBefore;
import org.safeharbor.core.reasoning.NotInTheWay;
import org.safeharbor.core.reasoning.Policy;
import org.safeharbor.core.reasoning.ReadingIs;
import org.safeharbor.core.reasoning.Rule;
import org.safeharbor.core.reasoning.Some;
import org.safeharbor.core.reasoning.Step;
import org.safeharbor.core.reasoning.Versions;
import org.safeharbor.core.reasoning.Within;
import org.safeharbor.core.reasoning.Yields;

/** The names that conditions bear in {@code proof.v1}, whatever their classes are called. */
final class ConditionKind {

    static final Map<Class<? extends Condition>, String> NAMES = Map.ofEntries(
            Map.entry(AllOf.class, "allOf"),
            Map.entry(AnotherCase.class, "anotherCase"),
            Map.entry(Answers.class, "answers"),
            Map.entry(AnyOf.class, "anyOf"),
            Map.entry(AtLeast.class, "atLeast"),
            Map.entry(Band.class, "band"),
            Map.entry(Borne.class, "borne"),
            Map.entry(Contrary.class, "contrary"),
            Map.entry(Derived.class, "derived"),
            Map.entry(Every.class, "every"),
            Map.entry(FactIs.class, "fact"),
            Map.entry(Further.class, "further"),
            Map.entry(Governs.class, "governs"),
            Map.entry(Happened.class, "happened"),
            Map.entry(Not.class, "not"),
            Map.entry(NotBefore.class, "notBefore"),
            Map.entry(NotInTheWay.class, "notInTheWay"),
            Map.entry(Policy.class, "policy"),
            Map.entry(ReadingIs.class, "reading"),
            Map.entry(Rule.class, "rule"),
            Map.entry(Some.class, "some"),
            Map.entry(Step.class, "step"),
            Map.entry(Versions.class, "versions"),
            Map.entry(Within.class, "within"),
            Map.entry(Yields.class, "yields"));

    private ConditionKind() {}

    static String of(Condition condition) {
        return NAMES.get(condition.getClass());
    }
}
