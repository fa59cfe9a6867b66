package org.safeharbor.core.checks;

import java.util.stream.Stream;
import org.safeharbor.core.checks.EquivalentMutants.Named;

/** Mutants of when a provider should have known that no dispute can tell from the rule; part of {@link EquivalentMutants}. */
final class EquivalentKnowledgeMutants {

    private static final String RULE = "prc.knowledge.should-have-known";

    private EquivalentKnowledgeMutants() {}

    static Stream<Named> all() {
        return Stream.of(whileUnknown(), leftToTheCourt(), disputed()).flatMap(named -> named);
    }

    private static Stream<Named> whileUnknown() {
        return EquivalentMutants.of(
                RULE,
                EquivalentMutants.WHILE_UNKNOWN,
                "negate body Policy prevention-and-hidden AllOf Derived AllOf content.hardToDiscovertrue",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AnyOf content.ownReviewtrue",
                "the contrary from body Policy obvious-and-in-contact AllOf AnyOf Derived AnyOf Derived",
                "negate body Policy nothing-points-to-it Not Borne AnyOf AllOf Derived AnyOf content.ownReviewtrue",
                "the contrary from body Policy nothing-points-to-it Not Borne AnyOf AllOf Derived AnyOf Derived",
                "negate body Policy listed-situation AnyOf AllOf AnyOf Derived AllOf content.listedHotWorktrue",
                "negate body Policy listed-situation AnyOf AllOf AnyOf AllOf Derived AllOf content.hotWorktrue",
                "negate body Policy listed-situation AnyOf AllOf AnyOf AllOf Derived AllOf content.hotWorktrue (2)",
                "negate body Policy listed-situation AnyOf AllOf AnyOf AllOf Derived AllOf content.hotWorktrue (3)",
                "negate body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf content.hotWorktrue",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf content.obviousMarkstrue",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf content.faciallyUnlawfultrue",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf content.ownToolFailedtrue",
                "negate body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf content.warnedBeforeReleasetrue",
                "negate body Policy care-before-wanting AllOf AnyOf AllOf Derived AllOf content.hotWorktrue",
                "negate body Policy care-before-wanting AllOf AnyOf Derived AllOf content.obviousMarkstrue",
                "negate body Policy care-before-wanting AllOf AnyOf Derived AllOf content.faciallyUnlawfultrue",
                "negate body Policy nothing-points-to-it Not Borne AnyOf AnyOf AllOf Derived AllOf content.hotWorktrue",
                "negate body Policy nothing-points-to-it Not Borne AnyOf AnyOf Derived AllOf content.obviousMarkstrue",
                "negate body Policy nothing-points-to-it Not Borne AnyOf AnyOf Derived AllOf content.faciallyUnlawfultrue",
                "negate body Policy nothing-points-to-it Not Borne AnyOf AnyOf Derived AllOf content.ownToolFailedtrue",
                "negate body Policy nothing-points-to-it Not Borne AnyOf AnyOf AllOf Derived AllOf content.warnedBeforeReleasetrue");
    }

    /** The step says that it should have known, and is open or not met: that differs only where the last step is met. */
    private static Stream<Named> leftToTheCourt() {
        return EquivalentMutants.of(
                RULE,
                "where one half of it may be met something may point to the item, so it is left to the court either way",
                "drop not work.rightpatent, trademark from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf",
                "negate body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf Not work.rightpatent, trademark",
                "drop the value patent from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf Not work.rightpatent, trademark",
                "drop the value trademark from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf Not work.rightpatent, trademark",
                "the contrary from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived",
                "drop not work.rightconsumerSafety, personalData, personality, reputation from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation",
                "drop the value consumerSafety from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation",
                "drop the value personalData from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation",
                "drop the value personality from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation",
                "drop the value reputation from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation",
                "the contrary from body Policy obvious-and-in-contact AllOf AnyOf Derived",
                "drop not work.rightpatent, trademark from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightpatent, trademark",
                "drop the value patent from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightpatent, trademark",
                "drop the value trademark from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightpatent, trademark",
                "drop not work.rightconsumerSafety from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety",
                "the contrary from body Policy obvious-and-in-contact AllOf AnyOf Derived (2)",
                "drop not work.rightconsumerSafety, personalData, personality, reputation from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf (2)",
                "negate body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation (2)",
                "drop the value consumerSafety from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation (2)",
                "drop the value personalData from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation (2)",
                "drop the value personality from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation (2)",
                "drop the value reputation from body Policy obvious-and-in-contact AllOf AnyOf Derived AllOf Not work.rightconsumerSafety, personalData, personality, reputation (2)",
                "the contrary from body Policy obvious-and-in-contact AllOf AnyOf Derived (4)",
                "drop not work.rightpatent, trademark from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf (2)",
                "negate body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf Not work.rightpatent, trademark (2)",
                "drop the value patent from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf Not work.rightpatent, trademark (2)",
                "drop the value trademark from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived AllOf Not work.rightpatent, trademark (2)",
                "the contrary from body Policy obvious-and-in-contact AllOf AnyOf AllOf Derived (2)");
    }

    private static Stream<Named> disputed() {
        return EquivalentMutants.of(
                RULE,
                "while it is disputed something may point to the item, so it is left to the court either way",
                "the contrary from body Policy care-before-wanting AllOf AnyOf AllOf Derived",
                "the contrary from body Policy care-before-wanting AllOf AnyOf Derived",
                "the contrary from body Policy care-before-wanting AllOf AnyOf Derived (2)");
    }
}
