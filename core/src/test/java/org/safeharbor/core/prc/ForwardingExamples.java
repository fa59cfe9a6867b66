package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.in;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Passing the notice on to the user: a duty of its own, since which text, and what it is worth for liability. */
final class ForwardingExamples {

    private ForwardingExamples() {}

    static Stream<Example> all() {
        return Stream.of(asADuty(), toDevelopers(), inTime(), forLiability()).flatMap(examples -> examples);
    }

    private static Stream<Example> asADuty() {
        Rule duty = Harbor.FORWARDED;
        return Stream.of(
                holds(duty, "it deleted, and told the user the same day", told(aDeletedWork())),
                fails(duty, "it deleted, and never told the user", aDeletedWork()),
                fails(
                        duty,
                        "it told the user after three weeks",
                        told(aDeletedWork())
                                .measure("told", MeasureFact.TAKEN_AT, "2023-04-25")
                                .found(TimelyMeasures.TIMELY_AFTER_NOTICE.id(), "n1/told", false)),
                unproven(duty, PROVIDER, ConductFact.NO_FURTHER_MEASURES, aDeletedWork()),
                unproven(duty, RIGHT_HOLDER, ConductFact.NO_FURTHER_NOTICES, told(aDeletedWork())),
                inapplicable(duty, "nobody complained", aHostedWork()),
                inapplicable(
                        duty,
                        "no text of the time asked for it",
                        in2015(aDeletedWork().with(WorkFact.RIGHT, "reputation"))),
                holds(
                        duty,
                        "an anonymous complaint need not be passed on",
                        told(aDeletedWork())
                                .answering("told", "n1")
                                .notice("n2")
                                .notice("n2", NoticeFact.IDENTITY, false)));
    }

    /** The user of a program is its developer. */
    private static Stream<Example> toDevelopers() {
        Rule passedOn = AnswerToNotice.FORWARDED;
        Situation developer = told(aDeletedWork()).measure("told", MeasureFact.KIND, "contactDeveloper");
        return Stream.of(
                        holds(
                                passedOn,
                                "a store told the developer",
                                developer.copy().with(ProviderFact.SERVICE, "appStore")),
                        holds(
                                passedOn,
                                "a basis for mini programs told the developer",
                                developer.copy().with(ProviderFact.SERVICE, "basicApp")),
                        fails(passedOn, "who develops a platform is not its user", developer.copy()),
                        fails(
                                passedOn,
                                "a store warned somebody",
                                developer
                                        .copy()
                                        .measure("told", MeasureFact.KIND, "warnUser")
                                        .with(ProviderFact.SERVICE, "appStore")))
                .map(example -> example.about("n1"));
    }

    private static Stream<Example> inTime() {
        Rule owed = AnswerToNotice.FORWARDING_OWED;
        Situation insult = in2015(aDeletedWork().with(WorkFact.RIGHT, "reputation"));
        return Stream.of(
                holds(owed, "in 2023 the Civil Code asks for it", aDeletedWork().with(WorkFact.RIGHT, "reputation")),
                fails(owed, "in 2015 no text asked for it for an insult", insult.copy()),
                holds(owed, "in 2015 the Regulation asked for it", in2015(aDeletedWork())),
                holds(owed, "of a search service too", in2015(aDeletedWork().with(ProviderFact.SERVICE, "search"))),
                fails(owed, "but not of an app store", in2015(aDeletedWork().with(ProviderFact.SERVICE, "appStore"))),
                fails(
                        owed,
                        "and not before there was a Regulation",
                        in("2005", aDeletedWork()).notice("n1", NoticeFact.ARRIVED_AT, "2005-04-07")),
                fails(owed, "and for no other right", in2015(aDeletedWork().with(WorkFact.RIGHT, "otherCopyright"))),
                holds(owed, "in 2019 the law on e-commerce asked a market for it", market("2019")),
                fails(owed, "in 2018 it did not yet", market("2018")),
                fails(
                        owed,
                        "in 2019 it did not ask others for it",
                        market("2019").with(ProviderFact.SERVICE, "storage")),
                holds(
                        owed,
                        "the reply of 2020 asks all of them for it, while the case is pending",
                        market("2019")
                                .with(ProviderFact.SERVICE, "storage")
                                .with(CaseFact.DECIDED_ON, "2020-11-02")
                                .with(CaseFact.FINAL_ON, "2020-12-01")),
                holds(owed, "of works in a store too", pendingIn2020("appStore", "dissemination")),
                holds(owed, "of other copyrights", pendingIn2020("storage", "otherCopyright")),
                holds(owed, "of patents", pendingIn2020("storage", "patent")),
                holds(
                        owed,
                        "in 2015 the Regulation asked it of storage",
                        in2015(aDeletedWork().with(ProviderFact.SERVICE, "storage"))),
                fails(
                        owed,
                        "but not for an insult",
                        market("2019")
                                .with(ProviderFact.SERVICE, "storage")
                                .with(WorkFact.RIGHT, "reputation")
                                .with(CaseFact.DECIDED_ON, "2020-11-02")
                                .with(CaseFact.FINAL_ON, "2020-12-01")),
                unproven(owed, RIGHT_HOLDER, ProviderFact.SERVICE, in2015(aDeletedWork())));
    }

    private static Situation pendingIn2020(String service, String right) {
        return in("2019", aDeletedWork())
                .with(ProviderFact.SERVICE, service)
                .with(WorkFact.RIGHT, right)
                .with(CaseFact.DECIDED_ON, "2020-11-02")
                .with(CaseFact.FINAL_ON, "2020-12-01");
    }

    private static Situation market(String year) {
        return Situations.onAMarketplace(in(year, aDeletedWork()));
    }

    private static Stream<Example> forLiability() {
        Rule enough = AnswerToNotice.TAKEN_AFTER_NOTICE;
        return Stream.of(
                        holds(enough, "it deleted and did not forward", aDeletedWork()),
                        fails(
                                enough,
                                "forwarding is part of the duty",
                                aDeletedWork().reading(DisputedPoints.FORWARDING, "duty")),
                        holds(
                                enough,
                                "forwarding is part of the duty, and it forwarded",
                                told(aDeletedWork()).reading(DisputedPoints.FORWARDING, "duty")),
                        holds(
                                enough,
                                "no text of 2015 asked for forwarding the complaint of an insult",
                                in2015(aDeletedWork().with(WorkFact.RIGHT, "reputation"))
                                        .reading(DisputedPoints.FORWARDING, "duty")),
                        fails(
                                enough,
                                "the Regulation did in 2015",
                                in2015(aDeletedWork()).reading(DisputedPoints.FORWARDING, "duty")),
                        fails(enough, "it did nothing", aNotifiedWork()))
                .map(example -> example.about("n1"));
    }

    private static Situation told(Situation situation) {
        return situation.measure("told").measure("told", MeasureFact.KIND, "forward");
    }

    private static Situation in2015(Situation situation) {
        Situation then = in("2015", situation);
        then.notice("n1", NoticeFact.ARRIVED_AT, "2015-04-07");
        return then.measure("m1", MeasureFact.TAKEN_AT, "2015-04-08");
    }
}
