package org.safeharbor.core.prc;

import java.util.List;
import java.util.stream.Stream;

/** What the rules of the People's Republic of China make of facts, each rule at least both ways and open. */
final class Examples {

    private static final List<Example> ALL = Stream.of(
                    RoleExamples.all(),
                    NoticeExamples.all(),
                    DefectiveNoticeExamples.all(),
                    TextExamples.all(),
                    MeasureExamples.all(),
                    TimelyMeasureExamples.all(),
                    KnowledgeExamples.all(),
                    KnowledgePolicyExamples.all(),
                    FactorExamples.all(),
                    CareExamples.all(),
                    HarborExamples.all(),
                    HarborConditionExamples.all(),
                    LiabilityExamples.all(),
                    FaultExamples.all(),
                    FormExamples.all(),
                    ConsumerExamples.all(),
                    DataExamples.all(),
                    DeclarationExamples.all(),
                    RestorationTimeExamples.all(),
                    WrongDeclarationExamples.all(),
                    RestorationExamples.all(),
                    WrongNoticeExamples.all(),
                    ReliefExamples.all(),
                    LimitationExamples.all(),
                    InterimExamples.all(),
                    DamagesExamples.all(),
                    BurdenExamples.all(),
                    PresumptionExamples.all(),
                    DossierExamples.all(),
                    PrecedentExamples.all(),
                    ConduitExamples.all(),
                    CareAndKnowledgeExamples.all(),
                    LeakAndPlaceExamples.all(),
                    UserConductExamples.all(),
                    AftermathExamples.all(),
                    StepExamples.all(),
                    PropositionExamples.all(),
                    NothingLeftExamples.all(),
                    ServiceKindExamples.all(),
                    WaitingExamples.all(),
                    ArrivalExamples.all(),
                    StepsTogetherExamples.all(),
                    ValueExamples.all(),
                    DisputedExamples.all(),
                    ForwardingExamples.all(),
                    UsualTimeExamples.all(),
                    OtherSidesExamples.all(),
                    PairExamples.all(),
                    SpecialTextExamples.all(),
                    ObjectionExamples.all(),
                    FaultDisprovedExamples.all(),
                    RemarkExamples.all(),
                    VoidPatentExamples.all(),
                    CompletionExamples.all(),
                    DataDamagesExamples.all(),
                    OrderOfEventsExamples.all(),
                    RightsAndQuestionsExamples.all(),
                    VagueDaysExamples.all(),
                    PuttingBackExamples.all(),
                    AtOnceExamples.all(),
                    WithdrawnNoticeExamples.all(),
                    NotAskedExamples.all(),
                    WithinReachExamples.all(),
                    ToldOfOthersExamples.all(),
                    ToldOfPersonsExamples.all())
            .flatMap(examples -> examples)
            .toList();

    private Examples() {}

    /** Every example; its situation is shared, so it is copied before it is turned. */
    static Stream<Example> all() {
        return ALL.stream();
    }
}
