package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.of2019;

import java.util.List;
import java.util.stream.Stream;
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
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.reasoning.Rule;

/** A rule that names several values of a fact means each of them. */
final class ValueExamples {

    private static final List<String> COPYRIGHTS = List.of("dissemination", "otherCopyright");
    private static final List<String> PERSONAL = List.of("reputation", "personality");
    private static final List<String> PERSONS = List.of("reputation", "personality", "personalData");
    private static final List<String> INTELLECTUAL = List.of("dissemination", "otherCopyright", "trademark", "patent");
    private static final List<String> REMOVALS =
            List.of("delete", "block", "disconnect", "cutStream", "purge", "burnToken");
    private static final List<String> STRIKES = Stream.concat(
                    REMOVALS.stream(),
                    Stream.of(
                            "stopRecommending",
                            "freezeListing",
                            "deposit",
                            "restrictAccount",
                            "terminateAccount",
                            "terminateTransactions",
                            "suspendService"))
            .toList();

    private ValueExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        damages(),
                        relief(),
                        roles(),
                        infringement(),
                        knowledge(),
                        notices(),
                        measures(),
                        restoring(),
                        alsoActed())
                .flatMap(examples -> examples);
    }

    /** The rule comes out so for each of these values. */
    private static Stream<Example> each(
            Rule rule, Outcome expected, Fact fact, List<String> values, Situation situation) {
        return values.stream()
                .map(value -> new Example(
                        "it is " + value,
                        situation.copy().with(fact, value),
                        rule,
                        "",
                        expected,
                        Example.Aspect.STANDS));
    }

    private static Stream<Example> each(Rule rule, Fact fact, List<String> values, Situation situation) {
        return each(rule, Outcome.HOLDS, fact, values, situation);
    }

    private static Stream<Example> rights(Rule rule, List<String> rights, Situation situation) {
        return each(rule, WorkFact.RIGHT, rights, situation);
    }

    private static Stream<Example> damages() {
        Situation owed = in("2023", aHostedWork()).with(KnowledgeFact.ADMISSION, true);
        Situation of2019 = in("2019", aHostedWork()).with(KnowledgeFact.ADMISSION, true);
        return Stream.of(
                        rights(Damages.COPYRIGHT_RANGE, COPYRIGHTS, owed),
                        rights(Damages.COPYRIGHT_RANGE_BEFORE, COPYRIGHTS, of2019),
                        rights(Damages.REASONABLE_COSTS, COPYRIGHTS, owed),
                        rights(Damages.REASONABLE_COSTS, PERSONAL, owed),
                        rights(Damages.BOOKS, COPYRIGHTS, owed),
                        rights(Damages.PERSONAL_LOSS, PERSONAL, owed),
                        rights(Damages.PERSONAL_LOSS_BEFORE, PERSONAL, of2019),
                        rights(Damages.PERSONAL_CAP, PERSONAL, owed),
                        rights(
                                Damages.PROPERTY_LOSS,
                                List.of("trademark", "patent", "consumerSafety", "other"),
                                owed.copy().with(SecurityFact.REAL_PLACE, false)),
                        rights(Damages.PUNITIVE_RANGE, COPYRIGHTS, punished(owed)))
                .flatMap(examples -> examples);
    }

    private static Situation punished(Situation owed) {
        return owed.copy()
                .with(ReliefFact.PUNITIVE_SOUGHT, true)
                .with(ReliefFact.INTENT, true)
                .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true);
    }

    private static Stream<Example> relief() {
        Situation owed = in("2023", aHostedWork()).with(KnowledgeFact.ADMISSION, true);
        Situation personal = owed.copy()
                .with(ReliefFact.APOLOGY_SOUGHT, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ConductFact.SERIOUS_MENTAL_HARM, true);
        Situation interim = aHostedWork()
                .with(ConductFact.STILL_ONLINE, true)
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.RIGHT_STABLE, true)
                .with(ReliefFact.IRREPARABLE_HARM, true)
                .with(ReliefFact.BALANCE_FOR_HOLDER, true)
                .with(ReliefFact.SECURITY_GIVEN, true);
        return Stream.of(
                        rights(Relief.APOLOGY_GRANTED, PERSONS, personal),
                        rights(Relief.MENTAL_HARM_GRANTED, PERSONS, personal),
                        rights(Relief.PUNITIVE_GRANTED, INTELLECTUAL, punished(owed)),
                        rights(InterimMeasures.ORDER_FOR_HOLDER, INTELLECTUAL, interim),
                        rights(InterimMeasures.ORDER_FOR_PERSON, PERSONS, interim),
                        rights(
                                Relief.STILL_INFRINGED_WHEN_SUED,
                                COPYRIGHTS,
                                aHostedWork().with(ConductFact.STILL_ONLINE, true)))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> roles() {
        List<String> somebody = List.of("user", "provider", "jointly");
        Situation place = aHostedWork().with(WorkFact.RIGHT, "consumerSafety");
        Situation marketplace = aHostedWork().with(ProviderFact.SERVICE, "marketplace");
        Situation shown = aHostedWork()
                .with(ConductFact.PRESENTS_AS_OWN, true)
                .reading(DisputedPoints.DIRECT_PROVISION, "perception");
        return Stream.of(
                        each(
                                ServiceRole.LEAK_CASE,
                                Outcome.FAILS,
                                ConductFact.PROVIDED_BY,
                                somebody,
                                aLeak().without(SecurityFact.LEAK)),
                        each(
                                ServiceRole.PLACE_CASE,
                                Outcome.FAILS,
                                ConductFact.PROVIDED_BY,
                                somebody,
                                place.without(SecurityFact.REAL_PLACE)),
                        each(
                                ServiceRole.BASE_LAYER,
                                ProviderFact.SERVICE,
                                List.of("access", "cloud", "basicApp"),
                                aRentedServer()),
                        rights(ServiceRole.E_COMMERCE_PLATFORM, INTELLECTUAL, marketplace),
                        each(ServiceRole.SUBSTITUTES, ProviderFact.SERVICE, List.of("search", "other"), shown),
                        each(
                                Harbor.SPECIAL_CONDITIONS,
                                ProviderFact.SERVICE,
                                List.of("storage", "platform"),
                                aHostedWork()),
                        each(
                                Harbor.STORAGE_CONDITIONS,
                                ProviderFact.SERVICE,
                                List.of("storage", "platform"),
                                aHostedWork()))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> infringement() {
        Situation report = aHostedWork()
                .without(ConductFact.EXCEPTION)
                .with(ConductFact.PUBLIC_INTEREST, true)
                .with(ConductFact.DISTORTED, false);
        Situation reposted = aHostedWork()
                .with(ConductFact.PROVIDED_BY, "provider")
                .with(ConductFact.REPOSTED, true)
                .with(ConductFact.CHANGED_IN_REPOST, true);
        Rule exception = UserInfringement.STATUTORY_EXCEPTION;
        return Stream.of(
                        rights(exception, PERSONAL, report),
                        each(
                                exception,
                                Outcome.FAILS,
                                WorkFact.RIGHT,
                                PERSONAL,
                                report.copy().with(ConductFact.DISTORTED, true)),
                        rights(Fault.REPOSTED_CARELESSLY, PERSONAL, reposted))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> knowledge() {
        List<String> showing = List.of(
                "storage",
                "platform",
                "search",
                "cache",
                "marketplace",
                "appStore",
                "livestream",
                "nft",
                "generative",
                "other");
        Situation listed = aHostedWork().with(KnowledgeFact.LISTED_HOT_WORK, true);
        Situation seen = aHostedWork().with(KnowledgeFact.EDITED, true);
        Situation hidden = aHostedWork().with(KnowledgeFact.MASS_UPLOADS, true);
        return Stream.of(
                        each(Knowledge.SHOULD_HAVE_KNOWN, ProviderFact.SERVICE, showing, listed)
                                .map(example -> example.decidedBy("listed-situation")),
                        each(
                                CareTaken.PREVENTION,
                                ProviderFact.SERVICE,
                                List.of("nft", "marketplace", "appStore"),
                                aHostedWork().with(KnowledgeFact.TITLE_CHECK, true)),
                        rights(Factors.FOR_PERSONAL, PERSONS, seen),
                        rights(Factors.AGAINST_PERSONAL, PERSONS, hidden))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> notices() {
        List<String> channels = List.of("published", "courtPapers", "letter");
        Situation insult = of2019(aNotifiedWork()).with(WorkFact.RIGHT, "reputation");
        Situation unwritten = insult.copy().notice("n1", NoticeFact.WRITTEN, false);
        Situation stated =
                aDeletedWork().declaration("d1").notice("n2").notice("n2", NoticeFact.ARRIVED_AT, "2023-05-02");
        Situation titles = aNotifiedWork().reading(DisputedPoints.LOCATION, "titles");
        Rule of2014 = QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014;
        return Stream.of(
                        channels.stream()
                                .map(way -> holds(
                                        QualifiedNotice.EFFECTIVELY_SENT,
                                        "it came by " + way,
                                        aNotifiedWork()
                                                .notice("n1", NoticeFact.LOCATION, "titleOnly")
                                                .notice("n1", NoticeFact.CHANNEL, way))),
                        channels.stream()
                                .map(way -> holds(
                                        of2014,
                                        "it came by " + way,
                                        unwritten.copy().notice("n1", NoticeFact.CHANNEL, way))),
                        rights(of2014, PERSONS, insult),
                        Stream.of("titleOnly", "locatable", "url")
                                .map(place -> holds(
                                        QualifiedNotice.CONTENT_LOCATED,
                                        "it tells " + place,
                                        titles.copy().notice("n1", NoticeFact.LOCATION, place))),
                        Stream.of("storage", "platform", "search").map(service -> holds(
                                        QualifiedNotice.BARRED_BY_STATEMENT,
                                        "the service is " + service,
                                        stated.copy().with(ProviderFact.SERVICE, service))
                                .about("n2")),
                        rights(
                                WrongNotice.GOOD_FAITH,
                                INTELLECTUAL,
                                aWrongNotice().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true)))
                .flatMap(examples -> examples)
                .map(example -> example.about().isEmpty() ? example.about("n1") : example);
    }

    private static Stream<Example> measures() {
        Situation server = aRentedServer().notice("n1").measure("m1");
        Situation marketplace =
                aDeletedWork().with(ProviderFact.SERVICE, "marketplace").with(WorkFact.RIGHT, "trademark");
        Stream<Example> removals = REMOVALS.stream()
                .flatMap(kind -> Stream.of(
                        holds(NecessaryMeasures.TYPE_FITTED, "to " + kind, taken(aDeletedWork(), kind)),
                        holds(NecessaryMeasures.PROPORTIONATE, "to " + kind, taken(aDeletedWork(), kind)),
                        fails(NecessaryMeasures.PROPORTIONATE, "a lessor's " + kind, taken(server, kind))));
        Stream<Example> heavy = Stream.of("suspendService", "terminateAccount", "terminateTransactions")
                .map(kind -> fails(NecessaryMeasures.PROPORTIONATE, "a lessor's " + kind, taken(server, kind)));
        Stream<Example> passedOn = Stream.of("forward", "contactDeveloper").flatMap(kind -> Stream.of(
                        NecessaryMeasures.TYPE_FITTED, NecessaryMeasures.EFFECTIVE, NecessaryMeasures.PROPORTIONATE)
                .map(rule -> holds(rule, "a lessor's " + kind, passedOn(server, kind))));
        Stream<Example> listings = Stream.of("freezeListing", "deposit", "terminateTransactions")
                .flatMap(kind -> Stream.of(NecessaryMeasures.TYPE_FITTED, NecessaryMeasures.PROPORTIONATE)
                        .map(rule -> holds(rule, "a marketplace's " + kind, taken(marketplace, kind))));
        Stream<Example> letters = Stream.of("letter", "courtPapers").map(way -> holds(
                        TimelyMeasures.TIMELY_AFTER_NOTICE,
                        "on the seventh working day after a " + way,
                        deletedOn("2023-04-13").notice("n1", NoticeFact.CHANNEL, way))
                .about("n1/m1"));
        Stream<Example> escalated = Stream.of(
                        "warnUser", "restrictAccount", "terminateAccount", "terminateTransactions", "suspendService")
                .map(kind -> holds(
                                NecessaryMeasures.ESCALATED,
                                "to " + kind,
                                taken(aDeletedWork(), kind).with(KnowledgeFact.KNOWN_REPEATER, true))
                        .about(""));
        return Stream.concat(
                Stream.of(removals, heavy, passedOn, listings)
                        .flatMap(examples -> examples)
                        .map(example -> example.about("m1")),
                Stream.concat(letters, escalated));
    }

    private static Situation passedOn(Situation situation, String kind) {
        return taken(situation, kind).measure("m1", MeasureFact.COVERAGE, "none");
    }

    private static Situation taken(Situation situation, String kind) {
        return situation.copy().measure("m1", MeasureFact.KIND, kind);
    }

    private static Stream<Example> restoring() {
        Situation restored = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-10");
        Situation never = aDeletedWork().declaration("d1");
        return Stream.concat(
                        INTELLECTUAL.stream().map(right -> fails(
                                        Restoration.RESTORED_TOO_EARLY,
                                        "on the twenty-first working day, for " + right,
                                        restored.copy().with(WorkFact.RIGHT, right))
                                .decidedBy("after-twenty-working-days")),
                        STRIKES.stream()
                                .flatMap(kind -> Stream.of(
                                        holds(
                                                Restoration.RESTORED_TOO_LATE,
                                                "the user was struck: " + kind,
                                                taken(never, kind)),
                                        open(
                                                Restoration.RESTORED_TOO_EARLY,
                                                "the user was struck, and nobody says whether that was undone: " + kind,
                                                taken(never, kind).without(DeclarationFact.RESTORED)))))
                .map(example -> example.about("d1"));
    }

    /** A platform of trade that asked for the guarantee also acted, late; whether it might wait is no question then. */
    private static Stream<Example> alsoActed() {
        return STRIKES.stream().map(kind -> inapplicable(
                        AnswerToNotice.COMPLETION_AWAITED,
                        "it asked for the guarantee and later: " + kind,
                        CompletionExamples.asked()
                                .measure("m2")
                                .measure("m2", MeasureFact.TAKEN_AT, "2023-05-15")
                                .measure("m2", MeasureFact.KIND, kind))
                .about("n1"));
    }
}
