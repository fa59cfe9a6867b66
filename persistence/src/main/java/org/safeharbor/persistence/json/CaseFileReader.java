package org.safeharbor.persistence.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.WithoutEffect;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;

/** Reads a case file from its tree; goes on after a mistake, so that all are reported at once. */
final class CaseFileReader {

    /** What a finding may answer, in the words of the file. */
    static final Map<String, Boolean> ANSWERS = words(List.of(true, false), holds -> holds ? "holds" : "fails");

    static final Map<String, Side> SIDES = words(List.of(Side.values()), Side::id);

    static final Map<String, Jurisdiction> JURISDICTIONS = words(List.of(Jurisdiction.values()), Jurisdiction::id);

    private final Report report;
    /** Whether it was taken in before, under the law of that time. */
    private final boolean wasTakenIn;

    CaseFileReader(Report report, boolean wasTakenIn) {
        this.report = report;
        this.wasTakenIn = wasTakenIn;
    }

    private static <T> Map<String, T> words(List<T> things, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        things.forEach(thing -> words.put(word.apply(thing), thing));
        return words;
    }

    CaseReading read(JsonNode tree) {
        Place root = Place.root(tree, report);
        if (!tree.isObject()) {
            root.problem("expectedObject", root.quotation());
            return new CaseReading.Rejected(report.problems());
        }
        Place format = root.at("format");
        String named = format.required(CaseFileJson.FORMAT);
        if (!named.isBlank() && !named.equals(CaseFileJson.FORMAT)) {
            format.problem("unknownFormat", format.quotation(), CaseFileJson.FORMAT);
            return new CaseReading.Rejected(report.problems());
        }
        CaseFile.Builder file = gather(root);
        report.consequences(file.check());
        if (report.problems().isEmpty()) {
            CaseFile whole = file.build();
            List<Problem> findings =
                    SafeHarbor.under(whole.jurisdiction()).rules().problems(whole);
            if (wasTakenIn) {
                findings.forEach(report::warning);
            } else {
                report.consequences(findings);
            }
            WithoutEffect.in(whole).forEach(report::warning);
        }
        return report.problems().isEmpty()
                ? new CaseReading.Accepted(file.build(), report.kept(), report.warnings())
                : new CaseReading.Rejected(report.problems());
    }

    private CaseFile.Builder gather(Place root) {
        CaseFile.Builder file = CaseFile.under(root.at("jurisdiction").oneOf(JURISDICTIONS))
                .docket(root.at("docket").text())
                .titled(root.at("title").text())
                .note(root.at("note").text())
                .facts(FactReader.sheet(root.at("facts"), SubjectKind.CASE));
        each(root, "parties", this::party).forEach(file::party);
        each(root, "providers", this::provider).forEach(file::provider);
        each(root, "works", this::work).forEach(file::work);
        each(root, "content", this::content).forEach(file::content);
        each(root, "notices", this::notice).forEach(file::received);
        each(root, "declarations", this::declaration).forEach(file::declared);
        each(root, "measures", this::measure).forEach(file::took);
        each(root, "evidence", this::exhibit).forEach(file::exhibit);
        root.keepTheRest();
        return file;
    }

    private static <T> Stream<T> each(Place holder, String list, Function<Place, T> reader) {
        return holder.at(list).items().stream().map(place -> {
            Place item = place.object();
            T thing = reader.apply(item);
            item.keepTheRest();
            return thing;
        });
    }

    private Party party(Place place) {
        return new Party(
                place.at("id").text(),
                place.at("side").oneOf(SIDES),
                place.at("name").text());
    }

    private ServiceProvider provider(Place place) {
        return new ServiceProvider(
                place.at("id").text(),
                place.at("name").text(),
                FactReader.sheet(place.at("facts"), SubjectKind.PROVIDER));
    }

    private Work work(Place place) {
        return new Work(
                place.at("id").text(), place.at("title").text(), FactReader.sheet(place.at("facts"), SubjectKind.WORK));
    }

    private ContentGroup content(Place place) {
        return new ContentGroup(
                place.at("id").text(),
                place.at("provider").required(""),
                place.at("work").required(""),
                place.at("description").text(),
                FactReader.sheet(place.at("facts"), SubjectKind.CONTENT),
                FactReader.sheet(place.at("service"), SubjectKind.PROVIDER),
                each(place, "findings", this::finding).toList());
    }

    private CourtFinding finding(Place place) {
        return new CourtFinding(
                place.at("rule").required(""),
                place.at("about").text(),
                place.at("answer").oneOf(ANSWERS),
                place.at("reasons").text());
    }

    private Notice notice(Place place) {
        return new Notice(
                place.at("id").text(),
                place.at("to").required(""),
                FactReader.sheet(place.at("facts"), SubjectKind.NOTICE),
                about(place, SubjectKind.NOTICE));
    }

    private Declaration declaration(Place place) {
        return new Declaration(
                place.at("id").text(),
                place.at("to").required(""),
                FactReader.sheet(place.at("facts"), SubjectKind.DECLARATION),
                about(place, SubjectKind.DECLARATION));
    }

    private MeasureTaken measure(Place place) {
        return new MeasureTaken(
                place.at("id").text(),
                place.at("by").required(""),
                FactReader.sheet(place.at("facts"), SubjectKind.MEASURE),
                about(place, SubjectKind.MEASURE),
                place.at("answers").texts());
    }

    private static Map<String, FactSheet> about(Place holder, SubjectKind subject) {
        Place about = holder.at("about").object();
        Map<String, FactSheet> sheets = new LinkedHashMap<>();
        for (String group : about.names()) {
            sheets.put(group, FactReader.sheet(about.entry(group), subject));
        }
        return sheets;
    }

    private Evidence exhibit(Place place) {
        return new Evidence(
                place.at("id").text(),
                place.at("title").text(),
                place.at("side").oneOf(SIDES));
    }
}
