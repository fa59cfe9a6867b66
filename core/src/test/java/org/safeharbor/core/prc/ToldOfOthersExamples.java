package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situations.DISPUTED;
import static org.safeharbor.core.prc.Situations.deletedOn;
import static org.safeharbor.core.prc.Situations.knownAndDeletedOn;
import static org.safeharbor.core.prc.Situations.onAMarketplace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.ReliefFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** What is told of works is asked of them wherever it counts, of goods and persons only once the sides speak of it. */
final class ToldOfOthersExamples {

    private static final Rule KNOWN = Knowledge.SHOULD_HAVE_KNOWN;
    private static final List<String> GOODS = List.of("trademark", "patent");
    private static final List<String> PERSONS = List.of("reputation", "personality", "personalData", "consumerSafety");

    /** By fact the rights of which it is not told. */
    private static final Map<KnowledgeFact, List<String>> OF_OTHERS = Map.of(
            KnowledgeFact.HOT_WORK, GOODS,
            KnowledgeFact.OBVIOUS_MARKS, PERSONS,
            KnowledgeFact.FACIALLY_UNLAWFUL, List.of("trademark", "patent", "consumerSafety"));

    private ToldOfOthersExamples() {}

    static Stream<Example> all() {
        return Stream.of(listed(), benefit(), inContact(), disputed(), roles(), gone(), times(), waits())
                .flatMap(examples -> examples);
    }

    /** The law is hard to judge, so that the provider need not have known unless the situation is one of those listed. */
    private static Stream<Example> listed() {
        Situation complex = aHostedWork().with(KnowledgeFact.COMPLEX_LEGALITY, true);
        return Stream.of(
                        listed(
                                "a list of hits",
                                KnowledgeFact.LISTED_HOT_WORK,
                                complex.copy().with(KnowledgeFact.HOT_WORK, true)),
                        listed(
                                "a hit on the front page",
                                KnowledgeFact.HOT_WORK,
                                complex.copy().with(KnowledgeFact.PROMINENT_PLACE, true)),
                        listed(
                                "a hit that people chose",
                                KnowledgeFact.HOT_WORK,
                                complex.copy().with(KnowledgeFact.EDITED, true)),
                        listed(
                                "a hit that was pushed, as if people had chosen it",
                                KnowledgeFact.HOT_WORK,
                                complex.copy()
                                        .with(KnowledgeFact.PUSHED, true)
                                        .reading(DisputedPoints.RECOMMENDATION, "editing")))
                .flatMap(examples -> examples);
    }

    private static Stream<Example> listed(String because, KnowledgeFact fact, Situation complex) {
        Stream<Example> ofWorks = Stream.of(
                open(KNOWN, because + " is not spoken of", complex.copy().without(fact)));
        Stream<Example> ofGoods = GOODS.stream().flatMap(right -> {
            Situation goods = complex.copy().with(WorkFact.RIGHT, right);
            return Stream.of(
                    fails(
                            KNOWN,
                            because + " is not spoken of: " + right,
                            goods.copy().without(fact)),
                    open(KNOWN, because + " is disputed: " + right, goods.copy().standing(fact, DISPUTED)));
        });
        return Stream.concat(ofWorks, ofGoods);
    }

    /** Where care begins before anything happens, whoever earns by it should know what shows in the item. */
    private static Stream<Example> benefit() {
        Situation earning = aHostedWork()
                .with(ConductFact.DIRECT_BENEFIT, true)
                .reading(DisputedPoints.STAGES_OF_CARE, "all-stages");
        return OF_OTHERS.entrySet().stream().flatMap(entry -> {
            Situation silent = earning.copy().without(entry.getKey());
            String because = entry.getKey().member() + " is not spoken of, and the provider earns by it: ";
            Stream<Example> others = entry.getValue().stream()
                    .map(right -> fails(KNOWN, because + right, silent.copy().with(WorkFact.RIGHT, right)));
            return Stream.concat(Stream.of(open(KNOWN, because + "a work", silent.copy())), others);
        });
    }

    /** A film of which one more thing would be enough. */
    private static Stream<Example> inContact() {
        Situation edited = aHostedWork().with(KnowledgeFact.EDITED, true);
        Situation famous = aHostedWork().with(KnowledgeFact.FAMOUS, true);
        return Stream.of(
                open(KNOWN, "edited, perhaps with a watermark", edited.copy().without(KnowledgeFact.OBVIOUS_MARKS)),
                open(KNOWN, "edited, perhaps an insult", edited.copy().without(KnowledgeFact.FACIALLY_UNLAWFUL)),
                open(KNOWN, "famous, perhaps missed", famous.copy().without(KnowledgeFact.OWN_TOOL_FAILED)),
                open(KNOWN, "famous, perhaps warned of", famous.copy().without(KnowledgeFact.WARNED_BEFORE_RELEASE)));
    }

