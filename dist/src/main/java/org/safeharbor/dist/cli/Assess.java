package org.safeharbor.dist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.analysis.Comparison;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.Dispute;
import org.safeharbor.core.dispute.LaterMoment;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.law.Readings;
import org.safeharbor.core.prc.Clocks;
import org.safeharbor.core.reasoning.Proof;
import org.safeharbor.core.reasoning.RuleBook;
import org.safeharbor.core.text.ComparisonText;
import org.safeharbor.core.text.PlainText;
import org.safeharbor.persistence.json.CaseFileJson;
import org.safeharbor.persistence.json.CaseReading;
import org.safeharbor.persistence.json.ProblemText;
import org.safeharbor.persistence.json.ProofJson;

/** {@code assess FILE}: reads a case file and prints the proof of each of its disputes, or what turns it. */
final class Assess implements Command {

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        AssessOptions options = AssessOptions.parse(arguments);
        CaseReading reading = read(options.file());
        if (reading instanceof CaseReading.Rejected rejected) {
            print(rejected.problems(), options, err);
            return Failure.BAD_FILE;
        }
        CaseReading.Accepted accepted = (CaseReading.Accepted) reading;
        print(accepted.warnings(), options, err);
        SafeHarbor.Undated law = SafeHarbor.under(accepted.file().jurisdiction());
        Readings view = View.of(options.view(), law.rules());
        List<Dispute> disputes = disputes(accepted.file(), options);
        print(later(disputes, options.asOf()), options, err);
        if (!options.compare().isEmpty()) {
            disputes.stream()
                    .map(dispute -> comparison(dispute, law.rules(), view, options))
                    .forEach(one -> out.print(ComparisonText.of(one, options.depth(), options.language())));
            return 0;
        }
        SafeHarbor dated = law.on(options.asOf()).reading(view);
        SafeHarbor court = options.lawOf().map(dated::asIfUnderTheLawOf).orElse(dated);
        List<Proof> proofs = disputes.stream().map(court::assess).toList();
        out.print(options.format().equals("json") ? json(proofs) : text(proofs, options));
        return 0;
    }

    private static CaseReading read(String file) {
        try (InputStream stream = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return CaseFileJson.read(stream);
        } catch (NoSuchFileException missing) {
            throw new Failure(Failure.NO_INPUT, "there is no file " + file);
        } catch (IOException unreadable) {
            throw new Failure(Failure.NO_INPUT, "cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    private static void print(List<Problem> problems, AssessOptions options, PrintStream err) {
        ProblemText words = ProblemText.in(options.language());
        problems.forEach(problem -> err.println(words.of(problem)));
    }

    private static List<Dispute> disputes(CaseFile file, AssessOptions options) {
        List<Dispute> all = file.disputes();
        List<Dispute> chosen = all.stream()
                .filter(dispute ->
                        options.content().isEmpty() || dispute.content().id().equals(options.content()))
                .toList();
        if (chosen.isEmpty()) {
            String known = all.stream().map(dispute -> dispute.content().id()).collect(Collectors.joining(", "));
            throw new Failure(
                    Failure.BAD_FILE,
                    all.isEmpty()
                            ? "/content: the case names no content yet, so there is nothing to assess"
                            : "--content " + options.content() + ": the content groups are " + known);
        }
        return chosen;
    }

    /** Moments after the day of the assessment, each once however many disputes it is told in. */
    private static List<Problem> later(List<Dispute> disputes, LocalDate asOf) {
        return disputes.stream()
                .flatMap(dispute -> LaterMoment.in(dispute, asOf).stream())
                .map(LaterMoment::problem)
                .distinct()
                .toList();
    }

    private static Comparison comparison(Dispute dispute, RuleBook rules, Readings view, AssessOptions options) {
        return switch (options.compare()) {
            case "presets" -> Comparison.ofPresets(rules, dispute, options.asOf());
            case "options" -> Comparison.ofEachOption(rules, dispute, view, options.asOf());
            default -> Comparison.ofVersions(rules, dispute, view, options.asOf());
        };
    }

    private static String text(List<Proof> proofs, AssessOptions options) {
        return proofs.stream()
                .map(proof -> options.format().equals("report")
                        ? PlainText.judgment(proof, options.depth(), options.language())
                        : PlainText.forWriters(proof, Clocks.of(proof).clocks(), options.depth(), options.language()))
                .collect(Collectors.joining("\n"));
    }

    private static String json(List<Proof> proofs) {
        if (proofs.size() == 1) {
            return ProofJson.write(proofs.get(0));
        }
        return proofs.stream()
                .map(proof -> ProofJson.write(proof).strip())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
