package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;
import static org.safeharbor.core.prc.Situation.aPushedHit;
import static org.safeharbor.core.prc.Situations.aLeak;
import static org.safeharbor.core.prc.Situations.aNotifiedMark;
import static org.safeharbor.core.prc.Situations.of2008;
import static org.safeharbor.core.prc.Situations.of2019;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.List;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.SecurityFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Each form of liability by itself: what it needs, and each relief that any one of them is enough for. */
final class FormExamples {

    /** A situation in which the provider is liable in this form and in no other. */
    private record Form(Rule rule, Situation situation, boolean joint) {}

    private FormExamples() {}

    static Stream<Example> all() {
        return Stream.of(reliefs(), noneIsEnough(), whicheverItsRole(), recourse(), elements())
                .flatMap(examples -> examples);
    }

    private static Situation anUpload() {
        return aHostedWork().with(ConductFact.PROVIDED_BY, "provider");
    }

    private static Situation abetting() {
        return aHostedWork().with(ConductFact.INDUCES, true);
    }

    /** A mark, where an unanswered notice is not knowledge too. */
    private static Situation forTheEnlargedPart() {
        return aPushedHit().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part");
    }

    private static Situation harborLost() {
        return aHostedWork()
                .with(ConductFact.DIRECT_BENEFIT, true)
                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution");
    }

    private static List<Form> forms() {
        return List.of(
                new Form(Liability.DIRECT, anUpload(), false),
                new Form(Liability.ABETTING, abetting(), true),
                new Form(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, aNotifiedMark(), true),
                new Form(Liability.AIDING_WITH_THE_USER, aPushedHit(), true),
                new Form(Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART, forTheEnlargedPart(), true),
                new Form(Liability.HARBOR_LOST, harborLost(), false),
                new Form(DataSecurity.PROCESSOR, aLeak().reading(DisputedPoints.DATA_BREACH, "presumed-fault"), false),
                new Form(
                        DataSecurity.SUPPLEMENTARY,
                        aLeak().reading(DisputedPoints.DATA_BREACH, "supplementary"),
                        false),
                new Form(DataSecurity.FULL, aLeak().reading(DisputedPoints.DATA_BREACH, "full"), false));
    }

    static Stream<Example> reliefs() {
        return forms().stream().flatMap(form -> {
            String because = form.rule() + " is all there is";
            Situation wanted = wanting(form.situation());
            // For other rights than copyright the harbor is lost alone where content was put back too soon.
            Situation personal = form.rule() == Liability.HARBOR_LOST
                    ? wanting(restoredInSpiteOfASuit())
                    : wanted.copy().with(WorkFact.RIGHT, "personality").with(KnowledgeFact.FACIALLY_UNLAWFUL, true);
            Situation property = wanted.copy().with(WorkFact.RIGHT, "dissemination");
            return Stream.of(
                    holds(form.rule(), because, wanted),
                    holds(Relief.APOLOGY_GRANTED, because, personal),
                    holds(Relief.MENTAL_HARM_GRANTED, because, personal),
                    holds(Relief.PUNITIVE_GRANTED, because, property),
                    holds(Relief.DAMAGES_GRANTED, because, wanted),
                    holds(Relief.REDUCED, because, wanted).byDiscretion());
        });
    }

