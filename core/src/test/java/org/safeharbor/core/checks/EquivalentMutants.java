package org.safeharbor.core.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mutants that no dispute can tell from the rule, by a pattern of their names, each kind with why. */
final class EquivalentMutants {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry(
                    "prc.measures.timely.*(hot-work|facially-unlawful)|prc.measures.timely.*swap hot-work.*",
                    "within the same day the step at-once has answered already, and both rows have 24 hours"),
            Map.entry("prc.measures.timely.*base-layer.*", "a suggestion decides nothing, however long it is"),
            Map.entry(
                    "prc.measures.effective: (swap|drop|any for all).*|prc.measures.effective: .*complete.*",
                    "incomplete has answered already whatever is not complete, and asks the same facts first"),
            Map.entry(
                    "prc.measures.(type-fitted|proportionate): drop Not .*",
                    "a lessor's removal is found too heavy, or off the menu, first"),
            Map.entry(
                    "prc.knowledge.should-have-known: swap (obvious-and-in-contact|care-before-wanting) .*",
                    "the two steps cannot both be met"),
            Map.entry(
                    "prc.harbor.(effective|proportionate|type-fitted): drop Not from body AllOf AnyOf",
                    "where nobody knew, the measure that answers the notice is good by itself"),
            Map.entry(
                    "prc.measures.timely.*(swap at-once and not-at-once|drop Not from body Policy not-at-once).*",
                    "the two steps cannot both be met, and at-once is asked first"),
            Map.entry(
                    "prc.declaration.restored-too-early: .*after-fifteen-days AllOf.*",
                    "within-fifteen-days has answered already"),
            Map.entry(
                    "prc.(measures.timely|declaration.restored).*move the burden of body Policy (not-at-once|after).*",
                    "the step before asks the same facts, and its bearer is told first"),
            Map.entry(
                    "prc.liability.(act|causation): drop prc.role.intermediary .*",
                    "who is no intermediary is a content provider, which is enough by itself"),
            Map.entry(
                    "prc.liability.act: move the burden",
                    "whether the service furthered it follows from the rules until it is settled itself"),
            Map.entry(
                    "prc.notice.defective-obliges: drop prc.notice.(identity|effectively-sent) .*",
                    "a curable notice has both"),
            Map.entry(
                    "prc.notice.qualified.tll: in force .*",
                    "the practice before the Tort Liability Law asked for the same elements"),
            Map.entry(
                    "prc.wrong-notice.bad-faith: drop Not from body Policy single-slip .*",
                    "forged and known-wrong have answered already"),
            Map.entry(
                    "prc.harbor.all-gates: drop NotInTheWay .*",
                    "one measure that is good after the notice, or after knowledge, answers each duty that arose"),
            Map.entry("prc.notice.located: drop ReadingIs .*", "an address satisfies every reading"),
            Map.entry(
                    "prc.knowledge.should-have-known: swap (D14 and D07|D07 and D09) .*",
                    "they are about different services, so no two of them constrain one dispute"),
            Map.entry(
                    "prc.knowledge.should-have-known: swap (prevention-and-hidden and D14|D09 and listed-situation) .*",
                    "each of the facts of the one step speaks against the decided case and keeps it from constraining"),
            Map.entry(
                    "prc.declaration.restored-too-early: drop Governs from .* Not AnyOf",
                    "wherever the Civil Code governs the reply of 2020 does, which rules the Regulation alone out too"),
            Map.entry("prc.factors.platform-against: drop prc.role.base-layer .*", "a marketplace is no base layer"),
            Map.entry(
                    "prc.wrong-declaration.bad-faith: (swap against-decision and nothing-shows-it"
                            + "|move the burden of body Policy nothing-shows-it).*",
                    "nothing-shows-it is met where no ground is, and asks the same facts after them"),
            Map.entry(
                    "prc.(data.leak|security.place|wrong-notice.good-faith): (negate|drop) .*"
                            + "(content.leak|content.realPlace|notice.senderGoodFaith)true( from .*Derived.*)?",
                    "it is asked there only while it is unknown (Derived), so it is open whatever is made of it"),
            Map.entry(
                    "prc.declaration.ended-without-ground: move the burden",
                    "no fact is asked: it is for the court alone"));

    private EquivalentMutants() {}

    /** The patterns that no survivor needs any more. */
    static List<String> stale(List<Mutants.Mutant> survivors) {
        return REASONS.keySet().stream()
                .filter(known ->
                        survivors.stream().noneMatch(mutant -> mutant.toString().matches(known)))
                .toList();
    }

    /** Why nothing can tell a mutant from the rule, where that is known. */
    static Optional<String> why(Mutants.Mutant mutant) {
        return REASONS.entrySet().stream()
                .filter(known -> mutant.toString().matches(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
