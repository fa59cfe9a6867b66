package org.safeharbor.portal.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeharbor.core.SafeHarbor;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Side;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Vocabulary;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.reasoning.Outcome;
import org.safeharbor.core.text.Words;
import org.safeharbor.portal.cases.Names;
import org.safeharbor.portal.shell.Texts;

/**
 * One document of a case, answering in words what it says at some place. A document of a form that is no longer read has
 * no case file, and answers with what is written there.
 */
record Spoken(Optional<CaseFile> file, Words words, Texts texts) {

    /** The members that have words of their own. */
    static final Set<String> MEMBERS = Set.of(
            "docket",
            "title",
            "note",
            "name",
            "description",
            "side",
            "provider",
            "work",
            "to",
            "by",
            "answers",
            "about",
            "answer",
            "reasons");

    private static final Map<String, SubjectKind> KINDS = Map.of(
            "providers", SubjectKind.PROVIDER,
            "works", SubjectKind.WORK,
            "content", SubjectKind.CONTENT,
            "notices", SubjectKind.NOTICE,
            "declarations", SubjectKind.DECLARATION,
            "measures", SubjectKind.MEASURE);

    boolean hasSeveralGroups() {
        return file.filter(known -> known.content().size() > 1).isPresent();
    }

    String contentName(String group) {
        return name(SubjectKind.CONTENT, group);
    }

    /** Whether the thing is in this document. */
    boolean knows(List<String> thing) {
        return thing.isEmpty() || ids(thing.get(0)).anyMatch(thing.get(1)::equals);
    }

    private Stream<String> ids(String list) {
        return file.stream().flatMap(known -> switch (list) {
            case "providers" -> known.providers().stream().map(ServiceProvider::id);
            case "works" -> known.works().stream().map(Work::id);
            case "content" -> known.content().stream().map(ContentGroup::id);
            case "notices" -> known.notices().stream().map(Notice::id);
            case "declarations" -> known.declarations().stream().map(Declaration::id);
            case "measures" -> known.measures().stream().map(MeasureTaken::id);
            case "parties" -> known.parties().stream().map(party -> party.id());
            default -> known.evidence().stream().map(Evidence::id);
        });
    }

    /** What people call the thing, as a heading. */
    String heading(List<String> thing) {
        var name = called(thing);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private String called(List<String> thing) {
        if (thing.isEmpty()) {
            return words.subject(SubjectKind.CASE);
        }
        var list = thing.get(0);
        var id = thing.get(1);
        if (thing.size() == 4) {
            return texts.get("history.finding", question(thing.get(3)));
        }
        return switch (list) {
            case "parties" -> texts.get("history.party") + Names.after(party(id));
            case "evidence" -> texts.get("intake.exhibit") + Names.after(exhibit(id));
            default -> name(KINDS.get(list), id);
        };
    }

    private String party(String id) {
        return file.flatMap(known -> of(known.parties(), Party::id, id))
                .map(Party::name)
                .orElse("");
    }

    private String question(String finding) {
        var rule = finding.split(" ")[0];
        return file.flatMap(
                        known -> SafeHarbor.under(known.jurisdiction()).rules().rule(rule))
                .map(words::question)
                .orElse(rule);
    }

    private String name(SubjectKind kind, String id) {
        return file.map(known -> new Names(known, words).of(kind, id)).orElseGet(() -> words.subject(kind));
    }

    /** What is said at this place; nothing where nothing is. */
    List<String> said(ChangePath path, String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        return Vocabulary.find(path.change().fact())
                .flatMap(fact -> sheet(path).map(sheet -> standing(fact, sheet.standing(fact))))
                .orElseGet(() -> List.of(plain(path, written)));
    }

    private Optional<FactSheet> sheet(ChangePath path) {
        var parts = path.parts();
        if (path.thing().isEmpty()) {
            return file.map(CaseFile::facts);
        }
        var id = parts.get(1);
        var group = path.group();
        return file.flatMap(known -> switch (parts.get(0)) {
            case "providers" -> of(known.providers(), ServiceProvider::id, id).map(ServiceProvider::facts);
            case "works" -> of(known.works(), Work::id, id).map(Work::facts);
            case "content" ->
                of(known.content(), ContentGroup::id, id)
                        .map(content -> parts.get(2).equals("service") ? content.service() : content.facts());
            case "notices" -> of(known.notices(), Notice::id, id).map(n -> part(n.facts(), n.about(), group));
            case "declarations" ->
                of(known.declarations(), Declaration::id, id).map(d -> part(d.facts(), d.about(), group));
            default -> of(known.measures(), MeasureTaken::id, id).map(m -> part(m.facts(), m.about(), group));
        });
    }

    private static FactSheet part(FactSheet general, Map<String, FactSheet> about, String group) {
        return group.isEmpty() ? general : about.getOrDefault(group, FactSheet.EMPTY);
    }

    private static <T> Optional<T> of(List<T> things, Function<T, String> id, String wanted) {
        return things.stream().filter(thing -> id.apply(thing).equals(wanted)).findFirst();
    }

    private List<String> standing(Fact fact, Standing standing) {
        var lines = new ArrayList<String>();
        var counts = standing.resolve();
        var value = words.value(fact, counts.value());
        lines.add(
                counts.basis() == Standing.Basis.ASSUMED || counts.basis() == Standing.Basis.OPEN
                        ? value
                        : texts.get("history.onBasis", value, words.basis(counts.basis())));
        standing.positions()
                .forEach(said -> lines.add(words.text(
                                "record.position",
                                words.side(said.side()),
                                words.stance(said.stance()),
                                said.value().isKnown() ? words.value(fact, said.value()) : "")
                        .strip()));
        standing.evidence().forEach(id -> lines.add(texts.get("intake.of", texts.get("intake.exhibit"), exhibit(id))));
        if (!standing.note().isEmpty()) {
            lines.add(texts.get("history.noted", standing.note()));
        }
        return lines;
    }

    private String exhibit(String id) {
        return file.flatMap(known -> of(known.evidence(), Evidence::id, id))
                .map(Evidence::title)
                .orElse(id);
    }

    private String plain(ChangePath path, String written) {
        if (path.isConcern()) {
            return contentName(path.group());
        }
        return switch (path.member()) {
            case "side" ->
                Arrays.stream(Side.values())
                        .filter(side -> side.id().equals(written))
                        .findFirst()
                        .map(words::side)
                        .orElse(written);
            case "answer" ->
                Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.id().equals(written))
                        .findFirst()
                        .map(words::outcome)
                        .orElse(written);
            case "provider", "to", "by" ->
                file.flatMap(known -> of(known.providers(), ServiceProvider::id, written))
                        .map(ServiceProvider::name)
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> words.subject(SubjectKind.PROVIDER));
            case "work" ->
                file.flatMap(known -> of(known.works(), Work::id, written))
                        .map(Work::title)
                        .filter(title -> !title.isBlank())
                        .orElseGet(() -> words.subject(SubjectKind.WORK));
            // A list of ids as JSON, or ids with slashes between.
            case "answers", "about" ->
                Arrays.stream(written.split("[\\[\\]\",/]+"))
                        .filter(id -> !id.isEmpty())
                        .map(this::event)
                        .collect(Collectors.joining(" · "));
            default -> written;
        };
    }

    private String event(String id) {
        return Stream.of("notices", "measures", "declarations")
                .filter(list -> ids(list).anyMatch(id::equals))
                .findFirst()
                .map(list -> name(KINDS.get(list), id))
                .orElse(id);
    }
}
