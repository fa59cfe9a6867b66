package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What is asked of one kind of right and not of another, and by whom it has to be shown. */
final class RightsAndQuestionsExamples {

    private RightsAndQuestionsExamples() {}

    static Stream<Example> all() {
        return Stream.of(safety(), hits(), presumedFault(), withdrawnLater(), belongings(), damageAfterwards())
                .flatMap(examples -> examples);
    }

    /** Harm to a buyer is neither licensed nor excepted. */
    private static Stream<Example> safety() {
        Situation burn = aHostedWork().with(WorkFact.RIGHT, "consumerSafety");
        return Stream.of(
                fails(
                        UserInfringement.LICENCE,
                        "nobody licenses harm",
                        burn.copy().without(ConductFact.LICENSED)),
                fails(UserInfringement.LICENCE, "nobody can", burn.copy().with(ConductFact.LICENSED, true)),
                fails(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "no exception makes goods safe",
                        burn.copy().without(ConductFact.EXCEPTION)),
                fails(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "none can",
                        burn.copy().with(ConductFact.EXCEPTION, true)),
                holds(
                        UserInfringement.INFRINGEMENT,
                        "neither has to be said",
                        burn.copy().without(ConductFact.LICENSED, ConductFact.EXCEPTION)));
    }

    /** What is told of works that are released and shown says nothing of persons and of the safety of goods. */
    private static Stream<Example> hits() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        return Stream.of("reputation", "personality", "personalData", "consumerSafety")
                .flatMap(right -> {
                    Situation person = aHostedWork().with(WorkFact.RIGHT, right);
                    return Stream.of(
                            fails(
                                    rule,
                                    "a hit and a warning before its release are nothing to it: " + right,
                                    person.copy()
                                            .without(
                                                    KnowledgeFact.HOT_WORK,
                                                    KnowledgeFact.LISTED_HOT_WORK,
                                                    KnowledgeFact.WARNED_BEFORE_RELEASE)),
                            open(
                                    rule,
                                    "people put it on a list: " + right,
                                    person.copy()
                                            .with(KnowledgeFact.HOT_WORK, true)
                                            .with(KnowledgeFact.EDITED, true)),
                            open(
                                    rule,
                                    "a warning before a release leads nobody to it: " + right,
                                    person.copy()
                                            .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)
                                            .with(KnowledgeFact.WARNED_BEFORE_RELEASE, true)),
                            fails(
                                    rule,
                                    "who earns by a hit need not see it, as the papers ask of works: " + right,
                                    person.copy()
                                            .with(KnowledgeFact.HOT_WORK, true)
                                            .with(ConductFact.DIRECT_BENEFIT, true)
                                            .reading(DisputedPoints.STAGES_OF_CARE, "all-stages")),
                            holds(
                                    rule,
                                    "people put on a list what shows its unlawfulness: " + right,
                                    person.copy()
                                            .with(KnowledgeFact.FACIALLY_UNLAWFUL, true)
                                            .with(KnowledgeFact.EDITED, true)));
                });
    }

    /** Where fault is presumed, the keeper of the data shows that it did what is due; a breach that is shown settles it. */
    private static Stream<Example> presumedFault() {
        Situation silent = aLeak().without(SecurityFact.FREE_OF_FAULT);
        return Stream.of(
                fails(DataSecurity.NO_FAULT, "nothing was encrypted", silent),
                holds(DataSecurity.PROCESSOR, "nothing was encrypted, and nothing else is said", silent),
                fails(
                        DataSecurity.NO_FAULT,
                        "all was in place and the persons were never told",
                        silent.copy().with(SecurityFact.SAFEGUARDS, true).with(SecurityFact.REMEDIED_AT_ONCE, false)),
                open(
                        DataSecurity.NO_FAULT,
                        "all was done, and whether that is all is for the provider to say",
                        silent.copy().with(SecurityFact.SAFEGUARDS, true).with(SecurityFact.REMEDIED_AT_ONCE, true)),
                holds(
                        DataSecurity.NO_FAULT,
                        "the court found it free of fault, whatever was missing",
                        aLeak().with(SecurityFact.FREE_OF_FAULT, true)),
                open(DataSecurity.PROCESSOR, "nothing is said", undescribed())
                        .borneBy(PROVIDER, SecurityFact.SAFEGUARDS),
                open(DataSecurity.PROCESSOR, "nothing is said", undescribed())
                        .borneBy(PROVIDER, SecurityFact.FREE_OF_FAULT));
    }

    private static Situation undescribed() {
        return aLeak().without(SecurityFact.FREE_OF_FAULT, SecurityFact.SAFEGUARDS, SecurityFact.REMEDIED_AT_ONCE);
    }

    /** A mark or a patent means nothing to anybody in person. */
    private static Stream<Example> belongings() {
        Rule rule = Relief.PERSONAL_OBJECT_HARMED;
        Situation pictures = aHostedWork().with(WorkFact.PERSONAL_OBJECT, true).with(ReliefFact.INTENT, true);
        return Stream.concat(
                Stream.of(holds(rule, "the only pictures of a wedding", pictures)),
                Stream.of("trademark", "patent")
                        .flatMap(right -> Stream.of(
                                fails(rule, "a " + right, pictures.copy().with(WorkFact.RIGHT, right)),
                                fails(
                                        rule,
                                        "that need not be said of a " + right,
                                        pictures.copy()
                                                .with(WorkFact.RIGHT, right)
                                                .without(WorkFact.PERSONAL_OBJECT)))));
    }

    /** Damage that comes later brings the Civil Code, and no special statute. */
    private static Stream<Example> damageAfterwards() {
        Situation october = aLeak().with(ConductFact.FROM, "2021-10-05")
                .with(ConductFact.UNTIL, "2021-10-31")
                .with(ConductFact.DAMAGE_AT, "2021-12-05");
        Situation sold = onAMarketplace(aDeletedWork())
                .declaration("d1")
                .with(WorkFact.RIGHT, "trademark")
                .with(ConductFact.FROM, "2018-12-01")
                .with(ConductFact.UNTIL, "2018-12-31")
                .with(ConductFact.DAMAGE_AT, "2019-02-03");
        return Stream.of(
                inapplicable(DataSecurity.PROCESSOR_UNDER_PIPL, "leaked in October, misused in December", october),
                holds(
                        DataSecurity.PROCESSOR_UNDER_PIPL,
                        "leaked until November",
                        october.copy().with(ConductFact.UNTIL, "2021-11-01")),
                open(
                        DataSecurity.PROCESSOR_UNDER_PIPL,
                        "until when it leaked is not known",
                        october.copy().without(ConductFact.UNTIL)),
                fails(Declarations.PROCEDURE_EXISTS, "sold in 2018, felt in 2019", sold),
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "sold until 2019",
                        sold.copy().with(ConductFact.UNTIL, "2019-01-01")),
                holds(
                        Declarations.PROCEDURE_EXISTS,
                        "the Civil Code looks at the damage",
                        sold.copy().with(ConductFact.DAMAGE_AT, "2021-01-01")));
    }

    /** What was taken down while the notice stood had a ground. */
    private static Stream<Example> withdrawnLater() {
        Rule rule = Restoration.REMOVAL_JUSTIFIED;
        Situation withdrawn = aDeletedWork()
                .with(ProviderFact.RULES_ALLOW_MEASURES, false)
                .notice("n1", NoticeFact.NATURE, "withdrawn")
                .notice("n1", NoticeFact.LED_TO_MEASURES, true);
        return Stream.of(
                holds(rule, "the notice was withdrawn after it was acted on", withdrawn),
                fails(
                        rule,
                        "it was withdrawn before anything was done",
                        withdrawn.copy().notice("n1", NoticeFact.LED_TO_MEASURES, false)),
                fails(
                        rule,
                        "an early warning is no notice",
                        withdrawn.copy().notice("n1", NoticeFact.NATURE, "earlyWarning")),
                fails(rule, "nobody answered for it", withdrawn.copy().notice("n1", NoticeFact.IDENTITY, false)),
                holds(
                        rule,
                        "a remark that told it all led to measures",
                        withdrawn.copy().notice("n1", NoticeFact.CHANNEL, "other")),
                fails(rule, "it brought no evidence", withdrawn.copy().notice("n1", NoticeFact.EVIDENCE, "none")),
                fails(rule, "it did not say where", withdrawn.copy().notice("n1", NoticeFact.LOCATION, "titleOnly")),
                fails(rule, "it did not show the right", withdrawn.copy().notice("n1", NoticeFact.TITLE_PROOF, false)),
                fails(rule, "who sent it had no power", withdrawn.copy().notice("n1", NoticeFact.AUTHORITY, false)),
                open(
                        rule,
                        "whether it led to anything is not known",
                        withdrawn.copy().without(NoticeFact.LED_TO_MEASURES)));
    }
}
