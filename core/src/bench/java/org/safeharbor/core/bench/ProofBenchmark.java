package org.safeharbor.core.bench;

import java.util.Locale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.safeharbor.core.checks.ClipsPushedByAlgorithm;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.PrcRuleBook;
import org.safeharbor.core.reasoning.Node;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.Results;
import org.safeharbor.core.reasoning.RuleBook;

/** How long the whole book of the People's Republic of China takes on D03: see {@code docs/performance.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ProofBenchmark {

    private final RuleBook book = PrcRuleBook.BOOK;
    private final Dispute dispute = ClipsPushedByAlgorithm.DISPUTE;
    private final LocalDate asOf = LocalDate.of(2026, 11, 21);

    /** Every rule asked, every node built. */
    @Benchmark
    public Proof proof() {
        return book.assess(dispute, Readings.STANDARD, asOf);
    }

    /** The same, and every node visited once. */
    @Benchmark
    public void proofVisited(Blackhole sink) {
        Proof proof = book.assess(dispute, Readings.STANDARD, asOf);
        Visit visit = new Visit(proof);
        book.questions().forEach(question -> visit.visit(proof.of(question)));
        sink.consume(visit.discretionary);
    }

    /** The same answers without a node. */
    @Benchmark
    public Results results() {
        return book.results(dispute, Readings.STANDARD);
    }

    /** Runs it and says what it comes to by the node. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        ProofBenchmark here = new ProofBenchmark();
        int nodes = here.proof().size();
        List<String> lines = new ArrayList<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(ProofBenchmark.class.getSimpleName())
                        .build())
                .run()) {
            double nanos = result.getPrimaryResult().getScore();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-14s %8.0f ns   %8.0f a second   %6.1f ns a node",
                    result.getPrimaryResult().getLabel(),
                    nanos,
                    1e9 / nanos,
                    nanos / nodes));
        }
        System.out.println(nodes + " nodes a proof, " + here.book.rules().size() + " rules");
        lines.forEach(System.out::println);
    }

    /** Looks at every step once. */
    private static final class Visit {
        private final boolean[] seen;
        private int discretionary;

        Visit(Proof proof) {
            seen = new boolean[proof.size()];
        }

        void visit(Node node) {
            if (!seen[node.number()]) {
                seen[node.number()] = true;
                discretionary += node.answer().isDiscretionary() ? 1 : 0;
                for (Node child : node.children()) {
                    visit(child);
                }
            }
        }
    }
}
