package org.safeharbor.core.prc;

import java.util.List;
import org.safeharbor.core.checks.Expectation;
import org.safeharbor.core.checks.Witness;

/** The examples of the rules, as the checks of the rule book take them: facts, readings and what is expected. */
@SuppressWarnings("exports")
public final class Witnesses {

    private Witnesses() {}

    /** The situation of every example, each once. */
    public static List<Witness> all() {
        return Examples.all().map(Witnesses::witness).distinct().toList();
    }

    /** Every example. */
    public static List<Expectation> expectations() {
        return Examples.all()
                .map(example -> new Expectation(
                        example.toString(), example.rule().id(), example.about(), witness(example), example::isMetBy))
                .toList();
    }

    private static Witness witness(Example example) {
        return new Witness(example.situation().dispute(), example.situation().readings());
    }
}
