package org.safeharbor.core.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;

/** What the checks have to be told: the exceptions that are meant, each with the provision or the reason. */
final class Known {

    /** Facts that rules ask although they turn no result under a preset: they explain. */
    static Set<Fact> explaining(Preset preset) {
        return switch (preset.name()) {
            // General awareness alone is not enough (prc.g-2); good faith of measures is asked by the papers only
            // (C23), and who seems to offer content only by the view of users (prc.g-17).
            case "prc.positive-law" ->
                Set.of(KnowledgeFact.GENERAL_AWARENESS, MeasureFact.GOOD_FAITH, ConductFact.PRESENTS_AS_OWN);
            // Where all has to be done at once (prc.g-23), no usual time counts and no long list gives more.
            // The papers ask for specific knowledge too.
            case "prc.papers" ->
                Set.of(
                        KnowledgeFact.GENERAL_AWARENESS,
                        ConductFact.PRESENTS_AS_OWN,
                        NoticeFact.MANY_PLACES,
                        ProviderFact.NETDISK,
                        WorkFact.LITERATURE);
            default ->
                Set.of(MeasureFact.GOOD_FAITH, NoticeFact.MANY_PLACES, ProviderFact.NETDISK, WorkFact.LITERATURE);
        };
    }

    /** Dates that choose among texts; while the texts ask the same they turn no result, and that may change. */
    static final Set<Fact> CHOOSE_THE_TEXT = Set.of(
            CaseFact.FILED_ON,
            CaseFact.DECIDED_ON,
            CaseFact.FINAL_ON,
            ConductFact.FROM,
            ConductFact.UNTIL,
            ConductFact.DAMAGE_AT);

    /** Rules that cannot come out both ways under some preset, with the reading that they wait for. */
    static final Map<String, String> ONE_SIDED = Map.ofEntries(
            Map.entry("prc.notice.access-exempt", "holds under prc.g-19 only"),
            Map.entry("prc.notice.defective-obliges", "holds under prc.g-7 or prc.g-9 only"),
            Map.entry("prc.notice.indifference", "holds under prc.g-7 or prc.g-9 only"),
            Map.entry("prc.notice.some-indifference", "holds under prc.g-7 or prc.g-9 only"),
            Map.entry("prc.relief.closure", "for the court where a general duty to filter is seen (prc.g-11)"),
            Map.entry("prc.measures.reacted", "asked under prc.g-7 or prc.g-9 only"),
            Map.entry("prc.liability.no-further-than-notice", "applies beside with-user only"),
            Map.entry("prc.liability.with-user", "gives way to with-user-enlarged under prc.g-24"),
            Map.entry("prc.liability.data-processor", "gives way to others under prc.g-13"),
            Map.entry("prc.liability.with-user-enlarged", "applies under prc.g-24 only"),
            Map.entry("prc.liability.harbor-lost", "applies under prc.g-1 only"),
            Map.entry("prc.liability.supplementary", "applies under prc.g-13 only"),
            Map.entry("prc.data.pays-first", "applies under prc.g-13 only"),
            Map.entry("prc.data.recourse", "holds under prc.g-13 only"),
            Map.entry("prc.liability.data-full", "applies under prc.g-13 only"));

