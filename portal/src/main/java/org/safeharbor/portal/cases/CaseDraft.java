package org.safeharbor.portal.cases;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeharbor.core.dispute.CaseFile;
import org.safeharbor.core.dispute.ContentGroup;
import org.safeharbor.core.dispute.CourtFinding;
import org.safeharbor.core.dispute.DeclarationFact;
import org.safeharbor.core.dispute.Evidence;
import org.safeharbor.core.dispute.Fact;
import org.safeharbor.core.dispute.FactSheet;
import org.safeharbor.core.dispute.MeasureFact;
import org.safeharbor.core.dispute.NoticeFact;
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
    private final CaseThings things;
    private String docket;
    private String title;
    private String note;
    private FactSheet facts;
    private List<Party> parties;
    private List<Event> events;
    private List<Evidence> evidence;

    CaseDraft(CaseFile file, KeptMembers kept) {
        this.kept = kept;
        jurisdiction = file.jurisdiction();
        docket = file.docket();
        title = file.title();
        note = file.note();
        facts = file.facts();
        parties = file.parties();
        things = new CaseThings(file);
        events = Stream.of(
                        file.notices().stream().map(Event::of),
                        file.declarations().stream().map(Event::of),
                        file.measures().stream().map(Event::of))
                .flatMap(Function.identity())
                .toList();
        evidence = file.evidence();
        addWhatEveryCaseNeeds();
    }

    /** One provider, one work and one content group are always there to be described. */
    private void addWhatEveryCaseNeeds() {
        if (things.providers().isEmpty()) {
            things.add(new ServiceProvider(free("p"), "", FactSheet.EMPTY));
        }
        if (things.works().isEmpty()) {
            things.add(new Work(free("w"), "", FactSheet.EMPTY));
        }
        if (things.content().isEmpty()) {
            things.addContent(
                    free("c"),
                    things.providers().get(0).id(),
                    things.works().get(0).id(),
                    "");
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
                things.providers(),
                things.works(),
                things.content(),
                Event.of(events, SubjectKind.NOTICE, Event::notice),
                Event.of(events, SubjectKind.DECLARATION, Event::declaration),
                Event.of(events, SubjectKind.MEASURE, Event::measure),
                evidence);
    }

    /** Another draft of the same, to be changed by itself. */
    public CaseDraft copy() {
        return new CaseDraft(file(), kept);
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
        return things.group(id);
    }

    public FactSheet sheet(FactPlace place) {
        return switch (place.kind()) {
            case CASE -> facts;
            case PROVIDER ->
                place.group().isEmpty()
                        ? things.provider(place.id()).facts()
                        : group(place.group()).service();
            case WORK -> things.work(place.id()).facts();
            case CONTENT -> group(place.id()).facts();
            default -> event(place.id()).sheet(place.group());
        };
    }

    private Event event(String id) {
        return Lists.only(events, Event::id, id);
    }

    /** Says a fact otherwise. */
    public void put(FactPlace place, Fact fact, Standing standing) {
        var sheet = sheet(place).with(fact, standing);
        var id = place.id();
        switch (place.kind()) {
            case CASE -> facts = sheet;
            case PROVIDER -> {
                if (place.group().isEmpty()) {
                    things.changeProvider(id, p -> new ServiceProvider(id, p.name(), sheet));
                } else {
                    things.service(place.group(), sheet);
                }
            }
            case WORK -> things.changeWork(id, w -> new Work(id, w.title(), sheet));
            case CONTENT -> things.changeContent(id, c -> c.with(sheet));
            default -> events = Lists.change(events, Event::id, id, event -> event.with(place.group(), sheet));
        }
    }

    public String text(TextPlace place) {
        return switch (place.what()) {
            case TITLE -> title;
            case DOCKET -> docket;
            case NOTE -> note;
            case PROVIDER_NAME -> things.provider(place.id()).name();
            case WORK_TITLE -> things.work(place.id()).title();
            case DESCRIPTION -> group(place.id()).description();
        };
    }

    public void put(TextPlace place, String text) {
        var id = place.id();
        switch (place.what()) {
            case TITLE -> title = text;
            case DOCKET -> docket = text;
            case NOTE -> note = text;
            case PROVIDER_NAME -> things.changeProvider(id, p -> new ServiceProvider(id, text, p.facts()));
            case WORK_TITLE -> things.changeWork(id, w -> new Work(id, text, w.facts()));
            case DESCRIPTION -> things.describe(id, text);
        }
    }

    /** Puts a new notice, measure or declaration for the provider of this content group, about it; its id. */
    public String addEvent(SubjectKind kind, String group) {
        if (moment(kind) == null) {
            throw new IllegalArgumentException("There is one " + kind + " only");
        }
        var id = free(kind.id().substring(0, 1));
        events = Lists.and(
                events,
                new Event(kind, id, group(group).provider(), FactSheet.EMPTY, CaseThings.onlyAbout(group), List.of()));
        return id;
    }

    /** Puts another notice, measure or declaration of which the same is said but the day; its id. */
    public String addLike(String event) {
        var like = event(event);
        var id = free(like.kind().id().substring(0, 1));
        events = Lists.and(events, like.like(id, moment(like.kind())));
        return id;
    }

    private static Fact moment(SubjectKind kind) {
        return switch (kind) {
            case NOTICE -> NoticeFact.ARRIVED_AT;
            case MEASURE -> MeasureFact.TAKEN_AT;
            case DECLARATION -> DeclarationFact.ARRIVED_AT;
            default -> null;
        };
    }

    /** Puts a further content group beside this one: the same provider and work, nothing else known; its id. */
    public String addContent(String beside) {
        return addContent(group(beside).provider(), group(beside).work(), "");
    }

    /** Puts a further provider with content of the same work; the id of its content group. */
    public String addProvider(String beside) {
        var id = free("p");
        things.add(new ServiceProvider(id, "", FactSheet.EMPTY));
        return addContent(id, group(beside).work(), group(beside).description());
    }

    /** Puts a further work with content at the same provider; the id of its content group. */
    public String addWork(String beside) {
        var id = free("w");
        things.add(new Work(id, "", FactSheet.EMPTY));
        return addContent(group(beside).provider(), id, "");
    }

    private String addContent(String provider, String work, String description) {
        var id = free("c");
        things.addContent(id, provider, work, description);
        return id;
    }

    /** Takes a content group out, with all that concerned nothing else. */
    public void removeContent(String group) {
        things.removeContent(group);
        var concerned = events.stream()
                .filter(event -> event.about().containsKey(group))
                .toList();
        concerned.forEach(event -> concerns(FactPlace.of(event.kind(), event.id()), group, false));
        events.stream()
                .filter(event -> !things.hasProvider(event.provider())
                        || concerned.stream().anyMatch(before -> before.id().equals(event.id()))
                                && event.about().isEmpty())
                .map(Event::id)
                .toList()
                .forEach(this::remove);
    }

    /** Takes a notice, measure or declaration out, and what referred to it. */
    public void remove(String event) {
        events = Lists.without(events, Event::id, event).stream()
                .map(other -> other.answering(Lists.without(other.answers(), Function.identity(), event)))
                .toList();
        things.content().forEach(group -> things.withoutFindingsOn(group.id(), event));
    }

    /** Says which notices a measure answers; none for all that came before it. */
    public void answers(String measure, List<String> notices) {
        events = Lists.change(events, Event::id, measure, event -> event.answering(notices));
    }

    /** Says whether a notice or measure is about a content group. What was said of it there goes when it is not. */
    public void concerns(FactPlace event, String group, boolean concerned) {
        events = Lists.change(events, Event::id, event.id(), one -> one.concerning(group, concerned));
        if (!concerned) {
            things.withoutFindingsOn(group, event.id());
        }
    }

    /** Whether a notice, measure or declaration is about a content group. */
    public boolean isAbout(FactPlace event, String group) {
        return event(event.id()).about().containsKey(group);
    }

    /** Enters the court's own finding, in the place of an earlier one on the same question. */
    public void find(String group, CourtFinding finding) {
        unfind(group, finding.rule(), finding.about());
        things.findings(group, findings -> Lists.and(findings, finding));
    }

    /** Takes the court's own finding on a question back. */
    public void unfind(String group, String rule, String about) {
        things.findings(group, findings -> findings.stream()
                .filter(f -> !f.rule().equals(rule) || !f.about().equals(about))
                .toList());
    }

    private String free(String letter) {
        return free(letter, Set.of());
    }

    /** An id that begins so and that nothing in the file has yet, nor any of these. */
    public String free(String letter, Set<String> given) {
        var taken = Stream.of(
                        parties.stream().map(Party::id),
                        things.ids(),
                        events.stream().map(Event::id),
                        evidence.stream().map(Evidence::id))
                .flatMap(Function.identity())
                .toList();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> letter + n)
                .filter(id -> !taken.contains(id) && !given.contains(id))
                .findFirst()
                .orElseThrow();
    }

    public void parties(List<Party> changed) {
        parties = changed;
    }

    public void exhibits(List<Evidence> changed) {
        evidence = changed;
    }
}
