package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situation.aRentedServer;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Examples that tell a rule from its near misses: each element by itself, each limit to the day, each burden. */
final class ExamplesMore {

    private static final List<KnowledgeFact> OBVIOUS = List.of(
            KnowledgeFact.HOT_WORK, KnowledgeFact.OBVIOUS_MARKS, KnowledgeFact.FAMOUS, KnowledgeFact.FACIALLY_UNLAWFUL);

    private static final List<KnowledgeFact> IN_CONTACT = List.of(
            KnowledgeFact.EDITED,
            KnowledgeFact.PUSHED,
            KnowledgeFact.OWN_REVIEW,
            KnowledgeFact.WARNED_BEFORE_RELEASE,
            KnowledgeFact.EARLIER_NOTICES,
            KnowledgeFact.PROTESTS,
            KnowledgeFact.OWN_TOOL_FAILED);

    private ExamplesMore() {}

    static Stream<Example> all() {
        return Stream.of(
                        burdens(),
                        presumptions(),
                        knowledge(),
                        menu(),
                        effect(),
                        timeAfterNotice(),
                        timeAfterKnowledge(),
                        oneMeasure(),
                        duties(),
                        harbor(),
                        liability(),
                        versions())
                .flatMap(examples -> examples);
    }

    /** A suit on a trade mark, where an unanswered notice is not itself knowledge. */
    private static Situation aNotifiedMark() {
        return aNotifiedWork().with(WorkFact.RIGHT, "trademark");
    }

    private static Situation aMarketplace() {
        return aDeletedWork().with(ProviderFact.SERVICE, "marketplace");
    }

    private static Situation by(Situation situation, String kind) {
        return situation.measure("m1", MeasureFact.KIND, kind);
    }

