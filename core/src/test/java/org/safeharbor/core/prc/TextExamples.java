package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.dispute.Side.USER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.in;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What one rule says under its texts over time. */
final class TextExamples {

    private TextExamples() {}

    static Stream<Example> all() {
        return Stream.of(unansweredNotice(), firstAndLastDay(), personalRights(), secondNotice())
                .flatMap(examples -> examples);
    }

    private static Situation told(String year) {
        return in(year, aHostedWork())
                .notice("n1")
                .notice("n1", NoticeFact.ARRIVED_AT, year + "-04-03")
                .with(ConductFact.NO_FURTHER_MEASURES, true);
    }

    private static Situation answered(String year) {
        return told(year)
                .measure("m1")
                .measure("m1", org.safeharbor.core.dispute.MeasureFact.TAKEN_AT, year + "-04-04");
    }

    private static Stream<Example> unansweredNotice() {
        Rule of2021 = Knowledge.BY_UNANSWERED_NOTICE_2021;
        Rule of2013 = Knowledge.BY_UNANSWERED_NOTICE_2013;
        Rule of2006 = Knowledge.BY_UNANSWERED_NOTICE_2006;
        Situation unsure = told("2023").without(ConductFact.NO_FURTHER_MEASURES);
        return Stream.of(
                holds(of2021, "it was told in 2023 and did nothing", told("2023")),
                fails(of2021, "it deleted the day after", answered("2023")),
                open(of2021, "what it did is not known", unsure),
                inapplicable(of2021, "the facts ended in 2019", told("2019")),
                holds(of2013, "it was told in 2019 and did nothing", told("2019")),
                holds(
                        of2013,
                        "it was told in 2012 and the case was pending in 2014",
                        told("2012").with(CaseFact.DECIDED_ON, "2014-02-03").with(CaseFact.FINAL_ON, "2014-03-03")),
                fails(of2013, "it deleted the day after in 2019", answered("2019")),
                open(of2013, "what it did in 2019 is not known", told("2019").without(ConductFact.NO_FURTHER_MEASURES)),
                inapplicable(of2013, "the case was finally decided before 2013", told("2012")),
                inapplicable(of2013, "the amended text has taken its place", told("2023")),
                holds(of2006, "it was told in 2012 and did nothing", told("2012")),
                fails(of2006, "it deleted the day after in 2012", answered("2012")),
                fails(
                        of2006,
                        "it rents out servers unseen",
                        told("2012").with(ProviderFact.SERVICE, "cloud").with(ProviderFact.SEES_CONTENT, false)),
                open(of2006, "what it did in 2012 is not known", told("2012").without(ConductFact.NO_FURTHER_MEASURES)),
                holds(Knowledge.KNEW, "told in 2023", told("2023")),
                holds(Knowledge.KNEW, "told in 2019", told("2019")),
                holds(Knowledge.KNEW, "told in 2012", told("2012")),
                holds(
                        Knowledge.BY_UNANSWERED_NOTICE,
                        "told in 2012 of another right of copyright",
                        told("2012").with(WorkFact.RIGHT, "otherCopyright")),
                fails(
                        Knowledge.BY_UNANSWERED_NOTICE,
                        "told in 2012 of a mark",
                        told("2012").with(WorkFact.RIGHT, "trademark")),
                fails(
                        Knowledge.BY_UNANSWERED_NOTICE,
                        "told in 2019 of another right of copyright, the interpretation being gone",
                        told("2019").with(WorkFact.RIGHT, "otherCopyright")),
                fails(Knowledge.KNEW, "told of a mark", told("2023").with(WorkFact.RIGHT, "trademark")));
    }

    /** The interpretation on networks was for every copyright from 21 December 2000 until the end of 2012. */
    private static Stream<Example> firstAndLastDay() {
        Rule rule = Knowledge.BY_UNANSWERED_NOTICE;
        return Stream.of(
                fails(rule, "all was over the day before the interpretation", photographsUntil("2000-12-20")),
                holds(rule, "it went on until the first day", photographsUntil("2000-12-21")),
                holds(rule, "it went on until the last day", photographsUntil("2012-12-31")),
                fails(rule, "it went on until the day after", photographsUntil("2013-01-01")),
                fails(rule, "it deleted in time in 2012", answered("2012").with(WorkFact.RIGHT, "otherCopyright")));
    }

    /** Another right of copyright, complained of the April before and left. */
    private static Situation photographsUntil(String lastDay) {
        String year = lastDay.startsWith("2000") ? "2000" : "2012";
        return told(year)
                .with(WorkFact.RIGHT, "otherCopyright")
                .with(ConductFact.UNTIL, lastDay)
                .with(CaseFact.FILED_ON, "2013-02-01")
                .with(CaseFact.DECIDED_ON, "2013-06-03")
                .with(CaseFact.FINAL_ON, "2013-06-20");
    }