    /** Who would answer for content of its own and for content of users alike answers, though nobody knows whose it is. */
    private static Stream<Example> whicheverItsRole() {
        Rule rule = Liability.SOME_DAMAGES;
        Situation anybodys = aNotifiedWork().without(ConductFact.PROVIDED_BY);
        Situation forTheGrowth =
                forTheEnlargedPart().without(ConductFact.PROVIDED_BY).with(ConductFact.LOSS_GREW, false);
        Situation linked = aPushedHit()
                .with(ProviderFact.SERVICE, "search")
                .without(ConductFact.PRESENTS_AS_OWN)
                .reading(DisputedPoints.DIRECT_PROVISION, "perception");
        return Stream.of(
                holds(rule, "who put it there is not known, and a notice was not answered", anybodys.copy()),
                fails(
                        Liability.NOT_LIABLE,
                        "who put it there is not known, and a notice was not answered",
                        anybodys.copy()),
                open(
                        rule,
                        "who put it there is not known, and nothing led it there",
                        aHostedWork().without(ConductFact.PROVIDED_BY)),
                fails(
                        rule,
                        "who put it there is not known, and it was licensed",
                        anybodys.copy().with(ConductFact.LICENSED, true)),
                fails(
                        rule,
                        "who put it there is not known, and no damage came of it",
                        anybodys.copy().with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false)),
                holds(
                        rule,
                        "whether it sold itself is not known, and a notice was not answered",
                        aNotifiedMark().without(ConductFact.SELF_OPERATED)),
                holds(
                        rule,
                        "whether its product organises users is not known, and it pushed a hit",
                        aPushedHit().without(ConductFact.ORGANISES_CONTENT)),
                holds(rule, "how the link to a pushed hit is shown is not known", linked.copy()),
                fails(
                        rule,
                        "a user put it there, and what a form for users needs is not there",
                        aHostedWork().with(ConductFact.LOSS_GREW, true)),
                open(
                        rule,
                        "whether it is infringed is not known",
                        anybodys.copy().without(ConductFact.ACT_WITHIN_RIGHT)),
                open(
                        rule,
                        "whether damage came about is not known",
                        aPushedHit().without(ConductFact.PROVIDED_BY, ConductFact.DAMAGE, ConductFact.LOSS_GREW)),
                open(
                        rule,
                        "as a cache it would be freed",
                        anybodys.copy()
                                .with(ProviderFact.SERVICE, "cache")
                                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)
                                .with(ProviderFact.LEAVES_ACCESS_DATA, true)
                                .with(ProviderFact.FOLLOWS_ORIGIN, true)),
                holds(
                        rule,
                        "a mark, and a notice was not answered",
                        aNotifiedMark().without(ConductFact.PROVIDED_BY)),
                open(
                        rule,
                        "a loss grew, and it neither knew nor was told",
                        aHostedWork()
                                .without(ConductFact.PROVIDED_BY)
                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                open(
                        rule,
                        "for content of users it would answer for the loss that grew, and none did",
                        forTheGrowth.copy()),
                holds(
                        rule,
                        "for content of users it would answer for the loss that grew",
                        forTheGrowth.copy().with(ConductFact.LOSS_GREW, true)),
                holds(
                        rule,
                        "for content of users it would answer as one who lost the harbor",
                        harborLost().without(ConductFact.PROVIDED_BY)),
                open(
                        rule,
                        "for content of users it would be freed as a conduit",
                        anybodys.copy()
                                .with(ProviderFact.SERVICE, "access")
                                .with(ProviderFact.SELECTS, false)
                                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)));
    }

    private static Situation wanting(Situation situation) {
        return situation
                .copy()
                .with(ReliefFact.APOLOGY_SOUGHT, true)
                .with(ReliefFact.MENTAL_HARM_SOUGHT, true)
                .with(ConductFact.SERIOUS_MENTAL_HARM, true)
                .with(ReliefFact.PUNITIVE_SOUGHT, true)
                .with(ReliefFact.INTENT, true)
                .with(ReliefFact.SERIOUS_CIRCUMSTANCES, true)
                .with(ConductFact.HOLDER_AT_FAULT, true);
    }

    private static Situation restoredInSpiteOfASuit() {
        return Situation.aDeletedWork()
                .with(WorkFact.RIGHT, "personality")
                .declaration("d1")
                .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-04-17")
                .declaration("d1", DeclarationFact.RESTORED, true)
                .declaration("d1", DeclarationFact.RESTORED_AT, "2023-04-20")
                .reading(DisputedPoints.NATURE_OF_HARBOR, "attribution");
    }

    static Stream<Example> noneIsEnough() {
        Situation harmless = wanting(aHostedWork());
        Situation liable = wanting(aPushedHit());
        return Stream.concat(
                forms().stream()
                        .map(form -> fails(Liability.NOT_LIABLE, form.rule() + " is all there is", form.situation())),
                Stream.of(
                        fails(
                                Relief.MENTAL_HARM_GRANTED,
                                "nobody is liable",
                                harmless.copy().with(WorkFact.RIGHT, "personality")),
                        fails(Relief.MENTAL_HARM_GRANTED, "property does not suffer", liable.copy()),
                        fails(Relief.PUNITIVE_GRANTED, "nobody is liable", harmless.copy()),
                        fails(
                                Relief.PUNITIVE_GRANTED,
                                "art. 1185 is for intellectual property",
                                liable.copy().with(WorkFact.RIGHT, "personality")),
                        fails(Relief.REDUCED, "nobody is liable", harmless.copy())));
    }

    /**
     * Who is bound beside another may be sued alone, has recourse, and answers beside a child and its guardian; who is
     * bound alone has none of that.
     */
    private static Stream<Example> recourse() {
        return Stream.of(
                        SeveralDebtors.RECOURSE,
                        SeveralDebtors.HOLDER_CHOOSES,
                        SeveralDebtors.USER_LACKS_CAPACITY,
                        SeveralDebtors.GUARDIAN_ANSWERS)
                .flatMap(rule -> forms().stream().map(form -> {
                    Situation byAChild = form.situation()
                            .copy()
                            .with(ConductFact.USER_WITHOUT_CAPACITY, true)
                            .with(ConductFact.GUARDIAN_AT_FAULT, true);
                    return form.joint()
                            ? holds(rule, form.rule() + " is all there is", byAChild)
                            : fails(rule, form.rule() + " is not joint", byAChild);
                }));
    }

    private static Situation harmless(Situation situation) {
        return situation.copy().with(ConductFact.DAMAGE, false).with(ConductFact.LOSS_GREW, false);
    }

    private static Situation licensed(Situation situation) {
        return situation.copy().with(ConductFact.LICENSED, true);
    }

    private static Situation unfurthered(Situation situation) {
        return situation.copy().with(ConductFact.SUPPORT_FURTHERED, false);
    }

    /** A form of answering with the user, each of its elements taken away in turn. */
    private static Stream<Example> withTheUser(Rule rule, Situation liable, String knownAndTaken) {
        return Stream.of(
                holds(rule, "all elements are there", liable.copy()),
                fails(rule, "it was licensed", licensed(liable)),
                fails(
                        rule,
                        "its service furthered what was licensed",
                        licensed(liable).with(ConductFact.SUPPORT_FURTHERED, true)),
                fails(rule, "nobody lost anything", harmless(liable)),
                fails(rule, "its service had no part in it", unfurthered(liable)),
                fails(
                        rule,
                        "it was deleted at once",
                        liable.copy()
                                .with(KnowledgeFact.KNOWN_FROM, knownAndTaken)
                                .measure("m1")
                                .measure("m1", MeasureFact.TAKEN_AT, knownAndTaken)));
    }

    static Stream<Example> elements() {
        Situation older = of2008(aPushedHit()).without(KnowledgeFact.KNOWN_FROM);
        Situation middle = of2019(aPushedHit()).without(KnowledgeFact.KNOWN_FROM);
        Situation market = onAMarketplace(aHostedWork()).with(ProviderFact.FILTERS_EVIDENT_FAKES, false);
        Situation marketNotified = onAMarketplace(aNotifiedWork());
        Situation attribution = harborLost();
        return Stream.of(
                        withTheUser(Liability.WITH_USER_UNDER_CIVIL_CODE, aPushedHit(), "2023-03-06"),
                        withTheUser(Liability.WITH_USER_UNDER_TORT_LIABILITY_LAW, middle, "2019-03-06"),
                        withTheUser(Liability.WITH_USER_UNDER_GENERAL_PRINCIPLES, older, "2008-03-06"),
                        withTheUser(Liability.WITH_USER_UNDER_E_COMMERCE_LAW, market, "2023-03-06"),
                        Stream.of(
                                holds(
                                        Liability.AIDING_WITH_THE_USER,
                                        "the facts closed on the day before the Tort Liability Law",
                                        knewOfOld("2010-06-30")),
                                fails(
                                        Liability.AIDING_WITH_THE_USER,
                                        "the facts closed on the first day of the Tort Liability Law",
                                        knewOfOld("2010-07-01")),
                                inapplicable(
                                        Liability.WITH_USER_UNDER_E_COMMERCE_LAW,
                                        "the E-Commerce Law came in 2019",
                                        market.copy()
                                                .with(ConductFact.FROM, "2018-03-01")
                                                .with(ConductFact.UNTIL, "2018-12-31")),
                                fails(Liability.ABETTING, "it called for lawful uploads", licensed(abetting())),
                                fails(
                                        Liability.ABETTING,
                                        "its call furthered lawful uploads",
                                        licensed(abetting()).with(ConductFact.SUPPORT_FURTHERED, true)),
                                fails(
                                        Harbor.ALL_GATES_OPEN,
                                        "content was put back in spite of a suit",
                                        restoredInSpiteOfASuit()),
                                fails(Liability.ABETTING, "its call had no effect", unfurthered(abetting())),
                                fails(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "the merchant had a licence",
                                        licensed(marketNotified)),
                                fails(
                                        EnlargedLoss.UNDER_E_COMMERCE_LAW,
                                        "nobody complained",
                                        onAMarketplace(aHostedWork())),
                                fails(Liability.HARBOR_LOST, "it was licensed", licensed(attribution)),
                                fails(Liability.HARBOR_LOST, "nobody lost anything", harmless(attribution)),
                                inapplicable(
                                        Liability.HARBOR_LOST,
                                        "the provider uploaded it",
                                        attribution.copy().with(ConductFact.PROVIDED_BY, "provider")),
                                inapplicable(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "the provider uploaded it",
                                        forTheEnlargedPart().with(ConductFact.PROVIDED_BY, "provider")),
                                fails(
                                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                                        "nothing points to it",
                                        aHostedWork().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                                holds(
                                        Liability.PREVENTIVE,
                                        "a breach is asked for and there is one",
                                        aPushedHit()
                                                .with(ConductFact.STILL_ONLINE, true)
                                                .reading(DisputedPoints.PREVENTIVE_RELIEF, "breach"))),
                        data())
                .flatMap(examples -> examples);
    }

    /** A hit that should have been known, where the Tort Liability Law is read to ask for actual knowledge. */
    private static Situation knewOfOld(String until) {
        return of2008(aPushedHit())
                .without(KnowledgeFact.KNOWN_FROM)
                .with(ConductFact.UNTIL, until)
                .reading(DisputedPoints.KNEW_IN_OLD_LAW, "actual-only");
    }

    private static Stream<Example> data() {
        return Stream.of(
                        new Form(
                                DataSecurity.PROCESSOR,
                                of2019(aLeak().reading(DisputedPoints.DATA_BREACH, "presumed-fault")),
                                false),
                        new Form(
                                DataSecurity.SUPPLEMENTARY,
                                aLeak().reading(DisputedPoints.DATA_BREACH, "supplementary"),
                                false),
                        new Form(DataSecurity.FULL, aLeak().reading(DisputedPoints.DATA_BREACH, "full"), false))
                .flatMap(form -> Stream.of(
                        fails(
                                form.rule(),
                                "the data came from elsewhere",
                                form.situation().copy().with(SecurityFact.FROM_PROVIDER, false)),
                        fails(form.rule(), "nobody lost anything", harmless(form.situation())),
                        inapplicable(
                                form.rule(),
                                "nothing leaked",
                                form.situation().copy().with(SecurityFact.LEAK, false)),
                        fails(
                                DataSecurity.PROCESSOR_UNDER_PIPL,
                                "nobody lost anything in 2023",
                                harmless(aLeak().reading(DisputedPoints.DATA_BREACH, "presumed-fault")))));
    }
}