    static Stream<Example> burdens() {
        Situation rentedAndPartly = aRentedServer().notice("n1").measure("m1");
        return Stream.of(
                unproven(ServiceRole.PROVIDES_ITSELF, RIGHT_HOLDER, ConductFact.PROVIDED_BY, aHostedWork()),
                unproven(
                        ServiceRole.SUBSTITUTES,
                        RIGHT_HOLDER,
                        ConductFact.SUBSTITUTES_ORIGIN,
                        aHostedWork().with(ProviderFact.SERVICE, "search")),
                unproven(
                        ServiceRole.SELLS_ITSELF,
                        RIGHT_HOLDER,
                        ConductFact.SELF_OPERATED,
                        aHostedWork().with(ProviderFact.SERVICE, "marketplace")),
                unproven(ServiceRole.ORGANISES, RIGHT_HOLDER, ConductFact.ORGANISES_CONTENT, aHostedWork()),
                unproven(ServiceRole.BASE_LAYER, PROVIDER, ProviderFact.SEES_CONTENT, aRentedServer()),
                unproven(UserInfringement.RIGHT_PROTECTED, RIGHT_HOLDER, WorkFact.PROTECTED, aHostedWork()),
                unproven(UserInfringement.CLAIMANT_ENTITLED, RIGHT_HOLDER, WorkFact.ENTITLED, aHostedWork()),
                unproven(UserInfringement.ACT_IN_SCOPE, RIGHT_HOLDER, ConductFact.ACT_WITHIN_RIGHT, aHostedWork()),
                unproven(UserInfringement.LICENCE, PROVIDER, ConductFact.LICENSED, aHostedWork()),
                unproven(UserInfringement.STATUTORY_EXCEPTION, PROVIDER, ConductFact.EXCEPTION, aHostedWork()),
                unproven(QualifiedNotice.IDENTITY_GIVEN, "n1", RIGHT_HOLDER, NoticeFact.IDENTITY, aNotifiedWork()),
                unproven(QualifiedNotice.RIGHT_SHOWN, "n1", RIGHT_HOLDER, NoticeFact.TITLE_PROOF, aNotifiedWork()),
                unproven(QualifiedNotice.EVIDENCE_BROUGHT, "n1", RIGHT_HOLDER, NoticeFact.EVIDENCE, aNotifiedWork()),
                unproven(QualifiedNotice.CONTENT_LOCATED, "n1", RIGHT_HOLDER, NoticeFact.LOCATION, aNotifiedWork()),
                unproven(QualifiedNotice.EFFECTIVELY_SENT, "n1", RIGHT_HOLDER, NoticeFact.NATURE, aNotifiedWork()),
                unproven(
                        QualifiedNotice.SOME_QUALIFIED_NOTICE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork()),
                unproven(
                        NecessaryMeasures.SOME_UNANSWERED_NOTICE,
                        RIGHT_HOLDER,
                        ConductFact.NO_FURTHER_NOTICES,
                        aHostedWork()),
                unproven(
                        NecessaryMeasures.TAKEN_AFTER_NOTICE,
                        "n1",
                        PROVIDER,
                        ConductFact.NO_FURTHER_MEASURES,
                        aNotifiedWork()),
                unproven(NecessaryMeasures.TAKEN_AFTER_NOTICE, "n1", PROVIDER, MeasureFact.TAKEN_AT, aDeletedWork()),
                unproven(
                        NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE,
                        PROVIDER,
                        ConductFact.NO_FURTHER_MEASURES,
                        aPushedHit()),
                unproven(NecessaryMeasures.FORWARDED, "n1", PROVIDER, ConductFact.NO_FURTHER_MEASURES, aNotifiedWork()),
                unproven(NecessaryMeasures.FORWARDED, "n1", PROVIDER, MeasureFact.KIND, aDeletedWork()),
                unproven(
                        NecessaryMeasures.EFFECTIVE,
                        "m1",
                        PROVIDER,
                        MeasureFact.KIND,
                        rentedAndPartly.measure("m1", MeasureFact.COVERAGE, "part")),
                unproven(NecessaryMeasures.EFFECTIVE, "m1", RIGHT_HOLDER, MeasureFact.COPIES_REMAIN, aDeletedWork()),
                unproven(
                        NecessaryMeasures.PROPORTIONATE,
                        "m1",
                        RIGHT_HOLDER,
                        MeasureFact.KIND,
                        aRentedServer().notice("n1").measure("m1")),
                unproven(NecessaryMeasures.PROPORTIONATE, "m1", PROVIDER, MeasureFact.KIND, aDeletedWork()),
                unproven(NecessaryMeasures.TYPE_FITTED, "m1", PROVIDER, MeasureFact.KIND, aDeletedWork()),
                unproven(
                        NecessaryMeasures.TIMELY_AFTER_NOTICE, "n1/m1", PROVIDER, MeasureFact.TAKEN_AT, aDeletedWork()),
                unproven(
                        NecessaryMeasures.TIMELY_AFTER_NOTICE,
                        "n1/m1",
                        PROVIDER,
                        KnowledgeFact.HOT_WORK,
                        taken("2023-04-06")),
                unproven(
                        NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE,
                        "m1",
                        PROVIDER,
                        MeasureFact.TAKEN_AT,
                        known("2023-03-07")),
                unproven(
                        NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE,
                        "m1",
                        PROVIDER,
                        KnowledgeFact.HOT_WORK,
                        known("2023-03-08")),
                unproven(Knowledge.KNEW, RIGHT_HOLDER, KnowledgeFact.ADMISSION, aHostedWork()),
                unproven(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        PROVIDER,
                        KnowledgeFact.HARD_TO_DISCOVER,
                        aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, RIGHT_HOLDER, KnowledgeFact.LISTED_HOT_WORK, aHostedWork()),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, PROVIDER, KnowledgeFact.COMPLEX_LEGALITY, aPushedHit()),
                unproven(
                        Knowledge.SHOULD_HAVE_KNOWN,
                        RIGHT_HOLDER,
                        KnowledgeFact.PUSHED,
                        aHostedWork().with(KnowledgeFact.HOT_WORK, true)),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, PROVIDER, KnowledgeFact.EFFECTIVE_PREVENTION, aPushedHit()),
                unproven(Knowledge.SHOULD_HAVE_KNOWN, RIGHT_HOLDER, KnowledgeFact.SUGGESTED, aHostedWork()),
                unproven(Harbor.MARKED_AS_USER_SPACE, PROVIDER, ProviderFact.LABELLED_USER_SPACE, aHostedWork()),
                unproven(Harbor.UNALTERED, PROVIDER, ProviderFact.ALTERS, aHostedWork()),
                unproven(Harbor.NO_DIRECT_BENEFIT, PROVIDER, ConductFact.DIRECT_BENEFIT, aHostedWork()),
                unproven(Harbor.STORAGE_CONDITIONS, PROVIDER, WorkFact.RIGHT, aHostedWork()),
                unproven(Fault.DAMAGE_CAUSED, RIGHT_HOLDER, ConductFact.DAMAGE, aHostedWork()),
                unproven(EnlargedLoss.LOSS_ENLARGED, RIGHT_HOLDER, ConductFact.LOSS_GREW, aNotifiedWork()),
                unproven(Liability.PREVENTIVE, RIGHT_HOLDER, ConductFact.STILL_ONLINE, aHostedWork()),
                unproven(
                        Relief.STOP_GRANTED,
                        RIGHT_HOLDER,
                        ReliefFact.STOP_SOUGHT,
                        aHostedWork().with(ConductFact.STILL_ONLINE, true)),
                unproven(Relief.DAMAGES_GRANTED, RIGHT_HOLDER, ReliefFact.DAMAGES_SOUGHT, aPushedHit()));
    }

    static Stream<Example> presumptions() {
        return Stream.of(
                holds(
                                UserInfringement.CLAIMANT_ENTITLED,
                                "the claimant is named on the work",
                                aHostedWork().without(WorkFact.ENTITLED))
                        .ifClosedToday(),
                fails(
                                UserInfringement.CLAIMANT_ENTITLED,
                                "somebody else is named on the work",
                                aHostedWork().without(WorkFact.ENTITLED).with(WorkFact.NAMED_ON_WORK, false))
                        .ifClosedToday(),
                holds(
                                ServiceRole.PROVIDES_ITSELF,
                                "there is preliminary evidence of own provision",
                                aHostedWork()
                                        .without(ConductFact.PROVIDED_BY)
                                        .with(ConductFact.PRIMA_FACIE_PROVISION, true))
                        .ifClosedToday(),
                fails(
                                ServiceRole.PROVIDES_ITSELF,
                                "there is no evidence of own provision",
                                aHostedWork().without(ConductFact.PROVIDED_BY))
                        .ifClosedToday(),
                fails(
                                Harbor.UNAWARE,
                                "nothing is known of knowledge",
                                aHostedWork().withKnowledgeOpen())
                        .ifClosedToday());
    }

    static Stream<Example> knowledge() {
        Rule rule = Knowledge.SHOULD_HAVE_KNOWN;
        Stream<Example> obviousAndInContact = Stream.concat(
                OBVIOUS.stream().map(fact -> holds(
                                rule,
                                "it was pushed and " + fact,
                                aHostedWork().with(KnowledgeFact.PUSHED, true).with(fact, true))
                        .byDiscretion()),
                IN_CONTACT.stream()
                        .map(fact -> holds(
                                rule,
                                "it bears a watermark and " + fact,
                                aHostedWork()
                                        .with(KnowledgeFact.OBVIOUS_MARKS, true)
                                        .with(fact, true))));
        Stream<Example> alone = Stream.of(
                        OBVIOUS,
                        IN_CONTACT,
                        List.of(KnowledgeFact.PROMINENT_PLACE, KnowledgeFact.SUGGESTED, KnowledgeFact.HIGH_VIEWS))
                .flatMap(List::stream)
                .map(fact -> open(rule, fact + " is all there is", aHostedWork().with(fact, true)));
        Stream<Example> steps = Stream.of(
                holds(
                        rule,
                        "it was hard to find for want of prevention",
                        aPushedHit().with(KnowledgeFact.HARD_TO_DISCOVER, true)),
                open(rule, "there was prevention", aPushedHit().with(KnowledgeFact.EFFECTIVE_PREVENTION, true)),
                fails(
                                rule,
                                "a listed hit was hard to find in spite of prevention",
                                aHostedWork()
                                        .with(KnowledgeFact.LISTED_HOT_WORK, true)
                                        .with(KnowledgeFact.EFFECTIVE_PREVENTION, true)
                                        .with(KnowledgeFact.HARD_TO_DISCOVER, true))
                        .byLaw(),
                holds(
                        rule,
                        "a hit was edited, though a complex one",
                        aHostedWork()
                                .with(KnowledgeFact.HOT_WORK, true)
                                .with(KnowledgeFact.EDITED, true)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                holds(
                        rule,
                        "a hit stood in a prominent place, though a complex one",
                        aHostedWork()
                                .with(KnowledgeFact.HOT_WORK, true)
                                .with(KnowledgeFact.PROMINENT_PLACE, true)
                                .with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                fails(
                        rule,
                        "the matter is complex",
                        aHostedWork().with(KnowledgeFact.EDITED, true).with(KnowledgeFact.COMPLEX_LEGALITY, true)),
                open(
                        rule,
                        "a market checks titles",
                        marked(aMarkedItem(), "nft").with(KnowledgeFact.TITLE_CHECK, true)));
        return Stream.of(
                        obviousAndInContact,
                        alone,
                        steps,
                        Stream.of(
                                holds(rule, "a market does not check titles", marked(aMarkedItem(), "nft")),
                                holds(
                                        rule,
                                        "a check of titles is nothing where nothing is for sale",
                                        marked(aMarkedItem(), "platform").with(KnowledgeFact.TITLE_CHECK, true))))
                .flatMap(examples -> examples);
    }

    private static Situation aMarkedItem() {
        return aHostedWork().with(KnowledgeFact.OBVIOUS_MARKS, true).with(KnowledgeFact.PUSHED, true);
    }

    private static Situation marked(Situation item, String service) {
        return item.with(ProviderFact.SERVICE, service);
    }

    static Stream<Example> menu() {
        Situation rented = aRentedServer().notice("n1").measure("m1");
        return Stream.of(
                        fits("a lessor passes the notice on", by(rented, "forward")),
                        misfits(
                                "a lessor warns the user",
                                by(aRentedServer().notice("n1").measure("m1"), "warnUser")),
                        misfits("a platform passes the notice on", by(aDeletedWork(), "forward")),
                        fits("a market freezes the listing", by(aMarketplace(), "freezeListing")),
                        misfits("a platform freezes a listing", by(aDeletedWork(), "freezeListing")),
                        misfits("a market warns the merchant", by(aMarketplace(), "warnUser")),
                        fits(
                                "a market passes a patent complaint on",
                                by(aMarketplace(), "forward").with(WorkFact.RIGHT, "patent")),
                        misfits("a market passes a copyright notice on", by(aMarketplace(), "forward")),
                        misfits(
                                "a platform passes a patent complaint on",
                                by(aDeletedWork(), "forward").with(WorkFact.RIGHT, "patent")),
                        misfits(
                                "a market warns the merchant of a patent complaint",
                                by(aMarketplace(), "warnUser").with(WorkFact.RIGHT, "patent")),
                        Stream.of(
                                fails(
                                                NecessaryMeasures.TYPE_FITTED,
                                                "a lessor deletes",
                                                aRentedServer().notice("n1").measure("m1"))
                                        .about("m1"),
                                fails(
                                                NecessaryMeasures.PROPORTIONATE,
                                                "a lessor deletes",
                                                aRentedServer().notice("n1").measure("m1"))
                                        .about("m1"),
                                fails(
                                                NecessaryMeasures.PROPORTIONATE,
                                                "a lessor ends the service",
                                                by(aRentedServer().notice("n1").measure("m1"), "suspendService"))
                                        .about("m1")))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> fits(String because, Situation situation) {
        return Stream.of(
                holds(NecessaryMeasures.TYPE_FITTED, because, situation).about("m1"),
                holds(NecessaryMeasures.PROPORTIONATE, because, situation).about("m1"));
    }

    private static Stream<Example> misfits(String because, Situation situation) {
        return Stream.of(
                fails(NecessaryMeasures.TYPE_FITTED, because, situation).about("m1"),
                open(NecessaryMeasures.PROPORTIONATE, because, situation).about("m1"));
    }

    static Stream<Example> effect() {
        Rule rule = NecessaryMeasures.EFFECTIVE;
        return Stream.of(
                        holds(
                                rule,
                                "a lessor passes on",
                                reaching("none", by(aRentedServer().measure("m1"), "forward"))),
                        fails(
                                rule,
                                "a lessor deletes nothing",
                                reaching("none", aRentedServer().measure("m1"))),
                        fails(rule, "a platform passes on", reaching("none", by(aDeletedWork(), "forward"))),
                        fails(rule, "a part is deleted", reaching("part", aDeletedWork())))
                .map(example -> example.about("m1"));
    }

    private static Situation reaching(String coverage, Situation situation) {
        return situation.measure("m1", MeasureFact.COVERAGE, coverage);
    }

    /** A notice of Monday 3 April 2023 that was answered on this day; the 5th was a holiday. */
    private static Situation taken(String day) {
        return aDeletedWork().measure("m1", MeasureFact.TAKEN_AT, day);
    }

    private static Situation patent(Situation situation) {
        return situation.with(WorkFact.RIGHT, "patent");
    }

    static Stream<Example> timeAfterNotice() {
        Rule rule = NecessaryMeasures.TIMELY_AFTER_NOTICE;
        return Stream.of(
                        open(
                                rule,
                                "a hit is left for two days",
                                taken("2023-04-05").with(KnowledgeFact.HOT_WORK, true)),
                        holds(
                                rule,
                                "a hit that has to be looked for takes the ordinary time",
                                taken("2023-04-06")
                                        .with(KnowledgeFact.HOT_WORK, true)
                                        .notice("n1", NoticeFact.LOCATION, "locatable")),
                        open(
                                rule,
                                "an insult is left for two days",
                                taken("2023-04-05").with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        holds(rule, "a patent complaint takes fifteen days", patent(taken("2023-04-18"))),
                        open(rule, "a patent complaint takes sixteen days", patent(taken("2023-04-19"))),
                        open(
                                rule,
                                "what is unlawful on its face is no matter for experts",
                                patent(taken("2023-04-05")).with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        holds(
                                rule,
                                "a patent complaint comes by letter",
                                patent(taken("2023-04-18")).notice("n1", NoticeFact.CHANNEL, "letter")),
                        holds(
                                rule,
                                "a letter takes seven working days",
                                taken("2023-04-13").notice("n1", NoticeFact.CHANNEL, "letter")),
                        open(
                                rule,
                                "a letter takes eight working days",
                                taken("2023-04-14").notice("n1", NoticeFact.CHANNEL, "letter")),
                        holds(rule, "it takes three working days", taken("2023-04-07")),
                        open(rule, "it takes four working days", taken("2023-04-10")),
                        open(
                                rule,
                                "the time suggested to a lessor decides nothing",
                                taken("2023-04-06")
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        fails(
                                rule,
                                "the suit came first, on the same day",
                                taken("2023-04-04").measure("m1", MeasureFact.BEFORE_SUIT, false)))
                .map(example -> example.about("n1/m1"));
    }

    /** Knowledge of Monday 6 March 2023 and a measure of this day. */
    private static Situation known(String day) {
        return aHostedWork()
                .with(KnowledgeFact.KNOWN_FROM, "2023-03-06")
                .measure("m1")
                .measure("m1", MeasureFact.TAKEN_AT, day);
    }

    static Stream<Example> timeAfterKnowledge() {
        Rule rule = NecessaryMeasures.TIMELY_AFTER_KNOWLEDGE;
        return Stream.of(
                        holds(
                                rule,
                                "it was taken before the suit",
                                known("2023-03-07")
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-03-20")),
                        fails(
                                rule,
                                "it was taken after the suit",
                                known("2023-03-21")
                                        .without(MeasureFact.BEFORE_SUIT)
                                        .with(CaseFact.FILED_ON, "2023-03-20")),
                        holds(
                                rule,
                                "a lessor acts at once",
                                known("2023-03-07")
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        open(
                                rule,
                                "the time suggested to a lessor decides nothing",
                                known("2023-03-08")
                                        .with(ProviderFact.SERVICE, "cloud")
                                        .with(ProviderFact.SEES_CONTENT, false)),
                        holds(rule, "it takes three working days", known("2023-03-09")),
                        open(rule, "it takes four working days", known("2023-03-10")),
                        open(
                                rule,
                                "a hit is left for two days",
                                known("2023-03-08").with(KnowledgeFact.HOT_WORK, true)),
                        open(
                                rule,
                                "an insult is left for two days",
                                known("2023-03-08").with(KnowledgeFact.FACIALLY_UNLAWFUL, true)),
                        holds(rule, "a patent takes fifteen days", patent(known("2023-03-21"))),
                        open(rule, "a patent takes sixteen days", patent(known("2023-03-22"))),
                        open(
                                rule,
                                "what is unlawful on its face is no matter for experts",
                                patent(known("2023-03-08")).with(KnowledgeFact.FACIALLY_UNLAWFUL, true)))
                .map(example -> example.about("m1"));
    }

    /** A hit known since 6 March and deleted on the 7th. */
    private static Situation aDeletedHit() {
        return aPushedHit().measure("m1").measure("m1", MeasureFact.TAKEN_AT, "2023-03-07");
    }

    private static Situation without(Rule quality, String about, Situation situation) {
        return situation.found(quality.id(), about, false);
    }

    static Stream<Example> oneMeasure() {
        Rule knowledge = NecessaryMeasures.TAKEN_AFTER_KNOWLEDGE;
        Rule notice = NecessaryMeasures.TAKEN_AFTER_NOTICE;
        Stream<Example> each = Stream.of(
                        NecessaryMeasures.TYPE_FITTED, NecessaryMeasures.EFFECTIVE, NecessaryMeasures.PROPORTIONATE)
                .flatMap(quality -> Stream.of(
                        fails(knowledge, "not " + quality, without(quality, "m1", aDeletedHit())),
                        fails(notice, "not " + quality, without(quality, "m1", aDeletedWork()))
                                .about("n1")));
        return Stream.concat(
                each,
                Stream.of(
                                fails(
                                        notice,
                                        "it came too late",
                                        without(NecessaryMeasures.TIMELY_AFTER_NOTICE, "n1/m1", aDeletedWork())),
                                fails(
                                        NecessaryMeasures.FORWARDED,
                                        "it was passed on before there was a notice",
                                        by(taken("2023-04-01"), "forward")
                                                .found(NecessaryMeasures.TIMELY_AFTER_NOTICE.id(), "n1/m1", true)),
                                fails(
                                        NecessaryMeasures.FORWARDED,
                                        "it was passed on too late",
                                        by(aDeletedWork(), "forward").measure("m1", MeasureFact.BEFORE_SUIT, false)))
                        .map(example -> example.about("n1")));
    }

    static Stream<Example> duties() {
        return Stream.of(
                        duty(Harbor.TIMELY, NecessaryMeasures.TIMELY_AFTER_NOTICE, "n1/m1"),
                        duty(Harbor.EFFECTIVE, NecessaryMeasures.EFFECTIVE, "m1"),
                        duty(Harbor.TYPE_FITTED, NecessaryMeasures.TYPE_FITTED, "m1"),
                        duty(Harbor.PROPORTIONATE, NecessaryMeasures.PROPORTIONATE, "m1"))
                .flatMap(examples -> examples);
    }

    /** One of the four findings on measures, for each duty that arose. */
    private static Stream<Example> duty(Rule rule, Rule quality, String about) {
        Supplier<Situation> earlier = () -> aNotifiedMark()
                .measure("m1")
                .measure("m1", MeasureFact.TAKEN_AT, "2023-04-01")
                .found(quality.id(), about, true);
        return Stream.of(
                inapplicable(rule, "nobody complained and nobody knew", aHostedWork()),
                fails(rule, "a hit was left", aPushedHit()),
                fails(rule, "a notice was left", aNotifiedMark()),
                holds(rule, "a hit was deleted at once", aDeletedHit()),
                holds(
                        rule,
                        "a hit was deleted at once and a bad notice came later",
                        aDeletedHit().notice("n1").notice("n1", NoticeFact.EVIDENCE, "weak")),
                fails(rule, "all that was done came before the notice", earlier.get()),
                fails(
                        rule,
                        "what answers the notice is not enough",
                        without(quality, about, aNotifiedMark().measure("m1"))),
                unproven(rule, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, aDeletedHit()),
                unproven(rule, PROVIDER, ConductFact.NO_FURTHER_MEASURES, aNotifiedMark()),
                unproven(rule, PROVIDER, ConductFact.NO_FURTHER_MEASURES, aPushedHit()),
                unproven(rule, PROVIDER, MeasureFact.TAKEN_AT, aNotifiedMark().measure("m1")));
    }

    static Stream<Example> harbor() {
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
                        reaching("part", aNotifiedMark().measure("m1"))),
                fails(
                        measures,
                        "the measure does not fit",
                        without(
                                NecessaryMeasures.TYPE_FITTED,
                                "m1",
                                aNotifiedMark().measure("m1"))),
                fails(
                        measures,
                        "the measure goes too far",
                        without(
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
                        without(
                                NecessaryMeasures.TYPE_FITTED,
                                "m1",
                                without(
                                        NecessaryMeasures.EFFECTIVE,
                                        "m2",
                                        aDeletedHit()
                                                .with(WorkFact.RIGHT, "trademark")
                                                .measure("m2")
                                                .measure("m2", MeasureFact.TAKEN_AT, "2023-03-07")))));
    }

    static Stream<Example> liability() {
        Rule withUser = Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW;
        Situation uploaded = aHostedWork().with(ConductFact.PROVIDED_BY, "provider");
        return Stream.of(
                holds(Fault.FAULT, "a notice was left", aNotifiedMark()),
                fails(Fault.FAULT, "a hit was deleted at once", aDeletedHit()),
                fails(Liability.NOT_LIABLE, "a notice was left", aNotifiedMark()),
                holds(Relief.DAMAGES_GRANTED, "a notice was left", aNotifiedMark()),
                holds(Relief.DAMAGES_GRANTED, "the provider uploaded it", uploaded),
                fails(
                        Liability.WITH_USER_UNDER_CIVIL_CODE,
                        "there is no damage",
                        aPushedHit().with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false)),
                fails(
                        withUser,
                        "there is no damage",
                        Examples.of2019(aPushedHit())
                                .with(ConductFact.DAMAGE, false)
                                .with(ConductFact.LOSS_GREW, false)),
                fails(withUser, "it was licensed", Examples.of2019(aPushedHit()).with(ConductFact.LICENSED, true)),
                fails(
                        withUser,
                        "it was deleted at once",
                        Examples.of2019(aPushedHit())
                                .with(KnowledgeFact.KNOWN_FROM, "2019-03-06")
                                .measure("m1")
                                .measure("m1", MeasureFact.TAKEN_AT, "2019-03-07")),
                fails(
                        EnlargedLoss.UNDER_TORT_LIABILITY_LAW,
                        "it was licensed",
                        Examples.of2019(aNotifiedWork()).with(ConductFact.LICENSED, true)),
                fails(EnlargedLoss.UNDER_TORT_LIABILITY_LAW, "nobody complained", Examples.of2019(aHostedWork())));
    }

    static Stream<Example> versions() {
        Rule older = QualifiedNotice.UNDER_TORT_LIABILITY_LAW;
        Stream<Example> elements = Stream.of(
                        fails(older, "it is anonymous", of2019("n1").notice("n1", NoticeFact.IDENTITY, false)),
                        fails(older, "no title is shown", of2019("n1").notice("n1", NoticeFact.TITLE_PROOF, false)),
                        fails(older, "no evidence is brought", of2019("n1").notice("n1", NoticeFact.EVIDENCE, "none")),
                        fails(older, "nothing is located", of2019("n1").notice("n1", NoticeFact.LOCATION, "none")),
                        fails(older, "it was withdrawn", of2019("n1").notice("n1", NoticeFact.NATURE, "withdrawn")),
                        holds(older, "the facts closed on the last day of 2020", of2019("n1")),
                        holds(
                                QualifiedNotice.UNDER_CIVIL_CODE,
                                "the facts closed on the first day of 2021",
                                of2019("n1").with(ConductFact.UNTIL, "2021-01-01")))
                .map(example -> example.about("n1"));
        return Stream.concat(
                elements,
                Stream.of(
                        holds(
                                Liability.WITH_USER_UNDER_CIVIL_CODE,
                                "the facts closed on the first day of 2021",
                                Examples.of2019(aPushedHit()).with(ConductFact.UNTIL, "2021-01-01")),
                        holds(
                                Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW,
                                "the case was decided while the facts went on, in 2020",
                                Examples.of2019(aPushedHit())
                                        .with(ConductFact.UNTIL, "2021-01-01")
                                        .with(CaseFact.DECIDED_ON, "2020-11-30"))));
    }

    private static Situation of2019(String notice) {
        return Examples.of2019(aHostedWork()).notice(notice);
    }
}
