package org.safeharbor.core.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mutants that no dispute can tell from the rule, each by its full name and with why, so that none hides behind another. */
final class EquivalentMutants {

    static final String WHILE_UNKNOWN =
            "it is asked there only while it is unknown (Derived), so it is open whatever is made of it";

    private static final String ASKS_NO_LESS =
            "wherever the general text holds the special one does, for it asks no more";
    private static final String SAME_BEFORE = "the law of 2013, to which it goes back then, asks for the same";

    private static final Map<String, String> REASONS = Stream.of(
                    onTime(
                            "what came within the 24 hours came at once, which has answered already",
                            "only suggest body Policy usual-time AllOf Band hot-work",
                            "only suggest body Policy usual-time AllOf Band facially-unlawful"),
                    of(
                            "prc.measures.timely-after-notice",
                            "where the two limits differ nothing but this step answers, so it stays open either way",
                            "the contrary from body Policy usual-time AllOf Band letter AnyOf Derived"),
                    of(
                            "prc.measures.timely-after-notice",
                            "no step comes after it, so it stays open either way",
                            "the contrary from body Policy after-suit AllOf Not AnyOf NotBefore"),
                    of(
                            "prc.declaration.restored-too-late",
                            "while it is disputed no other step answers, so it stays open either way",
                            "the contrary from body Policy never-passed-on AllOf AllOf Not Derived"),
                    of("prc.liability.enlarged-loss", ASKS_NO_LESS, "let both count in body Yields"),
                    of(
                            "prc.liability.with-user.gpcl",
                            "where no notice was left, damage since it knew asks for knowledge that was left to stand",
                            "drop prc.notice.some-unanswered from body AllOf AllOf AnyOf AllOf"),
                    of(
                            "prc.liability.with-user",
                            ASKS_NO_LESS,
                            "let both count in body Yields",
                            "let both count in body Yields Yields",
                            "let both count in body Yields Yields Yields"),
                    of("prc.liability.with-user", SAME_BEFORE, "let nothing go first in body Yields Yields"),
                    of(
                            "prc.liability.with-user-enlarged",
                            ASKS_NO_LESS,
                            "let both count in body AllOf Yields",
                            "let both count in body AllOf Yields Yields",
                            "let both count in body AllOf Yields Yields Yields"),
                    of(
                            "prc.liability.with-user-enlarged",
                            SAME_BEFORE,
                            "let nothing go first in body AllOf Yields Yields"),
                    onTime(
                            "within the same day the step at-once has answered already, and both rows have 24 hours",
                            "shorter by one in body Policy usual-time AllOf Band hot-work",
                            "shorter by one in body Policy usual-time AllOf Band facially-unlawful",
                            "swap hot-work and facially-unlawful in body Policy usual-time AllOf Band"),
                    onTime(
                            "no patent or mark shows on its face that it is infringed, so at most one of the two counts",
                            "swap facially-unlawful and patent in body Policy usual-time AllOf Band"),
                    of(
                            "prc.data.no-fault",
                            "while it is not settled it is open either way",
                            "negate body Derived AllOf content.freeOfFaulttrue"),
                    of(
                            "prc.knowledge.should-have-known",
                            WHILE_UNKNOWN,
                            "negate body Policy complex-or-unseen AnyOf Derived AllOf content.complexLegalitytrue"),
                    onTime(
                            "a suggestion decides nothing, however long it is",
                            "longer by one in body Policy usual-time AllOf Band base-layer",
                            "longer by one in body Policy usual-time AllOf Band live-stream",
                            "shorter by one in body Policy usual-time AllOf Band base-layer"),
                    onTime(
                            "what came within the hour came at once, which has answered already",
                            "decide by body Policy usual-time AllOf Band live-stream"),
                    of(
                            "prc.measures.timely-after-notice",
                            "what came within the 24 hours came at once, which has answered already",
                            "only suggest body Policy usual-time AllOf Band netdisk",
                            "only suggest body Policy usual-time AllOf Band online-literature"),
                    onTime(
                            "both rows for a hit have the same 24 hours, and what came within them came at once already",
                            "drop governs(prc.ncac15/4) from body Policy usual-time AllOf Band hot-work-since-2015 AllOf",
                            "shorter by one in body Policy usual-time AllOf Band hot-work-since-2015",
                            "only suggest body Policy usual-time AllOf Band hot-work-since-2015",
                            "swap hot-work-since-2015 and hot-work in body Policy usual-time AllOf Band",
                            "drop not governs(prc.ncac15/4) from body Policy usual-time AllOf Band hot-work AllOf"),
                    of(
                            "prc.measures.timely-after-notice",
                            "what came at once came in the time usual for a patent too, so that the decided case is no like one",
                            "swap D15 and at-once in body Policy"),
                    of(
                            "prc.measures.timely-after-notice",
                            "both rows have 24 hours",
                            "swap online-literature and hot-work-since-2015 in body Policy usual-time AllOf Band"),
                    of(
                            "prc.measures.timely-after-notice",
                            "while it is disputed the longer row leaves it open, and so does the ordinary one after its three days",
                            "the contrary from body Policy usual-time AllOf Band patent AnyOf AllOf Derived"),
                    of(
                            "prc.measures.timely-after-knowledge",
                            "the next step asks the same days of the same side",
                            "move the burden of body Policy before-it-knew"),
                    of(
                            "prc.measures.timely-after-knowledge",
                            "known in the month of the suit, and not in the usual time, is left to the court either way",
                            "the contrary from body Policy known-before-suit AllOf Not Borne NotBefore"),
                    of(
                            "prc.declaration.restored-too-late",
                            "one is for search services, the other for hosts",
                            "swap link-may-stay-away and not-at-once-by-regulation in body Policy"),
                    of(
                            "prc.declaration.restored-too-late",
                            "what was not passed on has no day from which a step before could count it",
                            "swap next-day and before-it-was-passed-on in body Policy",
                            "swap never-passed-on and within-fifteen-days in body Policy"),
                    of(
                            "prc.declaration.restored-too-late",
                            "where it never came back it is left to the court either way; a day less is asked for",
                            "drop declaration.restoredtrue from body Policy within-fifteen-days AllOf",
                            "drop declaration.restoredtrue from body Policy at-once AllOf",
                            "drop declaration.restoredtrue from body Policy next-day AllOf",
                            "drop declaration.restoredtrue from body Policy before-it-was-passed-on AllOf"),
                    of(
                            "prc.liability.preventive",
                            "a place is asked before whether it was as safe as it had to be",
                            "drop not content.placeSecuredtrue from body AllOf AnyOf AllOf (2)"),
                    of(
                            "prc.knowledge.fault-not-disproved",
                            WHILE_UNKNOWN,
                            "negate scope AllOf Derived AllOf content.primaFacieProvisiontrue"),
                    of(
                            "prc.wrong-notice.fault",
                            WHILE_UNKNOWN,
                            "negate body AnyOf AllOf Not Borne AllOf Derived AnyOf notice.senderGoodFaithtrue"),
                    of(
                            "prc.declaration.removal-justified",
                            "whether a qualified notice came asks the same before, and its bearer is told first",
                            "move the burden of body AnyOf AllOf AnyOf Some Further",
                            "the contrary from body AnyOf AllOf AnyOf Some Further"),
                    of(
                            "prc.relief.apology",
                            "the step before asks the same, and its bearer is told first",
                            "move the burden of body Policy no-personal-interest"),
                    of(
                            "prc.declaration.restored-too-late",
                            "a step before asks the same, and its bearer is told first",
                            "move the burden of body Policy never AllOf Not Borne",
                            "move the burden of body Policy never-passed-on AllOf Not Borne",
                            "move the burden of body Policy next-day"),
                    of(
                            "prc.relief.period-over",
                            "the condition before asks the same day, and its bearer is told first",
                            "move the burden of body Policy in-time AllOf Not Borne (2)"),
                    onTime(
                            "no service is both",
                            "swap base-layer and live-stream in body Policy usual-time AllOf Band"),
                    of(
                            "prc.measures.timely-after-notice",
                            "within the same day the step at-once has answered already, and both rows have 24 hours",
                            "shorter by one in body Policy usual-time AllOf Band netdisk",
                            "shorter by one in body Policy usual-time AllOf Band online-literature",
                            "swap netdisk and online-literature in body Policy usual-time AllOf Band"),
                    onTime(
                            "the two steps cannot both be met",
                            "swap at-once and not-at-once in body Policy",
                            "swap not-at-once and usual-time in body Policy"),
                    of(
                            "prc.measures.effective",
                            "the decided case is of a deletion, which passes nothing on",
                            "swap D14 and passed-on in body Policy"),
                    of(
                            "prc.measures.effective",
                            "incomplete asks the same facts before, and its bearer is told first",
                            "move the burden of body Policy complete"),
                    of(
                            "prc.measures.proportionate",
                            "a lessor's removal is found too heavy first",
                            "drop not prc.role.base-layer from body Policy usual AnyOf AllOf"),
                    of(
                            "prc.harbor.all-gates",
                            "one measure that is good in every respect answers each duty that arose",
                            "drop notInTheWay(prc.harbor.measures) from body AllOf AnyOf AllOf",
                            "drop prc.harbor.red-flag-rule from body AllOf AnyOf AllOf"),
                    of(
                            "prc.harbor.measures",
                            "a measure that is good in every respect is good in this one too; the four say why",
                            "drop notInTheWay(prc.harbor.timely) from body AllOf",
                            "drop notInTheWay(prc.harbor.effective) from body AllOf",
                            "drop notInTheWay(prc.harbor.type-fitted) from body AllOf",
                            "drop notInTheWay(prc.harbor.proportionate) from body AllOf"),
                    of(
                            "prc.relief.period-over",
                            "the two steps cannot both be met",
                            "swap over and in-time in body Policy"),
                    of(
                            "prc.declaration.restored-too-late",
                            "the two steps cannot both be met, or give the same answer",
                            "swap holder-acted and never in body Policy",
                            "swap at-once and next-day in body Policy"),
                    of(
                            "prc.knowledge.should-have-known",
                            "the one asks that it is obvious, the other that nothing points to it",
                            "swap care-before-wanting and nothing-points-to-it in body Policy"),
                    of(
                            "prc.knowledge.should-have-known",
                            "they are about different services, so no two of them constrain one dispute",
                            "swap D14 and D07 in body Policy",
                            "swap D07 and D09 in body Policy"),
                    of(
                            "prc.knowledge.should-have-known",
                            "each of the facts of the step speaks against the decided case and keeps it from constraining",
                            "swap prevention-and-hidden and D14 in body Policy",
                            "swap D09 and listed-situation in body Policy"),
                    of(
                            "prc.liability.act",
                            "what follows from a rule until it is settled is never missing itself",
                            "move the burden"),
                    of(
                            "prc.notice.defective-obliges",
                            "a curable notice has both",
                            "drop prc.notice.identity from body AllOf",
                            "drop prc.notice.effectively-sent from body AllOf"),
                    of(
                            "prc.notice.located",
                            "an address satisfies every reading",
                            "drop reading(prc.g-3=url) from body AnyOf AllOf"),
                    of(
                            "prc.notice.qualified.tll",
                            "the practice before the Tort Liability Law asked for the same elements",
                            "in force 1 day"),
                    of(
                            "prc.declaration.restored-too-early",
                            "the step before asks the same day, and its bearer is told first",
                            "move the burden of body Policy after-fifteen-days"),
                    of(
                            "prc.declaration.ended-without-ground",
                            "no fact is asked: it is for the court alone",
                            "move the burden"),
                    of(
                            "prc.factors.platform-against",
                            "a marketplace is no base layer",
                            "drop prc.role.base-layer from body AnyOf AnyOf"),
                    of(
                            "prc.wrong-notice.bad-faith",
                            "good faith counts there only once it is settled, so nobody is asked for it",
                            "move the burden of body Policy good-faith"),
                    of(
                            "prc.declaration.restored-too-late",
                            "what was not passed on has no day on which it arrived, so the two steps cannot both be met",
                            "swap never and never-passed-on in body Policy"),
                    of(
                            "prc.declaration.restored-too-late",
                            "the rule before asks of the service, and its bearer is told first",
                            "move the burden of body Policy link-may-stay-away"),
                    of(
                            "prc.liability.holder-chooses",
                            "who provided the content is asked for the role, and its bearer is told first",
                            "move the burden"),
                    of(
                            "prc.liability.recourse",
                            "who provided the content is asked for the role, and its bearer is told first",
                            "move the burden"),
                    of(
                            "prc.liability.preventive",
                            WHILE_UNKNOWN,
                            "negate body AllOf Derived AnyOf content.canBeEndedtrue"),
                    of(
                            "prc.damages.personal-tll",
                            "where the law of 2010 governs, the one made for personal information was still to come",
                            "drop not governs(prc.pipl/69/2) from scope AllOf AnyOf AllOf"),
                    EquivalentKnowledgeMutants.all(),
                    of(
                            "prc.knowledge.prevention",
                            WHILE_UNKNOWN,
                            "negate body AnyOf AllOf Derived AllOf content.titleChecktrue"),
                    stillOnline(
                            "where a measure may be missing from the file nobody knows whether it is gone either",
                            "move the burden of body AllOf AnyOf Derived AllOf Not Some Further",
                            "the contrary from body AllOf AnyOf Derived AllOf Not Some Further"),
                    stillOnline(WHILE_UNKNOWN, "negate body AllOf AnyOf Derived AllOf content.stillOnlinetrue"),
                    of(
                            "prc.relief.interim-wrong",
                            WHILE_UNKNOWN,
                            "negate body AllOf Derived AllOf content.orderWasWrongtrue"),
                    of(
                            "prc.infringement.right-protected",
                            WHILE_UNKNOWN,
                            "negate body Derived AnyOf work.protectedtrue"),
                    of("prc.role.organises", WHILE_UNKNOWN, "negate body Derived AllOf content.organisesContenttrue"),
                    of(
                            "prc.role.substitutes",
                            WHILE_UNKNOWN,
                            "negate body AnyOf AllOf Derived AllOf content.substitutesOrigintrue"),
                    of("prc.data.leak", WHILE_UNKNOWN, "negate body AnyOf AllOf Derived AllOf content.leaktrue"),
                    of(
                            "prc.infringement.exception",
                            WHILE_UNKNOWN,
                            "negate body AnyOf AllOf AnyOf AllOf Derived AllOf content.publicInteresttrue",
                            "negate body AnyOf AllOf AnyOf AllOf Derived AllOf content.officialSourcetrue",
                            "negate body AnyOf AllOf AnyOf AllOf Not Borne Derived AnyOf content.departsFromSourcetrue"),
                    of(
                            "prc.infringement.exception",
                            "while it is disputed whether it insults, what nobody says of its source is open by itself",
                            "the contrary from body AnyOf AllOf AnyOf AllOf Not Borne Derived AnyOf Derived"),
                    of(
                            "prc.infringement.exception",
                            "while it is disputed whether any covers it, what nobody says of public interest or a source is open by itself",
                            "the contrary from body AnyOf AllOf AnyOf AllOf Derived AllOf Not Not Derived",
                            "the contrary from body AnyOf AllOf AnyOf AllOf Derived AllOf Not Not Derived (2)"),
                    of(
                            "prc.notice.completion-awaited",
                            "no fact is asked: it is for the court alone",
                            "move the burden"),
                    of(
                            "prc.declaration.restored-too-early",
                            "where a measure may be missing from the file nobody knows whether it was undone either",
                            "move the burden of scope Derived AllOf Not Not Some Further"),
                    of(
                            "prc.declaration.restored-too-early",
                            WHILE_UNKNOWN,
                            "negate scope Derived AllOf declaration.restoredtrue"),
                    of(
                            "prc.liability.reposted-carelessly",
                            WHILE_UNKNOWN,
                            "negate body Policy departs AllOf Derived AllOf content.officialSourcetrue"),
                    of(
                            "prc.liability.reposted-carelessly",
                            "it spares a question: a source of which nobody speaks settles nothing either way",
                            "drop not not Derived from body Policy departs AllOf Derived AllOf",
                            "the contrary from body Policy departs AllOf Derived AllOf Not Not Derived"),
                    of("prc.security.place", WHILE_UNKNOWN, "negate body AllOf Derived AllOf content.realPlacetrue"),
                    of(
                            "prc.wrong-notice.good-faith",
                            WHILE_UNKNOWN,
                            "negate body AllOf Derived AllOf notice.senderGoodFaithtrue"))
            .flatMap(named -> named)
            .collect(Collectors.toUnmodifiableMap(Named::mutant, Named::why));

    record Named(String mutant, String why) {}

    private EquivalentMutants() {}

    static Stream<Named> of(String rule, String why, String... whats) {
        return Stream.of(whats).map(what -> new Named(rule + ": " + what, why));
    }

    /** The same of both rules on whether a measure came in time. */
    private static Stream<Named> onTime(String why, String... whats) {
        return Stream.of("prc.measures.timely-after-notice", "prc.measures.timely-after-knowledge")
                .flatMap(rule -> of(rule, why, whats));
    }

    /** The same of both rules that ask whether it is still there. */
    private static Stream<Named> stillOnline(String why, String... whats) {
        return Stream.of("prc.liability.preventive", "prc.relief.interim-personality")
                .flatMap(rule -> of(rule, why, whats));
    }

    /** Those that some example notices by now. */
    static List<String> stale(List<Mutants.Mutant> survivors) {
        return REASONS.keySet().stream()
                .filter(known ->
                        survivors.stream().noneMatch(mutant -> mutant.toString().equals(known)))
                .toList();
    }

    /** Why nothing can tell a mutant from the rule, where that is known. */
    static Optional<String> why(Mutants.Mutant mutant) {
        return Optional.ofNullable(REASONS.get(mutant.toString()));
    }
}
