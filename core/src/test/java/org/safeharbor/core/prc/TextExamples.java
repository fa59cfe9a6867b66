package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.PROVIDER;
import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.MoreExamples.onAMarketplace;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What one rule says under its texts over time, and where a special text goes first. */
final class TextExamples {

    private TextExamples() {}

    static Stream<Example> all() {
        return Stream.of(unansweredNotice(), personalRights(), secondNotice(), consumers(), damages())
                .flatMap(examples -> examples);
    }

    static Situation in(String year, Situation situation) {
        situation
                .with(ConductFact.FROM, year + "-03-01")
                .with(ConductFact.UNTIL, year + "-06-30")
                .with(CaseFact.FILED_ON, year + "-09-01")
                .with(CaseFact.DECIDED_ON, year + "-12-01")
                .with(CaseFact.FINAL_ON, year + "-12-20");
        return situation;
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
                fails(Knowledge.KNEW, "told of a mark", told("2023").with(WorkFact.RIGHT, "trademark")));
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

    private static Stream<Example> consumers() {
        Rule consumer = Liability.WITH_MERCHANT_UNDER_CONSUMER_LAW;
        Rule ecl = Liability.WITH_MERCHANT_UNDER_E_COMMERCE_LAW;
        Rule corresponding = ConsumerSafety.CORRESPONDING;
        Rule unknown = ConsumerSafety.SELLER_UNKNOWN;
        return Stream.of(
                holds(consumer, "a known fraud stayed in 2016", knownHarm("2016")),
                fails(consumer, "nobody knew in 2016", harm("2016")),
                open(
                        consumer,
                        "what was admitted is not known",
                        knownHarm("2016").without(KnowledgeFact.ADMISSION)),
                inapplicable(consumer, "that was before the law of 2013", knownHarm("2012")),
                inapplicable(
                        consumer, "a mark is no consumer", knownHarm("2016").with(WorkFact.RIGHT, "trademark")),
                holds(ecl, "a known danger stayed in 2023", knownHarm("2023")),
                fails(ecl, "nobody knew in 2023", harm("2023")),
                open(ecl, "what was admitted is not known", knownHarm("2023").without(KnowledgeFact.ADMISSION)),
                inapplicable(ecl, "that was before the E-Commerce Law", knownHarm("2016")),
                inapplicable(ecl, "films are left out", knownHarm("2023").with(ConductFact.CONTENT_SERVICE, true)),
                holds(Liability.AIDING_WITH_THE_USER, "a known danger stayed in 2023", knownHarm("2023")),
                holds(Liability.AIDING_WITH_THE_USER, "a known fraud stayed in 2016", knownHarm("2016")),
                holds(
                        corresponding,
                        "nobody checked the seller of the medicine",
                        harm("2023").with(ConductFact.SELLER_CHECKED, false)),
                holds(
                        corresponding,
                        "nobody kept passengers safe",
                        harm("2023").with(ConductFact.CONSUMERS_SECURED, false)),
                fails(corresponding, "the seller was checked and consumers kept safe", harm("2023")),
                fails(
                        corresponding,
                        "a toy shop harms no health",
                        harm("2023").with(ConductFact.SELLER_CHECKED, false).with(ConductFact.LIFE_AND_HEALTH, false)),
                fails(
                        corresponding,
                        "nobody was harmed",
                        harm("2023")
                                .with(ConductFact.SELLER_CHECKED, false)
                                .with(ConductFact.DAMAGE, false)
                                .with(ConductFact.LOSS_GREW, false)),
                open(
                        corresponding,
                        "whether the seller was checked is not known",
                        harm("2023").without(ConductFact.SELLER_CHECKED)),
                holds(
                                corresponding,
                                "whether the seller was checked is not known",
                                harm("2023").without(ConductFact.SELLER_CHECKED))
                        .ifClosedToday(),
                open(
                                corresponding,
                                "whether consumers were safe is not known",
                                harm("2023").without(ConductFact.CONSUMERS_SECURED))
                        .borneBy(RIGHT_HOLDER, ConductFact.CONSUMERS_SECURED),
                open(
                                corresponding,
                                "whether the seller was checked is not known",
                                harm("2023").without(ConductFact.SELLER_CHECKED))
                        .borneBy(PROVIDER, ConductFact.SELLER_CHECKED),
                inapplicable(
                        corresponding,
                        "a platform is no marketplace",
                        aHostedWork().with(WorkFact.RIGHT, "consumerSafety")),
                inapplicable(
                        corresponding,
                        "that was before the E-Commerce Law",
                        harm("2016").with(ConductFact.SELLER_CHECKED, false)),
                holds(
                        unknown,
                        "the platform cannot name the seller",
                        harm("2016").with(ConductFact.SELLER_NAMED, false)),
                fails(unknown, "it names the seller", harm("2016")),
                fails(
                        unknown,
                        "nobody was harmed",
                        harm("2016")
                                .with(ConductFact.SELLER_NAMED, false)
                                .with(ConductFact.DAMAGE, false)
                                .with(ConductFact.LOSS_GREW, false)),
                open(
                                unknown,
                                "whether it can name the seller is not known",
                                harm("2016").without(ConductFact.SELLER_NAMED))
                        .borneBy(PROVIDER, ConductFact.SELLER_NAMED),
                inapplicable(
                        unknown, "that was before the law of 2013", harm("2012").with(ConductFact.SELLER_NAMED, false)),
                inapplicable(
                        unknown,
                        "a mark is no consumer",
                        harm("2023").with(ConductFact.SELLER_NAMED, false).with(WorkFact.RIGHT, "trademark")));
    }

