package org.safeharbor.core.prc;

import java.util.List;
import java.util.Map;
import org.safeharbor.core.law.Preset;
import org.safeharbor.core.law.Reading;
import org.safeharbor.core.law.Readings;

/** The disputed points of the law of the People's Republic of China; the default first. */
final class DisputedPoints {

    /** g-1: whether failing the harbor is itself a ground of liability, and an unanswered notice by itself. */
    static final Reading NATURE_OF_HARBOR = Reading.of("prc.g-1", "exemption", "attribution", "exemption-only");

    /** g-2: whether knowledge has to be of the specific content. */
    static final Reading SPECIFICITY = Reading.of("prc.g-2", "specific", "general");

    /** g-3: how precisely a notice has to say where the content is. */
    static final Reading LOCATION = Reading.of("prc.g-3", "locatable", "url", "titles");

    /** g-4: the standard of liability for a wrong notice. */
    static final Reading WRONG_NOTICE = Reading.of("prc.g-4", "fault", "strict", "intent", "presumed");

    /** g-5: whether content is restored at once or after a waiting period when the Regulation applies too. */
    static final Reading RESTORATION = Reading.of("prc.g-5", "wait", "immediate");

    /** g-6: how services are treated that the Regulation does not list. Explanatory: no outcome turns on it. */
    static final Reading UNLISTED_SERVICES = Reading.of("prc.g-6", "general-rule", "analogy");

    /** g-7: what basic providers owe on a notice, above all one that is signed but incomplete. */
    static final Reading BASIC_PROVIDERS = Reading.of("prc.g-7", "if-qualified", "always-forward");

    /** g-8: to whom the user's identity is disclosed. */
    static final Reading DISCLOSURE = Reading.of("prc.g-8", "court", "direct");

    /** g-9: whether a defective notice obliges the provider to react. */
    static final Reading DEFECTIVE_NOTICE = Reading.of("prc.g-9", "no-duty", "react");

    /** g-10: what algorithmic recommendation is. */
    static final Reading RECOMMENDATION = Reading.of("prc.g-10", "raises-care", "editing", "neutral");

    /** g-11: whether a general duty to filter exists. */
    static final Reading FILTERING = Reading.of("prc.g-11", "after-notice", "general");

    /** g-12: on what joint liability rests. Explanatory. */
    static final Reading BASIS_OF_JOINT_LIABILITY = Reading.of("prc.g-12", "aiding", "joint-tort");

    /** g-13: what the custodian of leaked data answers for. */
    static final Reading DATA_BREACH = Reading.of("prc.g-13", "presumed-fault", "supplementary", "full");

    /** g-14: whether preventive relief needs a breach by the provider. */
    static final Reading PREVENTIVE_RELIEF = Reading.of("prc.g-14", "no-fault", "breach");

    /** g-15: whether "knew" in the Tort Liability Law includes "should have known". */
    static final Reading KNEW_IN_OLD_LAW = Reading.of("prc.g-15", "includes-should", "actual-only");

    /** g-16: how care and review relate. Explanatory. */
    static final Reading CARE_AND_REVIEW = Reading.of("prc.g-16", "overlapping", "identical");

    /** g-17: by what test content is provided directly. */
    static final Reading DIRECT_PROVISION = Reading.of("prc.g-17", "server", "perception");

    /** g-18: what the cap of twenty working days caps. It moves clocks, not liability. */
    static final Reading CAP = Reading.of("prc.g-18", "whole-period", "excluded-delay");

    /** g-19: whether the notice rule reaches access providers. */
    static final Reading ACCESS_PROVIDERS = Reading.of("prc.g-19", "yes", "no");

    /** g-20: whether "should have known" includes negligence. */
    static final Reading NEGLIGENCE = Reading.of("prc.g-20", "included", "red-flag-only");

    /** g-21: from when the enlarged part counts. It moves the interval, not liability. */
    static final Reading ENLARGED_FROM = Reading.of("prc.g-21", "due", "receipt");

    /** g-22: whether failing to forward a notice is enough for liability when other measures came in time. */
    static final Reading FORWARDING = Reading.of("prc.g-22", "factor", "duty");

    /** g-23: what "in time" means. */
    static final Reading IN_TIME = Reading.of("prc.g-23", "factors", "at-once");

    /** g-24: for what a provider answers that knew. */
    static final Reading SCOPE_OF_KNOWLEDGE = Reading.of("prc.g-24", "from-knowledge", "enlarged-part");

    /**
     * Whether care before and during the event is regulated as strictly as after it, neutral technique counting less where
     * more can be done, and measures being asked to be in good faith.
     */
    static final Reading STAGES_OF_CARE = Reading.of("prc.stages", "after", "all-stages");

    /** Which decided cases constrain the answer to a weighed question. */
    static final Reading PRECEDENTS = Reading.of("prc.precedents", "guiding", "reference", "effective");

    static final List<Reading> ALL = List.of(
            NATURE_OF_HARBOR,
            SPECIFICITY,
            LOCATION,
            WRONG_NOTICE,
            RESTORATION,
            UNLISTED_SERVICES,
            BASIC_PROVIDERS,
            DISCLOSURE,
            DEFECTIVE_NOTICE,
            RECOMMENDATION,
            FILTERING,
            BASIS_OF_JOINT_LIABILITY,
            DATA_BREACH,
            PREVENTIVE_RELIEF,
            KNEW_IN_OLD_LAW,
            CARE_AND_REVIEW,
            DIRECT_PROVISION,
            CAP,
            ACCESS_PROVIDERS,
            NEGLIGENCE,
            ENLARGED_FROM,
            FORWARDING,
            IN_TIME,
            SCOPE_OF_KNOWLEDGE,
            STAGES_OF_CARE,
            PRECEDENTS);

    /** Options that change no outcome; they explain, or move a clock or an interval. */
    static final List<Reading> EXPLANATORY =
            List.of(UNLISTED_SERVICES, BASIS_OF_JOINT_LIABILITY, CARE_AND_REVIEW, CAP, ENLARGED_FROM);

    static final List<Preset> PRESETS = List.of(
            new Preset("prc.positive-law", Readings.STANDARD),
            new Preset(
                    "prc.papers",
                    new Readings(Map.of(
                            BASIC_PROVIDERS.id(), "always-forward",
                            DISCLOSURE.id(), "direct",
                            DEFECTIVE_NOTICE.id(), "react",
                            DATA_BREACH.id(), "supplementary",
                            IN_TIME.id(), "at-once",
                            SCOPE_OF_KNOWLEDGE.id(), "enlarged-part",
                            STAGES_OF_CARE.id(), "all-stages"))),
            new Preset(
                    "prc.strict",
                    new Readings(Map.of(
                            NATURE_OF_HARBOR.id(), "attribution",
                            SPECIFICITY.id(), "general",
                            LOCATION.id(), "titles",
                            DEFECTIVE_NOTICE.id(), "react",
                            RECOMMENDATION.id(), "editing",
                            FILTERING.id(), "general",
                            DIRECT_PROVISION.id(), "perception",
                            FORWARDING.id(), "duty",
                            IN_TIME.id(), "at-once",
                            DATA_BREACH.id(), "full"))));

    private DisputedPoints() {}
}
