package org.safeharbor.core.prc;

import static org.safeharbor.core.dispute.Side.RIGHT_HOLDER;
import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.unproven;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situations.aWrongNotice;
import static org.safeharbor.core.prc.Situations.in;
import static org.safeharbor.core.prc.Situations.onAMarketplace;
import static org.safeharbor.core.prc.Situations.soldMedicine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFact;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** The day on which a text begins or ends, and the special text that goes before a general one which asks for more. */
final class SpecialTextExamples {

    private SpecialTextExamples() {}

    static Stream<Example> all() {
        return Stream.of(days(), firstDays(), firstComers(), enlargedPart(), byDamageAlone())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> days() {
        Rule copyright = Damages.COPYRIGHT_RANGE_BEFORE;
        Rule consumer = Liability.WITH_MERCHANT_UNDER_CONSUMER_LAW;
        Rule platform = Factors.FOR_PLATFORM;
        Rule amended = Knowledge.BY_UNANSWERED_NOTICE_2021;
        return Stream.of(
                inapplicable(
                        copyright, "it ended the day before the text of 2010", lasting("2010-09-01", "2010-12-31")),
                holds(copyright, "it ended on the first day of the text of 2010", lasting("2010-09-01", "2011-01-01")),
                holds(copyright, "it ended on the last day of the text of 2010", lasting("2021-03-01", "2021-05-31")),
                inapplicable(copyright, "it ended the day after the text of 2010", lasting("2021-03-01", "2021-06-01")),
                inapplicable(consumer, "it ended the day before the law of 2013", bought("2014-01-01", "2014-03-14")),
                holds(consumer, "it ended on the first day of the law of 2013", bought("2014-01-01", "2014-03-15")),
                inapplicable(platform, "the case was over the day before", over("2020-09-09")),
                holds(platform, "the case was over on the first day of the opinions", over("2020-09-10")),
                inapplicable(amended, "it ended the day before the amendment", told("2020-12-31")),
                holds(amended, "it ended on the first day of the amendment", told("2021-01-01")));
    }

    private static Stream<Example> firstDays() {
        Rule of2014 = QualifiedNotice.UNDER_PERSONAL_RIGHTS_2014;
        Situation edited = aHostedWork().with(KnowledgeFact.EDITED, true);
        Situation honest = aWrongNotice().notice("n1", NoticeFact.SENDER_GOOD_FAITH, true);
        return Stream.of(
                        ending(Damages.COPYRIGHT_RANGE, "2021-05-31", "2021-06-01", owed("dissemination")),
                        ending(Damages.DATA_LOSS, "2021-10-31", "2021-11-01", owed("personalData")),
                        ending(Damages.PERSONAL_LOSS_BEFORE, "2010-06-30", "2010-07-01", owed("reputation")),
                        ending(
                                Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                "2018-12-31",
                                "2019-01-01",
                                owed("trademark").with(ProviderFact.SERVICE, "marketplace")),
                        decided(of2014, "2014-10-09", "2014-10-10", reputation(aNotifiedWork())),
                        ending(of2014, "2021-01-01", "2020-12-31", reputation(aNotifiedWork())),
                        decided(Factors.FOR_DISSEMINATION, "2012-12-31", "2013-01-01", edited),
                        decided(Factors.FOR_PERSONAL, "2014-10-09", "2014-10-10", reputation(edited.copy())),
                        decided(WrongNotice.GOOD_FAITH, "2020-09-13", "2020-09-14", honest))
                .flatMap(examples -> examples)
                .map(example -> List.of(of2014, WrongNotice.GOOD_FAITH).contains(example.rule())
                        ? example.about("n1")
                        : example);
    }

    /** It is not made for what ended on the one day, and is for what ended on the other. */
    private static Stream<Example> ending(Rule rule, String not, String yes, Situation situation) {
        return Stream.of(
                inapplicable(rule, "it ended on " + not, until(situation.copy(), not.substring(0, 4) + "-01-01", not)),
                holds(rule, "it ended on " + yes, until(situation.copy(), yes.substring(0, 4) + "-01-01", yes)));
    }

    /** The same for what was finally decided on those days. */
    private static Stream<Example> decided(Rule rule, String not, String yes, Situation situation) {
        return Stream.of(
                inapplicable(rule, "the case was over on " + not, over(situation.copy(), not)),
                holds(rule, "the case was over on " + yes, over(situation.copy(), yes)));
    }

    private static Situation owed(String right) {
        return aHostedWork().with(WorkFact.RIGHT, right).with(KnowledgeFact.ADMISSION, true);
    }

    private static Situation reputation(Situation situation) {
        return situation.with(WorkFact.RIGHT, "reputation");
    }

    private static Situation until(Situation situation, String from, String until) {
        return situation
                .with(ConductFact.FROM, from)
                .with(ConductFact.UNTIL, until)
                .with(CaseFact.FILED_ON, "2022-03-01");
    }

    private static Situation lasting(String from, String until) {
        return until(aHostedWork(), from, until).with(KnowledgeFact.ADMISSION, true);
    }

    private static Situation bought(String from, String until) {
        return until(soldMedicine(), from, until).with(KnowledgeFact.ADMISSION, true);
    }

    private static Situation over(String day) {
        return over(onAMarketplace(aHostedWork()).with(ProviderFact.HAS_IP_RULES, false), day);
    }

    private static Situation over(Situation situation, String day) {
        LocalDate end = LocalDate.parse(day);
        return situation
                .with(ConductFact.FROM, end.minusMonths(18).toString())
                .with(ConductFact.UNTIL, end.minusMonths(15).toString())
                .with(CaseFact.FILED_ON, end.minusMonths(12).toString())
                .with(CaseFact.DECIDED_ON, end.minusMonths(6).toString())
                .with(CaseFact.FINAL_ON, day);
    }

    private static Situation told(String until) {
        return until(aNotifiedWork(), "2020-03-01", until);
    }

    /** Under the view that "knew" in the old law is actual knowledge, the special texts of that time ask for less. */
    private static Stream<Example> firstComers() {
        Situation mark = in("2019", onAMarketplace(aHostedWork()));
        Situation harm = in("2016", soldMedicine());
        return Stream.of("from-knowledge", "enlarged-part").flatMap(scope -> {
            Rule form = scope.equals("from-knowledge")
                    ? Liability.AIDING_WITH_THE_USER
                    : Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART;
            return Stream.of(
                    holds(form, "the platform should have known of the mark", shouldHaveKnown(mark, scope)),
                    holds(
                            Liability.AIDING_WITH_THE_USER,
                            "the platform should have known of the goods",
                            shouldHaveKnown(harm, scope)),
                    inapplicable(
                            Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                            "consumers were harmed by the goods",
                            shouldHaveKnown(harm, scope)),
                    fails(
                            form,
                            "a service that the E-Commerce Law leaves out should have known",
                            shouldHaveKnown(mark, scope).with(ConductFact.CONTENT_SERVICE, true)));
        });
    }

    /** That knowledge reaches the enlarged part only is no view on harm to consumers on a marketplace. */
    private static Stream<Example> enlargedPart() {
        Rule whole = Liability.AIDING_WITH_THE_USER;
        Rule part = Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART;
        Situation medicine = shouldHaveKnown(in("2016", soldMedicine()), "enlarged-part");
        Situation elsewhere = medicine.copy().with(ProviderFact.SERVICE, "platform");
        Situation early = in("2013", soldMedicine()).reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part");
        return Stream.of(
                inapplicable(
                        whole,
                        "a mark was sold on the marketplace",
                        shouldHaveKnown(in("2016", onAMarketplace(aHostedWork())), "enlarged-part")),
                inapplicable(whole, "consumers were harmed on no marketplace", elsewhere),
                fails(part, "consumers were harmed on no marketplace, and knowledge was not actual", elsewhere),
                inapplicable(whole, "consumers were harmed before they had a text of their own", early),
                fails(part, "consumers were harmed before that, and nothing pointed to it", early),
                unproven(whole, RIGHT_HOLDER, WorkFact.RIGHT, medicine),
                unproven(part, RIGHT_HOLDER, WorkFact.RIGHT, medicine));
    }

    private static Situation shouldHaveKnown(Situation situation, String scope) {
        return situation
                .copy()
                .found(Knowledge.SHOULD_HAVE_KNOWN.id(), "", true)
                .reading(DisputedPoints.KNEW_IN_OLD_LAW, "actual-only")
                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, scope);
    }

    /** The damage tells that the Civil Code governs although neither the conduct nor the suit is dated. */
    private static Stream<Example> byDamageAlone() {
        Situation restored = aDeletedWork()
                .declaration("d1")
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-05-05")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-06")
                .without(ConductFact.FROM, ConductFact.UNTIL, CaseFact.FILED_ON)
                .with(ConductFact.DAMAGE_AT, "2023-05-02");
        return Stream.of(holds(Restoration.RESTORED_TOO_EARLY, "the holder had sued", restored)
                .about("d1"));
    }
}