    private static Situation harm(String year) {
        return in(year, onAMarketplace(aHostedWork()))
                .with(WorkFact.RIGHT, "consumerSafety")
                .with(ConductFact.LIFE_AND_HEALTH, true)
                .with(ConductFact.SELLER_CHECKED, true)
                .with(ConductFact.CONSUMERS_SECURED, true)
                .with(ConductFact.SELLER_NAMED, true);
    }

    private static Situation knownHarm(String year) {
        return harm(year).with(KnowledgeFact.ADMISSION, true);
    }

    private static Stream<Example> damages() {
        return Stream.of(
                        head(Damages.COPYRIGHT_RANGE, "2023", "dissemination", "2019", "trademark"),
                        head(Damages.COPYRIGHT_RANGE_BEFORE, "2019", "otherCopyright", "2023", "patent"),
                        head(Damages.REASONABLE_COSTS, "2023", "dissemination", "2013", "trademark"),
                        head(Damages.REASONABLE_COSTS, "2023", "reputation", "2013", "personalData"),
                        head(Damages.BOOKS, "2023", "otherCopyright", "2019", "reputation"),
                        head(Damages.PERSONAL_LOSS, "2023", "personality", "2019", "dissemination"),
                        head(Damages.PERSONAL_LOSS_BEFORE, "2019", "reputation", "2023", "trademark"),
                        head(Damages.PERSONAL_CAP, "2023", "reputation", "2013", "personalData"),
                        head(Damages.DATA_LOSS, "2023", "personalData", "2019", "reputation"),
                        head(Damages.PROPERTY_LOSS, "2023", "trademark", "2019", "reputation"),
                        punitive(),
                        countedBack())
                .flatMap(examples -> examples);
    }

    /** A head of damages for this year and right; not for that year, nor for that right. */
    private static Stream<Example> head(Rule rule, String year, String right, String otherYear, String otherRight) {
        return Stream.of(
                holds(rule, "damages are owed in " + year + " for " + right, owed(year, right)),
                fails(rule, "nothing is owed", in(year, aHostedWork()).with(WorkFact.RIGHT, right)),
                open(rule, "whether it knew is not known", owed(year, right).without(KnowledgeFact.ADMISSION)),
                inapplicable(rule, "the facts are of " + otherYear, owed(otherYear, right)),
                inapplicable(rule, "the right is " + otherRight, owed(year, otherRight)));
    }

