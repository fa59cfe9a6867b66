package org.safeharbor.core.prc;

import java.util.List;
import java.util.stream.Stream;

/**
 * Each proposition of the four source papers at work: facts with which it comes out so, and the same facts but for the
 * point of it, with which it does not. {@link PropositionsTest} holds that none is left out.
 */
final class PropositionExamples {

    /**
     * A proposition and what shows it.
     *
     * @param proposition its id
     * @param examples both ways
     */
    record Shown(String proposition, List<Example> examples) {}

    private PropositionExamples() {}

    static Stream<Shown> shown() {
        return Stream.of(
                        HarborThesisExamples.shown(),
                        ReformThesisExamples.shown(),
                        RecommendationPaperExamples.shown(),
                        CareInStagesExamples.shown(),
                        TortPaperExamples.shown())
                .flatMap(shown -> shown);
    }

    static Stream<Example> all() {
        return shown().flatMap(shown -> shown.examples().stream());
    }

    static Shown shows(String proposition, Example... examples) {
        return new Shown(proposition, List.of(examples));
    }
}
