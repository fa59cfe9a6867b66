package org.safeharbor.core.prc;

import static org.safeharbor.core.prc.Example.fails;
import static org.safeharbor.core.prc.Example.holds;
import static org.safeharbor.core.prc.Example.inapplicable;
import static org.safeharbor.core.prc.Example.open;
import static org.safeharbor.core.prc.Situation.aDeletedWork;
import static org.safeharbor.core.prc.Situation.aHostedWork;
import static org.safeharbor.core.prc.Situation.aNotifiedWork;

import java.util.stream.Stream;
import org.safeharbor.core.dispute.ConductFact;
import org.safeharbor.core.dispute.KnowledgeFact;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
import org.safeharbor.core.dispute.ProviderFact;
import org.safeharbor.core.dispute.WorkFact;
import org.safeharbor.core.reasoning.Rule;

/** Who only carries or keeps what passes, and when the Regulation reaches the facts. */
final class ConduitExamples {

    private ConduitExamples() {}

    static Stream<Example> all() {
        return Stream.of(conduits(), theRegulationInTime()).flatMap(examples -> examples);
    }

    private static Situation aCarrier() {
        return carrying(aNotifiedWork());
    }

    private static Situation carrying(Situation work) {
        return work.with(ProviderFact.SERVICE, "access")
                .with(ProviderFact.SEES_CONTENT, false)
                .with(ProviderFact.SELECTS, false)
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true);
    }

    private static Situation passedOn(Situation carrier) {
        return carrier.measure("m1").measure("m1", MeasureFact.KIND, "forward");
    }

    private static Situation aCache() {
        return aNotifiedWork()
                .with(ProviderFact.SERVICE, "cache")
                .with(ProviderFact.FORWARDS_AUTOMATICALLY, true)
                .with(ProviderFact.LEAVES_ACCESS_DATA, true)
                .with(ProviderFact.FOLLOWS_ORIGIN, true);
    }

    private static Stream<Example> conduits() {
        Rule freed = Harbor.FREED_AS_CONDUIT;
        Situation ofPapers = aCarrier().reading(DisputedPoints.BASIC_PROVIDERS, "always-forward");
        Situation silent = ofPapers.copy().notice("n1", NoticeFact.LOCATION, "none");
        Situation told = carrying(aHostedWork())
                .with(KnowledgeFact.ADMISSION, true)
                .reading(DisputedPoints.BASIC_PROVIDERS, "always-forward");
        return Stream.of(
                holds(freed, "a carrier left a notice unanswered", aCarrier()),
                holds(freed, "a cache left a notice unanswered", aCache()),
                fails(freed, "the carrier chose who receives it", aCarrier().with(ProviderFact.SELECTS, true)),
                fails(freed, "the cache did not follow its origin", aCache().with(ProviderFact.FOLLOWS_ORIGIN, false)),
                fails(freed, "the papers want the notice passed on", ofPapers.copy()),
                holds(freed, "it was passed on, as the papers want", passedOn(ofPapers.copy())),
                holds(freed, "nobody told a carrier that knew", told.copy()),
                fails(freed, "a letter without a place was not even passed on", silent.copy()),
                holds(freed, "a letter without a place was passed on", passedOn(silent.copy())),
                open(
                        freed,
                        "whether there were further letters is not known",
                        told.copy().without(ConductFact.NO_FURTHER_NOTICES)),
                holds(
                        freed,
                        "the papers ask that of carriers only",
                        aCache().reading(DisputedPoints.BASIC_PROVIDERS, "always-forward")),
                open(
                        freed,
                        "whether the carrier chooses is not known",
                        aCarrier().without(ProviderFact.SELECTS)),
                inapplicable(freed, "a platform keeps content", aNotifiedWork()),
                inapplicable(
                        freed, "the Regulation knows one right only", aCarrier().with(WorkFact.RIGHT, "reputation")),
                holds(Harbor.SAFE_HARBOR, "the Regulation frees the carrier", aCarrier()),
                fails(Harbor.SAFE_HARBOR, "the papers want the notice passed on", ofPapers.copy()),
                fails(EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART, "the Regulation frees the carrier", aCarrier()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the papers want the notice passed on",
                        ofPapers.copy()),
                holds(
                        EnlargedLoss.AIDING_FOR_THE_ENLARGED_PART,
                        "the Regulation frees no carrier of insults",
                        aCarrier().with(WorkFact.RIGHT, "reputation")),
                fails(Liability.AIDING_WITH_THE_USER, "the Regulation frees the carrier", aCarrier()),
                fails(
                        Liability.AIDING_WITH_THE_USER,
                        "the Regulation frees the carrier although it knew",
                        aCarrier().with(KnowledgeFact.ADMISSION, true)),
                fails(
                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                        "the Regulation frees the cache",
                        aCache().reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                holds(
                        Liability.AIDING_BY_KNOWLEDGE_FOR_THE_ENLARGED_PART,
                        "the cache did not follow its origin",
                        aCache().with(ProviderFact.FOLLOWS_ORIGIN, false)
                                .reading(DisputedPoints.SCOPE_OF_KNOWLEDGE, "enlarged-part")),
                holds(
                        Liability.ABETTING,
                        "a carrier that induces is not freed",
                        aCarrier().with(ConductFact.INDUCES, true)),
                fails(
                        Harbor.SAFE_HARBOR,
                        "a carrier that induces does not enter",
                        aCarrier().with(ConductFact.INDUCES, true)));
    }

    private static Stream<Example> theRegulationInTime() {
        Situation of2005 = aDeletedWork().with(ConductFact.FROM, "2005-01-10").with(ConductFact.UNTIL, "2005-12-01");
        return Stream.of(
                inapplicable(Harbor.SPECIAL_CONDITIONS, "all was over before the Regulation", of2005.copy()),
                inapplicable(
                        Harbor.SPECIAL_CONDITIONS,
                        "it was over on the last day before the Regulation",
                        of2005.copy().with(ConductFact.UNTIL, "2006-06-30")),
                holds(
                        Harbor.SPECIAL_CONDITIONS,
                        "it went on into the Regulation's first day",
                        of2005.copy().with(ConductFact.UNTIL, "2006-07-01")),
                inapplicable(Harbor.STORAGE_CONDITIONS, "all was over before the Regulation", of2005.copy()),
                inapplicable(
                        Harbor.FREED_AS_CONDUIT,
                        "all was over before the Regulation",
                        aCarrier().with(ConductFact.FROM, "2005-01-10").with(ConductFact.UNTIL, "2005-12-01")));
    }
}