    /** Facts that count as not given until they are said: they are no gaps to be filled. */
    static final Map<Fact, String> CLOSED_WORLD = Map.ofEntries(
            Map.entry(
                    ConductFact.SUPPORT_FURTHERED,
                    "derived from role and infringement unless it was settled itself (Derived)"),
            Map.entry(
                    KnowledgeFact.PLAINLY_UNLICENSED,
                    "derived from marks and place unless it was settled itself (Derived)"),
            Map.entry(NoticeFact.WRONG, "derived from the infringement unless it was settled itself (Derived)"),
            Map.entry(DeclarationFact.WRONG, "derived from the infringement unless it was settled itself (Derived)"),
            Map.entry(
                    NoticeFact.SENDER_GOOD_FAITH,
                    "excluded by a forged title or by knowing better unless it was settled itself (Derived)"),
            Map.entry(ProviderFact.REMOVES_ITEMS, "presumed of a store of programs until it is settled (Derived)"),
            Map.entry(
                    SecurityFact.FREE_OF_FAULT,
                    "excluded by a breach of the security duty unless it was settled itself (Derived)"),
            Map.entry(
                    SecurityFact.LEAK,
                    "excluded where it is said who put content on the network, unless it was settled itself (Derived)"),
            Map.entry(
                    SecurityFact.REAL_PLACE,
                    "excluded where it is said who put content on the network, unless it was settled itself (Derived)"),
            Map.entry(ConductFact.EXCEPTION, "of a person an objection beside others, which counts once it is settled"),
            Map.entry(ConductFact.NO_FURTHER_DECLARATIONS, "there are none until it is said that there are (Further)"),
            Map.entry(MeasureFact.ENDED_AT, "a measure without an end counts for what came before it only (Answers)"),
            Map.entry(MeasureFact.BEFORE_SUIT, "derived from the dates unless it was settled itself (Derived)"),
            Map.entry(NoticeFact.AUTHORITY, "presumed until something else is settled (Derived)"),
            Map.entry(CaseFact.LIMITATION_PLEADED, "an objection, which counts once it is settled (Derived)"),
            Map.entry(
                    ConductFact.FROM,
                    "that the content was there when a notice came counts until the days say otherwise (NotBefore)"),
            Map.entry(
                    NoticeFact.ARRIVED_AT,
                    "that it came, and while the content was there, counts until the days say otherwise (NotBefore)"),
            Map.entry(NoticeFact.NATURE, "a notice of an infringement until it is settled that it is not (Derived)"),
            Map.entry(
                    ConductFact.CONTENT_SERVICE,
                    "where marks, patents or safety are in question an objection, which counts once it is settled"),
            Map.entry(
                    ConductFact.ONGOING_DANGER,
                    "where the content is gone, an assertion that counts once it is settled"),
            Map.entry(NoticeFact.MANY_PLACES, "an objection, which counts once it is settled (Derived)"),
            Map.entry(DeclarationFact.FORWARDED, "presumed until something else is settled (Derived)"),
            Map.entry(ReliefFact.ORDER_HARMS_PUBLIC, "an objection, which counts once it is settled (Derived)"),
            Map.entry(ConductFact.CAN_BE_ENDED, "derived from the service unless it was settled itself (Derived)"),
            Map.entry(MeasureFact.GOOD_FAITH, "presumed until something else is settled (Derived)"),
            Map.entry(MeasureFact.REST_OUT_OF_PROPORTION, "an objection, which counts once it is settled (Derived)"),
            Map.entry(KnowledgeFact.WILFULLY_BLIND, "an assertion, which counts once it is settled (Derived)"),
            Map.entry(
                    ConductFact.SUBSTITUTES_ORIGIN,
                    "of a service that is no search or cache an assertion that counts once it is settled (prc.g-17)"),
            Map.entry(ConductFact.NORMAL_USE_KEPT, "an objection, which counts once it is settled (Derived)"),
            Map.entry(NoticeFact.GROSSLY_CARELESS, "an assertion, which counts once it is settled (Derived)"),
            Map.entry(ConductFact.PATENT_SHOWN_VOID, "an objection, which counts once it is settled (Derived)"),
            Map.entry(ProviderFact.USABLE_CHANNEL, "presumed until something else is settled (Derived)"),
            Map.entry(
                    KnowledgeFact.KNOWN_FROM,
                    "where nobody says since when it knew, it knew while the content was there (Happened)"),
            Map.entry(
                    ProviderFact.NETDISK,
                    "a kind of service with a time of its own, an assertion that counts once it is settled (Derived)"),
            Map.entry(
                    WorkFact.LITERATURE,
                    "a kind of work with a time of its own, an assertion that counts once it is settled (Derived)"),
            Map.entry(ConductFact.DAMAGE_AT, "when the damage came about, only if later than the conduct (prc.te/24)"),
            Map.entry(CaseFact.FINAL_ON, "when the judgment became final, if it did (prc.te/5)"),
            Map.entry(CaseFact.DECIDED_ON, "when the judgment was given, if there is one"));

