package org.safeharbor.portal.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.Declaration;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureTaken;
import org.safeharbor.core.dispute.Notice;
import org.safeharbor.core.dispute.Party;
import org.safeharbor.core.dispute.Problem;
import org.safeharbor.core.dispute.ServiceProvider;
import org.safeharbor.core.dispute.Standing;
import org.safeharbor.core.dispute.SubjectKind;
import org.safeharbor.core.dispute.Work;
import org.safeharbor.core.law.Jurisdiction;
import org.safeharbor.persistence.json.KeptMembers;

/**
 * A case file while somebody works on it. Nothing is checked before {@link #problems} is asked; what the document holds
 * beyond the format travels along.
 */
public final class CaseDraft {

    private final KeptMembers kept;
    private final Jurisdiction jurisdiction;
    private String docket;
    private String title;
    private String note;
    private FactSheet facts;
    private List<Party> parties;
    private List<ServiceProvider> providers;
    private List<Work> works;
    private List<ContentGroup> content;
    private List<Notice> notices;
    private List<Declaration> declarations;
    private List<MeasureTaken> measures;
    private List<Evidence> evidence;

    CaseDraft(CaseFile file, KeptMembers kept) {
        this.kept = kept;
        jurisdiction = file.jurisdiction();
        docket = file.docket();
        title = file.title();
        note = file.note();
        facts = file.facts();
        parties = file.parties();
        providers = file.providers();
        works = file.works();
        content = file.content();
        notices = file.notices();
        declarations = file.declarations();
        measures = file.measures();
        evidence = file.evidence();
        addWhatEveryCaseNeeds();
    }

    /** One provider, one work and one content group are always there to be described. */
    private void addWhatEveryCaseNeeds() {
        if (providers.isEmpty()) {
            providers = List.of(new ServiceProvider(free("p"), "", FactSheet.EMPTY));
        }
        if (works.isEmpty()) {
            works = List.of(new Work(free("w"), "", FactSheet.EMPTY));
        }
        if (content.isEmpty()) {
            var provider = providers.get(0).id();
            var work = works.get(0).id();
            content = List.of(
                    new ContentGroup(free("c"), provider, work, "", FactSheet.EMPTY, FactSheet.EMPTY, List.of()));
        }
    }

    /** The case file as it is now, checked or not. */
    public CaseFile file() {
        return new CaseFile(
                jurisdiction,
                docket,
                title,
                note,
                facts,
                parties,
                providers,
                works,
                content,
                notices,
                declarations,
                measures,
                evidence);
    }

    KeptMembers kept() {
        return kept;
    }

    /** What cannot be so. */
    public List<Problem> problems() {
        return file().edit().check();
    }

    /** The content group with this id, or the first one. */
    public ContentGroup group(String id) {
        return find(content, ContentGroup::id, id).findFirst().orElse(content.get(0));
    }

    public FactSheet sheet(FactPlace place) {
        return switch (place.kind()) {
            case CASE -> facts;
            case PROVIDER ->
                place.group().isEmpty()
                        ? only(providers, ServiceProvider::id, place.id()).facts()
                        : group(place.group()).service();
            case WORK -> only(works, Work::id, place.id()).facts();
            case CONTENT -> group(place.id()).facts();
            case NOTICE -> {
                var notice = only(notices, Notice::id, place.id());
                yield part(notice.facts(), notice.about(), place);
            }
            case DECLARATION -> {
                var declaration = only(declarations, Declaration::id, place.id());
                yield part(declaration.facts(), declaration.about(), place);
            }
            case MEASURE -> {
                var measure = only(measures, MeasureTaken::id, place.id());
                yield part(measure.facts(), measure.about(), place);
            }
        };
    }

    private static FactSheet part(FactSheet general, Map<String, FactSheet> about, FactPlace place) {
        return place.group().isEmpty() ? general : about.getOrDefault(place.group(), FactSheet.EMPTY);
    }

