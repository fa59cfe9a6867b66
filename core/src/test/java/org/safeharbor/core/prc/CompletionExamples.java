package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** A platform of trade asks for what the guiding opinions let it ask for, and the sender never brings it. */
final class CompletionExamples {

    private static final Rule RULE = AnswerToNotice.COMPLETION_AWAITED;

    private CompletionExamples() {}

    static Stream<Example> all() {
        return Stream.of(theRule(), whatFollows()).flatMap(examples -> examples);
    }

    /** A mark, complained of without the written guarantee, which the platform asked for the next day. */
    static Situation asked() {
        return onAMarketplace(aNotifiedWork())
                .notice("n1", NoticeFact.WRITTEN, true)
                .notice("n1", NoticeFact.TRUTH_STATEMENT, false)
                .measure("m1")
                .measure("m1", MeasureFact.KIND, "askForMore")
                .measure("m1", MeasureFact.COVERAGE, "none");
    }

    private static Situation complete() {
        return asked().notice("n1", NoticeFact.TRUTH_STATEMENT, true);
    }

    private static Situation patent() {
        return complete().with(WorkFact.RIGHT, "patent").notice("n1", NoticeFact.COMPARISON, false);
    }

    private static Stream<Example> theRule() {
        Situation unsaid = onAMarketplace(aNotifiedWork())
                .notice("n1", NoticeFact.TRUTH_STATEMENT, false)
                .notice("n2");
        return Stream.of(
                        unproven(RULE, PROVIDER, ConductFact.NO_FURTHER_MEASURES, unsaid),
                        unproven(RULE, PROVIDER, ConductFact.NO_FURTHER_MEASURES, asked()),
                        inapplicable(
                                RULE,
                                "it asked another sender",
                                asked().notice("n2").answering("m1", "n2")),
                        open(RULE, "it asked for the guarantee", asked()),
                        holds(RULE, "the court found that it might wait", asked().found(RULE.id(), "n1", true)),
                        fails(RULE, "the court found that it might not", asked().found(RULE.id(), "n1", false)),
                        open(RULE, "it asked for the comparison", patent()),
                        open(
                                RULE,
                                "it asked for the papers of a well-known mark",
                                complete().with(WorkFact.NOTORIOUS, true).notice("n1", NoticeFact.TITLE_PROOF, false)),
                        open(
                                RULE,
                                "it asked for a word in writing",
                                complete().notice("n1", NoticeFact.WRITTEN, false)),
                        inapplicable(RULE, "there was nothing left to ask for", complete()),
                        inapplicable(
                                RULE,
                                "it took the goods off later, so that the time decides",
                                asked().measure("m2").measure("m2", MeasureFact.TAKEN_AT, "2023-05-15")),
                        open(
                                RULE,
                                "it had taken the goods off before the notice came",
                                asked().measure("m2").measure("m2", MeasureFact.TAKEN_AT, "2023-03-15")),
                        inapplicable(
                                RULE, "the comparison was there", patent().notice("n1", NoticeFact.COMPARISON, true)),
                        inapplicable(
                                RULE,
                                "it asked for nothing",
                                onAMarketplace(aNotifiedWork()).notice("n1", NoticeFact.TRUTH_STATEMENT, false)),
                        inapplicable(
                                RULE, "it passed the notice on", asked().measure("m1", MeasureFact.KIND, "forward")),
                        inapplicable(
                                RULE,
                                "it asked only in the suit",
                                asked().with(CaseFact.FILED_ON, "2023-09-01")
                                        .measure("m1", MeasureFact.TAKEN_AT, "2023-12-01")
                                        .measure("m1", MeasureFact.BEFORE_SUIT, false)),
                        inapplicable(RULE, "it trades in nothing", asked().with(ProviderFact.SERVICE, "platform")),
                        inapplicable(RULE, "the case was over before the opinions", in("2019", asked())),
                        open(
                                RULE,
                                "the case was pending when they came",
                                in("2020", asked()).with(CaseFact.DECIDED_ON, "2020-12-01")))
                .map(example -> example.about("n1"));
    }

    private static Stream<Example> whatFollows() {
        Rule unanswered = AnswerToNotice.UNANSWERED_NOTICE;
        Rule enlarged = EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART;
        Situation mayWait = asked().found(RULE.id(), "n1", true);
        Situation mayNot = asked().found(RULE.id(), "n1", false);
        return Stream.of(
                open(unanswered, "it asked for the guarantee", asked()).about("n1"),
                holds(unanswered, "there was nothing left to ask for", complete())
                        .about("n1"),
                fails(unanswered, "it might wait", mayWait.copy()).about("n1"),
                holds(unanswered, "it might not wait", mayNot.copy()).about("n1"),
                open(enlarged, "it asked for the guarantee", asked()),
                fails(enlarged, "it might wait", mayWait.copy()),
                holds(enlarged, "it might not wait", mayNot.copy()),
                open(Harbor.TIMELY, "it asked for the guarantee", asked()),
                holds(Harbor.TIMELY, "it might wait", mayWait.copy()),
                fails(Harbor.TIMELY, "it might not wait", mayNot.copy()),
                holds(Harbor.EFFECTIVE, "it might wait", mayWait.copy()),
                fails(Harbor.EFFECTIVE, "it might not wait", mayNot.copy()),
                holds(Harbor.SAFE_HARBOR, "it might wait", mayWait.copy()));
    }
}