    /** What the sides dispute is open, whatever the right. */
    private static Stream<Example> disputed() {
        return Stream.of(
                        Map.entry(KnowledgeFact.HOT_WORK, "trademark"),
                        Map.entry(KnowledgeFact.WARNED_BEFORE_RELEASE, "trademark"),
                        Map.entry(KnowledgeFact.FACIALLY_UNLAWFUL, "trademark"),
                        Map.entry(KnowledgeFact.OBVIOUS_MARKS, "reputation"),
                        Map.entry(KnowledgeFact.OWN_TOOL_FAILED, "reputation"))
                .map(entry -> open(
                        KNOWN,
                        entry.getKey().member() + " is disputed: " + entry.getValue(),
                        aHostedWork().with(WorkFact.RIGHT, entry.getValue()).standing(entry.getKey(), DISPUTED)));
    }

    private static Stream<Example> roles() {
        return Stream.of(
                open(
                        ServiceRole.ORGANISES,
                        "whether a market organises its users is disputed",
                        onAMarketplace(aHostedWork()).standing(ConductFact.ORGANISES_CONTENT, DISPUTED)),
                open(
                        CareTaken.PREVENTION,
                        "whether a market checked titles to unsafe goods is disputed",
                        onAMarketplace(aHostedWork())
                                .with(WorkFact.RIGHT, "consumerSafety")
                                .standing(KnowledgeFact.TITLE_CHECK, DISPUTED)),
                open(
                        ServiceRole.SUBSTITUTES,
                        "whether a snapshot of a mark replaces the original is disputed",
                        aHostedWork()
                                .with(ProviderFact.SERVICE, "search")
                                .with(ConductFact.PRESENTS_AS_OWN, false)
                                .with(WorkFact.RIGHT, "trademark")
                                .standing(ConductFact.SUBSTITUTES_ORIGIN, DISPUTED)));
    }

    /** What a measure took away whole is gone until somebody says that it is not; what only warns takes nothing away. */
    private static Stream<Example> gone() {
        Situation silent = aDeletedWork().without(ConductFact.STILL_ONLINE);
        Situation portrait = silent.copy()
                .with(WorkFact.RIGHT, "personality")
                .with(ReliefFact.INTERIM_SOUGHT, true)
                .with(ReliefFact.IRREPARABLE_HARM, true);
        return Stream.concat(gone(Liability.PREVENTIVE, silent), gone(InterimMeasures.ORDER_FOR_PERSON, portrait));
    }

    private static Stream<Example> gone(Rule rule, Situation silent) {
        Stream<Example> taken = Stream.of("delete", "block", "disconnect", "cutStream", "purge", "burnToken")
                .map(kind -> fails(
                        rule,
                        "nobody says that it is still there after: " + kind,
                        silent.copy().measure("m1", MeasureFact.KIND, kind)));
        Stream<Example> perhapsThere = Stream.of(
                open(
                        rule,
                        "whether it is still there is disputed",
                        silent.copy().standing(ConductFact.STILL_ONLINE, DISPUTED)),
                open(rule, "the user was warned", silent.copy().measure("m1", MeasureFact.KIND, "warnUser")),
                open(rule, "copies stayed", silent.copy().measure("m1", MeasureFact.COPIES_REMAIN, true)),
                open(rule, "it was put back", silent.copy().measure("m1", MeasureFact.ENDED_AT, "2023-05-02")));
        return Stream.concat(taken, perhapsThere);
    }

    /** Unsafe goods take the ordinary time: three working days. */
    private static Stream<Example> times() {
        return Stream.of(
                holds(
                                TimelyMeasures.TIMELY_AFTER_NOTICE,
                                "unsafe goods, two days later",
                                unsafe(deletedOn("2023-04-05")))
                        .about("n1/m1"),
                holds(
                                TimelyMeasures.TIMELY_AFTER_KNOWLEDGE,
                                "unsafe goods, two days later",
                                unsafe(knownAndDeletedOn("2023-03-08")))
                        .about("m1"));
    }

    private static Situation unsafe(Situation situation) {
        return situation.with(WorkFact.RIGHT, "consumerSafety").with(KnowledgeFact.FACIALLY_UNLAWFUL, true);
    }

    /** All intellectual property has the twenty working days: told on the last of them, which was 9 May 2023. */
    private static Stream<Example> waits() {
        return Stream.of("dissemination", "otherCopyright", "patent", "trademark")
                .flatMap(right -> {
                    Situation told = aDeletedWork()
                            .declaration("d1")
                            .with(WorkFact.RIGHT, right)
                            .declaration("d1", DeclarationFact.HOLDER_ACTED, true)
                            .declaration("d1", DeclarationFact.HOLDER_ACTED_AT, "2023-05-09");
                    return Stream.of(
                            fails(Restoration.RESTORED_TOO_LATE, "told in time, not put back: " + right, told.copy()),
                            holds(
                                    Restoration.RESTORED_TOO_EARLY,
                                    "told in time, put back the day after: " + right,
                                    told.copy()
                                            .declaration("d1", DeclarationFact.RESTORED, true)
                                            .declaration("d1", DeclarationFact.RESTORED_AT, "2023-05-10")));
                })
                .map(example -> example.about("d1"));
    }
}