    /** Says a fact otherwise. */
    public void put(FactPlace place, Fact fact, Standing standing) {
        var sheet = sheet(place).with(fact, standing);
        var id = place.id();
        var group = place.group();
        switch (place.kind()) {
            case CASE -> facts = sheet;
            case PROVIDER -> {
                if (group.isEmpty()) {
                    providers =
                            change(providers, ServiceProvider::id, id, p -> new ServiceProvider(id, p.name(), sheet));
                } else {
                    changeContent(
                            group,
                            c -> new ContentGroup(
                                    c.id(), c.provider(), c.work(), c.description(), c.facts(), sheet, c.findings()));
                }
            }
            case WORK -> works = change(works, Work::id, id, w -> new Work(id, w.title(), sheet));
            case CONTENT -> changeContent(id, c -> c.with(sheet));
            case NOTICE ->
                notices = change(
                        notices,
                        Notice::id,
                        id,
                        n -> group.isEmpty()
                                ? new Notice(id, n.to(), sheet, n.about())
                                : new Notice(id, n.to(), n.facts(), with(n.about(), group, sheet)));
            case DECLARATION ->
                declarations = change(
                        declarations,
                        Declaration::id,
                        id,
                        d -> group.isEmpty()
                                ? new Declaration(id, d.to(), sheet, d.about())
                                : new Declaration(id, d.to(), d.facts(), with(d.about(), group, sheet)));
            case MEASURE ->
                measures = change(
                        measures,
                        MeasureTaken::id,
                        id,
                        m -> group.isEmpty()
                                ? new MeasureTaken(id, m.by(), sheet, m.about(), m.answers())
                                : new MeasureTaken(id, m.by(), m.facts(), with(m.about(), group, sheet), m.answers()));
        }
    }

    public String text(TextPlace place) {
        return switch (place.what()) {
            case TITLE -> title;
            case DOCKET -> docket;
            case NOTE -> note;
            case PROVIDER_NAME ->
                only(providers, ServiceProvider::id, place.id()).name();
            case WORK_TITLE -> only(works, Work::id, place.id()).title();
            case DESCRIPTION -> group(place.id()).description();
        };
    }

    public void put(TextPlace place, String text) {
        var id = place.id();
        switch (place.what()) {
            case TITLE -> title = text;
            case DOCKET -> docket = text;
            case NOTE -> note = text;
            case PROVIDER_NAME ->
                providers = change(providers, ServiceProvider::id, id, p -> new ServiceProvider(id, text, p.facts()));
            case WORK_TITLE -> works = change(works, Work::id, id, w -> new Work(id, text, w.facts()));
            case DESCRIPTION ->
                changeContent(
                        id,
                        c -> new ContentGroup(
                                c.id(), c.provider(), c.work(), text, c.facts(), c.service(), c.findings()));
        }
    }

    /** Puts a new notice, measure or declaration for the provider of this content group, about it; its id. */
    public String addEvent(SubjectKind kind, String group) {
        var id = free(kind.id().substring(0, 1));
        var provider = group(group).provider();
        var about = Map.of(group, FactSheet.EMPTY);
        switch (kind) {
            case NOTICE -> notices = and(notices, new Notice(id, provider, FactSheet.EMPTY, about));
            case MEASURE -> measures = and(measures, new MeasureTaken(id, provider, FactSheet.EMPTY, about, List.of()));
            case DECLARATION -> declarations = and(declarations, new Declaration(id, provider, FactSheet.EMPTY, about));
            default -> throw new IllegalArgumentException("There is one " + kind + " only");
        }
        return id;
    }

    /** Puts a further content group beside this one: the same provider and work, nothing else known; its id. */
    public String addContent(String beside) {
        var id = free("c");
        var like = group(beside);
        content = and(
                content,
                new ContentGroup(id, like.provider(), like.work(), "", FactSheet.EMPTY, FactSheet.EMPTY, List.of()));
        return id;
    }

    /** Takes a notice, measure or declaration out, and what referred to it. */
    public void remove(String event) {
        declarations = without(declarations, Declaration::id, event);
        notices = without(notices, Notice::id, event);
        measures = without(measures, MeasureTaken::id, event).stream()
                .map(m -> new MeasureTaken(
                        m.id(), m.by(), m.facts(), m.about(), without(m.answers(), Function.identity(), event)))
                .toList();
        content = content.stream()
                .map(c -> withFindings(
                        c,
                        c.findings().stream()
                                .filter(f -> !List.of(f.about().split("/")).contains(event))
                                .toList()))
                .toList();
    }

    /** Says which notices a measure answers; none for all that came before it. */
    public void answers(String measure, List<String> notices) {
        measures = change(
                measures,
                MeasureTaken::id,
                measure,
                m -> new MeasureTaken(m.id(), m.by(), m.facts(), m.about(), notices));
    }