    /** Facts from before this day are under no text of the book: every question that hangs on one stays open. */
    static final LocalDate LAW_BEGINS = LocalDate.of(1987, 1, 1);

    private static final Set<String> FORMS_OF_DAMAGES = Set.of(
            "prc.liability.direct",
            "prc.liability.abetting",
            "prc.liability.enlarged-loss",
            "prc.liability.with-user",
            "prc.liability.with-user-enlarged",
            "prc.liability.harbor-lost",
            "prc.liability.data-processor",
            "prc.liability.supplementary",
            "prc.liability.data-full",
            "prc.liability.consumer-corresponding",
            "prc.liability.seller-unknown",
            "prc.liability.security-direct",
            "prc.liability.security-supplementary");

    /** Forms of liability that do not stand together: none with any other, and own infringement with helping. */
    static final List<Set<String>> FORMS_APART = Stream.concat(
                    FORMS_OF_DAMAGES.stream().map(form -> Set.of("prc.liability.none", form)),
                    Stream.of(
                                    "abetting",
                                    "enlarged-loss",
                                    "with-user",
                                    "with-user-enlarged",
                                    "harbor-lost",
                                    "consumer-corresponding",
                                    "seller-unknown")
                            .map(form -> Set.of("prc.liability.direct", "prc.liability." + form)))
            .toList();

    /** Of these forms one holds at least. */
    static final Set<String> FORMS_AT_LEAST_ONE = Stream.concat(
                    FORMS_OF_DAMAGES.stream(), Stream.of("prc.liability.none"))
            .collect(Collectors.toUnmodifiableSet());

    /** Elements of a notice and the value that completes it, beyond yes and the highest of an ordered set. */
    static final Map<Fact, String> COMPLETES = Map.of(NoticeFact.NATURE, "notice", NoticeFact.CHANNEL, "published");

    /** What a notice tells that makes it no more complete: a long list takes longer to go through (prc.spcn/14). */
    static final Set<Fact> NO_ELEMENTS = Set.of(NoticeFact.MANY_PLACES);

    /** Rule and fact where a bearer is better off with the element open, with the provision that causes it. */
    static final Map<String, String> BETTER_OFF_OPEN = Map.of(
            "prc.declaration.removal-justified notice.nature",
            "a notice stands until it is settled that it was withdrawn; it then has to have led to the measures before"
                    + " that (prc.cc/1195/1)",
            "prc.knowledge.should-have-known provider.service",
            "both sides assert the service: the right holder as one that shows content (prc.spcn/12), the provider as"
                    + " one that only rents out, or lists for sale and checks titles",
            "prc.liability.with-user provider.service",
            "the same, for it rests on what the provider should have known",
            "prc.liability.with-user work.right",
            "the right holder asserts that a consumer was harmed for the law that protects consumers (prc.consumer/44/2)"
                    + " and for harm at a place, of which another form of liability comes (prc.cc/1198)",
            "prc.measures.effective provider.service",
            "both sides assert the service: the right holder as the marketplace of a decided case, the provider as one"
                    + " where it is enough to pass a complaint about a patent on (D14, D15)",
            "prc.measures.timely-after-notice provider.service",
            "both sides assert the service: the right holder as the marketplace of a decided case, the provider as one"
                    + " that is no live stream and had a day (D15, prc.reg/15)",
            "prc.declaration.restored-too-late work.right",
            "both sides assert the right: the user as one for which there was a procedure then (prc.cc/1196,"
                    + " prc.ecl/43), the provider as one that the Regulation alone gave it for (prc.reg13/17)");

    static final String NOTICE_QUALIFIED = "prc.notice.qualified";
    static final String NOTICE_RULE = "prc.harbor.notice-rule";

    private Known() {}
}
