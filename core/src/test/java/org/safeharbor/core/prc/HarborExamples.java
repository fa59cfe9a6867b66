package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aDeletedHit;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.foundWanting;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** The gates of the harbor: the notice rule, the knowledge rule and what keeps them open. */
final class HarborExamples {

    private HarborExamples() {}

    static Stream<Example> all() {
        return Stream.of(harbor(), eachGate()).flatMap(examples -> examples);
    }

    private static Stream<Example> harbor() {
        return Stream.of(
                inapplicable(Harbor.NOTICE_RULE, "nobody complained", aHostedWork()),
                inapplicable(
                        Harbor.NOTICE_RULE,
                        "the notice was anonymous",
                        aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                holds(Harbor.NOTICE_RULE, "the notice was answered", aDeletedWork()),
                fails(Harbor.NOTICE_RULE, "the notice was not answered", aNotifiedWork()),
                open(
                        Harbor.NOTICE_RULE,
                        "what was done is not known",
                        aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                holds(Harbor.RED_FLAG_RULE, "nothing points to it", aHostedWork()),
                holds(
                        Harbor.RED_FLAG_RULE,
                        "the pushed hit was deleted the day after",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")),
                fails(Harbor.RED_FLAG_RULE, "nothing was done about the pushed hit", aPushedHit()),
                open(
                        Harbor.RED_FLAG_RULE,
                        "nothing is known of it",
                        aHostedWork().withKnowledgeOpen()),
                holds(Harbor.DUTY_AROSE, "a qualified notice came", aNotifiedWork()),
                holds(Harbor.DUTY_AROSE, "the provider should have known", aPushedHit()),
                fails(Harbor.DUTY_AROSE, "nothing happened", aHostedWork()),
                open(Harbor.DUTY_AROSE, "nothing is known", aHostedWork().withKnowledgeOpen()),
                holds(Harbor.TIMELY, "it came the day after", aDeletedWork()),
                fails(Harbor.TIMELY, "nothing was done", aNotifiedWork()),
                open(Harbor.TIMELY, "when it came is not known", aDeletedWork().without(MeasureFact.TAKEN_AT)),
                inapplicable(Harbor.TIMELY, "no duty arose", aHostedWork()),
                holds(Harbor.EFFECTIVE, "all of it went", aDeletedWork()),
                fails(Harbor.EFFECTIVE, "a part went", aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part")),
                open(
                        Harbor.EFFECTIVE,
                        "how much went is not known",
                        aDeletedWork().without(MeasureFact.COVERAGE)),
                holds(Harbor.TYPE_FITTED, "a host deletes", aDeletedWork()),
                fails(
                        Harbor.TYPE_FITTED,
                        "a host only warns",
                        aDeletedWork().measure("m1", MeasureFact.KIND, "warnUser")),
                open(
                        Harbor.TYPE_FITTED,
                        "what was done is not known",
                        aDeletedWork().without(MeasureFact.KIND)),
                holds(Harbor.PROPORTIONATE, "a host deletes", aDeletedWork()),
                fails(
                        Harbor.PROPORTIONATE,
                        "a lessor stops the server",
                        aRentedServer().notice("n1").measure("m1").measure("m1", MeasureFact.KIND, "suspendService")),
                open(
                        Harbor.PROPORTIONATE,
                        "a host closes the account",
                        aDeletedWork().measure("m1", MeasureFact.KIND, "terminateAccount")),
                holds(Harbor.NECESSARY_MEASURES_RULE, "all of it was deleted the day after", aDeletedWork()),
                fails(Harbor.NECESSARY_MEASURES_RULE, "nothing was done", aNotifiedWork()),
                fails(
                        Harbor.NECESSARY_MEASURES_RULE,
                        "the notice was answered but the hit was known a month before",
                        aDeletedWork()
                                .with(KnowledgeFact.HOT_WORK, true)
                                .with(KnowledgeFact.PUSHED, true)
                                .with(KnowledgeFact.KNOWN_FROM, "2023-03-06")
                                .onlyAfterSuit("m1")),
                open(
                        Harbor.NECESSARY_MEASURES_RULE,
                        "when it came is not known",
                        aDeletedWork().without(MeasureFact.TAKEN_AT)),
                inapplicable(Harbor.NECESSARY_MEASURES_RULE, "no duty arose", aHostedWork()),
                holds(Harbor.MARKED_AS_USER_SPACE, "label and contacts are there", aHostedWork()),
                fails(
                        Harbor.MARKED_AS_USER_SPACE,
                        "there is no label",
                        aHostedWork().with(ProviderFact.LABELLED_USER_SPACE, false)),
                fails(
                        Harbor.MARKED_AS_USER_SPACE,
                        "there is no contact",
                        aHostedWork().with(ProviderFact.CONTACTS_PUBLISHED, false)),
                open(
                        Harbor.MARKED_AS_USER_SPACE,
                        "the page is not on file",
                        aHostedWork().without(ProviderFact.LABELLED_USER_SPACE)),
                holds(Harbor.UNALTERED, "the work is as uploaded", aHostedWork()),
                fails(Harbor.UNALTERED, "the provider cut it", aHostedWork().with(ProviderFact.ALTERS, true)),
                open(Harbor.UNALTERED, "what it did is not known", aHostedWork().without(ProviderFact.ALTERS)),
                holds(Harbor.UNAWARE, "nothing points to it", aHostedWork()),
                fails(Harbor.UNAWARE, "its own algorithm pushed a hit", aPushedHit()),
                open(Harbor.UNAWARE, "nothing is known of it", aHostedWork().withKnowledgeOpen()),
                holds(Harbor.NO_DIRECT_BENEFIT, "only general advertising", aHostedWork()),
                fails(
                        Harbor.NO_DIRECT_BENEFIT,
                        "a share of each sale",
                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                open(
                        Harbor.NO_DIRECT_BENEFIT,
                        "the contracts are missing",
                        aHostedWork().without(ConductFact.DIRECT_BENEFIT)),
                holds(Harbor.REMOVED_ON_NOTICE, "nobody complained", aHostedWork()),
                holds(Harbor.REMOVED_ON_NOTICE, "the notice was answered", aDeletedWork()),
                fails(Harbor.REMOVED_ON_NOTICE, "the notice was not answered", aNotifiedWork()),
                open(
                        Harbor.REMOVED_ON_NOTICE,
                        "what was done is not known",
                        aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                holds(Harbor.STORAGE_CONDITIONS, "all five are met", aHostedWork()),
                fails(
                        Harbor.STORAGE_CONDITIONS,
                        "there is no label",
                        aHostedWork().with(ProviderFact.LABELLED_USER_SPACE, false)),
                fails(
                        Harbor.STORAGE_CONDITIONS,
                        "the provider cut it",
                        aHostedWork().with(ProviderFact.ALTERS, true)),
                fails(
                        Harbor.STORAGE_CONDITIONS,
                        "it takes a share",
                        aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                fails(Harbor.STORAGE_CONDITIONS, "it should have known", aPushedHit()),
                fails(Harbor.STORAGE_CONDITIONS, "the notice was not answered", aNotifiedWork()),
                open(
                        Harbor.STORAGE_CONDITIONS,
                        "the contracts are missing",
                        aHostedWork().without(ConductFact.DIRECT_BENEFIT)),
                inapplicable(
                        Harbor.STORAGE_CONDITIONS,
                        "a mark is not a right of dissemination",
                        aHostedWork().with(WorkFact.RIGHT, "trademark")),
                inapplicable(Harbor.STORAGE_CONDITIONS, "a server is rented out", aRentedServer()),
                holds(Harbor.SAFE_HARBOR, "a user's upload that nobody knew of", aHostedWork()),
                holds(Harbor.SAFE_HARBOR, "a notice was answered the day after", aDeletedWork()),
                fails(Harbor.SAFE_HARBOR, "a notice was not answered", aNotifiedWork()),
                fails(Harbor.SAFE_HARBOR, "a hit was pushed", aPushedHit()),
                fails(Harbor.SAFE_HARBOR, "it takes a share", aHostedWork().with(ConductFact.DIRECT_BENEFIT, true)),
                fails(
                        Harbor.SAFE_HARBOR,
                        "it answered the notice by warning the user only",
                        aDeletedWork().with(WorkFact.RIGHT, "trademark").measure("m1", MeasureFact.KIND, "warnUser")),
                open(
                        Harbor.SAFE_HARBOR,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                inapplicable(
                        Harbor.SAFE_HARBOR,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")));
    }

    private static Stream<Example> eachGate() {
        Rule measures = Harbor.NECESSARY_MEASURES_RULE;
        return Stream.of(
                holds(
                        Harbor.REMOVED_ON_NOTICE,
                        "the mark was deleted at once, whether the notice was good or not",
                        aNotifiedMark()
                                .measure("m1")
                                .notice("n1", NoticeFact.TITLE_PROOF, false)
                                .without(WorkFact.NOTORIOUS)),
                fails(
                        measures,
                        "a part was deleted",
                        aNotifiedMark().measure("m1").measure("m1", MeasureFact.COVERAGE, "part")),
                fails(
                        measures,
                        "the measure does not fit",
                        foundWanting(
                                NecessaryMeasures.TYPE_FITTED,
                                "m1",
                                aNotifiedMark().measure("m1"))),
                fails(
                        measures,
                        "the measure goes too far",
                        foundWanting(
                                NecessaryMeasures.PROPORTIONATE,
                                "m1",
                                aNotifiedMark().measure("m1"))),
                holds(
                        Harbor.SAFE_HARBOR,
                        "the mark was deleted the day after",
                        aNotifiedMark().measure("m1")),
                fails(
                        Harbor.SAFE_HARBOR,
                        "the notice was not passed on, where that is a duty",
                        aNotifiedMark().measure("m1").reading(DisputedPoints.FORWARDING, "duty")),
                fails(
                        Harbor.SAFE_HARBOR,
                        "no one measure after knowledge is good in every respect",
                        foundWanting(
                                NecessaryMeasures.TYPE_FITTED,
                                "m1",
                                foundWanting(
                                        NecessaryMeasures.EFFECTIVE,
                                        "m2",
                                        aDeletedHit()
                                                .with(WorkFact.RIGHT, "trademark")
                                                .measure("m2")
                                                .measure("m2", MeasureFact.TAKEN_AT, "2023-03-07")))));
    }
}