    /** Says whether a notice or measure is about a content group. What was said of it there goes when it is not. */
    public void concerns(FactPlace event, String group, boolean concerned) {
        var id = event.id();
        UnaryOperator<Map<String, FactSheet>> turn = about -> {
            if (concerned) {
                return about.containsKey(group) ? about : with(about, group, FactSheet.EMPTY);
            }
            var rest = new LinkedHashMap<>(about);
            rest.remove(group);
            return rest;
        };
        switch (event.kind()) {
            case NOTICE ->
                notices =
                        change(notices, Notice::id, id, n -> new Notice(id, n.to(), n.facts(), turn.apply(n.about())));
            case DECLARATION ->
                declarations = change(
                        declarations,
                        Declaration::id,
                        id,
                        d -> new Declaration(id, d.to(), d.facts(), turn.apply(d.about())));
            default ->
                measures = change(
                        measures,
                        MeasureTaken::id,
                        id,
                        m -> new MeasureTaken(id, m.by(), m.facts(), turn.apply(m.about()), m.answers()));
        }
    }

    /** Whether a notice, measure or declaration is about a content group. */
    public boolean isAbout(FactPlace event, String group) {
        var about =
                switch (event.kind()) {
                    case NOTICE -> only(notices, Notice::id, event.id()).about();
                    case DECLARATION ->
                        only(declarations, Declaration::id, event.id()).about();
                    default -> only(measures, MeasureTaken::id, event.id()).about();
                };
        return about.containsKey(group);
    }

    /** Enters the court's own finding, in the place of an earlier one on the same question. */
    public void find(String group, CourtFinding finding) {
        changeContent(group, c -> withFindings(c, and(withoutFinding(c, finding.rule(), finding.about()), finding)));
    }

    /** Takes the court's own finding on a question back. */
    public void unfind(String group, String rule, String about) {
        changeContent(group, c -> withFindings(c, withoutFinding(c, rule, about)));
    }

    private static List<CourtFinding> withoutFinding(ContentGroup group, String rule, String about) {
        return group.findings().stream()
                .filter(f -> !f.rule().equals(rule) || !f.about().equals(about))
                .toList();
    }

    private String free(String letter) {
        return free(letter, Set.of());
    }

    /** An id that begins so and that nothing in the file has yet, nor any of these. */
    public String free(String letter, Set<String> given) {
        var taken = Stream.of(
                        parties.stream().map(Party::id),
                        providers.stream().map(ServiceProvider::id),
                        works.stream().map(Work::id),
                        content.stream().map(ContentGroup::id),
                        notices.stream().map(Notice::id),
                        declarations.stream().map(Declaration::id),
                        measures.stream().map(MeasureTaken::id),
                        evidence.stream().map(Evidence::id))
                .flatMap(Function.identity())
                .toList();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> letter + n)
                .filter(id -> !taken.contains(id) && !given.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void changeContent(String id, UnaryOperator<ContentGroup> how) {
        content = change(content, ContentGroup::id, id, how);
    }

    private static ContentGroup withFindings(ContentGroup c, List<CourtFinding> findings) {
        return new ContentGroup(c.id(), c.provider(), c.work(), c.description(), c.facts(), c.service(), findings);
    }

    private static <T> Stream<T> find(List<T> things, Function<T, String> id, String wanted) {
        return things.stream().filter(thing -> id.apply(thing).equals(wanted));
    }

    private static <T> T only(List<T> things, Function<T, String> id, String wanted) {
        return find(things, id, wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + wanted));
    }

    private static <T> List<T> change(List<T> things, Function<T, String> id, String wanted, UnaryOperator<T> how) {
        return things.stream()
                .map(thing -> id.apply(thing).equals(wanted) ? how.apply(thing) : thing)
                .toList();
    }

    private static <T> List<T> without(List<T> things, Function<T, String> id, String unwanted) {
        return things.stream()
                .filter(thing -> !id.apply(thing).equals(unwanted))
                .toList();
    }

    private static <T> List<T> and(List<T> things, T another) {
        var more = new ArrayList<>(things);
        more.add(another);
        return more;
    }

    private static Map<String, FactSheet> with(Map<String, FactSheet> about, String group, FactSheet sheet) {
        var changed = new LinkedHashMap<>(about);
        changed.put(group, sheet);
        return changed;
    }

    public void parties(List<Party> changed) {
        parties = changed;
    }

    public void exhibits(List<Evidence> changed) {
        evidence = changed;
    }
}