    private static Stream<Example> personalRights() {
        Rule of2014 = QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014;
        return Stream.of(
                        holds(of2014, "it gives reasons but no proof of title", insultOf2019()),
                        holds(
                                of2014,
                                "it was written although sent elsewhere",
                                insultOf2019()
                                        .notice("n1", NoticeFact.CHANNEL, "other")
                                        .notice("n1", NoticeFact.WRITTEN, true)),
                        fails(
                                of2014,
                                "it was a word on the hotline",
                                insultOf2019()
                                        .notice("n1", NoticeFact.CHANNEL, "other")
                                        .notice("n1", NoticeFact.WRITTEN, false)),
                        fails(of2014, "nobody signed it", insultOf2019().notice("n1", NoticeFact.IDENTITY, false)),
                        fails(of2014, "it gives no reasons", insultOf2019().notice("n1", NoticeFact.EVIDENCE, "none")),
                        fails(
                                of2014,
                                "it names a title only",
                                insultOf2019().notice("n1", NoticeFact.LOCATION, "titleOnly")),
                        fails(of2014, "it was withdrawn", insultOf2019().notice("n1", NoticeFact.NATURE, "withdrawn")),
                        open(
                                of2014,
                                "where it points is not known",
                                insultOf2019().without(NoticeFact.LOCATION)),
                        unproven(of2014, "n1", RIGHT_HOLDER, NoticeFact.LOCATION, insultOf2019()),
                        inapplicable(
                                of2014,
                                "the right is of another kind",
                                insultOf2019().with(WorkFact.RIGHT, "dissemination")),
                        inapplicable(
                                of2014,
                                "the insult goes on after 2020",
                                insultOf2019()
                                        .with(ConductFact.UNTIL, "2021-03-01")
                                        .with(CaseFact.DECIDED_ON, "2021-06-01")
                                        .with(CaseFact.FINAL_ON, "2021-07-01")),
                        holds(QualifiedNotice.QUALIFIED_NOTICE, "an insult of 2019 was complained of", insultOf2019()),
                        fails(
                                QualifiedNotice.QUALIFIED_NOTICE,
                                "the same today lacks evidence and title",
                                insultOf2019()
                                        .with(ConductFact.UNTIL, "2023-03-01")
                                        .with(CaseFact.DECIDED_ON, "2023-06-01")
                                        .with(CaseFact.FINAL_ON, "2023-07-01")))
                .map(example -> example.about("n1"));
    }

    private static Situation insultOf2019() {
        return told("2019")
                .with(WorkFact.RIGHT, "reputation")
                .notice("n1", NoticeFact.TITLE_PROOF, false)
                .notice("n1", NoticeFact.EVIDENCE, "weak")
                .notice("n1", NoticeFact.LOCATION, "locatable");
    }

    private static Stream<Example> secondNotice() {
        Rule barred = QualifiedNotice.BARRED_BY_STATEMENT;
        return Stream.of(
                        holds(barred, "it came after the statement had been passed on", again("2023-04-20")),
                        fails(barred, "it came before", again("2023-04-09")),
                        fails(
                                barred,
                                "the statement brought no evidence",
                                again("2023-04-20").declaration("d1", DeclarationFact.EVIDENCE, false)),
                        open(
                                barred,
                                "when the statement was passed on is not known",
                                again("2023-04-20").without(DeclarationFact.FORWARDED_AT)),
                        fails(
                                barred,
                                "it came before, and nobody speaks of another statement",
                                again("2023-04-09").without(ConductFact.NO_FURTHER_DECLARATIONS)),
                        open(
                                        barred,
                                        "another statement is said to be missing from the file",
                                        again("2023-04-09").with(ConductFact.NO_FURTHER_DECLARATIONS, false))
                                .borneBy(USER, ConductFact.NO_FURTHER_DECLARATIONS),
                        unproven(barred, "n2", PROVIDER, DeclarationFact.FORWARDED_AT, again("2023-04-20")),
                        inapplicable(barred, "that was before the Regulation", in("2005", again("2023-04-20"))),
                        inapplicable(
                                barred,
                                "the right is a mark",
                                again("2023-04-20").with(WorkFact.RIGHT, "trademark")),
                        inapplicable(
                                barred,
                                "an app store is not named by the Regulation",
                                again("2023-04-20").with(ProviderFact.SERVICE, "appStore")),
                        fails(QualifiedNotice.QUALIFIED_NOTICE, "the statement bars it", again("2023-04-20")),
                        holds(QualifiedNotice.QUALIFIED_NOTICE, "it came before the statement", again("2023-04-09")))
                .map(example -> example.about("n2"));
    }

    private static Situation again(String day) {
        return aDeletedWork().declaration("d1").notice("n2").notice("n2", NoticeFact.ARRIVED_AT, day);
    }
}
