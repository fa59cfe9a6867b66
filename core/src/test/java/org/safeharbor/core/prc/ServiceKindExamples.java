package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aRentedServer;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.reasoning.Rule;

/** A service counts by what it can do; what measures fit is told for those kinds only whose usual measures are known. */
final class ServiceKindExamples {

    private ServiceKindExamples() {}

    static Stream<Example> all() {
        return Stream.of(baseLayer(), fitting(), suspending()).flatMap(examples -> examples);
    }

    private static Stream<Example> baseLayer() {
        Rule rule = ServiceRole.BASE_LAYER;
        Situation registrar = aHostedWork()
                .with(ProviderFact.SERVICE, "other")
                .with(ProviderFact.SEES_CONTENT, false)
                .with(ProviderFact.REMOVES_ITEMS, false);
        return Stream.of(
                holds(rule, "a registrar neither sees nor removes items", registrar.copy()),
                fails(
                        rule,
                        "an unlisted service can remove items",
                        registrar.copy().with(ProviderFact.REMOVES_ITEMS, true)),
                fails(
                        rule,
                        "an unlisted service sees the items",
                        registrar.copy().with(ProviderFact.SEES_CONTENT, true)),
                holds(
                        rule,
                        "a lessor of servers is one whatever it can take away",
                        aRentedServer().with(ProviderFact.REMOVES_ITEMS, true)),
                fails(
                        rule,
                        "a video platform is none, whatever it says of itself",
                        registrar.copy().with(ProviderFact.SERVICE, "platform")),
                holds(
                        Liability.NOT_LIABLE,
                        "a registrar passed the notice on at once",
                        registrar.copy().notice("n1").measure("m1").measure("m1", MeasureFact.KIND, "forward")),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "a registrar kept the notice to itself",
                        registrar.copy().notice("n1")),
                holds(rule, "a store reaches into no program", registrar.copy().with(ProviderFact.SERVICE, "appStore")),
                fails(
                        rule,
                        "a store can take the item away",
                        registrar.copy().with(ProviderFact.SERVICE, "appStore").with(ProviderFact.REMOVES_ITEMS, true)),
                fails(
                        rule,
                        "of a store nobody says that it cannot",
                        registrar.copy().with(ProviderFact.SERVICE, "appStore").without(ProviderFact.REMOVES_ITEMS)),
                open(
                        rule,
                        "whether a store can is disputed",
                        registrar
                                .copy()
                                .with(ProviderFact.SERVICE, "appStore")
                                .standing(ProviderFact.REMOVES_ITEMS, Situations.DISPUTED)),
                holds(
                        Liability.NOT_LIABLE,
                        "a store that reaches into no program told its developer at once",
                        registrar
                                .copy()
                                .with(ProviderFact.SERVICE, "appStore")
                                .notice("n1")
                                .measure("m1")
                                .measure("m1", MeasureFact.KIND, "contactDeveloper")),
                unproven(rule, PROVIDER, ProviderFact.REMOVES_ITEMS, registrar),
                unproven(rule, PROVIDER, ProviderFact.SEES_CONTENT, registrar));
    }

    private static Stream<Example> fitting() {
        Rule rule = NecessaryMeasures.TYPE_FITTED;
        Rule tempered = NecessaryMeasures.PROPORTIONATE;
        return Stream.of(
                        open(rule, "an advertising alliance ended the account", took("other", "terminateAccount")),
                        open(rule, "a generative service warned the user", took("generative", "warnUser")),
                        fails(rule, "a video platform warned the user", took("platform", "warnUser"))
                                .decidedBy("other-measure"),
                        unproven(rule, "m1", RIGHT_HOLDER, ProviderFact.SERVICE, took("platform", "warnUser")),
                        holds(rule, "a filter kept every copy out of a store of files", took("storage", "filter"))
                                .decidedBy("menu"),
                        holds(rule, "a filter kept every copy off a video platform", took("platform", "filter"))
                                .decidedBy("menu"),
                        fails(rule, "a search service filtered", took("search", "filter"))
                                .decidedBy("other-measure"),
                        holds(tempered, "a filter is usual for a store of files", took("storage", "filter"))
                                .decidedBy("usual"),
                        holds(tempered, "a filter is usual for a video platform", took("platform", "filter"))
                                .decidedBy("usual"),
                        open(tempered, "whether a search service may filter", took("search", "filter")),
                        fails(
                                NecessaryMeasures.EFFECTIVE,
                                "a filter reached a part only",
                                took("platform", "filter").measure("m1", MeasureFact.COVERAGE, "part")),
                        holds(rule, "a live room was closed", took("livestream", "terminateAccount"))
                                .decidedBy("menu"),
                        holds(rule, "a shop was closed", took("marketplace", "terminateAccount"))
                                .decidedBy("menu"),
                        holds(rule, "an account was closed", took("storage", "terminateAccount")),
                        holds(rule, "an account was closed", took("platform", "terminateAccount")),
                        holds(
                                rule,
                                "an account was barred and all that it showed",
                                took("platform", "restrictAccount")),
                        fails(
                                        rule,
                                        "an account was barred from new posts only",
                                        took("platform", "restrictAccount").measure("m1", MeasureFact.COVERAGE, "none"))
                                .decidedBy("other-measure"),
                        fails(
                                rule,
                                "an account was barred and a part of what it showed",
                                took("platform", "restrictAccount").measure("m1", MeasureFact.COVERAGE, "part")),
                        unproven(
                                rule,
                                "m1",
                                PROVIDER,
                                MeasureFact.COVERAGE,
                                took("platform", "restrictAccount").measure("m1", MeasureFact.COVERAGE, "none")),
                        open(tempered, "whether barring the account was too much", took("platform", "restrictAccount")),
                        holds(rule, "a wallet was closed", took("nft", "terminateAccount")),
                        fails(rule, "a search service closed an account", took("search", "terminateAccount")),
                        holds(rule, "a store closed the account of the developer", took("appStore", "terminateAccount"))
                                .decidedBy("menu"),
                        open(tempered, "whether that was too much", took("appStore", "terminateAccount")),
                        open(rule, "a video platform took the sound away", took("platform", "other")),
                        open(rule, "a lessor did something of no listed kind", took("cloud", "other")),
                        open(
                                tempered,
                                "whether closing the room was too much is for the court",
                                took("livestream", "terminateAccount")))
                .map(example -> example.about("m1"));
    }

    /** Who suspends the service takes all of it away as who closes the account does. */
    private static Stream<Example> suspending() {
        Rule rule = NecessaryMeasures.TYPE_FITTED;
        return Stream.concat(
                        Stream.of("storage", "platform", "livestream", "nft", "marketplace", "appStore")
                                .map(service -> holds(
                                                rule,
                                                "a service was suspended: " + service,
                                                took(service, "suspendService"))
                                        .decidedBy("menu")),
                        Stream.of(
                                fails(rule, "a search service was suspended", took("search", "suspendService")),
                                open(
                                        NecessaryMeasures.PROPORTIONATE,
                                        "whether that was too much",
                                        took("platform", "suspendService"))))
                .map(example -> example.about("m1"));
    }

    private static Situation took(String service, String kind) {
        return aDeletedWork().with(ProviderFact.SERVICE, service).measure("m1", MeasureFact.KIND, kind);
    }
}
