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

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;

/** What the rules of the People's Republic of China make of facts, each rule at least both ways and open. */
final class Examples {

    private Examples() {}

    static Stream<Example> all() {
        return Stream.of(
                        role(),
                        infringement(),
                        notice(),
                        measures(),
                        knowledge(),
                        harbor(),
                        liability(),
                        MoreExamples.all(),
                        ExamplesMore.all(),
                        BurdenExamples.all(),
                        FormExamples.all(),
                        KnowledgeExamples.all(),
                        ElementExamples.all(),
                        TextExamples.all(),
                        SideExamples.all(),
                        DossierExamples.all(),
                        PrecedentExamples.all(),
                        IndependentExamples.all())
                .flatMap(examples -> examples);
    }

    static Stream<Example> role() {
        return Stream.of(
                holds(
                        ServiceRole.PROVIDES_ITSELF,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                holds(
                        ServiceRole.PROVIDES_ITSELF,
                        "it was uploaded together",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "jointly")),
                fails(ServiceRole.PROVIDES_ITSELF, "a user uploaded it", aHostedWork()),
                open(
                        ServiceRole.PROVIDES_ITSELF,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                holds(
                        ServiceRole.SUBSTITUTES,
                        "the lyrics are shown from its own cache",
                        aHostedWork().with(ProviderFact.SERVICE, "search").with(ConductFact.SUBSTITUTES_ORIGIN, true)),
                fails(
                        ServiceRole.SUBSTITUTES,
                        "the search box only links",
                        aHostedWork().with(ProviderFact.SERVICE, "search")),
                fails(
                        ServiceRole.SUBSTITUTES,
                        "hosting substitutes nobody",
                        aHostedWork().with(ConductFact.SUBSTITUTES_ORIGIN, true)),
                open(
                        ServiceRole.SUBSTITUTES,
                        "how the cache is used is not known",
                        aHostedWork().with(ProviderFact.SERVICE, "cache").without(ConductFact.SUBSTITUTES_ORIGIN)),
                holds(
                        ServiceRole.SELLS_ITSELF,
                        "the shop bears the self-run label",
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace").with(ConductFact.SELF_OPERATED, true)),
                fails(
                        ServiceRole.SELLS_ITSELF,
                        "a merchant sells",
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace")),
                fails(
                        ServiceRole.SELLS_ITSELF,
                        "there is no marketplace",
                        aHostedWork().with(ConductFact.SELF_OPERATED, true)),
                open(
                        ServiceRole.SELLS_ITSELF,
                        "who sells is not known",
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace").without(ConductFact.SELF_OPERATED)),
                holds(
                        ServiceRole.ORGANISES,
                        "the product trains its characters from users",
                        aHostedWork().with(ConductFact.ORGANISES_CONTENT, true)),
                fails(ServiceRole.ORGANISES, "users do as they like", aHostedWork()),
                open(
                        ServiceRole.ORGANISES,
                        "the product is not described",
                        aHostedWork().without(ConductFact.ORGANISES_CONTENT)),
                holds(
                        ServiceRole.CONTENT_PROVIDER,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                fails(ServiceRole.CONTENT_PROVIDER, "a user uploaded it", aHostedWork()),
                open(
                        ServiceRole.CONTENT_PROVIDER,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                holds(ServiceRole.INTERMEDIARY, "a user uploaded it", aHostedWork()),
                fails(
                        ServiceRole.INTERMEDIARY,
                        "the product organises the content",
                        aHostedWork().with(ConductFact.ORGANISES_CONTENT, true)),
                open(
                        ServiceRole.INTERMEDIARY,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                holds(ServiceRole.BASE_LAYER, "a server is rented out unseen", aRentedServer()),
                fails(
                        ServiceRole.BASE_LAYER,
                        "the lessor looks into the server",
                        aRentedServer().with(ProviderFact.SEES_CONTENT, true)),
                fails(
                        ServiceRole.BASE_LAYER,
                        "a platform shows content",
                        aHostedWork().with(ProviderFact.SEES_CONTENT, false)),
                open(
                        ServiceRole.BASE_LAYER,
                        "whether the lessor can look in is not known",
                        aRentedServer().without(ProviderFact.SEES_CONTENT)));
    }

    static Stream<Example> infringement() {
        return Stream.of(
                holds(UserInfringement.RIGHT_PROTECTED, "the work is original", aHostedWork()),
                fails(
                        UserInfringement.RIGHT_PROTECTED,
                        "the work is in the public domain",
                        aHostedWork().with(WorkFact.PROTECTED, false)),
                open(
                        UserInfringement.RIGHT_PROTECTED,
                        "originality is disputed",
                        aHostedWork().without(WorkFact.PROTECTED)),
                holds(UserInfringement.CLAIMANT_ENTITLED, "the claimant holds the right", aHostedWork()),
                fails(
                        UserInfringement.CLAIMANT_ENTITLED,
                        "somebody else holds it",
                        aHostedWork().with(WorkFact.ENTITLED, false)),
                open(
                        UserInfringement.CLAIMANT_ENTITLED,
                        "title is disputed",
                        aHostedWork().without(WorkFact.ENTITLED)),
                holds(UserInfringement.ACT_IN_SCOPE, "the work was put on the network", aHostedWork()),
                fails(
                        UserInfringement.ACT_IN_SCOPE,
                        "only its idea was used",
                        aHostedWork().with(ConductFact.ACT_WITHIN_RIGHT, false)),
                open(
                        UserInfringement.ACT_IN_SCOPE,
                        "what was used is not known",
                        aHostedWork().without(ConductFact.ACT_WITHIN_RIGHT)),
                holds(
                        UserInfringement.LICENCE,
                        "the use was licensed",
                        aHostedWork().with(ConductFact.LICENSED, true)),
                fails(UserInfringement.LICENCE, "nobody licensed it", aHostedWork()),
                open(
                        UserInfringement.LICENCE,
                        "the contract is missing",
                        aHostedWork().without(ConductFact.LICENSED)),
                holds(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "it is a quotation",
                        aHostedWork().with(ConductFact.EXCEPTION, true)),
                fails(UserInfringement.STATUTORY_EXCEPTION, "it is the whole work", aHostedWork()),
                open(
                        UserInfringement.STATUTORY_EXCEPTION,
                        "the extent is not known",
                        aHostedWork().without(ConductFact.EXCEPTION)),
                holds(UserInfringement.INFRINGEMENT, "all five questions are answered against the user", aHostedWork()),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "the work is in the public domain",
                        aHostedWork().with(WorkFact.PROTECTED, false)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "somebody else holds the right",
                        aHostedWork().with(WorkFact.ENTITLED, false)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "only the idea was used",
                        aHostedWork().with(ConductFact.ACT_WITHIN_RIGHT, false)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "the use was licensed",
                        aHostedWork().with(ConductFact.LICENSED, true)),
                fails(
                        UserInfringement.INFRINGEMENT,
                        "it is a quotation",
                        aHostedWork().with(ConductFact.EXCEPTION, true)),
                open(
                        UserInfringement.INFRINGEMENT,
                        "the contract is missing",
                        aHostedWork().without(ConductFact.LICENSED)));
    }

    static Stream<Example> notice() {
        return Stream.of(
                        holds(QualifiedNotice.IDENTITY_GIVEN, "the sender names itself", aNotifiedWork()),
                        fails(
                                QualifiedNotice.IDENTITY_GIVEN,
                                "it is anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        open(
                                QualifiedNotice.IDENTITY_GIVEN,
                                "the letter is not on file",
                                aNotifiedWork().without(NoticeFact.IDENTITY)),
                        holds(QualifiedNotice.RIGHT_SHOWN, "a certificate is attached", aNotifiedWork()),
                        holds(
                                QualifiedNotice.RIGHT_SHOWN,
                                "everybody knows whose it is",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.TITLE_PROOF, false)
                                        .with(WorkFact.NOTORIOUS, true)),
                        fails(
                                QualifiedNotice.RIGHT_SHOWN,
                                "nothing is attached",
                                aNotifiedWork().notice("n1", NoticeFact.TITLE_PROOF, false)),
                        open(
                                QualifiedNotice.RIGHT_SHOWN,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.TITLE_PROOF)),
                        holds(QualifiedNotice.EVIDENCE_BROUGHT, "screenshots are attached", aNotifiedWork()),
                        fails(
                                QualifiedNotice.EVIDENCE_BROUGHT,
                                "the evidence is weak",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "weak")),
                        open(
                                QualifiedNotice.EVIDENCE_BROUGHT,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(
                                QualifiedNotice.CONTENT_LOCATED,
                                "title and search path are given",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "locatable")),
                        fails(
                                QualifiedNotice.CONTENT_LOCATED,
                                "only the title is given",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "titleOnly")),
                        fails(
                                QualifiedNotice.CONTENT_LOCATED,
                                "the strict reading asks for an address",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "locatable")
                                        .reading(DisputedPoints.LOCATION, "url")),
                        holds(
                                QualifiedNotice.CONTENT_LOCATED,
                                "an address satisfies the strict reading",
                                aNotifiedWork().reading(DisputedPoints.LOCATION, "url")),
                        holds(
                                QualifiedNotice.CONTENT_LOCATED,
                                "the broad reading is content with titles",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "titleOnly")
                                        .reading(DisputedPoints.LOCATION, "titles")),
                        fails(
                                QualifiedNotice.CONTENT_LOCATED,
                                "even the broad reading wants a title",
                                aNotifiedWork()
                                        .notice("n1", NoticeFact.LOCATION, "none")
                                        .reading(DisputedPoints.LOCATION, "titles")),
                        open(
                                QualifiedNotice.CONTENT_LOCATED,
                                "the list is missing",
                                aNotifiedWork().without(NoticeFact.LOCATION)),
                        holds(QualifiedNotice.EFFECTIVELY_SENT, "it came through the portal", aNotifiedWork()),
                        fails(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "it was a comment under the video",
                                aNotifiedWork().notice("n1", NoticeFact.CHANNEL, "other")),
                        fails(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "it was an early warning",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "earlyWarning")),
                        fails(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "it was withdrawn",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "withdrawn")),
                        open(
                                QualifiedNotice.EFFECTIVELY_SENT,
                                "how it came is not known",
                                aNotifiedWork().without(NoticeFact.CHANNEL)),
                        holds(QualifiedNotice.QUALIFIED_NOTICE, "nothing is missing", aNotifiedWork()),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "it is anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the right is not shown",
                                aNotifiedWork().notice("n1", NoticeFact.TITLE_PROOF, false)),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "there is no evidence",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the place is not told",
                                aNotifiedWork().notice("n1", NoticeFact.LOCATION, "none")),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "it was withdrawn",
                                aNotifiedWork().notice("n1", NoticeFact.NATURE, "withdrawn")),
                        open(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(QualifiedNotice.UNDER_CIVIL_CODE, "the facts are of 2023", aNotifiedWork()),
                        fails(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "there is no evidence",
                                aNotifiedWork().notice("n1", NoticeFact.EVIDENCE, "none")),
                        open(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "the annexes are missing",
                                aNotifiedWork().without(NoticeFact.EVIDENCE)),
                        holds(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "the facts closed in 2019",
                                of2019(aNotifiedWork())),
                        fails(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "there is no evidence",
                                of2019(aNotifiedWork()).notice("n1", NoticeFact.EVIDENCE, "none")),
                        open(
                                QualifiedNotice.UNDER_TORT_LIABILITY_LAW,
                                "the annexes are missing",
                                of2019(aNotifiedWork()).without(NoticeFact.EVIDENCE)))
                .map(example -> example.about("n1"));
    }

    static Situation of2019(Situation situation) {
        return situation.with(ConductFact.FROM, "2019-03-01").with(ConductFact.UNTIL, "2020-12-31");
    }

    static Stream<Example> measures() {
        Stream<Example> ofMeasure = Stream.of(
                        holds(NecessaryMeasures.TYPE_FITTED, "a host deletes", aDeletedWork()),
                        fails(
                                NecessaryMeasures.TYPE_FITTED,
                                "a host only warns the user",
                                aDeletedWork().measure("m1", MeasureFact.KIND, "warnUser")),
                        open(
                                NecessaryMeasures.TYPE_FITTED,
                                "what was done is not known",
                                aDeletedWork().without(MeasureFact.KIND)),
                        holds(NecessaryMeasures.EFFECTIVE, "all of it went and no copy stayed", aDeletedWork()),
                        fails(
                                NecessaryMeasures.EFFECTIVE,
                                "only a part went",
                                aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part")),
                        fails(
                                NecessaryMeasures.EFFECTIVE,
                                "identical copies stayed",
                                aDeletedWork().measure("m1", MeasureFact.COPIES_REMAIN, true)),
                        open(
                                NecessaryMeasures.EFFECTIVE,
                                "how much went is not known",
                                aDeletedWork().without(MeasureFact.COVERAGE)),
                        holds(NecessaryMeasures.PROPORTIONATE, "a host deletes", aDeletedWork()),
                        fails(
                                NecessaryMeasures.PROPORTIONATE,
                                "a lessor wipes the server",
                                aDeletedWork()
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)
                                        .measure("m1", MeasureFact.KIND, "suspendService")),
                        open(
                                NecessaryMeasures.PROPORTIONATE,
                                "a host closes the account",
                                aDeletedWork().measure("m1", MeasureFact.KIND, "terminateAccount")),
                        holds(
                                NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "it came the day after",
                                aDeletedWork().with(KnowledgeFact.KNOWN_FROM, "2023-04-03")),
                        holds(
                                NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "it came within three working days over Qingming",
                                aDeletedWork()
                                        .with(KnowledgeFact.KNOWN_FROM, "2023-04-03")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-07")),
                        open(
                                NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "it came a month later",
                                aDeletedWork().with(KnowledgeFact.KNOWN_FROM, "2023-03-03")),
                        fails(
                                NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "nothing was done until the suit",
                                aDeletedWork()
                                        .with(KnowledgeFact.KNOWN_FROM, "2023-04-03")
                                        .measure("m1", MeasureFact.BEFORE_SUIT, false)))
                .map(example -> example.about("m1"));
        Stream<Example> ofBoth = Stream.of(
                        holds(NecessaryMeasures.TIMELY_AFTER_NOTICE, "it came the day after", aDeletedWork()),
                        holds(
                                NecessaryMeasures.TIMELY_AFTER_NOTICE,
                                "it came on the last of three working days",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-07")),
                        open(
                                NecessaryMeasures.TIMELY_AFTER_NOTICE,
                                "it came on the fourth working day",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-10")),
                        open(
                                NecessaryMeasures.TIMELY_AFTER_NOTICE,
                                "a hit with an address calls for 24 hours",
                                aDeletedWork()
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-06")),
                        holds(
                                NecessaryMeasures.TIMELY_AFTER_NOTICE,
                                "a letter allows seven working days",
                                aDeletedWork()
                                        .notice("n1", NoticeFact.CHANNEL, "letter")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-13")),
                        fails(
                                NecessaryMeasures.TIMELY_AFTER_NOTICE,
                                "it came only after the suit was filed",
                                aDeletedWork()
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-05-01")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-05-02")),
                        open(
                                NecessaryMeasures.TIMELY_AFTER_NOTICE,
                                "when it came is not known",
                                aDeletedWork().without(MeasureFact.TAKEN_AT)))
                .map(example -> example.about("n1/m1"));
        Stream<Example> ofNotice = Stream.of(
                        holds(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "all of it was deleted the day after",
                                aDeletedWork()),
                        fails(NecessaryMeasures.TAKEN_AFTER_NOTICE, "nothing was done", aNotifiedWork()),
                        fails(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "only a part went",
                                aDeletedWork().measure("m1", MeasureFact.COVERAGE, "part")),
                        fails(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "the deletion answered another notice",
                                aDeletedWork().notice("n2").answering("m1", "n2")),
                        fails(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "the deletion came before the notice",
                                aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, "2023-04-02")),
                        holds(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "an earlier block was still in effect",
                                aDeletedWork()
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-04-02")
                                        .measure("m1", MeasureFact.ENDED_AT, "2023-06-01")),
                        fails(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "forwarding is a duty of its own under the other reading",
                                aDeletedWork().reading(DisputedPoints.FORWARDING, "duty")),
                        holds(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "the letter was passed on by the lessor of the server",
                                aRentedServer().notice("n1").measure("m1").measure("m1", MeasureFact.KIND, "forward")),
                        open(
                                NecessaryMeasures.TAKEN_AFTER_NOTICE,
                                "what else was done is not known",
                                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                        holds(NecessaryMeasures.UNANSWERED_NOTICE, "nothing was done", aNotifiedWork()),
                        fails(
                                NecessaryMeasures.UNANSWERED_NOTICE,
                                "all of it was deleted the day after",
                                aDeletedWork()),
                        fails(
                                NecessaryMeasures.UNANSWERED_NOTICE,
                                "it was anonymous",
                                aNotifiedWork().notice("n1", NoticeFact.IDENTITY, false)),
                        open(
                                NecessaryMeasures.UNANSWERED_NOTICE,
                                "what was done is not known",
                                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                        holds(
                                NecessaryMeasures.FORWARDED,
                                "it was passed on the day after",
                                aDeletedWork()
                                        .measure("m1", MeasureFact.KIND, "forward")
                                        .reading(DisputedPoints.FORWARDING, "duty")),
                        fails(NecessaryMeasures.FORWARDED, "it was not passed on", aDeletedWork()),
                        open(
                                NecessaryMeasures.FORWARDED,
                                "whether it was passed on is not known",
                                aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)))
                .map(example -> example.about("n1"));
        Stream<Example> ofDispute = Stream.of(
                holds(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        "one is complete",
                        aNotifiedWork().notice("n2").notice("n2", NoticeFact.IDENTITY, false)),
                fails(QualifiedNotice.SOME_QUALIFIED_NOTICE, "nobody complained", aHostedWork()),
                open(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        "whether anybody complained is not known",
                        aHostedWork().without(ConductFact.NO_FURTHER_NOTICES)),
                holds(NecessaryMeasures.SOME_UNANSWERED_NOTICE, "nothing was done", aNotifiedWork()),
                fails(NecessaryMeasures.SOME_UNANSWERED_NOTICE, "nobody complained", aHostedWork()),
                open(
                        NecessaryMeasures.SOME_UNANSWERED_NOTICE,
                        "what was done is not known",
                        aNotifiedWork().without(ConductFact.NO_FURTHER_MEASURES)),
                holds(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        "the hit was deleted the day after",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")),
                fails(NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE, "nothing was done", aPushedHit()),
                open(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        "since when it was known is not known",
                        aPushedHit().measure("m1").without(KnowledgeFact.KNOWN_FROM)));
        return Stream.of(ofMeasure, ofBoth, ofNotice, ofDispute).flatMap(examples -> examples);
    }

    static Stream<Example> knowledge() {
        return Stream.of(
                holds(Knowledge.KNEW, "the provider admitted it", aHostedWork().with(KnowledgeFact.ADMISSION, true)),
                holds(Knowledge.KNEW, "a reviewer saw the item", aHostedWork().with(KnowledgeFact.ITEM_REVIEWED, true)),
                holds(
                        Knowledge.KNEW,
                        "a judgment concerned the item",
                        aHostedWork().with(KnowledgeFact.EARLIER_DECISION, true)),
                holds(Knowledge.KNEW, "a qualified notice was left unanswered", aNotifiedWork()),
                fails(
                        Knowledge.KNEW,
                        "a qualified notice on a mark is no knowledge of a network right",
                        aNotifiedWork().with(WorkFact.RIGHT, "trademark")),
                fails(Knowledge.KNEW, "nothing of the kind happened", aHostedWork()),
                open(Knowledge.KNEW, "nothing is known of it", aHostedWork().withKnowledgeOpen()),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "prevention was effective and the hit was hidden",
                        aPushedHit()
                                .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                                .with(KnowledgeFact.HARD_TO_DISCOVER, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit stood on the main page",
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.PROMINENT_PLACE, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the main page alone says nothing of permission and nothing else points to it",
                        aHostedWork()
                                .with(KnowledgeFact.PROFESSIONAL, true)
                                .with(KnowledgeFact.CHEAP_PREVENTION, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit was edited",
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.EDITED, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit was listed",
                        aHostedWork().with(KnowledgeFact.LISTED_HOT_WORK, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "it was plain to see",
                        aHostedWork().with(KnowledgeFact.PLAINLY_UNLICENSED, true)),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "the user was a known repeater",
                        aHostedWork().with(KnowledgeFact.KNOWN_REPEATER, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a lessor of servers has no main page",
                        aRentedServer().with(KnowledgeFact.HOT_WORK, true).with(KnowledgeFact.PROMINENT_PLACE, true)),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "lawfulness is a complex question",
                        aPushedHit().with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(Knowledge.SHOULD_HAVE_KNOWN, "its own algorithm pushed a hit", aPushedHit()),
                holds(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a famous author had protested",
                        aHostedWork().with(KnowledgeFact.FAMOUS, true).with(KnowledgeFact.PROTESTS, true)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a pushed hit met effective prevention",
                        aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                open(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "a hit was not dealt with",
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true)),
                fails(Knowledge.SHOULD_HAVE_KNOWN, "nothing points to it", aHostedWork()),
                fails(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        "general awareness is not enough",
                        aHostedWork().with(KnowledgeFact.GENERAL_AWARENESS, true)),
                holds(Knowledge.KNOWLEDGE, "its own algorithm pushed a hit", aPushedHit()),
                holds(
                        Knowledge.KNOWLEDGE,
                        "the provider admitted it",
                        aHostedWork().with(KnowledgeFact.ADMISSION, true)),
                fails(Knowledge.KNOWLEDGE, "nothing points to it", aHostedWork()),
                open(
                        Knowledge.KNOWLEDGE,
                        "nothing is known of it",
                        aHostedWork().withKnowledgeOpen()));
    }

    static Stream<Example> harbor() {
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
                                .measure("m1", MeasureFact.BEFORE_SUIT, false)),
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

    static Stream<Example> liability() {
        return Stream.of(
                holds(Fault.DAMAGE_CAUSED, "sales fell", aPushedHit()),
                fails(
                        Fault.DAMAGE_CAUSED,
                        "nobody lost anything",
                        aPushedHit().with(ConductFact.DAMAGE, false).without(ConductFact.LOSS_GREW)),
                open(Fault.DAMAGE_CAUSED, "the loss is not shown", aPushedHit().without(ConductFact.DAMAGE)),
                holds(Fault.FAULT, "a notice was not answered", aNotifiedWork()),
                holds(Fault.FAULT, "a hit was pushed", aPushedHit()),
                fails(Fault.FAULT, "a notice was answered", aDeletedWork()),
                open(Fault.FAULT, "nothing is known of knowledge", aHostedWork().withKnowledgeOpen()),
                holds(
                        Liability.DIRECT,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                fails(
                        Liability.DIRECT,
                        "the provider uploaded it under a licence",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider").with(ConductFact.LICENSED, true)),
                fails(
                        Liability.DIRECT,
                        "the provider uploaded it and nobody lost anything",
                        aHostedWork()
                                .with(ConductFact.PROVIDED_BY, "provider")
                                .with(ConductFact.DAMAGE, false)
                                .without(ConductFact.LOSS_GREW)),
                open(
                        Liability.DIRECT,
                        "nobody knows who uploaded it",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                inapplicable(Liability.DIRECT, "a user uploaded it", aHostedWork()),
                holds(EnlargedLoss.LOSS_ENLARGED, "it stayed within reach", aNotifiedWork()),
                fails(
                        EnlargedLoss.LOSS_ENLARGED,
                        "it was gone before anybody saw it",
                        aNotifiedWork().with(ConductFact.LOSS_GREW, false)),
                open(
                        EnlargedLoss.LOSS_ENLARGED,
                        "how long it stayed is not known",
                        aNotifiedWork().without(ConductFact.LOSS_GREW)),
                holds(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "a notice was not answered", aNotifiedWork()),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "a notice was answered", aDeletedWork()),
                fails(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the loss did not grow",
                        aNotifiedWork().with(ConductFact.LOSS_GREW, false)),
                fails(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the user had a licence",
                        aNotifiedWork().with(ConductFact.LICENSED, true)),
                inapplicable(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the provider uploaded it",
                        aNotifiedWork().with(ConductFact.PROVIDED_BY, "provider")),
                open(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "how the loss grew is not known",
                        aNotifiedWork().without(ConductFact.LOSS_GREW)),
                holds(
                        EnlargedLoss.UNDER_CIVIL_CODE,
                        "the facts go on into 2021",
                        of2019(aNotifiedWork()).with(ConductFact.UNTIL, "2021-01-01")),
                fails(EnlargedLoss.UNDER_CIVIL_CODE, "a notice was answered", aDeletedWork()),
                open(
                        EnlargedLoss.UNDER_CIVIL_CODE,
                        "how the loss grew is not known",
                        aNotifiedWork().without(ConductFact.LOSS_GREW)),
                holds(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "the facts closed on the last day of 2020",
                        of2019(aNotifiedWork())),
                fails(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "the loss did not grow",
                        of2019(aNotifiedWork()).with(ConductFact.LOSS_GREW, false)),
                open(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "how the loss grew is not known",
                        of2019(aNotifiedWork()).without(ConductFact.LOSS_GREW)),
                holds(Liability.AIDING_WITH_THE_USER, "a hit was pushed", aPushedHit()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the pushed hit was deleted the day after",
                        aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07")),
                fails(Liability.AIDING_WITH_THE_USER, "nothing points to it", aHostedWork()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the user had a licence",
                        aPushedHit().with(ConductFact.LICENSED, true)),
                inapplicable(
                        Liability.AIDING_WITH_THE_USER,
                        "the provider uploaded it",
                        aPushedHit().with(ConductFact.PROVIDED_BY, "provider")),
                open(
                        Liability.AIDING_WITH_THE_USER,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                holds(Liability.WITH_USER_UNDER_CIVIL_CODE, "a hit was pushed in 2023", aPushedHit()),
                fails(Liability.WITH_USER_UNDER_CIVIL_CODE, "nothing points to it", aHostedWork()),
                open(
                        Liability.WITH_USER_UNDER_CIVIL_CODE,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                holds(
                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                        "a hit was pushed in 2019",
                        of2019(aPushedHit()).without(KnowledgeFact.KNOWN_FROM)),
                fails(Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW, "nothing points to it", of2019(aHostedWork())),
                open(
                        Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                        "nothing is known of knowledge",
                        of2019(aHostedWork()).withKnowledgeOpen()),
                holds(Liability.PREVENTIVE, "it is still online", aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                fails(Liability.PREVENTIVE, "it is gone", aHostedWork()),
                fails(
                        Liability.PREVENTIVE,
                        "it was licensed",
                        aHostedWork().with(ConductFact.STILL_ONLINE, true).with(ConductFact.LICENSED, true)),
                open(
                        Liability.PREVENTIVE,
                        "whether it is gone is not known",
                        aHostedWork().without(ConductFact.STILL_ONLINE)),
                holds(Liability.NOT_LIABLE, "nothing points to it", aHostedWork()),
                fails(Liability.NOT_LIABLE, "a hit was pushed", aPushedHit()),
                fails(Liability.NOT_LIABLE, "a notice was not answered", aNotifiedWork()),
                fails(
                        Liability.NOT_LIABLE,
                        "the provider uploaded it",
                        aHostedWork().with(ConductFact.PROVIDED_BY, "provider")),
                open(
                        Liability.NOT_LIABLE,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                holds(Relief.STOP_GRANTED, "it is still online", aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                fails(Relief.STOP_GRANTED, "it is gone", aHostedWork()),
                open(
                        Relief.STOP_GRANTED,
                        "whether it is gone is not known",
                        aHostedWork().without(ConductFact.STILL_ONLINE)),
                inapplicable(
                        Relief.STOP_GRANTED, "nobody asks for it", aHostedWork().with(ReliefFact.STOP_SOUGHT, false)),
                holds(Relief.DAMAGES_GRANTED, "a hit was pushed", aPushedHit()),
                fails(Relief.DAMAGES_GRANTED, "nothing points to it", aHostedWork()),
                open(
                        Relief.DAMAGES_GRANTED,
                        "nothing is known of knowledge",
                        aHostedWork().withKnowledgeOpen()),
                inapplicable(
                        Relief.DAMAGES_GRANTED,
                        "nobody asks for them",
                        aPushedHit().with(ReliefFact.DAMAGES_SOUGHT, false)));
    }
}