    private static Situation owed(String year, String right) {
        return in(year, aHostedWork()).with(WorkFact.RIGHT, right).with(KnowledgeFact.ADMISSION, true);
    }

    private static Stream<Example> punitive() {
        Rule rule = Damages.PUNITIVE_RANGE;
        List<Situation> years = Stream.of("2023", "2020")
                .map(year -> owed(year, "dissemination")
                        .with(ReliefFact.PUNITIVE_SOUGHT, true)
                        .with(ReliefFact.INTENT, true)
                        .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true))
                .toList();
        Situation today = years.get(0);
        return Stream.of(
                holds(rule, "intent in serious circumstances", today.copy()),
                fails(rule, "no intent", today.copy().with(ReliefFact.INTENT, false)),
                open(rule, "intent is not known", today.copy().without(ReliefFact.INTENT)),
                inapplicable(rule, "a mark has a range of its own", today.copy().with(WorkFact.RIGHT, "trademark")),
                inapplicable(rule, "it was in 2020", years.get(1).copy()),
                inapplicable(
                        Relief.PUNITIVE_GRANTED,
                        "the Civil Code was not yet in force",
                        years.get(1).copy()));
    }

    private static Stream<Example> countedBack() {
        Situation late = aPushedHit()
                .with(CaseFact.LIMITATION_PLEADED, true)
                .with(CaseFact.HOLDER_KNEW_AT, "2023-04-03")
                .with(CaseFact.FILED_ON, "2026-04-10")
                .with(CaseFact.DECIDED_ON, "2026-09-01");
        Situation lasting = late.copy().with(ConductFact.UNTIL, "2026-05-01");
        Rule rule = Damages.COUNTED_BACK;
        Rule still = Relief.STILL_INFRINGED_WHEN_SUED;
        Situation old = late.copy().with(ConductFact.FROM, "2003-04-01").with(CaseFact.HOLDER_KNEW_AT, "2024-04-03");
        return Stream.of(
                holds(rule, "the copies were still there when it sued", lasting.copy()),
                fails(rule, "the copies were gone when it sued", late.copy()),
                open(
                        rule,
                        "until when they were there is not known",
                        lasting.copy().without(ConductFact.UNTIL, ConductFact.STILL_ONLINE)),
                inapplicable(rule, "nobody pleads it", lasting.copy().with(CaseFact.LIMITATION_PLEADED, false)),
                inapplicable(rule, "it sued in time", lasting.copy().with(CaseFact.HOLDER_KNEW_AT, "2024-04-03")),
                holds(still, "the copies were still there when it sued", lasting.copy()),
                holds(still, "the copies are there today", late.copy().with(ConductFact.STILL_ONLINE, true)),
                fails(still, "the copies were gone when it sued", late.copy()),
                open(
                        still,
                        "until when they were there is not known",
                        late.copy().without(ConductFact.UNTIL, ConductFact.STILL_ONLINE)),
                inapplicable(
                        still, "for marks no source says so", lasting.copy().with(WorkFact.RIGHT, "trademark")),
                fails(Relief.TIME_BARRED, "the copies were still there when it sued", lasting.copy()),
                holds(Relief.DAMAGES_GRANTED, "late, but the copies were still there", lasting.copy()),
                holds(
                        Relief.TIME_BARRED,
                        "more than twenty years have passed",
                        old.copy().with(WorkFact.RIGHT, "trademark")),
                fails(
                        Relief.TIME_BARRED,
                        "not quite twenty years have passed",
                        old.copy().with(WorkFact.RIGHT, "trademark").with(ConductFact.FROM, "2006-04-10")),
                holds(
                        Relief.TIME_BARRED,
                        "twenty years passed yesterday",
                        old.copy().with(WorkFact.RIGHT, "trademark").with(ConductFact.FROM, "2006-04-09")));
    }
}
